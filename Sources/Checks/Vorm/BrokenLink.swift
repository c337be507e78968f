internal import AgendaModel
internal import Diagnostics

/// A link to a file or part of the agenda that does not exist.
enum BrokenLink: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "broken-link", .form, .fout,
    title: "Een link leidt nergens heen",
    what: """
      Of elke link naar een bestand van de agenda, of naar een deel ervan, ergens uitkomt. Het pad begint bij
      het bestand waarin u schrijft; achter `#` staat een eigen id, een code of de woorden van een kop.
      """,
    why: "De lezer komt anders op een lege pagina of aan het begin van een lange pagina uit.",
    wrong: "Zie [de aanpak van verzuim](1.4.md#verzuim).   <!-- in prioriteit-1/1.1.md -->",
    right: "Zie [de aanpak van verzuim](1.3.md#verzuim).",
    mend: "Verbeter het pad achter de linktekst, of haal de link weg")

  /// Returns a finding for each link within the agenda that leads nowhere.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let targets = LinkTargets(index)
    return index.documents.flatMap { document in
      document.links.compactMap { link in
        let place = document.place(link.range)
        switch LinkTargets.destination(link.value.destination, from: document.path) {
        case .external: return nil
        case .outside: return finding(at: place, Message.outside(link.value.destination))
        case .local(let path, let fragment):
          return broken(path, fragment, at: place, targets, index)
        }
      }
    }
  }

  /// Returns the finding about a target that does not exist.
  private static func broken(
    _ path: String, _ fragment: String?, at place: SourceRange, _ targets: LinkTargets,
    _ index: AgendaIndex
  ) -> Diagnostic? {
    guard !index.damage.isUnread(path) else { return nil }
    guard targets.exists(path) else {
      // That the document is missing is a finding of its own.
      guard !missingDocuments(index).contains(path) else { return nil }
      let near = nearest(to: path, among: targets.paths)
      return finding(
        at: place, Message.file(path), explanation: Message.explanation,
        solutions: near.map { [.init("Bedoelde u \($0)?")] } ?? [])
    }
    guard let fragment, !fragment.isEmpty, path.hasSuffix(".md"), !targets.has(fragment, in: path)
    else { return nil }
    return finding(at: place, Message.part(fragment, path), explanation: Message.explanation)
  }

  /// Returns the usual paths of the documents that the Regeling asks for and the agenda lacks.
  private static func missingDocuments(_ index: AgendaIndex) -> Set<String> {
    Set(
      index.regeling.prioriteiten.flatMap { prioriteit -> [String] in
        let folder = "prioriteit-\(prioriteit.number)/"
        let codes = prioriteit.doelstellingen.map(\.code).filter {
          index.agenda.doelstelling($0) == nil
        }
        let own = index.agenda.prioriteit(prioriteit.number) == nil ? ["prioriteit"] : []
        return (codes + own).map { "\(folder)\($0).md" }
      })
  }

  /// Returns the one path that was probably meant: the same name in another folder, or nearly the
  /// same name.
  private static func nearest(to path: String, among paths: [String]) -> String? {
    func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
    let same = paths.filter { name($0) == name(path) }
    if same.count == 1 { return same.first }
    guard let near = NearMiss.nearest(to: name(path), among: paths.map(name)) else { return nil }
    return paths.first { name($0) == near }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a file.
  static func file(_ path: String) -> String { "De link naar ‘\(path)’ leidt nergens heen" }
  /// The headline about a part of a file.
  static func part(_ fragment: String, _ path: String) -> String {
    "In \(path) is geen deel ‘#\(fragment)’"
  }
  /// The headline about an address outside the folder.
  static func outside(_ address: String) -> String {
    "De link ‘\(address)’ wijst buiten de map van de agenda"
  }
  /// Why.
  static let explanation = "Het pad begint bij de map van dit bestand."
}
