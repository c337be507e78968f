public import Charts

/// A numbered table of an appendix.
public struct BijlageTable: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// Its title.
    public var title: HTMLNode
    /// Whether it holds numbers, which stand at the right.
    public var isNumeric: Bool
  }

  /// Its number, from 1; given when the whole appendix is there.
  public internal(set) var number = 0
  /// What it shows.
  public var caption: String
  /// The columns; the first one heads the rows.
  public var columns: [Column]
  /// The cells per row.
  public var rows: [[HTMLNode]]
  /// The places of the rows that hold totals.
  public var totals: Set<Int> = []
  /// Remarks below it, one sentence each.
  public var notes: [String] = []
  /// Where the figures come from, in a sentence.
  public var source: String?

  /// The id of the table.
  public var id: String { "tabel-\(number)" }
  /// `Tabel 3`.
  public var label: String { "Tabel \(number)" }

  /// Creates a table from the one behind a figure or a download.
  init(_ table: FigureTable, source: String? = nil) {
    caption = table.caption
    columns = table.columns.map { Column(title: .text($0.title), isNumeric: $0.isNumeric) }
    rows = table.rows.map { $0.map(\.node) }
    (notes, self.source) = (table.notes, source)
  }

  /// Creates a table from one of a page.
  init(_ table: TableModel, source: String? = nil) {
    caption = table.caption
    columns = table.columns.map { Column(title: .text($0.name), isNumeric: $0.isNumeric) }
    (rows, totals, self.source) = (table.rows, table.totals, source)
    notes = table.note.isEmpty ? [] : [table.note]
  }

  /// Creates a table.
  init(caption: String, columns: [Column], rows: [[HTMLNode]]) {
    (self.caption, self.columns, self.rows) = (caption, columns, rows)
  }
}
