internal import AgendaModel
internal import Diagnostics

/// Values of two sources in one row, without a word about the break.
enum SeriesBreakUnmarked: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "series-break-unmarked", .data, .waarschuwing,
    title: "Een reeks gaat halverwege over op een andere bron",
    what: """
      Of een reeks waarin een waarde een andere `bron` heeft dan de andere, dat ook zegt: met een `noot` bij die
      waarde of die groep, of met een `toelichting` bij de indicator.
      """,
    why: """
      Een andere bron vraagt en telt anders. Een verschil tussen twee bronnen lijkt in een grafiek op vooruitgang,
      en is het misschien niet.
      """,
    wrong: """
      bron: studentenpeiling
      nulmeting:
        2023: 21%
      doel:
        2027:
          waarde: 15%
          bron: sto
      """,
    right: """
      bron: studentenpeiling
      nulmeting:
        2023: 21%
      doel:
        2027:
          waarde: 15%
          bron: sto
          noot: De studentenpeiling stopt; wij meten met onze eigen enquête.
      """,
    mend: "Zet een `noot` bij de waarde: waarom een andere bron, en is die te vergelijken?")

  /// Returns one finding per series, at the first value of another source.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.wholeSeriesPlaces.compactMap { place in
      guard place.block.remark == nil else { return nil }
      return place.series.cells.lazy.compactMap { cell in
        breakPoint(in: cell, of: place).map { other, first in
          finding(
            at: other.source?.range ?? other.value.range,
            Message.summary(cell.key.behind(place.key), other, place.source(of: other), first),
            explanation: Message.explanation, subject: place.key)
        }
      }.first
    }
  }

  /// Returns the first number of a cell that is of another source than the first, and that source.
  private static func breakPoint(in cell: Cell, of place: SeriesPlace) -> (Measurement, String)? {
    guard cell.remark == nil else { return nil }
    let numbers = Cell.Kind.inTime.flatMap { cell[$0] }.filter { $0.value.value.absence == nil }
    guard let first = numbers.first.flatMap(place.source(of:)) else { return nil }
    let other = numbers.first { place.source(of: $0).map { $0 != first } ?? false }
    guard let other, other.remark == nil else { return nil }
    return (other, first)
  }
}

extension Cell.Kind {
  /// The kinds in the order of time: first what is measured, then what is aimed at.
  fileprivate static let inTime: [Cell.Kind] = [.nulmeting, .measured, .target]
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ name: String, _ other: Measurement, _ source: String?, _ first: String
  ) -> String {
    let period = other.period.map { " voor \($0.value.text)" } ?? ""
    return "De waarde van \(name)\(period) komt uit ‘\(source ?? "")’, de andere uit ‘\(first)’"
  }
  /// Why.
  static let explanation = "Geen noot of toelichting zegt of de twee bronnen te vergelijken zijn."
}
