internal import AgendaModel
internal import Diagnostics

/// A required indicator without a nulmeting and without a reason for that.
enum NulmetingMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "nulmeting-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een indicator heeft geen nulmeting",
    what: """
      Of elke verplichte indicator een nulmeting heeft, of een reden waarom die er niet is
      (`geen, want …`, `later 2025, want …`, `nb`).
      """,
    why: "Zonder startpunt is later niet te zeggen of er iets is bereikt.",
    wrong: """
      - code: 1a
        doel:
          2027: 90%
      """,
    right: """
      - code: 1a
        nulmeting:
          2022: 86%
        doel:
          2027: 90%
      """)

  /// Returns a finding for each required indicator that lacks a nulmeting.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      let block = place.block
      guard let asked = block.requirement, !asked.mayLackNulmeting, block.notApplicable == nil,
        block.offer == nil, !index.isDamaged(place)
      else { return nil }
      let values = block.series.flatMap(\.cells).flatMap(\.nulmeting)
      if let empty = values.first(where: \.isNoneWithoutReason) {
        return finding(at: empty.value.range, Message.noReason(block.key), of: asked, in: index)
      }
      guard values.isEmpty else { return nil }
      return finding(at: block.keyRange, Message.summary(block), of: asked, in: index)
    }
  }

  /// Returns the finding with the row that asks for it.
  private static func finding(
    at range: SourceRange, _ summary: String, of asked: Regeling.Indicator, in index: AgendaIndex
  ) -> Diagnostic {
    let row = CatalogueRow(asked)
    return finding(
      row.severity, at: range, summary,
      explanation: row.explanation(Message.asks, in: index.regeling), subject: asked.code,
      solutions: [Message.solution])
  }
}

extension Measurement {
  /// Whether the author wrote `geen` without saying why.
  var isNoneWithoutReason: Bool {
    if case .absent(.none(let reason)) = value.value.content { reason.isBlank } else { false }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline when there is none.
  static func summary(_ block: IndicatorBlock) -> String {
    "Indicator \(block.key) (\(block.shortName)) heeft geen nulmeting"
  }
  /// The headline when only the reason is missing.
  static func noReason(_ key: String) -> String {
    "De nulmeting van indicator \(key) is ‘geen’, zonder reden"
  }
  /// What is asked.
  static let asks = "De Regeling vraagt bij deze indicator een nulmeting."
  /// The mend.
  static let solution = Diagnostic.Solution(
    "Schrijf de nulmeting met haar jaar, of schrijf `nulmeting: geen, want …`")
}
