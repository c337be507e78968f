internal import AgendaModel
internal import Charts

/// The red thread of one doelstelling as a table: a row per ambition, and one for the money.
///
/// On a narrow screen the cells stand below each other, each under the title of its column; the roles
/// keep it a table there too.
enum ThreadTable {
  /// Returns the table.
  static func node(_ thread: ThreadView, caption: String) -> HTMLNode {
    let titles = ["Wat we willen"] + AmbitionThread.Link.allCases.map(ThreadWords.name)
    return .element(
      "table", ["class": "draad", "id": "draad_" + thread.code, "role": "table"],
      [
        .element("caption", [:], [.element("span", [:], [.text(caption)])]),
        .element("thead", ["role": "rowgroup"], [ThreadCells.head(titles)]),
        .element("tbody", ["role": "rowgroup"], thread.rows.map(row)),
      ] + (thread.money.map { [money($0)] } ?? []))
  }

  /// Returns the row of an ambition.
  private static func row(_ row: ThreadView.Row) -> HTMLNode {
    let isAmbition = row.name.hasPrefix("Ambitie")
    let number = isAmbition ? [HTMLNode.text(row.name + ": ")] : []
    let nothing = isAmbition ? ThreadWords.unmarked : "–"
    let cells = row.cells.map {
      ThreadCells.cell(ThreadWords.name($0.link), content($0, orElse: nothing))
    }
    return .element(
      "tr", ["role": "row", "id": row.anchor],
      [ThreadCells.rowHead(.fragment(number + [row.head]))] + cells)
  }

  /// Returns what a cell holds; `nothing` where it has no parts and that breaks no thread.
  private static func content(_ cell: ThreadView.Cell, orElse nothing: String) -> HTMLNode {
    let mark = cell.broken.map { [ThreadWords.broken($0)] } ?? []
    guard !cell.items.isEmpty else {
      return mark.first
        ?? .element("span", ["class": "zacht"], [.text(nothing)])
    }
    let items = cell.items.map { HTMLNode.element("li", [:], [$0]) }
    return .fragment(mark + [.element("ul", ["class": "kaal"], items)])
  }

  /// Returns the last row: what it costs.
  private static func money(_ money: ThreadMoney) -> HTMLNode {
    let head = HTMLNode.element("th", ["scope": "row", "role": "rowheader"], [.text("Geld")])
    let cell = HTMLNode.element(
      "td", ["role": "cell", "colspan": "3"], [.text("Begroot: "), money.node])
    return .element(
      "tfoot", ["role": "rowgroup"], [.element("tr", ["role": "row"], [head, cell])])
  }
}

/// The cells of tables that stack on a narrow screen.
enum ThreadCells {
  /// Returns the row of column titles.
  static func head(_ titles: [String]) -> HTMLNode {
    .element(
      "tr", ["role": "row"],
      titles.map { .element("th", ["scope": "col", "role": "columnheader"], [.text($0)]) })
  }

  /// Returns the cell that heads a row.
  static func rowHead(_ content: HTMLNode) -> HTMLNode {
    .element("th", ["scope": "row", "role": "rowheader"], [content])
  }

  /// Returns a cell that knows the title of its column.
  static func cell(_ title: String, _ content: HTMLNode) -> HTMLNode {
    .element("td", ["role": "cell", "data-kop": title], [content])
  }
}
