public import AgendaModel

/// One sheet of a delivery as its program shows it: a workbook has several, a CSV file is one.
public struct Sheet: Sendable {
  /// The name on its tab; the file's name for a CSV.
  public var name: String
  /// Whether its program does not show it.
  public var isHidden: Bool
  /// The cells, row by row; rows may differ in length.
  public var rows: [[SheetCell]]
  /// The number that people know each row by: of its line or in the margin.
  public var rowNumbers: [Int]
  /// The places of rows that are not shown.
  public var hiddenRows: Set<Int>
  /// The places of columns that are not shown.
  public var hiddenColumns: Set<Int>
  /// The areas that are merged into one cell.
  public var merged: [MergedArea]

  /// Creates a sheet on which everything is shown.
  public init(name: String, rows: [[SheetCell]], rowNumbers: [Int]? = nil) {
    (self.name, self.rows, isHidden) = (name, rows, false)
    self.rowNumbers = rowNumbers ?? rows.indices.map { $0 + 1 }
    (hiddenRows, hiddenColumns, merged) = ([], [], [])
  }

  /// Whether nothing stands on it.
  var isEmpty: Bool { !rows.contains { row in row.contains { !$0.isEmpty } } }

  /// The sheet with the text of each merged area in all its cells.
  var unmerged: Sheet {
    var sheet = self
    for area in merged {
      guard rows.indices.contains(area.rows.lowerBound),
        rows[area.rows.lowerBound].indices.contains(area.columns.lowerBound)
      else { continue }
      let cell = rows[area.rows.lowerBound][area.columns.lowerBound]
      for row in area.rows where sheet.rows.indices.contains(row) {
        for column in area.columns { sheet.put(cell, row, column) }
      }
    }
    return sheet
  }

  /// Puts a cell at a place, with empty ones before it where the row is shorter.
  private mutating func put(_ cell: SheetCell, _ row: Int, _ column: Int) {
    while rows[row].count <= column { rows[row].append(SheetCell(.empty)) }
    rows[row][column] = cell
  }

  /// Returns a column's letters: `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var (rest, text) = (column + 1, "")
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      text = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}

/// Cells that are merged into one.
public struct MergedArea: Sendable, Hashable {
  /// The places of the rows.
  public var rows: ClosedRange<Int>
  /// The places of the columns.
  public var columns: ClosedRange<Int>

  /// Creates an area.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }
}

/// One cell of a delivery.
public struct SheetCell: Sendable, Hashable {
  /// What a cell can hold.
  public enum Content: Sendable, Hashable {
    /// Nothing.
    case empty
    /// Words, or a number that is written as text.
    case text(String)
    /// A number of a workbook, in digits with a point and perhaps an exponent.
    case number(String)
    /// A day.
    case date(CalendarDate)
    /// True or false.
    case flag(Bool)
    /// What a workbook shows where it cannot compute: `#N/B`.
    case error(String)
    /// A formula that its workbook holds no result of.
    case uncomputed
  }

  /// What it holds.
  public var content: Content
  /// How a workbook shows its number, in the workbook's own signs: `0%`, `#,##0.0`.
  public var format: String

  /// Creates a cell.
  public init(_ content: Content, format: String = "General") {
    (self.content, self.format) = (content, format)
  }

  /// Creates a cell of a text file.
  public init(_ text: String) {
    let bare = Words.trimmed(text)
    self.init(bare.isEmpty ? .empty : .text(bare))
  }

  /// Whether it holds nothing.
  var isEmpty: Bool { content == .empty }

  /// What it holds as words; a number in its digits, nothing for what has no words.
  var text: String {
    switch content {
    case .text(let text): Words.trimmed(text)
    case .number(let digits): digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    case .date(let day): format.lowercased() == "yyyy" ? String(day.year) : day.iso
    case .flag(let isTrue): isTrue ? "WAAR" : "ONWAAR"
    case .error(let sign): sign
    case .empty, .uncomputed: ""
    }
  }
}
