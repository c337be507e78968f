public import Diagnostics

/// Counts of persons that belong together, and the total of them, which is shown as well.
public struct CountSum: Sendable {
  /// The indicator's key or the dataset's name.
  public let subject: String
  /// The parts.
  public let parts: [Located<Value>]
  /// Their total.
  public let total: Located<Value>

  /// Creates a sum.
  public init(subject: String, parts: [Located<Value>], total: Located<Value>) {
    (self.subject, self.parts, self.total) = (subject, parts, total)
  }

  /// The parts and the total.
  public var figures: [Located<Value>] { parts + [total] }

  /// Returns the sums of an agenda that readers may see: of its indicators, then of its datasets.
  public static func all(in agenda: Agenda) -> [CountSum] {
    let people = Set(
      agenda.datasets.filter { $0.fields.contains(where: \.countsPersons) }.map(\.name.value))
    return agenda.indicators.filter { !$0.isInternal }.flatMap { indicator in
      indicator.series.flatMap { SeriesSums(of: $0, in: indicator, people: people).all }
    } + agenda.datasets.filter { !$0.isInternal }.flatMap { DatasetSums($0).all }
  }
}

/// The sums of a series: the cells that divide another one by one dimension.
///
/// Targets are left out: a target counts nobody.
struct SeriesSums {
  /// What the parts of a sum share.
  private struct Group: Hashable, Comparable {
    /// The dimension in which they differ; empty for the whole.
    let dimension: String
    /// The other parts of their cell.
    let rest: CellKey
    /// The kind of values, and whether it is their number of persons instead.
    let kind: String
    /// The period.
    let period: String

    /// Orders groups, so that findings have one order.
    static func < (left: Group, right: Group) -> Bool {
      (left.dimension, left.rest.text, left.kind, left.period)
        < (right.dimension, right.rest.text, right.kind, right.period)
    }
  }

  /// The key of the indicator.
  private let subject: String
  /// The parts by what they share.
  private var parts: [Group: [Located<Value>]] = [:]
  /// The wholes.
  private var totals: [Group: Located<Value>] = [:]

  /// Gathers the counts of a series; `people` are the datasets that count persons.
  init(of series: Series, in indicator: IndicatorBlock, people: Set<String>) {
    subject = indicator.key
    let drawsOnPeople = series.datasets.contains { people.contains($0.value) }
    let isCount = series.unit == .count && (indicator.countsPersons || drawsOnPeople)
    for cell in series.cells {
      for (kind, measurement) in cell.all where kind != .target {
        if isCount { add(measurement.value, kind.rawValue, measurement, cell.key) }
        if let count = measurement.count {
          add(count.map { Value(.number($0)) }, "n " + kind.rawValue, measurement, cell.key)
        }
      }
    }
  }

  /// Adds a count under all that it may be a part of, and as a whole.
  private mutating func add(
    _ figure: Located<Value>, _ kind: String, _ measurement: Measurement, _ key: CellKey
  ) {
    let period = measurement.period?.value.text ?? ""
    for part in key.parts {
      let rest = CellKey(key.parts.filter { $0 != part })
      let group = Group(dimension: part.dimension, rest: rest, kind: kind, period: period)
      parts[group, default: []].append(figure)
    }
    totals[Group(dimension: "", rest: key, kind: kind, period: period)] = figure
  }

  /// The sums that have a total.
  var all: [CountSum] {
    parts.keys.sorted().compactMap { group in
      let whole = Group(dimension: "", rest: group.rest, kind: group.kind, period: group.period)
      guard let total = totals[whole], let figures = parts[group], figures.count > 1 else {
        return nil
      }
      return CountSum(subject: subject, parts: figures, total: total)
    }
  }
}

/// The sums of a dataset: of its public columns that count persons, with rows and columns that say
/// that they are totals.
struct DatasetSums {
  /// The dataset.
  private let dataset: Dataset
  /// The columns that count persons and that readers see.
  private let columns: [Int]

  /// Prepares for a dataset.
  init(_ dataset: Dataset) {
    self.dataset = dataset
    columns = dataset.fields.indices.filter {
      dataset.fields[$0].countsPersons && !dataset.fields[$0].isInternal
    }
  }

  /// The sums of columns, then those of rows.
  var all: [CountSum] { rowTotals + columnTotals }

  /// The totals below or above columns.
  ///
  /// A total row counts the rows since the total before it; one right behind other totals counts those.
  private var rowTotals: [CountSum] {
    let marks = dataset.rows.indices.filter { isTotal(dataset.rows[$0]) }
    if marks == [0] { return sums(dataset.rows.dropFirst(), total: dataset.rows[0]) }
    var (found, start, subtotals): ([CountSum], Int, [[Located<Dataset.Entry>]]) = ([], 0, [])
    for mark in marks {
      let group = dataset.rows[start..<mark]
      found += sums(group.isEmpty ? subtotals[...] : group, total: dataset.rows[mark])
      subtotals = group.isEmpty ? [] : subtotals + [dataset.rows[mark]]
      start = mark + 1
    }
    return found
  }

  /// The totals at the side of rows: a column called `totaal` counts those before it.
  private var columnTotals: [CountSum] {
    guard let total = columns.last, TotalWords.name(dataset.fields[total].title) else { return [] }
    return dataset.rows.compactMap { row in
      guard let whole = Self.value(row, total) else { return nil }
      return sum(columns.dropLast().compactMap { Self.value(row, $0) }, whole)
    }
  }

  /// Returns the sums of some rows by column.
  private func sums(
    _ rows: ArraySlice<[Located<Dataset.Entry>]>, total: [Located<Dataset.Entry>]
  ) -> [CountSum] {
    columns.compactMap { column in
      Self.value(total, column).flatMap { whole in
        sum(rows.compactMap { Self.value($0, column) }, whole)
      }
    }
  }

  /// Returns the sum of parts; nil for fewer than two.
  private func sum(_ parts: [Located<Value>], _ total: Located<Value>) -> CountSum? {
    parts.count < 2
      ? nil : CountSum(subject: dataset.name.value, parts: parts, total: total)
  }

  /// Whether a row says that it is a total.
  private func isTotal(_ row: [Located<Dataset.Entry>]) -> Bool {
    row.contains { entry in
      if case .text(let text) = entry.value { TotalWords.name(text) } else { false }
    }
  }

  /// Returns a value of a row; nil for an empty cell.
  private static func value(_ row: [Located<Dataset.Entry>], _ column: Int) -> Located<Value>? {
    guard column < row.count, case .value(let value) = row[column].value else { return nil }
    return Located(value, row[column].range)
  }
}
