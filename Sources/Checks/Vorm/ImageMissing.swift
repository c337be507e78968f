internal import AgendaModel
internal import Diagnostics

/// A picture that is not in the agenda's folder.
enum ImageMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "image-missing", .form, .fout,
    title: "Een afbeelding bestaat niet",
    what: """
      Of het bestand van elke afbeelding, en dat van het logo, in de map van de agenda staat. Het pad begint
      bij het bestand waarin u schrijft; dat van het logo bij `agenda.yaml`.
      """,
    why: "De lezer ziet anders een lege plek. De site haalt niets bij een andere site op.",
    wrong: "![Het machinepark](beelden/machinepark.jpg)   <!-- in prioriteit-1/1.1.md -->",
    right: "![Het machinepark](../beelden/machinepark.jpg)",
    mend: "Zet het bestand in de map beelden, of verbeter het pad")

  /// Returns a finding for each picture without a file.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let files = Set(index.agenda.assets.map(\.path))
    let names = files.sorted()
    let pictures = index.documents.flatMap { document in
      document.images.map { (source: $0.value.source, range: document.place($0.range)) }
    }
    let house = index.agenda.institution.houseFiles.map { (source: $0.value, range: $0.range) }
    return (pictures + house).compactMap { picture in
      let path = picture.range.file.path
      guard case .local(let target, _) = LinkTargets.destination(picture.source, from: path) else {
        return finding(
          at: picture.range, Message.elsewhere(picture.source), explanation: Message.whyElsewhere)
      }
      guard !files.contains(target) else { return nil }
      let near = NearMiss.nearest(to: target, among: names)
      return finding(
        at: picture.range, Message.summary(picture.source),
        explanation: Message.explanation(target),
        solutions: near.map { [.init("Bedoelde u het bestand \($0)?")] } ?? [])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ source: String) -> String { "De afbeelding ‘\(source)’ bestaat niet" }
  /// Why.
  static func explanation(_ path: String) -> String {
    "In de map van de agenda staat geen bestand \(path)."
  }
  /// The headline when the picture stands on another site or outside the folder.
  static func elsewhere(_ source: String) -> String {
    "De afbeelding ‘\(source)’ staat niet in de map van de agenda"
  }
  /// Why that is refused.
  static let whyElsewhere = "De site haalt niets bij een ander op. Zet het bestand in `beelden`."
}
