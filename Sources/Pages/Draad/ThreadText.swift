internal import AgendaModel
internal import Charts

/// The red thread of one doelstelling as running text: the same as its table, for who reads on.
enum ThreadText {
  /// Returns the text: a paragraph per ambition, one for what belongs to none, one for the money.
  static func node(_ thread: ThreadView) -> HTMLNode {
    let money = thread.money.map { money in
      HTMLNode.element(
        "p", [:],
        [.element("strong", [:], [.text("Geld.")]), .text(" Begroot: "), money.node, .text(".")])
    }
    return .fragment(thread.rows.map(paragraph) + (money.map { [$0] } ?? []))
  }

  /// Returns the paragraph of an ambition.
  private static func paragraph(_ row: ThreadView.Row) -> HTMLNode {
    let isAmbition = row.name.hasPrefix("Ambitie")
    let number = isAmbition ? [HTMLNode.text(row.name + ": ")] : []
    let head = HTMLNode.element("strong", [:], number + [row.head, .text(".")])
    return .element("p", [:], [head] + row.cells.flatMap(sentence))
  }

  /// Returns what stands about one link; nothing where the agenda does not say it per ambition.
  private static func sentence(_ cell: ThreadView.Cell) -> [HTMLNode] {
    guard !cell.items.isEmpty || cell.broken != nil else { return [] }
    var nodes: [HTMLNode] = [.text(" \(ThreadWords.name(cell.link)): ")]
    if !cell.items.isEmpty { nodes.append(.joined(cell.items, by: "; ")) }
    guard let broken = cell.broken else { return nodes + [.text(".")] }
    let mark = ThreadWords.broken(broken)
    return nodes + (cell.items.isEmpty ? [mark] : [.text(" ("), mark, .text(")")]) + [.text(".")]
  }
}
