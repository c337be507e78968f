internal import Diagnostics

/// A remark in the text that stays inside.
enum HTMLComment: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "html-comment", .leak, .melding,
    title: "Een opmerking in de tekst blijft intern",
    what: "Of er opmerkingen `<!-- … -->` in de tekst staan.",
    why: """
      Zulke opmerkingen komen op geen enkele pagina. Ze staan wel in het bestand: wie het bestand krijgt,
      kan ze lezen.
      """,
    wrong: "<!-- Navragen bij de controller -->",
    right: "Het bedrag volgt in het voorjaar.",
    mend: "Laat de opmerking staan, of haal haar weg als niemand haar mag lezen")

  /// Returns a finding for each remark.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.html.filter { $0.value.isComment }.map {
        finding(at: document.place($0.range), Message.summary, explanation: Message.explanation)
      }
    }
  }
}

extension String {
  /// Whether a piece of HTML is a remark.
  var isComment: Bool { drop(while: \.isWhitespace).hasPrefix("<!--") }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static let summary = "Deze opmerking blijft intern"
  /// Why.
  static let explanation = "Ze komt niet op de site, maar staat wel in het bestand."
}
