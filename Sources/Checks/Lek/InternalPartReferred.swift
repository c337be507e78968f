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
      """)

  /// Returns a finding for each public link to an internal id.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let targets = Dictionary(grouping: index.documents.flatMap(internalIDs)) { $0.path }
    return index.documents.flatMap { document in
      document.links.compactMap { link in
        guard !link.isInternal,
          case .local(let path, let fragment?) = LinkTargets.destination(
            link.value.destination, from: document.path)
        else { return nil }
        let key = LinkTargets.key(of: fragment)
        guard let target = targets[path, default: []].first(where: { $0.key == key }) else {
          return nil
        }
        return finding(
          at: document.place(link.range), Message.summary(fragment),
          explanation: Message.explanation, notes: [.init(at: target.place, "Het interne deel")])
      }
    }
  }

  /// An internal part that can be linked to.
  private struct Target {
    /// The document's path.
    let path: String
    /// The fragment that leads to it.
    let key: String
    /// Where it stands.
    let place: SourceRange
  }

  /// Returns the ids and headings of the internal parts of a document.
  private static func internalIDs(_ document: DocumentIndex) -> [Target] {
    let ids = document.attributes.filter(\.isInternal).compactMap { braces in
      braces.value["#"].flatMap { item in item.value.map { ($0, item.range) } }
    }
    let headings = document.headings.filter(\.isInternal).map { ($0.value.text, $0.range) }
    return (ids + headings).map { name, range in
      Target(path: document.path, key: LinkTargets.key(of: name), place: document.place(range))
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
