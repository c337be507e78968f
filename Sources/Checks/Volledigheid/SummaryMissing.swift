internal import AgendaModel
internal import Diagnostics

/// An agenda without a summary in plain Dutch.
enum SummaryMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "summary-missing", .completeness, .advies,
    title: "Er is geen samenvatting in gewone taal",
    what: """
      Of er een hoofdstuk `samenvatting` is waarin iets staat. Alleen als elke doelstelling een document
      heeft: daarvoor valt er nog niets samen te vatten.
      """,
    why: """
      De meeste lezers lezen geen hele agenda. Twee bladzijden in gewone taal zeggen aan studenten, ouders
      en partners wat de school wil en doet. De site begint ermee. De Regeling vraagt dit hoofdstuk niet.
      """,
    wrong: "hoofdstukken/   # zonder een bestand met `hoofdstuk: samenvatting`",
    right: """
      # hoofdstukken/05-samenvatting.md
      ---
      hoofdstuk: samenvatting
      titel: Samenvatting in gewone taal
      ---
      """)

  /// Returns one finding at the start of the agenda.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = Set(index.agenda.doelstellingen.compactMap { $0.code?.value })
    let isWhole = index.regeling.doelstellingen.allSatisfy { known.contains($0.code) }
    guard isWhole, isAbsent(in: index), index.damage.unreadFiles(in: "hoofdstukken") == 0 else {
      return []
    }
    return [
      finding(
        at: index.startOfAgenda, Message.summary, explanation: Message.explanation,
        solutions: [.init(Message.mend)])
    ]
  }

  /// Whether there is no such chapter, or one in which nothing stands.
  private static func isAbsent(in index: AgendaIndex) -> Bool {
    if let text = SummaryText(index) { return text.isEmpty }
    return !index.agenda.chapters.contains { $0.code?.value == SummaryText.chapter }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static let summary = "De agenda heeft geen samenvatting in gewone taal"
  /// Why.
  static let explanation = "Wie de site opent, begint daarmee. Twee bladzijden zijn genoeg."
  /// The mend.
  static let mend =
    "Maak een bestand in `hoofdstukken` met in het kopblok `hoofdstuk: samenvatting`, met de tekst eronder"
}
