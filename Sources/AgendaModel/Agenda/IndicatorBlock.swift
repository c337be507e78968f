public import Diagnostics

/// An indicator as a document's header states it: one or more series of values.
public struct IndicatorBlock: Sendable {
  /// The code of the Regeling, such as `2c`; nil for an indicator of the institution's own.
  public var code: Located<String>?
  /// The own id, for an indicator of the institution's own.
  public var id: Located<String>?
  /// The requirement that the code names, when the edition has it.
  public var requirement: Regeling.Indicator?
  /// The name: the institution's own, or the Regeling's.
  public var name: String
  /// A short name for charts.
  public var shortName: String
  /// What is better.
  public var direction: Direction
  /// The ambitions it belongs to.
  public var ambitions: [Located<Int>]
  /// Which measurement counts for 2027.
  public var countsFor: String?
  /// What the institution says about it.
  public var remark: String?
  /// Whether it counts persons, so that small counts are protected.
  public var countsPersons: Bool
  /// Whether it is for the institution's own eyes only.
  public var isInternal: Bool
  /// Why the indicator does not apply, if so.
  public var notApplicable: Located<String>?
  /// The series; one of them is the main one.
  public var series: [Series]
  /// The rows of a qualitative indicator: column titles and cells.
  public var offer: TextTable?
  /// The code of the doelstelling, the number of the prioriteit or the id of the chapter it stands in.
  public var owner: String
  /// Where the block stands.
  public var range: SourceRange

  /// Creates an indicator without series.
  public init(name: String, direction: Direction, owner: String, range: SourceRange) {
    (self.name, self.shortName, self.direction) = (name, name, direction)
    (self.owner, self.range) = (owner, range)
    (code, id, requirement, ambitions) = (nil, nil, nil, [])
    (countsFor, remark, notApplicable, series, offer) = (nil, nil, nil, [], nil)
    (countsPersons, isInternal) = (false, false)
  }

  /// The code or own id, by which the agenda refers to it; empty when it has neither.
  public var key: String { code?.value ?? id?.value ?? "" }
  /// Where the code or id stands.
  public var keyRange: SourceRange { code?.range ?? id?.range ?? range }
  /// Whether the Regeling asks for it.
  public var isRequired: Bool { code != nil }
  /// The series marked as the main one, else the first.
  public var mainSeries: Series? { series.first(where: \.isMain) ?? series.first }

  /// Returns the series with an id.
  public func series(_ id: String) -> Series? { series.first { $0.id?.value == id } }
}

/// One series of an indicator: the values of one question in one source.
public struct Series: Sendable {
  /// Its id within the indicator.
  public var id: Located<String>?
  /// Its name, when the indicator has several.
  public var name: String?
  /// The id of its source.
  public var source: Located<String>?
  /// Whether it is marked as the main one.
  public var isMain: Bool
  /// Its unit.
  public var unit: Unit
  /// The scale of its values.
  public var scale: Scale
  /// The question that was asked.
  public var question: String?
  /// The shares of the answers at the nulmeting, in the author's order.
  public var distribution: [AnswerShare]
  /// The values per cell; the institution first.
  public var cells: [Cell]
  /// The datasets it drew values from.
  public var datasets: [Located<String>]
  /// Where it stands.
  public var range: SourceRange

  /// Creates a series without values.
  public init(unit: Unit, scale: Scale, range: SourceRange) {
    (self.unit, self.scale, self.range) = (unit, scale, range)
    (id, name, source, isMain, question) = (nil, nil, nil, false, nil)
    (distribution, cells, datasets) = ([], [], [])
  }

  /// Returns the cell with a key.
  public func cell(_ key: CellKey) -> Cell? { cells.first { $0.key == key } }
  /// The cell of the whole institution.
  public var institution: Cell? { cell(.institution) }
}

/// One answer of a distribution and its share.
public struct AnswerShare: Sendable {
  /// The answer.
  public var answer: Located<String>
  /// The share.
  public var value: Located<Value>

  /// Creates a share.
  public init(answer: Located<String>, value: Located<Value>) {
    (self.answer, self.value) = (answer, value)
  }
}

/// The values of one cell of a breakdown.
public struct Cell: Sendable {
  /// Which cell.
  public var key: CellKey
  /// The starting values.
  public var nulmeting: [Measurement]
  /// The streefwaarden.
  public var target: [Measurement]
  /// The values measured since.
  public var measured: [Measurement]
  /// A remark about the cell.
  public var remark: String?
  /// Where the cell stands.
  public var range: SourceRange

  /// Creates a cell.
  public init(key: CellKey, range: SourceRange) {
    (self.key, self.range) = (key, range)
    (nulmeting, target, measured, remark) = ([], [], [], nil)
  }

  /// The kinds of values of a cell.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The starting value.
    case nulmeting
    /// The value aimed at.
    case target = "doel"
    /// A value measured since.
    case measured = "gemeten"
  }

  /// The values of a kind.
  public subscript(kind: Kind) -> [Measurement] {
    get {
      switch kind {
      case .nulmeting: nulmeting
      case .target: target
      case .measured: measured
      }
    }
    set {
      switch kind {
      case .nulmeting: nulmeting = newValue
      case .target: target = newValue
      case .measured: measured = newValue
      }
    }
  }

  /// All values with their kinds.
  public var all: [(kind: Kind, measurement: Measurement)] {
    Kind.allCases.flatMap { kind in self[kind].map { (kind, $0) } }
  }
}

/// A value in a period.
public struct Measurement: Sendable {
  /// The period; nil when the author gave none, as with `nulmeting: bron noemt niet`.
  public var period: Located<Period>?
  /// The value.
  public var value: Located<Value>
  /// The number of respondents or persons it is based on.
  public var count: Located<DecimalNumber>?
  /// The id of a source other than the series'.
  public var source: Located<String>?
  /// A remark.
  public var remark: String?
  /// The value before it was adjusted.
  public var adjustment: Adjustment?

  /// Creates a measurement.
  public init(period: Located<Period>?, value: Located<Value>) {
    (self.period, self.value) = (period, value)
    (count, source, remark, adjustment) = (nil, nil, nil, nil)
  }
}

/// How an adopted value was adjusted; the old value stays visible.
public struct Adjustment: Sendable {
  /// The value before.
  public var from: Located<Value>
  /// On which day.
  public var date: Located<CalendarDate>?
  /// Why.
  public var reason: String?
  /// With whom it was discussed.
  public var discussedWith: String?

  /// Creates an adjustment.
  public init(
    from: Located<Value>, date: Located<CalendarDate>?, reason: String?, discussedWith: String?
  ) {
    (self.from, self.date, self.reason, self.discussedWith) = (from, date, reason, discussedWith)
  }
}

/// A table of plain text with the place of every cell.
public struct TextTable: Sendable {
  /// The titles of the columns.
  public var columns: [Located<String>]
  /// The rows; each has as many cells as there are columns.
  public var rows: [[Located<String>]]

  /// Creates a table.
  public init(columns: [Located<String>], rows: [[Located<String>]]) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// Returns the index of the column with a title, in any case.
  public func column(_ title: String) -> Int? {
    columns.firstIndex { $0.value.lowercased() == title.lowercased() }
  }
}
