internal import AgendaModel
internal import Diagnostics

/// A SWOT without one of its four headings.
enum SwotQuadrantMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "swot-quadrant-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "In de SWOT ontbreekt een kopje",
    what: "Of het hoofdstuk `swot` de kopjes Sterktes, Zwaktes, Kansen en Bedreigingen heeft.",
    why: """
      De Regeling vraagt om alle vier. Ook ‘Sterke punten’, ‘Ontwikkelpunten’ en ‘Uitdagingen’ worden
      herkend.
      """,
    wrong: """
      ## Sterktes
      ## Zwaktes
      ## Kansen
      """,
    right: """
      ## Sterktes
      ## Zwaktes
      ## Kansen
      ## Bedreigingen
      """)

  /// Returns a finding for each part of the chapter without a heading.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SwotQuadrants.all(in: index).flatMap { chapter, quadrants in
      chapter.parts.filter { quadrants.entries(of: $0).isEmpty }.map { quadrant in
        let row = CatalogueRow(chapter)
        let document = quadrants.document
        return finding(
          row.severity, at: document.code?.range ?? document.headerRange,
          Message.summary(chapter.title, quadrant),
          explanation: row.explanation(chapter.question, in: index.regeling), subject: quadrant,
          solutions: [Message.solution(quadrant)])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ title: String, _ quadrant: String) -> String {
    "In het hoofdstuk ‘\(title)’ ontbreekt het kopje ‘\(quadrant)’"
  }
  /// The mend.
  static func solution(_ quadrant: String) -> Diagnostic.Solution {
    .init("Schrijf een kop `## \(quadrant.capitalised)`")
  }
}
