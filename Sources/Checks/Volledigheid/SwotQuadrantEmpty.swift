internal import AgendaModel
internal import Diagnostics

/// A heading of a SWOT with nothing below it.
enum SwotQuadrantEmpty: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "swot-quadrant-empty", .completeness, .fout, isAboutMissingPart: true,
    title: "In de SWOT is een kopje leeg",
    what: "Of er onder Sterktes, Zwaktes, Kansen en Bedreigingen iets staat.",
    why: "Een leeg kopje geeft geen antwoord op wat de Regeling vraagt.",
    wrong: """
      ## Bedreigingen
      """,
    right: """
      ## Bedreigingen

      - Het aantal jongeren daalt.
      """,
    mend: "Schrijf onder de kop ten minste één punt")

  /// Returns a finding for each quadrant of which every heading is empty, per SWOT in the chapter.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SwotQuadrants.all(in: index).flatMap { chapter, swot in
      swot.groups.flatMap { group in
        chapter.parts.compactMap { quadrant in
          let entries = group.entries(of: quadrant)
          guard let first = entries.first, entries.allSatisfy(\.isEmpty) else { return nil }
          let row = CatalogueRow(chapter)
          return finding(
            row.severity, at: first.heading.range, Message.summary(first.heading.text),
            explanation: row.explanation(chapter.question, in: index.regeling), subject: quadrant)
        }
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String) -> String { "Onder het kopje ‘\(heading)’ staat niets" }
}
