public import AgendaModel
internal import Diagnostics

/// What figures an agenda has in its data folder, and where each of them lands.
public struct DataOverview: Sendable {
  /// The data files in the order of their description.
  public let datasets: [DatasetOverview]
  /// The data files that no description names, sorted.
  public let undescribed: [String]
  /// The indicators of the Regeling that concern this school and have no figure at all yet.
  public let empty: [Regeling.Indicator]
  /// The names that were asked for and that no data file has.
  public let unknown: [String]

  /// Looks through an agenda; with `names` only at those data files.
  public init(_ agenda: Agenda, names: [String] = []) {
    let landings = Landings(agenda)
    let wanted = agenda.datasets.filter { names.isEmpty || names.contains($0.name.value) }
    datasets = wanted.map { DatasetOverview($0, agenda, landings) }
    unknown = names.filter { name in !agenda.datasets.contains { $0.name.value == name } }
    undescribed = agenda.idlePaths.filter { $0.hasPrefix("data/") && $0.hasSuffix(".csv") }
    empty = agenda.regeling.indicators.filter { Self.isEmpty($0, in: agenda) }
  }

  /// Whether an indicator concerns the school, and has neither figures nor a reason to have none.
  private static func isEmpty(_ indicator: Regeling.Indicator, in agenda: Agenda) -> Bool {
    guard indicator.applicability.concerns(agenda.profile) else { return false }
    guard let block = agenda.indicator(indicator.code) else { return true }
    guard block.notApplicable == nil, block.offer == nil else { return false }
    return !block.series.contains { series in
      series.cells.contains { !$0.nulmeting.isEmpty || !$0.measured.isEmpty }
    }
  }
}

/// Where the values of data files land: found by the place in the file that each value came from.
struct Landings {
  /// A value that an indicator took out of a data file.
  struct Landing {
    /// The code or own id of the indicator.
    let indicator: String
    /// The document of the indicator.
    let document: String
    /// The kind of value.
    let kind: Cell.Kind
    /// The period.
    let period: Period?
  }

  /// The values by the file and the offset that they stand at.
  private var found: [String: [Int: [Landing]]] = [:]

  /// Gathers the values of all indicators.
  init(_ agenda: Agenda) {
    for document in agenda.documents {
      for block in document.indicators {
        for cell in block.series.flatMap(\.cells) {
          for (kind, measurement) in cell.all {
            let place = measurement.value.range
            found[place.file.path, default: [:]][place.lower, default: []].append(
              Landing(
                indicator: block.key, document: document.file.path, kind: kind,
                period: measurement.period?.value))
          }
        }
      }
    }
  }

  /// Returns where the value at a place of a data file landed.
  func landings(of place: SourceRange) -> [Landing] { found[place.file.path]?[place.lower] ?? [] }
}
