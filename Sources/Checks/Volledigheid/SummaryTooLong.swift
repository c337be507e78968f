internal import AgendaModel
internal import Diagnostics

/// A summary that does not fit on two pages.
enum SummaryTooLong: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "summary-too-long", .completeness, .advies,
    title: "De samenvatting is langer dan twee bladzijden",
    what: """
      Of het hoofdstuk `samenvatting` hoogstens \(SummaryText.most) woorden heeft. Zoveel past er op twee
      bladzijden A4. Een waarde met `{{…}}` telt als één woord; wat intern is, telt niet.
      """,
    why: """
      Wie de samenvatting leest, heeft weinig tijd. Wat er niet in past, staat in de doelstellingen.
      """,
    wrong: "Een samenvatting van 1.400 woorden.",
    right: "Een samenvatting van 700 woorden, met een verwijzing naar elke doelstelling.")

  /// Returns one finding at the header of the summary.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let text = SummaryText(index), text.words > SummaryText.most else { return [] }
    return [
      finding(
        at: text.place, Message.summary(text.words), explanation: Message.explanation,
        solutions: [.init(Message.mend(text.words - SummaryText.most))])
    ]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ words: Int) -> String {
    "De samenvatting heeft \(DecimalNumber(words).dutch()) woorden, meer dan er op twee bladzijden passen"
  }
  /// Why.
  static let explanation =
    "Op twee bladzijden A4 passen ongeveer \(SummaryText.most) woorden. Verwijs voor de rest naar de "
    + "doelstellingen."
  /// The mend.
  static func mend(_ words: Int) -> String { "Maak de samenvatting \(words) woorden korter" }
}
