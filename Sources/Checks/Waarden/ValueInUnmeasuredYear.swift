internal import AgendaModel
internal import Diagnostics

/// A value for a year in which its source does not measure.
enum ValueInUnmeasuredYear: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-in-unmeasured-year", .values, .waarschuwing,
    title: "Een waarde is voor een jaar waarin de bron niet meet",
    what: """
      Of de periode van een waarde past bij `meetjaren` en `eindigt` van haar bron in `agenda.yaml`.
      """,
    why: """
      Een meting uit zo’n jaar kan niet bestaan, en een doel voor zo’n jaar kan niet worden gemeten. Kies
      een jaar waarin de bron meet, en zeg met `telt-voor-2027` welke meting telt.
      """,
    wrong: """
      bron: job              # meetjaren: 2020, 2022, 2024, 2026
      doel:
        2027: 60%
      """,
    right: """
      bron: job              # meetjaren: 2020, 2022, 2024, 2026
      telt-voor-2027: meting 2026
      doel:
        2026: 60%
      """,
    mend: "Verbeter het jaar, of de `meetjaren` van de bron in agenda.yaml")

  /// Returns a finding for each number in a year that its source skips.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let sources = Dictionary(index.agenda.sources.map { ($0.id.value, $0) }) { first, _ in first }
    return index.indicators.flatMap { place in
      place.block.series.flatMap { series in
        findings(in: series, of: sources, place.block, index.regeling.years)
      }
    }
  }

  /// Returns the findings about one series; `sources` are those of the agenda by their id.
  private static func findings(
    in series: Series, of sources: [String: DataSource], _ block: IndicatorBlock,
    _ years: ClosedRange<Int>
  ) -> [Diagnostic] {
    let named = namedYears(block.countsFor?.value ?? "")
    return series.cells.flatMap(\.all).compactMap { entry in
      let ids = entry.measurement.source.map { [$0.value] } ?? series.sources.map(\.value)
      let known = ids.compactMap { sources[$0] }
      guard !known.isEmpty, known.count == ids.count else { return nil }
      let period = entry.measurement.period?.value
      // A target outside the edition is a finding of its own.
      if entry.kind == .target, period?.overlaps(years) == false { return nil }
      // The agenda says which measurement counts for the last year.
      if entry.kind == .target, period == .year(years.upperBound),
        named.contains(where: { year in known.contains { $0.measures(in: year) } })
      {
        return nil
      }
      return finding(about: entry.measurement, from: known, key: block.key)
    }
  }

  /// Returns the years that a text such as `meting 2026` names.
  private static func namedYears(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
  }

  /// Returns the finding about one value, if none of its sources measures then.
  private static func finding(
    about measurement: Measurement, from sources: [DataSource], key: String
  ) -> Diagnostic? {
    guard let period = measurement.period, measurement.value.value.absence == nil else {
      return nil
    }
    guard sources.allSatisfy({ isUnmeasured(period.value, by: $0) }) else { return nil }
    return finding(
      at: period.range, Message.summary(key, period.value, sources.map(\.name)),
      explanation: sources.map {
        Message.explanation($0, hasEnded: hasEnded($0, before: period.value))
      }.joined(separator: " "), subject: key)
  }

  /// Whether a source measures in none of the years of a period.
  static func isUnmeasured(_ period: Period, by source: DataSource) -> Bool {
    let touched = period.firstYear...period.lastYear
    let isSkipped = !source.years.isEmpty && !source.years.contains(where: touched.contains)
    return isSkipped || hasEnded(source, before: period)
  }

  /// Whether a source stops before a period.
  private static func hasEnded(_ source: DataSource, before period: Period) -> Bool {
    source.lastYear.map { period.firstYear > $0 } ?? false
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ period: Period, _ sources: [String]) -> String {
    let names = sources.map { "‘\($0)’" }.dutchList
    let verb = sources.count == 1 ? "meet" : "meten"
    return "In \(period.text) \(verb) \(names) niet, maar \(key) heeft voor dat jaar een waarde"
  }
  /// Why.
  static func explanation(_ source: DataSource, hasEnded: Bool) -> String {
    if hasEnded, let last = source.lastYear {
      return "Volgens agenda.yaml stopt ‘\(source.name)’ in \(last)."
    }
    let measured = source.years.map { String($0) }.dutchList
    return "Volgens agenda.yaml meet ‘\(source.name)’ in \(measured)."
  }
}
