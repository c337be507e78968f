public import AgendaModel
public import Charts

/// A table of which both the page and the download are made, so that the two cannot differ.
public struct FigureTable: Sendable, Equatable {
  /// A column.
  public struct Column: Sendable, Equatable {
    /// Its title.
    public var title: String
    /// Whether it holds numbers, which stand at the right.
    public var isNumeric: Bool

    /// Creates a column.
    public init(_ title: String, isNumeric: Bool = false) {
      (self.title, self.isNumeric) = (title, isNumeric)
    }
  }

  /// What stands in a cell.
  public enum Entry: Sendable, Equatable {
    /// Words; empty for nothing.
    case words(String)
    /// A value in a unit.
    case value(Value, Unit)
    /// Several values for the same place, such as those of two sources.
    case values([Value], Unit)
    /// A plain number, such as a count.
    case number(DecimalNumber)
  }

  /// What the table shows, which names it for a screen reader.
  public var caption: String
  /// The columns; the first one heads the rows.
  public var columns: [Column]
  /// The rows; each has an entry per column.
  public var rows: [[Entry]]
  /// Remarks below the table, one sentence each.
  public var notes: [String]

  /// Creates a table.
  public init(
    caption: String, columns: [Column], rows: [[Entry]] = [], notes: [String] = []
  ) {
    (self.caption, self.columns, self.rows, self.notes) = (caption, columns, rows, notes)
  }

  /// The table in a region that scrolls by itself, with its notes below.
  ///
  /// `label` names the region and must be unique on the page; without one the caption is used.
  public func html(label: String? = nil, hidesCaption: Bool = false) -> HTMLNode {
    let table = TableMarkup(
      caption: [.text(caption)], hidesCaption: hidesCaption,
      header: columns.map {
        .init(content: [.text($0.title)], style: $0.isNumeric ? .number : nil)
      },
      rows: rows.map { row in
        zip(row, columns).map { entry, column in
          .init(content: [entry.node], style: column.isNumeric ? .number : nil)
        }
      })
    let remarks = notes.map { HTMLNode.element("li", [:], [.text($0)]) }
    return .fragment([
      table.region(label: label ?? caption),
      remarks.isEmpty ? .fragment([]) : .element("ul", ["class": "noten-tabel"], remarks),
    ])
  }
}

extension FigureTable.Entry {
  /// The text that a reader sees.
  public var text: String {
    switch self {
    case .words(let words): words
    case .value(let value, let unit): value.dutch(unit: unit)
    case .values(let values, let unit):
      values.map { $0.dutch(unit: unit) }.joined(separator: "; ")
    case .number(let number): number.dutch()
    }
  }

  /// The text in a CSV file: bare numbers with a decimal comma, everything else as readers see it.
  public var spreadsheet: String {
    switch self {
    case .value(let value, _): value.bareNumber?.spreadsheet ?? text
    case .number(let number): number.spreadsheet
    case .words, .values: text
    }
  }

  /// Whether the CSV text is a bare number, which needs no guard against formulas.
  var isBareNumber: Bool {
    switch self {
    case .value(let value, _): value.bareNumber != nil
    case .number: true
    case .words, .values: false
    }
  }

  /// The markup of a cell.
  var node: HTMLNode {
    if case .value(let value, let unit) = self { return ValuePhrase.node(value, unit: unit) }
    return .text(text)
  }
}

extension Value {
  /// The number of a value that says nothing but a number.
  fileprivate var bareNumber: DecimalNumber? {
    if case .number(let number) = content, !isProvisional, hedge == nil { number } else { nil }
  }
}
