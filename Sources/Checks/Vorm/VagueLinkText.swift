internal import Diagnostics

/// A link whose words do not say where it leads.
enum VagueLinkText: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "vague-link-text", .form, .waarschuwing,
    title: "Een linktekst zegt niets",
    what: """
      Of de woorden van een link zeggen waar hij heen gaat, en niet ‘hier’ of ‘lees meer’ zijn.
      """,
    why: "Wie de pagina laat voorlezen, krijgt vaak een lijst met alleen de linkteksten.",
    wrong: "Meer weten? Klik [hier](https://lis.nl).",
    right: "Meer weten? Kijk op [de site van de school](https://lis.nl).",
    mend: "Noem in de linktekst waar de lezer uitkomt")

  /// The words that say nothing, in lower case.
  private static let vague: Set<String> = [
    "", "deze", "deze link", "deze pagina", "download", "hier", "klik", "klik hier", "lees hier",
    "lees meer", "lees verder", "link", "meer", "meer info", "meer informatie", "pdf", "verder",
    "website", "zie hier", "zie link",
  ]

  /// Returns a finding for each link that says nothing, or only its own address.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.links.filter { isVague($0.value.text) }.map {
        finding(
          at: document.place($0.range), Message.summary($0.value.text),
          explanation: Message.explanation)
      }
    }
  }

  /// Whether a text does not say where it leads.
  private static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return vague.contains(words) || text.hasPrefix("http://") || text.hasPrefix("https://")
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String) -> String {
    text.isBlank
      ? "Een link heeft geen tekst"
      : "De linktekst ‘\(text)’ zegt niet waar hij heen gaat"
  }
  /// Why.
  static let explanation = "Noem in de linktekst de pagina of het document waar de lezer uitkomt."
}
