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
        findings(in: series, of: sources, key: place.block.key, index.regeling.years)
      }
    }
  }

  /// Returns the findings about one series; `sources` are those of the agenda by their id.
  private static func findings(
    in series: Series, of sources: [String: DataSource], key: String, _ years: ClosedRange<Int>
  ) -> [Diagnostic] {
    series.cells.flatMap(\.all).compactMap { entry in
      guard let id = entry.measurement.source?.value ?? series.source?.value,
        let source = sources[id]
      else { return nil }
      // A target outside the edition is a finding of its own.
      if entry.kind == .target, entry.measurement.period?.value.overlaps(years) == false {
        return nil
      }
      return finding(about: entry.measurement, from: source, key: key)
    }
  }

  /// Returns the finding about one value, if its source does not measure then.
  private static func finding(
    about measurement: Measurement, from source: DataSource, key: String
  ) -> Diagnostic? {
    guard let period = measurement.period, measurement.value.value.absence == nil else {
      return nil
    }
    guard isUnmeasured(period.value, by: source) else { return nil }
    return finding(
      at: period.range, Message.summary(key, period.value, source.name),
      explanation: Message.explanation(source, hasEnded: hasEnded(source, before: period.value)),
      subject: key)
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
  static func summary(_ key: String, _ period: Period, _ source: String) -> String {
    "In \(period.text) meet ‘\(source)’ niet, maar \(key) heeft voor dat jaar een waarde"
  }
  /// Why.
  static func explanation(_ source: DataSource, hasEnded: Bool) -> String {
    if hasEnded, let last = source.lastYear {
      return "Volgens agenda.yaml stopt deze bron in \(last)."
    }
    return "Volgens agenda.yaml meet deze bron in \(source.years.map { String($0) }.dutchList)."
  }
}
