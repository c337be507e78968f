internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The series of one indicator side by side, where they are measured on one scale.
///
/// An indicator may consist of several questions: guidance by the school and by the leerbedrijf. Each
/// has a figure of its own; this one lets readers compare them.
struct SideBySideFigure {
  /// The indicator.
  private let indicator: IndicatorBlock
  /// The site.
  private let map: SiteMap

  /// Prepares the figure of an indicator.
  init(_ indicator: IndicatorBlock, in map: SiteMap) {
    (self.indicator, self.map) = (indicator, map)
  }

  /// A series with the values that count.
  private struct Item {
    /// The name.
    var name: String
    /// The series.
    var series: Series
    /// The latest startpunt, the latest measurement and the target.
    var values: [Measurement?]

    /// What must be equal for two series to stand on one axis.
    var scale: String {
      let (low, high) = (series.scale.minimum, series.scale.maximum)
      return "\(series.unit.rawValue) \(low?.dutch() ?? "") \(high?.dutch() ?? "")"
    }
    /// Whether any of the values is a number.
    var isKnown: Bool { values.contains { $0?.value.value.number != nil } }
  }

  /// The figure: a chart for each scale that has two series or more; nil when there is none.
  var figure: Figure? {
    let groups = groups
    guard !groups.isEmpty else { return nil }
    let id = "f-\(Slug.make(indicator.key))-naast-elkaar"
    let charts = groups.enumerated().map { index, items in
      chart(items).rendering(id: id + (index == 0 ? "" : "-\(index + 1)"))
    }
    let items = groups.flatMap(\.self)
    return Figure(
      id: id,
      title: "\(indicator.shortName): \(Dutch.count(items.count, "reeks", "reeksen")) naast elkaar",
      charts: charts, table: table(items),
      source: FigureSource.sentence(sources(items), date: nil, in: map.agenda),
      csvPath: map.csvPath(ofIndicator: indicator.key, suffix: "naast-elkaar"), in: map)
  }

  /// The series that share a scale, in the order of the indicator.
  private var groups: [[Item]] {
    let items = indicator.series.indices.compactMap(item).filter(\.isKnown)
    var order: [String] = []
    for item in items where !order.contains(item.scale) { order.append(item.scale) }
    return order.map { scale in items.filter { $0.scale == scale } }.filter { $0.count > 1 }
  }

  /// Returns a series; nil without a cell of the whole institution.
  private func item(_ place: Int) -> Item? {
    let series = indicator.series[place]
    guard series.unit != .qualitative, let cell = series.institution else { return nil }
    let last = map.agenda.regeling.years.upperBound
    return Item(
      name: indicator.name(ofSeriesAt: place), series: series,
      values: [
        ChangeSentence.latest(cell.nulmeting), ChangeSentence.latest(cell.measured),
        ChangeSentence.goal(of: cell, lastYear: last),
      ])
  }

  /// Returns the chart of series that share a scale.
  private func chart(_ items: [Item]) -> FromToChart {
    let rows = items.map { item in
      let start = item.values[0]?.value.value
      let values = zip(["startpunt", "meting", "doel"], item.values).map { name, found in
        (
          name,
          found.map { ChartNumber.value($0.value.value, unit: item.series.unit, start: start) }
        )
      }
      let labelled = AbsenceLabel.labelled(values)
      return FromToChart.Row(
        label: item.name, from: labelled[0] ?? .nothing, to: labelled[2] ?? .nothing,
        measured: labelled[1])
    }
    let suffix = items.first.map { ChartNumber.suffix($0.series.unit) } ?? ""
    return FromToChart(name: indicator.shortName, unitSuffix: suffix, rows: rows)
  }

  /// Returns the table of the same values.
  private func table(_ items: [Item]) -> FigureTable {
    let columns = ["Startpunt", "Gemeten", "Doel"].flatMap { name -> [FigureTable.Column] in
      [.init(name, isNumeric: true), .init("Periode \(name.lowercased())")]
    }
    return FigureTable(
      caption: "\(indicator.shortName): reeksen naast elkaar",
      columns: [.init("Reeks")] + columns,
      rows: items.map { item in
        [.words(item.name)] + item.values.flatMap { entries($0, item.series.unit) }
      })
  }

  /// Returns a value and its period.
  private func entries(_ found: Measurement?, _ unit: Unit) -> [FigureTable.Entry] {
    guard let found else { return [.words("geen waarde"), .words("–")] }
    let period = found.period?.value.dutch ?? found.undated?.rawValue ?? "niet bekend"
    return [.value(found.value.value, unit), .words(period)]
  }

  /// Returns the sources of series, each once.
  private func sources(_ items: [Item]) -> [String] {
    var seen: Set<String> = []
    return items.flatMap(\.series.mainSources).filter { seen.insert($0).inserted }
  }
}
