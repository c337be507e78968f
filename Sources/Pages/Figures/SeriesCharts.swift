internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Draws a series: the way of the whole institution, and the cells of its breakdown.
struct SeriesCharts {
  /// The series.
  let series: Series
  /// What is measured, for the charts' names.
  let name: String
  /// The agenda, which names the cells.
  let agenda: Agenda

  /// The last year of the Regeling's edition.
  private var lastYear: Int { agenda.regeling.years.upperBound }

  /// The most rows of a breakdown that are drawn; more are a table.
  static let mostRows = ChartLimits.mostRows

  /// Returns the charts that have something to show, each with its kind, and what they leave out.
  ///
  /// The rows of a breakdown say themselves what is absent, so only the way has notes.
  func renderings(id: String) -> (charts: [(ChartKind, ChartRendering)], notes: [String]) {
    guard series.unit != .qualitative else { return ([], []) }
    let path = path?.rendering(id: id)
    let parts = breakdowns(id: id + "-uitsplitsing")
    let notes = (path.map { $0.notes + undatedNotes } ?? []) + parts.flatMap(\.notes) + undrawn
    return ((path.map { [(.path, $0)] } ?? []) + parts.map { ($0.kind, $0.chart) }, notes)
  }

  /// Returns the charts of one kind, also where `renderings` would choose another.
  func renderings(of kind: ChartKind, id: String) -> [ChartRendering] {
    switch kind {
    case .fromTo: groups.compactMap(chart).map { $0.rendering(id: id) }
    case .panels:
      [panels(cells.filter { $0.key.dimensions == SeriesPanels.dimensions })]
        .compactMap { $0?.rendering(id: id) }
    case .spread:
      SeriesSpread(series: series, cells: cells, name: name, agenda: agenda).charts
        .map { $0.rendering(id: id) }
    default: []
    }
  }

  /// One sentence for each value of the way that has no place on the axis of time.
  private var undatedNotes: [String] {
    (series.institution?.all ?? []).compactMap { kind, measurement in
      guard let undated = measurement.undated else { return nil }
      let name = PeriodLabel.short(kind, nil, undated: undated)
      let value = measurement.value.value.dutch(unit: series.unit)
      return "\(name): \(value); zonder jaar heeft dit geen plaats op de tijdlijn"
    }
  }

  /// The way of the whole institution; nil with fewer than two numbers to draw.
  private var path: TargetPathChart? {
    guard let cell = series.institution else { return nil }
    let points = points(of: cell) + formerTargets(of: cell)
    guard points.count(where: { $0.value.isKnown }) > 1 else { return nil }
    return TargetPathChart(
      name: name, unitSuffix: ChartNumber.suffix(series.unit), points: points)
  }

  /// Returns the values of a cell that have a period.
  func points(of cell: Cell) -> [TargetPathChart.Point] {
    cell.all.compactMap { point($0.kind, $0.measurement, of: cell) }
  }

  /// Returns the targets that held before they were adjusted, so that no adjustment hides one.
  private func formerTargets(of cell: Cell) -> [TargetPathChart.Point] {
    cell.target.compactMap { target in
      guard let adjustment = target.adjustment, let period = target.period?.value else {
        return nil
      }
      let value = adjustment.from.value
      let drawn = ChartNumber.value(value, unit: series.unit, start: cell.startValue)
      guard drawn.isKnown else { return nil }
      let until = adjustment.date.map { "doel tot \($0.value.text)" } ?? "eerder doel"
      return TargetPathChart.Point(
        x: period.axisPosition, period: period.dutch, value: drawn, kind: .former, words: until)
    }
  }

  /// Returns a point; nil for a value without a period, which the table shows.
  private func point(
    _ kind: Cell.Kind, _ measurement: Measurement, of cell: Cell
  ) -> TargetPathChart.Point? {
    guard let period = measurement.period?.value else { return nil }
    let value = measurement.value.value
    let start = kind == .target ? cell.startValue : nil
    let source = measurement.source?.value
    return TargetPathChart.Point(
      x: period.axisPosition, period: period.dutch,
      value: ChartNumber.value(value, unit: series.unit, start: start),
      kind: pointKind(kind, period, of: cell),
      bound: kind == .target ? ChartNumber.bound(of: value) : .exact,
      isComparable: kind != .measured || source.map(series.mainSources.contains) ?? true,
      isProvisional: value.isProvisional)
  }

  /// Returns what a point stands for: the target that counts, or one on the way.
  private func pointKind(
    _ kind: Cell.Kind, _ period: Period, of cell: Cell
  ) -> TargetPathChart.Kind {
    switch kind {
    case .nulmeting: return .start
    case .measured: return .measured
    case .target:
      let goal = ChangeSentence.goal(of: cell, lastYear: lastYear)?.period?.value
      return period == goal ? .target : .interim
    }
  }

  /// The cells of the breakdown.
  private var cells: [Cell] {
    series.cells.filter { !$0.key.parts.isEmpty && !$0.all.isEmpty }
  }

  /// A chart of cells, with what it leaves out.
  private typealias Drawn = (kind: ChartKind, chart: ChartRendering, notes: [String])

  /// Returns the charts of the cells: one for all, or, where that would be too long, one for each
  /// way of dividing them, without the rows that have no number, and the spread of the longest.
  private func breakdowns(id: String) -> [Drawn] {
    let charts =
      groups.compactMap(drawn)
      + spread.charts.map { chart in (.spread, { chart.rendering(id: $0) }) }
    return charts.enumerated().map { index, chart in
      let rendering = chart.1(id + (index == 0 ? "" : "-\(index + 1)"))
      // Rows of two ends say themselves what is absent.
      return (chart.0, rendering, chart.0 == .fromTo ? [] : rendering.notes)
    }
  }

  /// Returns how to draw a group of cells: as panels where there is more than a begin and an end.
  private func drawn(_ cells: [Cell]) -> (ChartKind, (String) -> ChartRendering)? {
    if let panels = panels(cells) { return (.panels, { panels.rendering(id: $0) }) }
    return chart(cells).map { chart in (.fromTo, { chart.rendering(id: $0) }) }
  }

  /// Returns the panels of a group that is divided by niveau and leerweg; nil for other groups.
  private func panels(_ cells: [Cell]) -> SmallMultiplesChart? {
    SeriesPanels(charts: self, cells: cells).chart
  }

  /// The spread over the cells that are too many to draw row by row.
  private var spread: SeriesSpread {
    let rows = Set(groups.joined().map(\.key))
    return SeriesSpread(
      series: series, cells: cells.filter { !rows.contains($0.key) }, name: name, agenda: agenda)
  }

  /// The cells of each chart.
  private var groups: [[Cell]] {
    guard cells.count > Self.mostRows else { return [cells] }
    var order: [[String]] = []
    var groups: [[String]: [Cell]] = [:]
    for cell in cells.filter(isDrawn) {
      if groups[cell.key.dimensions] == nil { order.append(cell.key.dimensions) }
      groups[cell.key.dimensions, default: []].append(cell)
    }
    return order.compactMap { groups[$0] }.filter { $0.count <= Self.mostRows }
  }

  /// Whether a cell has a number for one of its ends.
  private func isDrawn(_ cell: Cell) -> Bool {
    let row = row(cell)
    return row.from.isKnown || row.to.isKnown
  }

  /// That some cells are in no chart, if so and if others are.
  private var undrawn: [String] {
    let drawn = groups.reduce(0) { $0 + $1.count } + spread.drawn
    guard drawn > 0, drawn < cells.count else { return [] }
    let parts = Dutch.count(cells.count - drawn, "onderdeel staat", "onderdelen staan")
    return [parts + " alleen in de tabel"]
  }

  /// Returns a chart of cells; nil when there is nothing to draw.
  private func chart(_ cells: [Cell]) -> FromToChart? {
    let rows = cells.map(row)
    guard rows.contains(where: { $0.from.isKnown || $0.to.isKnown }) else { return nil }
    return FromToChart(
      name: name, unitSuffix: ChartNumber.suffix(series.unit), rows: rows, names: names(cells),
      title: title(rows))
  }

  /// Returns a title for rows that know only one of their ends; nil lets the chart make its own.
  private func title(_ rows: [FromToChart.Row]) -> String? {
    guard !rows.contains(where: { $0.from.isKnown && $0.to.isKnown }) else { return nil }
    let parts = rows.compactMap { row -> String? in
      if case .known(_, let text) = row.from { return "\(row.label) \(text)" }
      if case .known(_, let text) = row.to { return "\(row.label) naar \(text)" }
      return nil
    }
    return "\(name): " + parts.joined(separator: "; ") + "."
  }

  /// Returns a row: from the latest startpunt to the target that counts.
  private func row(_ cell: Cell) -> FromToChart.Row {
    let from = ChangeSentence.latest(cell.nulmeting)?.value.value
    let to = ChangeSentence.goal(of: cell, lastYear: lastYear)?.value.value
    let measured = ChangeSentence.latest(cell.measured)?.value.value
    let values = AbsenceLabel.labelled([
      ("startpunt", from.map { ChartNumber.value($0, unit: series.unit) }),
      ("meting", measured.map { ChartNumber.value($0, unit: series.unit) }),
      ("doel", to.map { ChartNumber.value($0, unit: series.unit, start: cell.startValue) }),
    ])
    return FromToChart.Row(
      label: CellLabel.short(cell.key, in: agenda), from: values[0] ?? .nothing,
      to: values[2] ?? .nothing, measured: values[1])
  }

  /// Returns the words in the key, with the period where all cells share one.
  private func names(_ cells: [Cell]) -> FromToChart.Names {
    let start = Self.shared(cells.map { ChangeSentence.latest($0.nulmeting)?.period?.value })
    let goal = Self.shared(
      cells.map { ChangeSentence.goal(of: $0, lastYear: lastYear)?.period?.value })
    let measured = Self.shared(cells.map { ChangeSentence.latest($0.measured)?.period?.value })
    return FromToChart.Names(
      from: "startpunt" + (start.map { " (\($0.dutch))" } ?? ""),
      measured: "gemeten" + (measured.map { " (\($0.dutch))" } ?? ""),
      to: "doel" + (goal.map { " voor \($0.dutch)" } ?? ""))
  }

  /// Returns the period that all cells with one share; nil when they differ.
  private static func shared(_ periods: [Period?]) -> Period? {
    let known = Set(periods.compactMap { $0 })
    return known.count == 1 ? known.first : nil
  }
}
