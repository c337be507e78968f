internal import AgendaModel
internal import Diagnostics

/// A nulmeting that its source has measured again since.
enum NulmetingOutdated: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "nulmeting-outdated", .values, .advies,
    title: "Er is een nieuwere meting dan de nulmeting",
    what: """
      Of de bron na de nulmeting nog heeft gemeten voor het jaar van de `peildatum`, volgens haar `meetjaren` in
      `agenda.yaml`, zonder dat die meting hier staat.
      """,
    why: "Een doel vanaf een oud cijfer is misschien al gehaald.",
    wrong: """
      bron: job              # meetjaren: 2020, 2022, 2024, 2026
      nulmeting:
        2020: 55%            # peildatum: 2024-03-12
      """,
    right: """
      bron: job
      nulmeting:
        2022: 57%
      """,
    mend: "Neem de nieuwste meting als nulmeting, of zet haar onder `gemeten`")

  /// Returns a finding for each institution-wide nulmeting with a newer measurement.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let now = index.agenda.referenceDate?.value else { return [] }
    let sources = Dictionary(index.agenda.sources.map { ($0.id.value, $0) }) { first, _ in first }
    return index.seriesPlaces.compactMap { place in
      guard let cell = place.series.institution, let last = cell.nulmeting.last,
        last.value.value.number != nil, let period = last.period,
        let source = place.source(of: last).flatMap({ sources[$0] })
      else { return nil }
      let known = (cell.nulmeting + cell.measured).compactMap { $0.period?.value.lastYear }.max()
      let newer = source.years.last { year in year < now.year && year > (known ?? year) }
      guard let newer, !ValueInUnmeasuredYear.isUnmeasured(period.value, by: source) else {
        return nil
      }
      return finding(
        at: period.range, Message.summary(place.key, period.value, source.name, newer),
        explanation: Message.explanation(source, now), subject: place.key)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ period: Period, _ source: String, _ newer: Int) -> String {
    "De nulmeting van \(key) is van \(period.text), maar ‘\(source)’ mat ook in \(newer)"
  }
  /// Why.
  static func explanation(_ source: DataSource, _ now: CalendarDate) -> String {
    "Volgens agenda.yaml meet deze bron in \(source.years.map { String($0) }.dutchList). De peildatum is "
      + "\(now.text)."
  }
}
