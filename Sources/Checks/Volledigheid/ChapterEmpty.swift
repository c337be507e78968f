internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A chapter of which readers see nothing but its title.
enum ChapterEmpty: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "chapter-empty", .completeness, .fout, isAboutMissingPart: true,
    title: "Een hoofdstuk is leeg",
    what: """
      Of in elk hoofdstuk iets staat wat de lezer ziet: tekst, een eigen indicator of een begroting. Een alinea met
      `{intern}` ziet de lezer niet. Staan er koppen met niets eronder, dan gaan andere meldingen daarover.
      """,
    why: "De lezer ziet de titel in het menu, en vindt er niets achter.",
    wrong: """
      ---
      hoofdstuk: regio
      titel: Onze regio
      ---
      """,
    right: """
      ---
      hoofdstuk: regio
      titel: Onze regio
      ---
      Wij werken in Waterland.
      """,
    mend:
      "Schrijf de tekst onder het kopblok, of haal het hoofdstuk weg als de Regeling het niet vraagt"
  )

  /// Returns a finding for each empty chapter.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.chapters.filter { isEmpty($0, in: index) && !index.damage.touches($0.headerRange) }
      .compactMap { chapter in
        guard let code = chapter.code else { return nil }
        guard let asked = index.regeling.chapters.first(where: { $0.id == code.value }) else {
          return finding(
            .waarschuwing, at: code.range, Message.summary(chapter.title?.value ?? code.value),
            explanation: Message.explanation,
            subject: code.value)
        }
        let row = CatalogueRow(asked)
        return finding(
          row.severity, at: code.range, Message.summary(chapter.title?.value ?? asked.title),
          explanation: row.explanation(asked.question, in: index.regeling), subject: code.value)
      }
  }

  /// Whether a reader sees nothing below the title.
  private static func isEmpty(_ chapter: AgendaDocument, in index: AgendaIndex) -> Bool {
    chapter.indicators.isEmpty && index.agenda.begroting?.range.file.path != chapter.file.path
      && chapter.body.blocks.allSatisfy(\.isEmptyForReaders)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ title: String) -> String { "In het hoofdstuk ‘\(title)’ staat nog niets" }
  /// Why.
  static let explanation = "Het hoofdstuk staat in het menu van de site, met niets erachter."
}
