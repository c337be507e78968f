internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// Writes the text of a part in which lists of actions show when and by whom.
struct ActionLists {
  /// Writes the author's text.
  let prose: ProseRenderer

  /// Creates a writer.
  init(_ prose: ProseRenderer) { self.prose = prose }

  /// Returns the blocks of a part; a list that holds an action becomes a list of actions.
  func node(_ part: Part) -> HTMLNode {
    guard !part.actions.isEmpty else { return prose.blocks(part.blocks) }
    let actions = Dictionary(part.actions.map { ($0.range.lower, $0) }) { first, _ in first }
    var nodes = FollowUps()
    for block in part.blocks {
      if let node = self.block(block, actions) { nodes.add(node, for: block) }
    }
    return .fragment(nodes.all)
  }

  /// Returns one block; nil when it is not published.
  private func block(_ block: Block, _ actions: [Int: Action]) -> HTMLNode? {
    guard case .list(_, _, let items) = block.kind,
      items.contains(where: { action(of: $0, actions) != nil })
    else { return prose.single(block) }
    return .element("ul", ["class": "acties"], items.map { item($0, action(of: $0, actions)) })
  }

  /// Returns the action that a list item is.
  private func action(of item: ListItem, _ actions: [Int: Action]) -> Action? {
    actions[item.range.lowerBound]
  }

  /// Returns one item: the period in front, the text, who does it behind.
  private func item(_ item: ListItem, _ action: Action?) -> HTMLNode {
    guard let action else { return .element("li", [:], [prose.blocks(item.blocks)]) }
    var children: [HTMLNode] = []
    if action.isInternal { children.append(.element("strong", [:], [.text("Alleen intern: ")])) }
    if let period = action.period?.value {
      children.append(.element("span", ["class": "wanneer"], [.text(period.text)]))
      children.append(.text(" "))
    }
    children.append(prose.inlines(action.inlines))
    if let role = action.role, !role.isEmpty {
      children.append(.element("span", ["class": "wie"], [.text("Wie: \(role)")]))
    }
    children.append(prose.blocks(Array(item.blocks.dropFirst())))
    return .element("li", [:], children)
  }
}
