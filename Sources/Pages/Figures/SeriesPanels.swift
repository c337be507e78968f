internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Draws the cells of a breakdown over niveau and leerweg as panels with one scale.
struct SeriesPanels {
  /// What is known of the series.
  let charts: SeriesCharts
  /// The cells.
  let cells: [Cell]

  /// The dimensions of which each pair has a panel.
  static let dimensions = ["leerweg", "niveau"]

  /// The chart; nil for other breakdowns, for too few or too many cells, and where there is no more
  /// to see than a begin and an end, for which rows are clearer.
  var chart: SmallMultiplesChart? {
    guard cells.count > 1, cells.count <= SmallMultiplesChart.mostPanels,
      cells.allSatisfy({ $0.key.dimensions == Self.dimensions })
    else { return nil }
    let sorted = cells.sorted { $0.key < $1.key }
    let panels = sorted.map { cell in
      SmallMultiplesChart.Panel(
        title: CellLabel.short(cell.key, in: charts.agenda), points: charts.points(of: cell))
    }
    guard Set(panels.flatMap(\.points).map(\.x)).count > 2 else { return nil }
    let suffix = ChartNumber.suffix(charts.series.unit)
    return SmallMultiplesChart(
      name: charts.name, unitSuffix: suffix, panels: panels, rowLength: rowLength(sorted))
  }

  /// Returns how many panels stand in a row: those of one leerweg, when each has as many.
  private func rowLength(_ cells: [Cell]) -> Int {
    let counts = Dictionary(grouping: cells) { $0.key["leerweg"] ?? "" }.mapValues(\.count)
    let sizes = Set(counts.values)
    return sizes.count == 1 ? sizes.first ?? 4 : min(cells.count, 4)
  }
}
