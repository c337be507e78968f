public import Diagnostics

/// A file of numbers as its source delivers it, with its description.
public struct Dataset: Sendable {
  /// A column and what it holds.
  public struct Field: Sendable {
    /// The title in the file's first row.
    public var name: Located<String>
    /// The title for readers.
    public var title: String
    /// What the values are.
    public var type: FieldType
    /// The dimension that the column gives a cell's value for.
    public var dimension: Located<String>?
    /// The indicator that the column has values of.
    public var indicator: Located<String>?
    /// The kind of those values.
    public var kind: Cell.Kind
    /// Their period.
    public var period: Located<Period>?
    /// Why there is no period, where the description says that.
    public var undated: Undated?
    /// The fixed part of their cell.
    public var cell: CellKey
    /// Their unit, where the description names one.
    public var unit: FieldUnit?
    /// The id of their source, where it is another than the file's.
    public var source: Located<String>?
    /// Whether the source calls all of them provisional.
    public var isProvisional: Bool
    /// Whether they count persons.
    public var countsPersons: Bool
    /// The name of the column that says on how many persons each of them is based.
    public var countColumn: Located<String>?
    /// Whether the column is for the institution's own eyes only.
    public var isInternal: Bool

    /// Creates a text column.
    public init(name: Located<String>, title: String) {
      (self.name, self.title) = (name, title)
      (type, dimension, indicator, kind, unit) = (.text, nil, nil, .measured, nil)
      (period, cell, countsPersons, isInternal) = (nil, .institution, false, false)
      (source, undated, isProvisional, countColumn) = (nil, nil, false, nil)
    }
  }

  /// What the values of a column are.
  public enum FieldType: String, Sendable, Hashable, CaseIterable {
    /// Words.
    case text = "string"
    /// Whole numbers.
    case integer
    /// Numbers.
    case number
    /// A period.
    case year
  }

  /// In what the file gives the numbers of a column.
  public enum FieldUnit: String, Sendable, Hashable, CaseIterable {
    /// Shares of a hundred.
    case percent = "procent"
    /// Parts of one, which are read as percentages: `0,71` is 71%.
    case fraction = "deel"
    /// Counts.
    case count = "aantal"
    /// Scores.
    case score
    /// Money.
    case euro

    /// The unit in which the values are kept and shown.
    public var unit: Unit {
      switch self {
      case .percent, .fraction: .percent
      case .count: .count
      case .score: .score
      case .euro: .euro
      }
    }
  }

  /// A value of a row.
  public enum Entry: Sendable, Hashable {
    /// Words; empty for an empty cell.
    case text(String)
    /// A value.
    case value(Value)
  }

  /// The id that indicators and blocks refer to.
  public var name: Located<String>
  /// The title for readers.
  public var title: String
  /// The path of the file in the agenda's folder.
  public var path: Located<String>
  /// The id of the source.
  public var source: Located<String>?
  /// The day on which the figures stood as they are.
  public var referenceDate: Located<CalendarDate>?
  /// A remark.
  public var remark: String?
  /// What the special values in it mean, in words.
  public var legend: String?
  /// Whether it is for the institution's own eyes only.
  public var isInternal: Bool
  /// The names of the columns that together tell one row from another; empty when not described.
  public var primaryKey: [Located<String>]
  /// The columns in the order of the description.
  public var fields: [Field]
  /// The rows; each has as many entries as there are fields.
  public var rows: [[Located<Entry>]]
  /// Where the description stands.
  public var range: SourceRange

  /// Creates a dataset without columns.
  public init(name: Located<String>, title: String, path: Located<String>, range: SourceRange) {
    (self.name, self.title, self.path, self.range) = (name, title, path, range)
    (source, referenceDate, remark, fields, rows) = (nil, nil, nil, [], [])
    (legend, isInternal, primaryKey) = (nil, false, [])
  }
}

extension Dataset {
  /// On how many persons a value is based, as its row says.
  public enum GroupSize: Sendable {
    /// The file says how many.
    case known(Located<DecimalNumber>)
    /// The file says only that there are few.
    case few
  }

  /// Returns on how many persons the value of a column in a row is based, where the column names
  /// another that says so.
  public func groupSize(of column: Int, in row: [Located<Entry>]) -> GroupSize? {
    guard let name = fields[column].countColumn?.value,
      let place = fields.firstIndex(where: { $0.name.value == name }), place < row.count,
      case .value(let value) = row[place].value
    else { return nil }
    if case .absent(.smallCount) = value.content { return .few }
    return value.number.map { .known(Located($0, row[place].range)) }
  }
}
