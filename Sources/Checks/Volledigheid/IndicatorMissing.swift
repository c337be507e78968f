internal import AgendaModel
internal import Diagnostics

/// A required indicator without a block.
enum IndicatorMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "indicator-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een verplichte indicator ontbreekt",
    what: "Of er bij elke indicator van de Regeling een blok met die code staat.",
    why: """
      De Regeling vraagt bij deze indicatoren een nulmeting en een streefwaarde. Geldt de indicator niet
      voor de school, dan staat er een blok met `nvt:` en de reden.
      """,
    wrong: """
      doelstelling: "1.2"
      indicatoren:
        - code: 1a
      """,
    right: """
      doelstelling: "1.2"
      indicatoren:
        - code: 1a
        - code: 1b
      """)

  /// Returns a finding for each indicator that concerns the school and has no block.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.indicators.compactMap { indicator in
      guard indicator.applicability.concerns(index.agenda.profile),
        index.indicators(indicator.code).isEmpty,
        let place = index.placeOfMissing(nil, in: indicator.owner),
        !isHidden(in: index.document(ofOwner: indicator.owner), of: index)
      else { return nil }
      let row = CatalogueRow(indicator)
      return finding(
        row.severity, at: place, Message.summary(indicator),
        explanation: row.explanation(Message.asks(indicator), in: index.regeling),
        subject: indicator.code, solutions: [Message.solution(indicator.code)])
    }
  }

  /// Whether a block in the header has lost its code, so that it may be the missing one.
  private static func isHidden(in document: AgendaDocument?, of index: AgendaIndex) -> Bool {
    guard let document else { return false }
    return IndicatorPlace.all(in: document).contains {
      $0.block.requirement == nil && index.damage.touches($0.span)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ indicator: Regeling.Indicator) -> String {
    "Indicator \(indicator.code) (\(indicator.shortName)) ontbreekt"
  }
  /// What is asked.
  static func asks(_ indicator: Regeling.Indicator) -> String {
    "De Regeling vraagt: \(indicator.name)."
  }
  /// The mend.
  static func solution(_ code: String) -> Diagnostic.Solution {
    .init(
      "Voeg onder `indicatoren` een blok `- code: \(code)` toe, of zeg er met `nvt:` waarom niet")
  }
}
