internal import AgendaModel
internal import Diagnostics

/// A SWOT without one of its four headings.
enum SwotQuadrantMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "swot-quadrant-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "In de SWOT ontbreekt een kopje",
    what: """
      Of het hoofdstuk `swot` de kopjes Sterktes, Zwaktes, Kansen en Bedreigingen heeft. Staat er een SWOT
      per prioriteit, dan heeft elke prioriteit ze alle vier.
      """,
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

  /// Returns a finding for each quadrant without a heading, per SWOT in the chapter.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SwotQuadrants.all(in: index).flatMap { chapter, swot in
      swot.groups.flatMap { group in
        chapter.parts.filter { group.entries(of: $0).isEmpty }.map { quadrant in
          let row = CatalogueRow(chapter)
          let document = swot.document
          return finding(
            row.severity, at: group.heading?.range ?? document.code?.range ?? document.headerRange,
            Message.summary(group.heading?.text ?? chapter.title, quadrant, in: group),
            explanation: row.explanation(chapter.question, in: index.regeling), subject: quadrant,
            solutions: [Message.solution(quadrant, in: group)])
        }
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ title: String, _ quadrant: String, in group: SwotQuadrants.Group
  ) -> String {
    let place = group.heading == nil ? "In het hoofdstuk" : "In de SWOT onder"
    return "\(place) ‘\(title)’ ontbreekt het kopje ‘\(quadrant)’"
  }
  /// The mend.
  static func solution(
    _ quadrant: String, in group: SwotQuadrants.Group
  ) -> Diagnostic.Solution {
    .init("Schrijf een kop `\(group.heading == nil ? "##" : "###") \(quadrant.capitalised)`")
  }
}
