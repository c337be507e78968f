public import Diagnostics

/// A table of plain text with the place of every cell.
public struct TextTable: Sendable {
  /// The titles of the columns.
  public var columns: [Located<String>]
  /// The rows; each has as many cells as there are columns.
  public var rows: [[Located<String>]]
  /// The places of the rows with too many or too few cells, about which there is a finding.
  public var raggedRows: Set<Int>

  /// Creates a table.
  public init(columns: [Located<String>], rows: [[Located<String>]]) {
    (self.columns, self.rows, raggedRows) = (columns, rows, [])
  }

  /// Returns the index of the column with a title, in any case.
  public func column(_ title: String) -> Int? {
    columns.firstIndex { $0.value.lowercased() == title.lowercased() }
  }
}
