public import AgendaModel
internal import Charts
internal import Diagnostics

/// All indicators of a prioriteit in one figure.
public enum OverviewFigure {
  /// Makes the figure from the main series of each indicator; nil when none has a value.
  ///
  /// - Parameters:
  ///   - name: What the figure is about, such as `Prioriteit 1`.
  ///   - indicators: The indicators from top to bottom.
  ///   - id: The figure's id, unique on the page.
  ///   - csvPath: Where the download stands.
  ///   - map: The site.
  /// - Returns: The figure with its downloads, or nil.
  public static func figure(
    name: String, indicators: [IndicatorBlock], id: String, csvPath: PagePath, in map: SiteMap
  ) -> Figure? {
    let lastYear = map.agenda.regeling.years.upperBound
    let items = indicators.compactMap { Item($0, lastYear: lastYear) }
    guard !items.isEmpty else { return nil }
    let chart = OverviewChart(name: name, rows: items.compactMap(\.row))
    let table = FigureTable(
      caption: "\(name): startpunt, meting en doel per indicator", columns: columns,
      rows: items.map(\.entries))
    let rendering = chart.rows.isEmpty ? [] : [chart.rendering(id: id)]
    return Figure(
      id: id, title: title(name, items), charts: rendering,
      notes: undrawn(items.count - chart.rows.count), table: table,
      source: "Bron: zie de pagina van elke indicator.", csvPath: csvPath, in: map)
  }

  /// The columns of the table.
  private static let columns: [FigureTable.Column] = [
    .init("Indicator"), .init("Startpunt", isNumeric: true), .init("Periode startpunt"),
    .init("Gemeten", isNumeric: true), .init("Periode meting"), .init("Doel", isNumeric: true),
    .init("Periode doel"),
  ]

  /// Returns the message: how many indicators have a way, and how many were measured since.
  private static func title(_ name: String, _ items: [Item]) -> String {
    let measured = items.count { $0.measured != nil }
    let tail =
      measured == 0
      ? "nog geen nieuwe meting"
      : "\(measured) met een nieuwe meting"
    return "\(name): \(Dutch.count(items.count, "indicator", "indicatoren")), \(tail)"
  }

  /// Returns that some indicators are not in the chart, if so.
  private static func undrawn(_ count: Int) -> [String] {
    switch count {
    case 0: []
    case 1: ["1 indicator heeft geen getal om te tekenen en staat alleen in de tabel"]
    default: ["\(count) indicatoren hebben geen getal om te tekenen en staan alleen in de tabel"]
    }
  }

  /// An indicator with the values that count.
  private struct Item {
    /// The name with the code.
    let label: String
    /// The unit.
    let unit: Unit
    /// The value from which relative targets are counted.
    let startValue: Value?
    /// The latest startpunt.
    let start: Measurement?
    /// The latest measurement since.
    let measured: Measurement?
    /// The target that counts.
    let goal: Measurement?

    /// Reads the institution's cell of the main series; nil when it has no values.
    init?(_ indicator: IndicatorBlock, lastYear: Int) {
      guard let series = indicator.mainSeries, let cell = series.institution,
        !cell.all.isEmpty
      else { return nil }
      label = (indicator.code.map { $0.value + " " } ?? "") + indicator.shortName
      (unit, startValue) = (series.unit, cell.startValue)
      start = ChangeSentence.latest(cell.nulmeting)
      measured = ChangeSentence.latest(cell.measured)
      goal = ChangeSentence.goal(of: cell, lastYear: lastYear)
    }

    /// The row of the chart; nil when there is no number to draw.
    var row: OverviewChart.Row? {
      let values = AbsenceLabel.labelled([
        ("startpunt", value(start)), ("meting", value(measured)),
        ("doel", value(goal, from: startValue)),
      ])
      let row = OverviewChart.Row(
        label: label, start: values[0] ?? .absent("geen startpunt"),
        goal: values[2] ?? .absent("geen doel"), measured: values[1])
      return row.start.isKnown || row.goal.isKnown ? row : nil
    }

    /// Returns a value to draw.
    private func value(_ measurement: Measurement?, from start: Value? = nil) -> ChartValue? {
      measurement.map { ChartNumber.value($0.value.value, unit: unit, start: start) }
    }

    /// The row of the table.
    var entries: [FigureTable.Entry] {
      [.words(label)]
        + [start, measured, goal].flatMap { measurement -> [FigureTable.Entry] in
          guard let measurement else { return [.words("geen waarde"), .words("")] }
          let period =
            measurement.period?.value.dutch ?? measurement.undated?.rawValue ?? "niet bekend"
          return [.value(measurement.value.value, unit), .words(period)]
        }
    }
  }
}
