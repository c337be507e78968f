internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A public link to an internal part.
enum InternalPartReferred: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-part-referred", .leak, .fout,
    title: "Een openbare link wijst naar een intern deel",
    what: """
      Of een link in openbare tekst naar een kop gaat die `intern` is, of onder zo’n kop staat.
      """,
    why: "Het deel staat niet op de site. De link verraadt dat het er is en leidt nergens heen.",
    wrong: """
      ### Risico’s {#risico intern}

      Zie [de risico’s](#risico).
      """,
    right: """
      ### Risico’s {#risico intern}

      Zie [de risico’s](#risico). {intern}
      """,
    mend: "Haal de link weg, of laat hem naar een openbaar deel wijzen")

  /// Returns a finding for each public link to an internal id.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let places = Dictionary(index.documents.flatMap(internalParts)) { first, _ in first }
    guard !places.isEmpty else { return [] }
    return index.documents.flatMap { document in
      document.links.filter { !$0.isInternal }.compactMap { link in
        let address = link.value.destination
        guard
          case .local(let path, let fragment?) = LinkTargets.destination(
            address, from: document.path),
          let place = places[Target(path: path, key: LinkTargets.key(of: fragment))]
        else { return nil }
        return finding(
          at: document.place(link.range), Message.summary(fragment),
          explanation: Message.explanation, notes: [.init(at: place, "Het interne deel")])
      }
    }
  }

  /// An internal part that can be linked to.
  private struct Target: Hashable {
    /// The document's path.
    let path: String
    /// The fragment that leads to it.
    let key: String
  }

  /// Returns the internal parts of a document that have an id or a heading, each with its place.
  private static func internalParts(_ document: DocumentIndex) -> [(Target, SourceRange)] {
    let ids = document.attributes.filter(\.isInternal).compactMap { braces in
      braces.value["#"].flatMap { item in item.value.map { ($0, item.range) } }
    }
    let headings = document.headings.filter(\.isInternal).map { ($0.value.text, $0.range) }
    return (ids + headings).map { name, range in
      (Target(path: document.path, key: LinkTargets.key(of: name)), document.place(range))
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ fragment: String) -> String {
    "De link ‘#\(fragment)’ wijst naar een intern deel"
  }
  /// Why.
  static let explanation = "Dat deel komt niet op de site."
}
