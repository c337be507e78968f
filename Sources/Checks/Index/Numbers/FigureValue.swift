internal import AgendaModel
internal import Diagnostics

/// One figure of the data.
struct FigureValue: Sendable {
  /// The value.
  let value: Value
  /// The unit of its series.
  let unit: Unit
  /// What its number is compared with in prose.
  let proseUnit: ProseNumber.Unit
  /// The cell.
  let cell: CellKey
  /// The kind of value.
  let kind: Cell.Kind?
  /// The period.
  let period: Period?
  /// The id of its source.
  let source: String?
  /// The id of its series, where the indicator has several.
  var series: String?
  /// Where it stands.
  let range: SourceRange

  /// Creates a figure.
  init(
    _ value: Located<Value>, unit: Unit, cell: CellKey = .institution, kind: Cell.Kind? = nil,
    period: Period? = nil, source: String? = nil
  ) {
    (self.value, range, self.unit) = (value.value, value.range, unit)
    (self.cell, self.kind, self.period, self.source) = (cell, kind, period, source)
    proseUnit = Self.proseUnit(value.value, unit)
  }

  /// Returns the unit of a value in prose: as written, else that of the series.
  private static func proseUnit(_ value: Value, _ unit: Unit) -> ProseNumber.Unit {
    switch (value.content, value.writtenUnit, unit) {
    case (.relative(_, points: true), _, _): .points
    case (.relative, _, _): .percent
    case (_, .percent?, _), (_, nil, .percent): .percent
    case (_, .euro?, _), (_, nil, .euro): .euro
    default: .plain
    }
  }

  /// The numbers that the value says.
  var numbers: [DecimalNumber] { value.numbers }

  /// Whether the value says the number that prose means, as exactly as prose means it.
  ///
  /// Of a limit such as `meer dan 400` that is the limit itself.
  func agrees(with number: ProseNumber) -> Bool {
    guard number.unit == proseUnit else { return false }
    return number.hedge.isLimit
      ? numbers.contains(number.value) : numbers.contains(where: number.agrees)
  }

  /// Whether the value stays within the limit that prose names; a limit of its own must be the same.
  func isWithin(_ number: ProseNumber) -> Bool {
    if case .bound = value.content { return agrees(with: number) }
    return number.unit == proseUnit && numbers.contains(where: number.agrees)
  }
}
