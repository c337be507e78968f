internal import AgendaModel
internal import Diagnostics

/// A summary that tells next to nothing.
enum SummaryTooShort: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "summary-too-short", .completeness, .advies,
    title: "De samenvatting is te kort om iets te vertellen",
    what: """
      Of het hoofdstuk `samenvatting` ten minste \(SummaryText.least) woorden heeft. Een waarde met `{{…}}` telt
      als één woord; wat intern is, telt niet. Is er niets geschreven, dan is dat een andere melding.
      """,
    why: "De lezer moet van elke prioriteit ten minste kunnen zien wat de school wil en doet.",
    wrong: "Deze agenda gaat over de kwaliteit van ons onderwijs.",
    right: "Per prioriteit een alinea: wat er speelt, wat de school wil, wat zij doet.")

  /// Returns one finding at the header of the summary.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let text = SummaryText(index), !text.isEmpty, text.words < SummaryText.least else {
      return []
    }
    return [
      finding(
        at: text.place, Message.summary(text.words), explanation: Message.explanation,
        solutions: [.init(Message.mend)])
    ]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ words: Int) -> String {
    "De samenvatting heeft maar \(words) \(words == 1 ? "woord" : "woorden")"
  }
  /// Why.
  static let explanation = "In zo weinig woorden passen de prioriteiten niet."
  /// The mend.
  static let mend = "Schrijf per prioriteit wat de school wil en doet, op hoogstens twee bladzijden"
}
