internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A public link to an internal part, or a reference in public text to an internal figure.
enum InternalPartReferred: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "internal-part-referred", .leak, .fout,
    title: "Openbare tekst wijst naar iets interns",
    what: """
      Of een link in openbare tekst naar een kop gaat die `intern` is, of onder zo’n kop staat, of naar een voortgang; en of
      een verwijzing `{{…}}` in openbare tekst een cijfer ophaalt dat intern is.
      """,
    why: """
      Wat intern is, staat niet op de site. De link verraadt dat het er is en leidt nergens heen; op de
      plaats van het cijfer blijft een gat.
      """,
    wrong: """
      ### Risico’s {#risico intern}

      Zie [de risico’s](#risico).
      """,
    right: """
      ### Risico’s {#risico intern}

      Zie [de risico’s](#risico). {intern}
      """,
    mend: "Haal de link weg, of laat hem naar een openbaar deel wijzen")

  /// Returns a finding for each public link to an internal id and each public use of an internal
  /// figure.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    links(in: index)
      + InternalFigures(index).references().map { place, text in
        finding(
          at: place, Message.figure(text), explanation: Message.gap,
          solutions: [.init("Haal de verwijzing weg, of zet {intern} achter de alinea")])
      }
  }

  /// Returns a finding for each public link to an internal id.
  private static func links(in index: AgendaIndex) -> [Diagnostic] {
    let places = Dictionary(index.documents.flatMap(internalParts)) { first, _ in first }
    guard !places.isEmpty else { return [] }
    return index.documents.flatMap { document in
      document.links.filter { !$0.isInternal }.compactMap { link in
        let address = link.value.destination
        guard
          case .local(let path, let fragment) = LinkTargets.destination(
            address, from: document.path),
          let place = places[
            Target(path: path, key: fragment.map(LinkTargets.key) ?? Self.wholeDocument)]
        else { return nil }
        return finding(
          at: document.place(link.range), Message.summary(fragment.map { "#" + $0 } ?? path),
          explanation: Message.explanation, notes: [.init(at: place, "Het interne deel")])
      }
    }
  }

  /// The key of a document that is internal as a whole.
  private static let wholeDocument = ""

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
    let whole = document.isInternal ? [document.document.headerRange.firstLine] : []
    return (ids + headings).map { name, range in
      (Target(path: document.path, key: LinkTargets.key(of: name)), document.place(range))
    } + whole.map { (Target(path: document.path, key: wholeDocument), $0) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ target: String) -> String {
    "De link ‘\(target)’ wijst naar een intern deel"
  }
  /// Why.
  static let explanation = "Dat deel komt niet op de site."
  /// The headline about a figure.
  static func figure(_ text: String) -> String { "‘{{\(text)}}’ haalt een intern cijfer op" }
  /// Why that is wrong.
  static let gap = "Het cijfer komt niet op de site, en in de zin blijft een gat."
}
