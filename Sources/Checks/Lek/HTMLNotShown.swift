internal import Diagnostics

/// HTML in the text, which is not published.
enum HTMLNotShown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "html-not-shown", .form, .waarschuwing,
    title: "HTML in de tekst wordt niet getoond",
    what: "Of er HTML zoals `<br>` of `<div>` in de tekst staat.",
    why: """
      De site neemt geen HTML over, zodat niets de pagina kan breken of onveilig kan maken. Staat er tekst in een
      HTML-blok, dan ziet de lezer die niet. Bedoelt u het teken <, schrijf dan `\\<`.
      """,
    wrong: "<div>Let op: dit geldt vanaf 2025.</div>",
    right: "**Let op:** dit geldt vanaf 2025.",
    mend: "Schrijf het in Markdown, of haal het weg")

  /// Returns a finding for each piece of HTML that is no remark.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document in
      document.html.filter {
        !$0.value.isComment && !$0.value.hasPrefix("</") && !$0.isInternal
      }.map {
        finding(
          at: document.place($0.range), Message.summary($0.value), explanation: Message.explanation)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ html: String) -> String {
    let tag = html.drop(while: \.isWhitespace).prefix { $0 != ">" && $0 != "\n" }.prefix(30)
    return "De HTML ‘\(tag)>’ wordt niet getoond"
  }
  /// Why.
  static let explanation =
    "Schrijf het in Markdown: **vet**, *cursief*, een lege regel voor een alinea."
}
