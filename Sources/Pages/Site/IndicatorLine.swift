internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The small line of an indicator in a table, with its direction in a word.
struct IndicatorLine {
  /// The indicator.
  private let indicator: IndicatorBlock
  /// What all pages draw on.
  private let site: Site

  /// Prepares the line of an indicator.
  init(_ indicator: IndicatorBlock, _ site: Site) {
    (self.indicator, self.site) = (indicator, site)
  }

  /// The picture, hidden from screen readers, and the word; a dash without two numbers.
  var node: HTMLNode {
    guard let series = indicator.mainSeries, let cell = series.institution else {
      return .text("–")
    }
    let charts = SeriesCharts(series: series, name: "", agenda: site.agenda)
    guard let line = Sparkline(points: charts.points(of: cell)).node else { return .text("–") }
    return .element("span", ["class": "verloop"], [line, .text(word(cell))])
  }

  /// Returns where the value has to go.
  private func word(_ cell: Cell) -> String {
    let last = site.regeling.years.upperBound
    guard let unit = indicator.mainSeries?.unit, let start = cell.startValue,
      let goal = ChangeSentence.goal(of: cell, lastYear: last)?.value.value,
      case .known(let from, _) = ChartNumber.value(start, unit: unit),
      case .known(let to, _) = ChartNumber.value(goal, unit: unit, start: start)
    else { return "geen startpunt" }
    return from == to ? "gelijk" : from < to ? "omhoog" : "omlaag"
  }
}
