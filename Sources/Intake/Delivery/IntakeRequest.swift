public import AgendaModel

/// What the user says about a delivery; what is not said is recognised, or asked.
public struct IntakeRequest: Sendable, Equatable {
  /// The flags that answer a question.
  public enum Flag: String, Sendable, Equatable {
    /// Which indicator.
    case indicator = "--indicator"
    /// Which column.
    case column = "--column"
    /// Which rows.
    case row = "--row"
    /// Which sheet.
    case sheet = "--sheet"
    /// In what the numbers are given.
    case unit = "--unit"
    /// Which sign stands before decimals.
    case decimal = "--decimal"
    /// Which period.
    case year = "--year"
  }

  /// The sign before decimals.
  public enum DecimalMark: String, Sendable, Equatable, CaseIterable {
    /// `3,8`.
    case comma
    /// `3.8`.
    case point
  }

  /// The code of the indicator, or its own id.
  public var indicator: String?
  /// The titles of the columns with values.
  public var columns: [String] = []
  /// The rows that count, as `kolom=waarde`.
  public var rows: [String] = []
  /// The periods that are taken; for a table without any, the one that its values are about.
  public var years: [String] = []
  /// The name of the sheet.
  public var sheet: String?
  /// The kind of all values.
  public var kind: Cell.Kind?
  /// In what the numbers are given.
  public var unit: Dataset.FieldUnit?
  /// The sign before decimals.
  public var decimalMark: DecimalMark?
  /// The decimals that numbers are rounded to.
  public var decimals: Int?
  /// Whether rows about the same group are added up.
  public var isSummed = false
  /// The name of the data file.
  public var name: String?
  /// Its title.
  public var title: String?
  /// The id of its source.
  public var source: String?
  /// The day on which its figures stood as they are.
  public var date: CalendarDate?
  /// The data file that the delivery is a newer one of.
  public var replaced: String?

  /// Creates a request that says nothing.
  public init() {}

  /// Whether a text is a period.
  public static func isPeriod(_ text: String) -> Bool { PeriodWords.period(text) != nil }

  /// Takes the answer to a question.
  public mutating func answer(_ flag: Flag, _ value: String) {
    switch flag {
    case .indicator: indicator = value
    case .column: columns.append(value)
    case .row: rows.append(value)
    case .sheet: sheet = value
    case .unit: unit = Dataset.FieldUnit(rawValue: value)
    case .decimal: decimalMark = DecimalMark(rawValue: value)
    case .year: years.append(value)
    }
  }
}
