internal import AgendaModel
internal import Diagnostics

/// An accepted finding that is no longer found.
enum AcceptanceStale: AcceptanceFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "acceptance-stale", .acceptance, .waarschuwing,
    title: "Een besproken melding komt niet meer voor",
    what: """
      Of elke regel onder `besproken-en-zo-gelaten` nog bij een melding hoort. Staat er een `tekst:` bij, dan
      hoort de regel alleen bij een melding over precies die woorden.
      """,
    why: """
      Als de melding weg is, is de tekst verbeterd of is de plaats veranderd. De regel dekt dan niets
      meer, of dekt later ongemerkt iets anders. Zijn de woorden veranderd, dan staat de melding weer open:
      wat is besproken, ging over andere woorden.
      """,
    wrong: """
      besproken-en-zo-gelaten:
        - melding: value-outside-scale
          plaats: prioriteit-1/1.3.md#2c   # de waarde is intussen verbeterd
      """,
    right: "besproken-en-zo-gelaten:   # de regel is weggehaald")

  /// Returns a finding for each acceptance that covers nothing; `findings` are those of the agenda.
  static func findings(
    _ acceptances: [FindingAcceptance], among findings: [Diagnostic]
  ) -> [Diagnostic] {
    let byID = Dictionary(grouping: findings.filter { $0.acceptance == nil }, by: \.id)
    return acceptances.map { acceptance in
      let near = byID[acceptance.finding.value, default: []].first(where: acceptance.isAtPlace)
      if let words = acceptance.words, let near { return aboutWords(words, near) }
      let place = acceptance.path.value + (acceptance.subject.map { "#" + $0 } ?? "")
      return finding(
        at: acceptance.finding.range, Message.summary(acceptance.finding.value, place),
        explanation: Message.explanation,
        solutions: [.init("Haal de regel weg, of verbeter de plaats")])
    }
  }

  /// Returns the finding about an acceptance whose words have changed.
  private static func aboutWords(_ words: Located<String>, _ near: Diagnostic) -> Diagnostic {
    finding(
      at: words.range, Message.changed(near.id, words.value),
      explanation: Message.changedWhy(near.range.text),
      notes: [.init(at: near.range, "De melding staat nu hier")],
      solutions: [.init("Bespreek de melding opnieuw, en schrijf achter `tekst` de nieuwe woorden")]
    )
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String, _ place: String) -> String {
    "De besproken melding ‘\(id)’ komt niet meer voor bij \(place)"
  }
  /// The headline about changed words.
  static func changed(_ id: String, _ words: String) -> String {
    "De besproken melding ‘\(id)’ ging over ‘\(words)’, maar dat staat er niet meer"
  }
  /// What stands there now.
  static func changedWhy(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = words.count > 80 ? words.prefix(80) + "…" : words[...]
    return
      "Op die plaats staat nu ‘\(short)’. Wat is besproken, ging over andere woorden; daarom staat de "
      + "melding weer open."
  }
  /// Why.
  static let explanation = "Een regel die niets dekt, kan later ongemerkt iets anders verbergen."
}
