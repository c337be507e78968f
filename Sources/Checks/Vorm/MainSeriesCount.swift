internal import AgendaModel
internal import Diagnostics

/// An indicator with several series of which not exactly one is the main one.
enum MainSeriesCount: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "main-series-count", .form, .fout,
    title: "Een indicator heeft niet precies één hoofdreeks",
    what: "Of van meer reeksen bij een indicator er precies één `hoofdreeks: ja` heeft.",
    why: "De hoofdreeks komt in overzichten en achter `{{…}}`. Zonder keuze is dat toeval.",
    wrong: """
      reeksen:
        - id: job
          bron: job
        - id: sto
          bron: sto
      """,
    right: """
      reeksen:
        - id: job
          bron: job
          hoofdreeks: ja
        - id: sto
          bron: sto
      """)

  /// Returns a finding for each indicator with none or several main series.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      let series = place.block.series
      let main = series.filter(\.isMain)
      guard series.count > 1, main.count != 1 else { return nil }
      return finding(
        at: place.block.keyRange, Message.summary(place.block.key, main.count, of: series.count),
        explanation: Message.explanation, subject: place.block.key,
        solutions: [.init("Zet `hoofdreeks: ja` bij één van de reeksen")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ count: Int, of all: Int) -> String {
    count == 0
      ? "Indicator \(key) heeft \(all) reeksen, maar geen hoofdreeks"
      : "Indicator \(key) heeft \(count) hoofdreeksen"
  }
  /// Why.
  static let explanation = "In overzichten staat één reeks per indicator."
}
