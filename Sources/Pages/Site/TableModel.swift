internal import Charts

/// A table as the template `delen/tabel` shows it: a caption, column titles and rows.
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

  /// What the template gets.
  var value: TemplateValue {
    [
      "id": .text(id), "bijschrift": .text(caption), "noot": .text(note),
      "kolommen": .list(
        columns.map { ["naam": .text($0.name), "getal": .flag($0.isNumeric)] }),
      "rijen": .list(rows.enumerated().map(row)),
    ]
  }

  /// Returns one row.
  private func row(_ index: Int, _ cells: [HTMLNode]) -> TemplateValue {
    let shown = cells.enumerated().map { place, cell -> TemplateValue in
      [
        "kop": .flag(place == 0), "inhoud": .html(cell),
        "getal": .flag(place < columns.count && columns[place].isNumeric),
      ]
    }
    return ["cellen": .list(shown), "totaal": .flag(totals.contains(index))]
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
