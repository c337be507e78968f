internal import AgendaModel
internal import Diagnostics

/// A chapter that the Regeling asks and the agenda lacks.
enum ChapterMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "chapter-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een hoofdstuk ontbreekt",
    what: "Of de hoofdstukken die de Regeling vraagt in de map `hoofdstukken` staan.",
    why: """
      Een agenda heeft onder meer een analyse van sterktes en zwaktes, een beschrijving van de
      samenwerking en de uitvoering, en een begroting. Zegt geen bron dat een hoofdstuk moet, dan is het
      een waarschuwing.
      """,
    wrong: "hoofdstukken/   # zonder een bestand met `hoofdstuk: swot`",
    right: """
      # hoofdstukken/40-swot.md
      ---
      hoofdstuk: swot
      titel: Sterktes en zwaktes
      ---
      """)

  /// Returns a finding for each chapter that is asked and not there.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let present = Set(index.agenda.chapters.compactMap { $0.code?.value })
    let missing = index.regeling.chapters.filter {
      $0.requirement != .no && !present.contains($0.id)
    }
    guard missing.count > index.damage.unreadFiles(in: "hoofdstukken") else { return [] }
    return missing.map { chapter in
      let row = CatalogueRow(chapter)
      return finding(
        row.severity, at: index.startOfAgenda, Message.summary(chapter.title),
        explanation: row.explanation(chapter.question, in: index.regeling), subject: chapter.id,
        solutions: [Message.solution(chapter.id)])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ title: String) -> String { "Het hoofdstuk ‘\(title)’ ontbreekt" }
  /// The mend.
  static func solution(_ id: String) -> Diagnostic.Solution {
    .init("Maak een bestand in `hoofdstukken` met in het kopblok `hoofdstuk: \(id)`")
  }
}
