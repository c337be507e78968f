internal import AgendaModel
internal import Diagnostics

/// Withholds counts and shares of groups so small that a reader could recognise someone.
///
/// Primary suppression: a count of persons from 1 to below the threshold, and a percentage based on
/// fewer than the threshold. A figure stays when the institution accepted the finding `small-count`
/// for it, as for figures that its source already published.
struct SmallCounts {
  /// Counts from 1 to below this number are withheld.
  let threshold: DecimalNumber
  /// The acceptances of findings about small counts.
  let acceptances: [FindingAcceptance]
  /// How many values were withheld.
  private(set) var withheld = 0
  /// Where the values stand that a dataset keeps to itself, since indicators draw on them too.
  private var hidden: Set<SourceRange> = []

  /// Prepares for an agenda.
  init(_ agenda: Agenda) {
    threshold = DecimalNumber(agenda.smallCountThreshold)
    acceptances = agenda.acceptances.filter { $0.finding.value == SmallCount.finding }
  }

  /// Returns the agenda with small counts withheld.
  mutating func protected(_ agenda: Agenda) -> Agenda {
    var agenda = agenda
    for index in agenda.datasets.indices { protect(&agenda.datasets[index]) }
    protect(&agenda.chapters)
    protect(&agenda.prioriteiten)
    protect(&agenda.doelstellingen)
    return agenda
  }

  /// Protects the indicators of documents.
  private mutating func protect(_ documents: inout [AgendaDocument]) {
    for document in documents.indices {
      for indicator in documents[document].indicators.indices {
        protect(&documents[document].indicators[indicator])
      }
    }
  }

  /// Protects the values of an indicator.
  private mutating func protect(_ indicator: inout IndicatorBlock) {
    let (key, countsPersons) = (indicator.key, indicator.countsPersons)
    for series in indicator.series.indices {
      let isCount = countsPersons && indicator.series[series].unit == .count
      for cell in indicator.series[series].cells.indices {
        protect(&indicator.series[series].cells[cell], countsPersons: isCount, key)
      }
      protectDistribution(of: &indicator.series[series])
    }
  }

  /// Withholds how the answers divide where the nulmeting they belong to is withheld.
  private func protectDistribution(of series: inout Series) {
    let isWithheld = series.institution?.nulmeting.contains {
      $0.value.value.absence == .withheld
    }
    if isWithheld == true { series.distribution = [] }
  }

  /// Protects the values of a cell.
  private mutating func protect(_ cell: inout Cell, countsPersons: Bool, _ key: String) {
    for kind in Cell.Kind.allCases {
      cell[kind] = cell[kind].map { protected($0, countsPersons: countsPersons, key) }
    }
  }

  /// Returns a measurement, withheld where its group is too small.
  private mutating func protected(
    _ measurement: Measurement, countsPersons: Bool, _ key: String
  ) -> Measurement {
    var measurement = measurement
    if let before = measurement.adjustment?.from.value, countsPersons,
      SmallCount.isSmall(before, threshold: threshold)
    {
      measurement.adjustment = nil
    }
    measurement.mentions.removeAll {
      countsPersons && SmallCount.isSmall($0.value.value, threshold: threshold)
        && !isAccepted($0.value.range, key)
    }
    let isSmall =
      SmallCount.isSmall(measurement, countsPersons: countsPersons, threshold: threshold)
      && !isAccepted(measurement.value.range, key)
    guard isSmall || hidden.contains(measurement.value.range) else { return measurement }
    measurement.value = measurement.value.map { _ in Value(.absent(.withheld)) }
    (measurement.count, measurement.adjustment, measurement.mentions) = (nil, nil, [])
    withheld += 1
    return measurement
  }

  /// Protects the columns of a dataset that count persons, and remembers those that are internal.
  private mutating func protect(_ dataset: inout Dataset) {
    for (column, field) in dataset.fields.enumerated()
    where field.isInternal || dataset.isInternal {
      hidden.formUnion(dataset.rows.map { $0[column].range })
    }
    for (column, field) in dataset.fields.enumerated() where field.countsPersons {
      for row in dataset.rows.indices {
        let entry = dataset.rows[row][column]
        guard case .value(let value) = entry.value,
          SmallCount.isSmall(value, threshold: threshold),
          !isAccepted(entry.range, dataset.name.value)
        else { continue }
        hidden.insert(entry.range)
        dataset.rows[row][column] = Located(.value(Value(.absent(.withheld))), entry.range)
        withheld += 1
      }
    }
  }

  /// Whether the institution keeps the figures of a subject in a file.
  private func isAccepted(_ range: SourceRange, _ subject: String) -> Bool {
    acceptances.contains {
      $0.path.value == range.file.path && ($0.subject == nil || $0.subject == subject)
    }
  }
}
