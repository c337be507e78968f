public import AgendaModel
internal import Diagnostics

/// One data file: where it is from, what its columns hold, and which indicators draw on it.
public struct DatasetOverview: Sendable {
  /// The values that one indicator takes from one column.
  public struct Use: Sendable {
    /// The code or own id of the indicator.
    public let indicator: String
    /// The document of the indicator.
    public let document: String
    /// The kind of the values.
    public let kind: Cell.Kind
    /// Their period.
    public let period: Period?
    /// How many values of the column arrive there.
    public let count: Int
  }

  /// The name that the agenda refers to.
  public let name: String
  /// The path of the file in the agenda's folder.
  public let path: String
  /// The title for readers.
  public let title: String
  /// The id of the source; nil when none is named.
  public let source: String?
  /// The name of the source, where the agenda knows it.
  public let sourceName: String?
  /// The terms under which the agenda's figures may be used.
  public let licence: String?
  /// The day on which the figures stood as they are.
  public let referenceDate: CalendarDate?
  /// The first and last period that its columns are about.
  public let periods: (first: Period, last: Period)?
  /// The number of rows.
  public let rowCount: Int
  /// Whether nothing of it is public.
  public let isInternal: Bool
  /// The columns.
  public let columns: [ColumnOverview]

  /// Looks through a data file.
  init(_ dataset: Dataset, _ agenda: Agenda, _ landings: Landings) {
    (name, path) = (dataset.name.value, "data/" + dataset.path.value)
    (title, isInternal, rowCount) = (dataset.title, dataset.isInternal, dataset.rows.count)
    source = dataset.source?.value
    sourceName = source.flatMap { agenda.source($0)?.name }
    licence = agenda.licence?.value
    referenceDate = dataset.referenceDate?.value
    let periods = dataset.fields.compactMap(\.period?.value).sorted()
    self.periods = periods.first.flatMap { first in periods.last.map { (first, $0) } }
    columns = dataset.fields.indices.map { ColumnOverview(dataset, $0, landings) }
  }

  /// How many of its values arrive at an indicator.
  public var landed: Int { columns.flatMap(\.uses).reduce(0) { $0 + $1.count } }
  /// How many cells the source keeps to itself.
  public var suppressed: Int { columns.reduce(0) { $0 + $1.suppressed } }
  /// How many cells say that there is no figure.
  public var missing: Int { columns.reduce(0) { $0 + $1.missing } }
  /// The columns with values of which nothing arrives at an indicator.
  public var idleColumns: [ColumnOverview] { columns.filter(\.isIdle) }
}

/// One column of a data file.
public struct ColumnOverview: Sendable {
  /// What a column is for.
  public enum Role: Sendable, Hashable {
    /// It names the part of a breakdown that a row is about.
    case dimension(String)
    /// It holds values for an indicator.
    case values(indicator: String)
    /// It holds the numbers of persons behind other columns.
    case groupSize
    /// Words or numbers that are only shown.
    case other
  }

  /// The title in the file.
  public let name: String
  /// What it is for.
  public let role: Role
  /// What kind of values stand in it.
  public let type: Dataset.FieldType
  /// Their unit, where the description names one.
  public let unit: Dataset.FieldUnit?
  /// Whether they count persons.
  public let countsPersons: Bool
  /// The lowest and highest number as the file has them; nil without numbers.
  public let range: (lowest: DecimalNumber, highest: DecimalNumber)?
  /// How many cells hold something.
  public let filled: Int
  /// How many cells the source keeps to itself.
  public let suppressed: Int
  /// How many cells say that there is no figure.
  public let missing: Int
  /// How many cells are empty.
  public let empty: Int
  /// The indicators that take values from it.
  public let uses: [DatasetOverview.Use]

  /// Looks through a column of a data file.
  init(_ dataset: Dataset, _ index: Int, _ landings: Landings) {
    let field = dataset.fields[index]
    let entries = dataset.rows.map { $0[index] }
    (name, type, unit) = (field.name.value, field.type, field.unit)
    (role, countsPersons) = (Self.role(of: field, in: dataset), field.countsPersons)
    let values = entries.compactMap { entry -> Value? in
      if case .value(let value) = entry.value { value } else { nil }
    }
    let numbers = values.compactMap(\.number).sorted()
    range = numbers.first.flatMap { low in numbers.last.map { (low, $0) } }
    let absences = values.compactMap(\.absence)
    suppressed = absences.count(where: \.isSuppressed)
    missing = absences.count - suppressed
    empty = entries.count { $0.value == .text("") }
    filled = entries.count - empty
    uses = Self.uses(entries.flatMap { landings.landings(of: $0.range) })
  }

  /// Whether it has numbers that nobody draws on.
  var isIdle: Bool {
    guard uses.isEmpty, type == .integer || type == .number else { return false }
    return role != .groupSize
  }

  /// Returns what a column is for.
  private static func role(of field: Dataset.Field, in dataset: Dataset) -> Role {
    if let dimension = field.dimension?.value { return .dimension(dimension) }
    if let indicator = field.indicator?.value { return .values(indicator: indicator) }
    let isCount = dataset.fields.contains { $0.countColumn?.value == field.name.value }
    return isCount ? .groupSize : .other
  }

  /// Counts values by where they arrive, in the order in which they do.
  private static func uses(_ landings: [Landings.Landing]) -> [DatasetOverview.Use] {
    var groups: [(first: Landings.Landing, count: Int)] = []
    for landing in landings {
      let index = groups.firstIndex {
        $0.first.indicator == landing.indicator && $0.first.document == landing.document
          && $0.first.kind == landing.kind && $0.first.period == landing.period
      }
      if let index { groups[index].count += 1 } else { groups.append((landing, 1)) }
    }
    return groups.map { first, count in
      .init(
        indicator: first.indicator, document: first.document, kind: first.kind,
        period: first.period, count: count)
    }
  }
}

extension Absence {
  /// Whether there is a figure that is kept secret.
  var isSuppressed: Bool {
    switch self {
    case .suppressedAtSource, .smallCount, .withheld, .shielding: true
    case .notAvailable, .none, .later, .sourceSilent: false
    }
  }
}
