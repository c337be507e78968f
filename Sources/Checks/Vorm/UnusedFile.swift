internal import AgendaModel
internal import Diagnostics

/// A file in the folder that nothing uses.
enum UnusedFile: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unused-file", .form, .advies,
    title: "Een bestand wordt niet gebruikt",
    what: "Of elk bestand in de map ergens wordt getoond of gelinkt.",
    why: """
      Een bestand dat niemand gebruikt, is vaak vergeten, of een verwijzing ernaar is verkeerd
      getypt.
      """,
    wrong: "beelden/oud-logo.png   # nergens genoemd",
    right: "![Het oude logo](../beelden/oud-logo.png)",
    mend: "Haal het weg, of verwijs ernaar")

  /// The folders whose files have a use of their own.
  private static let reserved = ["sjablonen/", "verantwoording/", "voortgang/", "versies/"]

  /// Returns a finding for each file that nothing refers to.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let used = usedPaths(index)
    // While the descriptions of the data cannot all be read, a data file may be described there.
    let isSure = !index.damage.isTouched("data/datapackage.yaml")
    let idle = index.agenda.idlePaths.filter { isSure || !$0.hasPrefix("data/") }
    return (index.agenda.assets.map(\.path) + idle).filter { path in
      !used.contains(path) && !reserved.contains { path.hasPrefix($0) }
    }.map { path in
      let start = SourceRange(SourceFile(path: path, bytes: []), 0, 0)
      return finding(at: start, Message.summary(path), explanation: Message.explanation)
    }
  }

  /// Returns the paths that links, pictures, the logo and datasets name.
  private static func usedPaths(_ index: AgendaIndex) -> Set<String> {
    var used = Set(index.agenda.datasets.map(\.path.value))
    func add(_ address: String, from file: String) {
      if case .local(let path, _) = LinkTargets.destination(address, from: file) {
        used.insert(path)
      }
    }
    for document in index.documents {
      for link in document.links { add(link.value.destination, from: document.path) }
      for image in document.images { add(image.value.source, from: document.path) }
    }
    for file in index.agenda.institution.houseFiles {
      add(file.value, from: index.agenda.file.path)
    }
    return used
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ path: String) -> String { "Het bestand \(path) wordt nergens gebruikt" }
  /// Why.
  static let explanation = "Haal het weg, of verwijs ernaar."
}
