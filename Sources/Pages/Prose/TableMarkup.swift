internal import Charts

/// A table as markup: a caption, column heads, row heads and a region that scrolls by itself.
struct TableMarkup {
  /// Where the text of a cell stands, as a class.
  enum Style: String {
    /// At the right, with digits of one width.
    case number = "getal"
    /// In the middle.
    case middle = "midden"
  }

  /// A cell.
  struct Cell {
    /// What stands in it.
    var content: [HTMLNode]
    /// Where it stands.
    var style: Style?

    /// How many characters stand in it.
    var length: Int { content.reduce(0) { $0 + $1.plainText.utf8.count } }

    /// Whether there is nothing to read in it.
    var isEmpty: Bool { content.allSatisfy { $0.plainText.allSatisfy(\.isWhitespace) } }
  }

  /// The caption.
  var caption: [HTMLNode]
  /// Whether only screen readers get the caption.
  var hidesCaption: Bool
  /// The titles of the columns.
  var header: [Cell]
  /// The rows.
  var rows: [[Cell]]

  /// Returns the table in a region that can be reached and scrolled with the keyboard.
  func region(label: String) -> HTMLNode {
    .element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label],
      [
        .element(
          "table", ["class": stacks ? "stapelt" : paper],
          [
            .element(
              "caption", ["class": hidesCaption ? "voor-hulp" : nil],
              hidesCaption ? caption : [.element("span", [:], caption)]),
            .element("thead", [:], [.element("tr", [:], heads)]),
            .element("tbody", [:], rows.map(row)),
          ])
      ])
  }

  /// The class of a table that asks much of a page of paper.
  private var paper: String? {
    TableModel.paperClass(columns: header.count, rows: rows.count)
  }

  /// Whether the cells stand below one another where the screen is narrow.
  private var stacks: Bool {
    TableModel.stacks(
      columns: header.count, hasNumbers: header.contains { $0.style != nil || $0.isEmpty })
  }

  /// The heads of the columns; a column with long words gets room for several of them.
  private var heads: [HTMLNode] {
    let lengths = header.indices.map { column in
      rows.lazy.map { column < $0.count ? $0[column].length : 0 }.max() ?? 0
    }
    return zip(header, lengths).map { columnHead($0, longest: max($0.length, $1)) }
  }

  /// Returns the head of a column; without words it is no head.
  ///
  /// - Parameters:
  ///   - cell: The head.
  ///   - longest: The number of characters in the longest cell.
  /// - Returns: The head.
  private func columnHead(_ cell: Cell, longest: Int) -> HTMLNode {
    if cell.isEmpty { return .element("td") }
    let room: String? = longest > 60 ? "lang" : longest > 18 ? "middellang" : nil
    let classes = [cell.style?.rawValue, room].compactMap { $0 }.joined(separator: " ")
    return .element(
      "th", ["scope": "col", "class": classes.isEmpty ? nil : classes], cell.content)
  }

  /// Returns the title of a column as text.
  private func title(_ place: Int) -> String? {
    place < header.count ? header[place].content.map(\.plainText).joined() : nil
  }

  /// Returns a row; its first cell heads it.
  private func row(_ cells: [Cell]) -> HTMLNode {
    let nodes = cells.enumerated().map { place, cell -> HTMLNode in
      place == 0 && !cell.isEmpty
        ? .element("th", ["scope": "row"], cell.content)
        : .element(
          "td", ["class": cell.style?.rawValue, "data-kop": stacks ? title(place) : nil],
          cell.content)
    }
    return .element("tr", [:], nodes)
  }
}
