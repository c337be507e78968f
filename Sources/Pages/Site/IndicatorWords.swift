internal import AgendaModel
internal import Diagnostics

/// What pages say about an indicator in words.
struct IndicatorWords {
  /// What all pages draw on.
  let site: Site
  /// The indicator.
  let indicator: IndicatorBlock

  /// Creates words about an indicator.
  init(_ indicator: IndicatorBlock, _ site: Site) {
    (self.indicator, self.site) = (indicator, site)
  }

  /// `Indicator 2c van de Regeling`, or that it is the school's own.
  var origin: String {
    indicator.code.map { "Indicator \($0.value) van de Regeling" }
      ?? "Eigen indicator van de school"
  }

  /// The latest startpunt of the whole institution.
  var start: String { phrase(.nulmeting) { ChangeSentence.latest($0.nulmeting) } }

  /// The target for the last year of the edition, or else the latest.
  var goal: String {
    phrase(.target) { [last = site.regeling.years.upperBound] in
      ChangeSentence.goal(of: $0, lastYear: last)
    }
  }

  /// Returns a value of the whole institution, or where to find one.
  private func phrase(_ kind: Cell.Kind, _ choose: (Cell) -> Measurement?) -> String {
    if indicator.notApplicable != nil { return "niet van toepassing" }
    guard let series = indicator.mainSeries else {
      return indicator.offer == nil ? "–" : "in woorden"
    }
    if let cell = series.institution, let found = choose(cell) {
      return found.value.value.dutch(unit: series.unit) + period(found, kind)
    }
    return series.cells.contains { !$0[kind].isEmpty } ? "per onderdeel" : "–"
  }

  /// Returns the period of a value between brackets; a target for the last year needs none.
  private func period(_ found: Measurement, _ kind: Cell.Kind) -> String {
    guard let period = found.period?.value else { return found.whenDutch }
    if kind == .target, period == .year(site.regeling.years.upperBound) { return "" }
    return " (\(period.dutch))"
  }

  /// The names of the sources, each once.
  var sources: [String] {
    var seen: Set<String> = []
    return indicator.series.flatMap(\.mainSources).filter { seen.insert($0).inserted }
  }

  /// The units of the series, each once.
  var units: [String] {
    var seen: Set<String> = []
    return indicator.series.map { Words.unit($0.unit, $0.scale) }
      .filter { seen.insert($0).inserted }
  }

  /// How the school's figures differ from what the Regeling asks.
  var deviations: [String] {
    guard let asked = indicator.requirement, indicator.notApplicable == nil else { return [] }
    return [unit(asked), source(asked), breakdown(asked)].compactMap { $0 }
  }

  /// Returns that the unit differs, if so.
  private func unit(_ asked: Regeling.Indicator) -> String? {
    guard let main = indicator.mainSeries, main.unit != asked.unit else { return nil }
    return "De Regeling vraagt \(Words.quantity(asked.unit, asked.scale)). "
      + "De school geeft \(Words.quantity(main.unit, main.scale))."
  }

  /// Returns that another source is used, if so.
  private func source(_ asked: Regeling.Indicator) -> String? {
    guard !asked.source.isEmpty, !sources.isEmpty, !sources.contains(asked.source) else {
      return nil
    }
    let own = Dutch.list(sources.map(site.sourceName))
    return "De Regeling gaat uit van: \(site.sourceName(asked.source)). De school gebruikt: \(own)."
  }

  /// Returns which levels of breakdown have no values, if any.
  private func breakdown(_ asked: Regeling.Indicator) -> String? {
    let present = Set(
      indicator.series.flatMap(\.cells).filter(Self.hasValue).map { $0.key.dimensions.sorted() })
    let missing = asked.breakdowns.filter { !$0.isEmpty && !present.contains($0.sorted()) }
    guard !missing.isEmpty else { return nil }
    let names = missing.map { "per " + $0.joined(separator: " en ") }
    return "De Regeling vraagt ook cijfers \(Dutch.list(names)). Die staan niet in de agenda."
  }

  /// Whether a cell has any value.
  private static func hasValue(_ cell: Cell) -> Bool {
    cell.all.contains { $0.measurement.value.value.absence != .sourceSilent }
  }
}
