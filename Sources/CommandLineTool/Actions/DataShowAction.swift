internal import AgendaModel
internal import Diagnostics
internal import Intake
internal import Reading

/// Prints which figures an agenda has and where they land.
enum DataShowAction {
  /// Reads the agenda, and prints the overview of all data files or of those with `names`.
  static func run(_ folder: String, _ names: [String], _ format: StatusFormat) -> ExitStatus {
    guard let source = AgendaSource.existing(in: folder) else { return .failed }
    let overview = DataOverview(source.agenda, names: names)
    guard overview.unknown.isEmpty else {
      Terminal.error(missing(overview.unknown[0], source.agenda.datasets.map(\.name.value)))
      return .failed
    }
    switch format {
    case .text: return Terminal.out(DataOverviewText(overview, folder: folder).text)
    case .json: return Terminal.out(DataOverviewJSON.value(overview, folder: folder).text() + "\n")
    }
  }

  /// Returns the message about a name that no data file has.
  private static func missing(_ name: String, _ known: [String]) -> String {
    let near = NearMiss.nearest(to: name, among: known)
    return """
      Er is geen gegevensbestand "\(name)"\(near.map { "; bedoelde u \"\($0)\"?" } ?? "").
        Waarom: data/datapackage.yaml noemt \(known.isEmpty ? "geen enkel bestand" : known.joined(separator: ", ")).
        Zo lost u het op: kies een van die namen, of laat de naam weg.

      """
  }
}
