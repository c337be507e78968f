/// The table on a sheet: its columns with their titles, its rows, and what was passed over.
struct DeliveredTable: Sendable {
  /// A column.
  struct Column: Sendable, Equatable {
    /// The title; those of several header rows one behind the other.
    var title: String
    /// The place on the sheet.
    var place: Int
    /// Whether the sheet does not show it.
    var isHidden: Bool
  }

  /// A row of values.
  struct Row: Sendable {
    /// The number by which people know it.
    var number: Int
    /// The cells, as many as there are columns.
    var cells: [SheetCell]
  }

  /// The columns from left to right.
  var columns: [Column]
  /// The rows from top to bottom.
  var rows: [Row]
  /// The texts above and below.
  var notes: [String]
  /// What was passed over, in words.
  var remarks: [String]

  /// Returns the cells of a column.
  func cells(_ column: Int) -> [SheetCell] { rows.map { $0.cells[column] } }

  /// Returns the name of a cell for people: `rij 7, kolom "vsv"`.
  func place(_ row: Row, _ column: Int) -> String {
    "rij \(row.number), kolom \"\(columns[column].title)\" (\(Sheet.letters(columns[column].place)))"
  }

  /// Returns the place of the column with a title in any case, or with these letters and digits.
  func column(_ title: String) -> Int? {
    columns.firstIndex { $0.title.lowercased() == Words.trimmed(title).lowercased() }
      ?? columns.firstIndex { Words.key($0.title) == Words.key(title) }
  }
}
