internal import AgendaModel
internal import Diagnostics

/// A column for an indicator that takes its values elsewhere.
enum ColumnIndicatorIdle: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "column-indicator-idle", .data, .waarschuwing,
    title: "Een indicator gebruikt de kolom niet die voor hem is",
    what: """
      Of een indicator met een kolom in een gegevensbestand ook naar dat bestand verwijst, met `gegevens:` achter
      `nulmeting`, `gemeten`, `doel` of `uitsplitsing`.
      """,
    why: "Zonder de verwijzing komen de cijfers uit het bestand niet bij de indicator te staan.",
    wrong: """
      - code: 5b               # datapackage.yaml: indicator: 5b
        doel:
          2027: 120
      """,
    right: """
      - code: 5b
        uitsplitsing:
          gegevens: opleidingen
        doel:
          2027: 120
      """)

  /// Returns a finding for each indicator and dataset that do not meet.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.datasets.filter { !$0.isInternal }.flatMap { dataset -> [Diagnostic] in
      var seen: Set<String> = []
      return dataset.fields.compactMap(\.indicator).filter { seen.insert($0.value).inserted }
        .compactMap { indicator in
          let blocks = index.indicators(indicator.value)
          let used = blocks.flatMap { $0.block.series.flatMap(\.datasets) }.map(\.value)
          guard let block = blocks.first, !used.contains(dataset.name.value),
            !blocks.contains(where: { index.damage.touches($0.span) }),
            // Where the document has another figure itself, that is the finding.
            ValueInTwoPlaces.difference(
              between: dataset, and: blocks.flatMap(\.block.series), key: indicator.value) == nil
          else { return nil }
          return finding(
            at: indicator.range, Message.summary(indicator.value, dataset.name.value),
            explanation: Message.explanation, subject: dataset.name.value,
            notes: [.init(at: block.block.keyRange, "De indicator")],
            solutions: [
              .init(
                "Schrijf bij de indicator `gegevens: \(dataset.name.value)`, of haal hier `indicator` weg"
              )
            ])
        }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ indicator: String, _ dataset: String) -> String {
    "Indicator \(indicator) gebruikt de kolom in ‘\(dataset)’ niet"
  }
  /// Why.
  static let explanation =
    "Een kolom met `indicator` telt pas als de indicator zelf met `gegevens` naar het bestand verwijst."
}
