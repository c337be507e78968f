public import Diagnostics

/// The figures about persons that an agenda does not show, and why.
///
/// Primary: a count of persons from 1 to below the threshold, and a figure about fewer persons than
/// that. Secondary: a figure with which a reader could work out a primary one, because a total and all
/// its other parts are shown (Hundepool and others, *Statistical Disclosure Control*, 2012, chapter 4).
public struct ProtectedFigures: Sendable {
  /// The places of the figures about a group that is too small.
  public private(set) var small: Set<SourceRange> = []
  /// The places of the figures that are hidden for another, each with the sum that would give that away.
  public private(set) var shielding: [SourceRange: CountSum] = [:]
  /// The threshold.
  private let threshold: DecimalNumber
  /// The acceptances of findings about small counts.
  private let acceptances: [FindingAcceptance]

  /// Works out what to hide of an agenda.
  public init(_ agenda: Agenda) {
    threshold = DecimalNumber(agenda.smallCountThreshold)
    acceptances = agenda.acceptances.filter { $0.finding.value == SmallCount.finding }
    for indicator in agenda.indicators { addSmall(of: indicator) }
    for dataset in agenda.datasets { addSmall(of: dataset) }
    let shield = Shield(CountSum.all(in: agenda), small: small, threshold: threshold)
    shielding = shield.hidden
  }

  /// Whether a figure is hidden for its own sake or for another.
  public func hides(_ place: SourceRange) -> Bool {
    small.contains(place) || shielding[place] != nil
  }

  /// Whether the institution shows the small figures of a subject in a file all the same.
  public func isAccepted(_ place: SourceRange, _ subject: String) -> Bool {
    acceptances.contains {
      $0.path.value == place.file.path && ($0.subject == nil || $0.subject == subject)
    }
  }

  /// Notes the small figures of an indicator.
  private mutating func addSmall(of indicator: IndicatorBlock) {
    for series in indicator.series {
      let countsPersons = indicator.countsPersons && series.unit == .count
      for (_, measurement) in series.cells.flatMap(\.all) {
        let isSmall = SmallCount.isSmall(
          measurement, countsPersons: countsPersons, threshold: threshold)
        guard isSmall, !isAccepted(measurement.value.range, indicator.key) else { continue }
        small.insert(measurement.value.range)
        if let count = measurement.count { small.insert(count.range) }
      }
    }
  }

  /// Notes the small counts of a dataset, and its figures about small groups.
  private mutating func addSmall(of dataset: Dataset) {
    addSmallCounts(of: dataset)
    for (column, field) in dataset.fields.enumerated() where field.countColumn != nil {
      for row in dataset.rows where column < row.count {
        guard case .value(let value) = row[column].value, value.number != nil,
          let size = dataset.groupSize(of: column, in: row),
          !isAccepted(row[column].range, dataset.name.value)
        else { continue }
        addSmall(size, of: row[column].range)
      }
    }
  }

  /// Notes a figure when the group that it is about is too small, with the number of persons.
  private mutating func addSmall(_ size: Dataset.GroupSize, of place: SourceRange) {
    switch size {
    case .few: small.insert(place)
    case .known(let count):
      guard count.value > DecimalNumber(0), count.value < threshold else { return }
      small.formUnion([place, count.range])
    }
  }

  /// Notes the small counts of a dataset.
  private mutating func addSmallCounts(of dataset: Dataset) {
    for (column, field) in dataset.fields.enumerated() where field.countsPersons {
      for row in dataset.rows where column < row.count {
        guard case .value(let value) = row[column].value,
          SmallCount.isSmall(value, threshold: threshold),
          !isAccepted(row[column].range, dataset.name.value)
        else { continue }
        small.insert(row[column].range)
      }
    }
  }
}
