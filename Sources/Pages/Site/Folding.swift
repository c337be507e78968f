internal import Charts

/// Splits a long text into its beginning, which stands open, and the rest, which opens on demand.
///
/// Pages of a large school run to dozens of screens; with beginnings alone a reader sees what there
/// is, and on paper everything stands open.
enum Folding {
  /// The bytes of text after which the beginning of running text may end.
  static let paragraph = 250
  /// The same for a measure, whose heading and decision already say what it is.
  static let line = 30
  /// The fewest bytes of text that are worth a line to open them.
  private static let worthFolding = 600

  /// Returns the beginning, and the rest where it is long; nil when all of it stands open.
  static func split(_ node: HTMLNode, after beginning: Int) -> (start: HTMLNode, rest: HTMLNode?) {
    let blocks = flat(node)
    var length = 0
    let end = blocks.firstIndex { block in
      defer { length += block.plainText.utf8.count }
      return length >= beginning
    }
    guard let end else { return (node, nil) }
    let rest = HTMLNode.fragment(Array(blocks[end...]))
    guard rest.plainText.utf8.count >= worthFolding else { return (node, nil) }
    return (.fragment(Array(blocks[..<end])), rest)
  }

  /// Returns the blocks of a text, without the fragments around them.
  private static func flat(_ node: HTMLNode) -> [HTMLNode] {
    guard case .fragment(let nodes) = node else { return [node] }
    return nodes.flatMap(flat)
  }
}
