internal import AgendaModel
internal import Diagnostics

/// Withholds the figures about persons that `ProtectedFigures` names, everywhere in an agenda.
struct SmallCounts {
  /// What to withhold.
  private let figures: ProtectedFigures
  /// The threshold below which a count is too small.
  private let threshold: DecimalNumber
  /// How many values were withheld.
  private(set) var withheld = 0
  /// Where the values stand that a dataset keeps to itself, since indicators draw on them too.
  private let internalPlaces: Set<SourceRange>

  /// Prepares for an agenda.
  init(_ agenda: Agenda) {
    figures = ProtectedFigures(agenda)
    threshold = DecimalNumber(agenda.smallCountThreshold)
    internalPlaces = Set(agenda.datasets.flatMap(Self.internalPlaces))
  }

  /// Returns the places of the values of a dataset that are internal.
  private static func internalPlaces(of dataset: Dataset) -> [SourceRange] {
    dataset.fields.enumerated().filter { $0.element.isInternal || dataset.isInternal }
      .flatMap { column, _ in dataset.rows.map { $0[column].range } }
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
      [.withheld, .shielding].contains($0.value.value.absence)
    }
    if isWithheld == true { series.distribution = [] }
  }

  /// Protects the values of a cell.
  private mutating func protect(_ cell: inout Cell, countsPersons: Bool, _ key: String) {
    for kind in Cell.Kind.allCases {
      cell[kind] = cell[kind].map { protected($0, countsPersons: countsPersons, key) }
    }
  }

  /// Returns a measurement, withheld where its group is too small or another can be worked out with it.
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
        && !figures.isAccepted($0.value.range, key)
    }
    if let count = measurement.count, figures.hides(count.range) { measurement.count = nil }
    guard let absence = absence(at: measurement.value.range) else { return measurement }
    measurement.value = measurement.value.map { _ in Value(.absent(absence)) }
    (measurement.count, measurement.adjustment, measurement.mentions) = (nil, nil, [])
    withheld += 1
    return measurement
  }

  /// Returns why the figure at a place is withheld; nil when it is shown.
  private func absence(at place: SourceRange) -> Absence? {
    if figures.small.contains(place) || internalPlaces.contains(place) { return .withheld }
    return figures.shielding[place] == nil ? nil : .shielding
  }

  /// Protects the counts of persons in a dataset, and its figures about small groups.
  private mutating func protect(_ dataset: inout Dataset) {
    let counts = Set(dataset.fields.compactMap(\.countColumn?.value))
    for (column, field) in dataset.fields.enumerated()
    where field.countsPersons || field.countColumn != nil || counts.contains(field.name.value) {
      for row in dataset.rows.indices {
        let entry = dataset.rows[row][column]
        guard figures.hides(entry.range), let absence = absence(at: entry.range) else { continue }
        dataset.rows[row][column] = Located(.value(Value(.absent(absence))), entry.range)
        withheld += 1
      }
    }
  }
}
