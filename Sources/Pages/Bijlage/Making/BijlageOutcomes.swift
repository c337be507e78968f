internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How some indicators came out in a year: one table with the reasons, then those that were judged per
/// part.
struct BijlageOutcomes {
  /// The indicators with how they came out.
  private let outcomes: [IndicatorOutcome]
  /// What the account is about.
  private let subject: Account.Subject
  /// The year.
  private let stand: TermStand
  /// The words of the pages.
  private let words: OutcomeView

  /// Gathers indicators; those that do not apply are left out.
  init(
    _ indicators: [IndicatorBlock], _ subject: Account.Subject, _ site: Site, _ stand: TermStand
  ) {
    (self.subject, self.stand) = (subject, stand)
    outcomes = indicators.compactMap { stand.outcome(of: $0.key) }
    words = OutcomeView(site: site, stand: stand, page: .home)
  }

  /// The blocks; none without indicators.
  var blocks: [BijlageBlock] {
    guard !outcomes.isEmpty else { return [] }
    let parts = outcomes.compactMap { words.parts($0) }
    return [.heading(level: 5, id: nil, .text("Indicatoren: wat het opbracht")), .table(table)]
      + parts.map { .table(BijlageTable($0, source: Self.source)) }
  }

  /// Where results come from.
  private static let source = "Bron: de cijfers in deze agenda, zie elke indicator."

  /// The indicators, a line each.
  private var table: BijlageTable {
    var table = BijlageTable(
      caption: "Indicatoren van \(subject.dutch) \(stand.accounts.whenDutch)",
      columns: ["Indicator", "Resultaat", "Uitleg"].map {
        .init(title: .text($0), isNumeric: false)
      },
      rows: outcomes.map { outcome in
        [name(outcome.indicator), StandWords.node(outcome.word), .text(explanation(outcome))]
      })
    table.source = Self.source
    return table
  }

  /// Returns the name of an indicator, with the way to its figures.
  private func name(_ indicator: IndicatorBlock) -> HTMLNode {
    let text = (indicator.code.map { $0.value + " " } ?? "") + indicator.name
    return .link("#" + PagePath.encoded(BijlageLinks.anchor(ofIndicator: indicator.key)), text)
  }

  /// Returns why an indicator came out so, and what the account says about it.
  private func explanation(_ outcome: IndicatorOutcome) -> String {
    ([words.explanation(outcome), words.silence(outcome)].compactMap(\.self)
      + words.remarks(outcome.indicator))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
