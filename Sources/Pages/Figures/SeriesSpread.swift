internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Draws how the values of many opleidingen are spread, where they are too many to draw in rows.
struct SeriesSpread {
  /// The series.
  let series: Series
  /// The cells that are in no other chart.
  let cells: [Cell]
  /// What is measured, for the chart's name.
  let name: String
  /// The agenda, which names the cells.
  let agenda: Agenda

  /// The dimension over which values are spread.
  private static let dimension = "opleiding"
  /// The most lines in a chart.
  private static let mostLines = 8

  /// How many cells the chart shows.
  var drawn: Int { charts.isEmpty ? 0 : spreadable.count }

  /// The chart, if any line has enough numbers.
  var charts: [SpreadChart] {
    let rows = lines.map { SpreadChart.Row(label: $0.label, items: $0.items) }
    guard rows.contains(where: { $0.isDrawn }), rows.count <= Self.mostLines else { return [] }
    return [
      SpreadChart(
        name: name, words: ("opleiding", "opleidingen"),
        unitSuffix: ChartNumber.suffix(series.unit), rows: rows)
    ]
  }

  /// The cells that are about one opleiding.
  private var spreadable: [Cell] { cells.filter { $0.key[Self.dimension] != nil } }

  /// A line of the chart.
  private struct Line {
    /// What it shows: a moment, and the part of the breakdown.
    var label: String
    /// The values.
    var items: [SpreadChart.Item] = []
  }

  /// The lines: one for each moment and each part beside the opleiding, in the order found.
  private var lines: [Line] {
    var lines: [Line] = []
    var places: [String: Int] = [:]
    for cell in spreadable {
      for (kind, measurement) in cell.all {
        let label = label(cell, SeriesTable.Moment(kind, measurement))
        if places[label] == nil {
          places[label] = lines.count
          lines.append(Line(label: label))
        }
        guard let place = places[label] else { continue }
        lines[place].items.append(
          .init(
            label: programme(cell),
            value: ChartNumber.value(
              measurement.value.value, unit: series.unit, start: cell.startValue)))
      }
    }
    return lines
  }

  /// Returns what a line shows: `startpunt 2021-2022, alle instroom`.
  private func label(_ cell: Cell, _ moment: SeriesTable.Moment) -> String {
    let rest = CellKey(cell.key.parts.filter { $0.dimension != Self.dimension })
    return [moment.name, rest.parts.isEmpty ? nil : CellLabel.text(rest, in: agenda)]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// Returns the name of the opleiding of a cell.
  private func programme(_ cell: Cell) -> String {
    let part = cell.key.parts.filter { $0.dimension == Self.dimension }
    return CellLabel.text(CellKey(part), in: agenda)
  }
}

extension SpreadChart.Row {
  /// Whether there are enough numbers to draw.
  var isDrawn: Bool { items.count { $0.value.isKnown } >= SpreadChart.fewest }
}
