internal import AgendaModel
internal import Diagnostics

/// A required indicator without a streefwaarde for the last year and without a reason for that.
enum StreefwaardeMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "streefwaarde-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een indicator heeft geen streefwaarde voor het laatste jaar",
    what: """
      Of elke verplichte indicator een doel heeft voor het laatste jaar van de Regeling, of een reden
      waarom dat er niet is. Meet de bron in dat jaar niet, dan zegt `telt-voor-2027` welke meting telt.
      """,
    why: """
      De Regeling vraagt bij elke indicator waar de school aan het einde van de looptijd wil
      staan.
      """,
    wrong: """
      - code: 2c
        doel:
          2026: minstens 3,8
      """,
    right: """
      - code: 2c
        telt-voor-2027: meting 2026
        doel:
          2026: minstens 3,8
      """)

  /// Returns a finding for each required indicator that lacks a target for the last year.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let year = index.regeling.years.upperBound
    return index.indicators.compactMap { place in
      let block = place.block
      guard let asked = block.requirement, block.notApplicable == nil,
        !index.isDamaged(place)
      else { return nil }
      let targets = block.series.flatMap(\.cells).flatMap(\.target)
      guard !targets.contains(where: { answers($0, year: year, in: block) }) else { return nil }
      let row = CatalogueRow(asked)
      return finding(
        row.severity, at: targets.last?.period?.range ?? block.keyRange,
        Message.summary(block, year, hasOthers: !targets.isEmpty),
        explanation: row.explanation(Message.asks(year), in: index.regeling), subject: asked.code,
        solutions: [Message.solution(year)])
    }
  }

  /// Whether a target is for the last year, or counts for it.
  private static func answers(
    _ target: Measurement, year: Int, in block: IndicatorBlock
  ) -> Bool {
    if target.isNoneWithoutReason { return false }
    guard let period = target.period?.value else { return true }
    return period.lastYear >= year || block.countsFor != nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock, _ year: Int, hasOthers: Bool) -> String {
    "Indicator \(block.key) (\(block.shortName)) heeft geen streefwaarde voor \(year)"
      + (hasOthers ? ", wel voor een ander jaar" : "")
  }
  /// What is asked.
  static func asks(_ year: Int) -> String {
    "De Regeling vraagt bij deze indicator een streefwaarde voor \(year)."
  }
  /// The mend.
  static func solution(_ year: Int) -> Diagnostic.Solution {
    .init("Schrijf onder `doel` een waarde bij \(year), of `\(year): geen, want …`")
  }
}
