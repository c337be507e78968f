internal import Charts

/// A table of a page: a caption, column titles and rows.
struct TableModel: Sendable {
  /// A column.
  struct Column: Sendable {
    /// Its title.
    var name: String
    /// Whether it holds numbers, which stand at the right.
    var isNumeric: Bool

    /// Creates a column.
    init(_ name: String, numeric: Bool = false) { (self.name, self.isNumeric) = (name, numeric) }
  }

  /// The id of the table, unique on its page.
  var id: String
  /// The caption.
  var caption: String
  /// The columns; the first one heads its row.
  var columns: [Column]
  /// The cells per row.
  var rows: [[HTMLNode]] = []
  /// The places of the rows that hold totals.
  var totals: Set<Int> = []
  /// A remark below the table; empty for none.
  var note = ""

  /// Creates a table without rows.
  init(id: String, caption: String, columns: [Column]) {
    (self.id, self.caption, self.columns) = (id, caption, columns)
  }

  /// Adds a row.
  mutating func add(_ cells: [HTMLNode], isTotal: Bool = false) {
    if isTotal { totals.insert(rows.count) }
    rows.append(cells)
  }

  /// What a template gets: the table in a region that scrolls by itself, with its remark.
  ///
  /// Tables are not templates, because a large one costs there several times as much.
  var value: TemplateValue { .html(node) }

  /// Returns the class of a table that asks much of a page of paper, nil for all others.
  ///
  /// `breed` gets smaller type. `liggend` stands on a page on its side: it is so wide that a page
  /// upright would break its words, and long enough to be worth a page.
  static func paperClass(columns: Int, rows: Int) -> String? {
    if columns > 12 || (columns > 9 && rows > 11) { return "breed liggend" }
    return columns > 6 ? "breed" : nil
  }

  /// Whether a table is of words in few columns, which reads better with its cells below one
  /// another where the screen is narrow.
  static func stacks(columns: Int, hasNumbers: Bool) -> Bool {
    (2...4).contains(columns) && !hasNumbers
  }

  /// Whether the cells stand below one another where the screen is narrow.
  private var stacks: Bool {
    Self.stacks(columns: columns.count, hasNumbers: columns.contains(where: \.isNumeric))
  }

  /// The markup.
  var node: HTMLNode {
    let paper = Self.paperClass(columns: columns.count, rows: rows.count)
    let table = HTMLNode.element(
      "table", ["id": id, "class": stacks ? "stapelt" : paper],
      [
        .element("caption", ["id": id + "-b"], [.element("span", [:], [.text(caption)])]),
        .element("thead", [:], [.element("tr", [:], columns.map(Self.head))]),
        .element("tbody", [:], rows.enumerated().map(row)),
      ])
    let region = HTMLNode.element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": id + "-b"], [table])
    guard !note.isEmpty else { return region }
    return .fragment([region, .element("p", ["class": "onderschrift"], [.text(note)])])
  }

  /// Returns the head of a column.
  private static func head(_ column: Column) -> HTMLNode {
    .element(
      "th", ["scope": "col", "class": column.isNumeric ? "getal" : nil], [.text(column.name)])
  }

  /// Returns one row; its first cell heads it.
  private func row(_ index: Int, _ cells: [HTMLNode]) -> HTMLNode {
    let shown = cells.enumerated().map { place, cell -> HTMLNode in
      if place == 0 { return .element("th", ["scope": "row"], [cell]) }
      let isNumeric = place < columns.count && columns[place].isNumeric
      let head = stacks && place < columns.count ? columns[place].name : nil
      return .element("td", ["class": isNumeric ? "getal" : nil, "data-kop": head], [cell])
    }
    return .element("tr", ["class": totals.contains(index) ? "totaal" : nil], shown)
  }
}

extension HTMLNode {
  /// Makes a link.
  static func link(_ address: String, _ text: String) -> HTMLNode {
    .element("a", ["href": address], [.text(text)])
  }

  /// Makes text with a softer remark behind it; without a remark, plain text.
  static func text(_ text: String, remark: String?) -> HTMLNode {
    guard let remark, !remark.isEmpty else { return .text(text) }
    return .fragment([
      .text(text), .element("br"), .element("span", ["class": "zacht"], [.text(remark)]),
    ])
  }
}
