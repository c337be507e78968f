internal import Charts
internal import Markdown

/// Gathers the markup of blocks, and puts what says how a measure is followed in a box of its own.
///
/// A heading marked `{volgen}` takes what stands below it along, up to a heading as high as itself;
/// a paragraph marked so stands alone.
struct FollowUps {
  /// What was gathered outside the box that is open.
  private var nodes: [HTMLNode] = []
  /// The level of the heading that opened a box, with what stands in it.
  private var box: (level: Int, nodes: [HTMLNode])?

  /// Adds the markup of a block.
  mutating func add(_ node: HTMLNode, for block: Block) {
    if case .heading(let level, _) = block.kind {
      if let box, level <= box.level { close() }
      if box == nil, block.saysHowToFollow {
        box = (level, [node])
        return
      }
    }
    if box != nil {
      box?.nodes.append(node)
    } else if block.saysHowToFollow {
      nodes.append(Self.box([Self.label, node]))
    } else {
      nodes.append(node)
    }
  }

  /// All markup.
  var all: [HTMLNode] { nodes + (box.map { [Self.box($0.nodes)] } ?? []) }

  /// Closes the open box.
  private mutating func close() {
    nodes = all
    box = nil
  }

  /// The words in front of a paragraph; a heading says it itself.
  private static let label = HTMLNode.element(
    "p", [:], [.element("strong", [:], [.text("Zo volgen wij dit:")])])

  /// Returns a box.
  private static func box(_ nodes: [HTMLNode]) -> HTMLNode {
    .element("div", ["class": "volgen"], nodes)
  }
}

extension Block {
  /// Whether the author marked the block as saying how a measure is followed.
  fileprivate var saysHowToFollow: Bool { attributes?.has("volgen") ?? false }
}
