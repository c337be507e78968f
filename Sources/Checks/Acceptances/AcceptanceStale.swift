internal import AgendaModel
internal import Diagnostics

/// An accepted finding that is no longer found.
enum AcceptanceStale: AcceptanceFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "acceptance-stale", .acceptance, .waarschuwing,
    title: "Een besproken melding komt niet meer voor",
    what: "Of elke regel onder `besproken-en-zo-gelaten` nog bij een melding hoort.",
    why: """
      Als de melding weg is, is de tekst verbeterd of is de plaats veranderd. De regel dekt dan niets
      meer, of dekt later ongemerkt iets anders.
      """,
    wrong: """
      besproken-en-zo-gelaten:
        - melding: value-outside-scale
          plaats: prioriteit-1/1.3.md#2c   # de waarde is intussen verbeterd
      """,
    right: "besproken-en-zo-gelaten:   # de regel is weggehaald")

  /// Returns a finding for each acceptance that covers nothing.
  static func findings(_ acceptances: [FindingAcceptance]) -> [Diagnostic] {
    acceptances.map { acceptance in
      let place = acceptance.path.value + (acceptance.subject.map { "#" + $0 } ?? "")
      return finding(
        at: acceptance.finding.range, Message.summary(acceptance.finding.value, place),
        explanation: Message.explanation,
        solutions: [.init("Haal de regel weg, of verbeter de plaats")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String, _ place: String) -> String {
    "De besproken melding ‘\(id)’ komt niet meer voor bij \(place)"
  }
  /// Why.
  static let explanation = "Een regel die niets dekt, kan later ongemerkt iets anders verbergen."
}
