internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The school's own values beside national ones of the same source and year, without a ranking.
struct NationalFigure {
  /// The indicator.
  private let indicator: IndicatorBlock
  /// The site.
  private let map: SiteMap

  /// Prepares the figure of an indicator.
  init(_ indicator: IndicatorBlock, in map: SiteMap) {
    (self.indicator, self.map) = (indicator, map)
  }

  /// A value with whose it is.
  private struct Item {
    /// Whose it is and what of.
    var label: String
    /// The value.
    var value: Value
    /// When it was measured.
    var when: String
    /// Whether it is the school's own.
    var isOwn: Bool
    /// What the school says of it.
    var remark: String?
  }

  /// The national values; empty when the catalogue has none.
  private var national: [Regeling.NationalValues] { indicator.requirement?.national ?? [] }

  /// The figure; nil without national values, or without a value of the school's own to read by them:
  /// of the same source and year, in the same unit, and not said to measure something else.
  var figure: Figure? {
    guard let first = national.first, let unit = indicator.requirement?.unit else { return nil }
    let own = ownItems(first, unit)
    guard !own.isEmpty else { return nil }
    let items = own + national.flatMap(nationalItems)
    let id = "f-\(Slug.make(indicator.key))-landelijk"
    let source = map.agenda.regeling.sources.first { $0.id == first.source }?.name ?? first.source
    let chart = chart(items, unit, national: "landelijk (\(source) \(first.year))")
    return Figure(
      id: id, title: "\(indicator.shortName): deze school en landelijk in \(first.year)",
      charts: [chart.rendering(id: id)], notes: notes(own), table: table(items, unit),
      source: "Bron van de landelijke cijfers: \(source) \(first.year), gemiddelden in: "
        + Dutch.list(national.map(\.place)) + ".",
      csvPath: map.csvPath(ofIndicator: indicator.key, suffix: "landelijk"), in: map)
  }

  /// Returns the chart.
  private func chart(_ items: [Item], _ unit: Unit, national: String) -> ReferenceChart {
    ReferenceChart(
      name: indicator.shortName, unitSuffix: ChartNumber.suffix(unit),
      names: ("deze school", national),
      rows: items.map {
        .init(
          label: $0.label, value: ChartNumber.value($0.value, unit: unit), isOwn: $0.isOwn)
      })
  }

  /// Returns what to know when reading the two beside one another.
  private func notes(_ own: [Item]) -> [String] {
    ["Landelijk is het gemiddelde van studenten in het hele land: geen norm en geen doel"]
      + own.compactMap { item in item.remark.map { "\(item.label): \($0)" } }
  }

  /// Returns the school's own values: those of the same source that fall in the same year.
  private func ownItems(_ values: Regeling.NationalValues, _ unit: Unit) -> [Item] {
    indicator.series.enumerated().flatMap { place, series -> [Item] in
      guard series.unit == unit, series.notBesideNational == nil,
        series.mainSources.contains(values.source)
      else { return [] }
      let name = indicator.series.count > 1 ? ", " + indicator.name(ofSeriesAt: place) : ""
      return series.cells.flatMap { cell in
        cell.all.compactMap { kind, measurement -> Item? in
          guard kind != .target, measurement.value.value.number != nil,
            let period = measurement.period?.value, period.overlaps(values.year...values.year)
          else { return nil }
          let part = cell.key.parts.isEmpty ? "" : ", " + CellLabel.text(cell.key, in: map)
          return Item(
            label: "deze school\(name)\(part)", value: measurement.value.value,
            when: period.dutch, isOwn: true, remark: measurement.remark)
        }
      }
    }
  }

  /// Returns the national values of the niveaus and leerwegen that the school has.
  private func nationalItems(_ values: Regeling.NationalValues) -> [Item] {
    values.cells.filter { has($0.key) }.map { cell in
      let name = CellLabel.short(cell.key, in: map.agenda)
      return Item(
        label: "landelijk, \(name)", value: Value(.number(cell.value)),
        when: String(values.year), isOwn: false)
    }
  }

  /// Whether the school has the niveau and leerweg of a cell; unknown counts as yes.
  private func has(_ key: CellKey) -> Bool {
    let profile = map.agenda.profile
    let niveaus = profile.niveaus.map { String($0) }
    let hasNiveau = key["niveau"].map { niveaus.isEmpty || niveaus.contains($0) } ?? true
    let ways = profile.leerwegen
    return hasNiveau && (key["leerweg"].map { ways.isEmpty || ways.contains($0) } ?? true)
  }

  /// Returns the table of the same values.
  private func table(_ items: [Item], _ unit: Unit) -> FigureTable {
    FigureTable(
      caption: "\(indicator.shortName): deze school en landelijk",
      columns: [.init("Van wie"), .init("Waarde", isNumeric: true), .init("Wanneer")],
      rows: items.map { [.words($0.label), .value($0.value, unit), .words($0.when)] })
  }
}
