internal import Diagnostics

/// Whether a kind of chart can show a series.
struct SeriesFit {
  /// The series.
  let series: Series

  /// Whether the whole institution has a number.
  var hasInstitution: Bool {
    series.unit != .qualitative
      && series.institution?.all.contains { $0.measurement.value.value.isDrawable } == true
  }

  /// Returns whether the kind can show it.
  func fits(_ kind: ChartKind) -> Bool {
    guard series.unit != .qualitative else { return false }
    switch kind {
    case .path: return points(series.institution.map { [$0] } ?? []).count > 1
    case .fromTo: return haveRows
    case .panels: return arePanels
    case .answers: return areAnswers
    case .spread:
      return parts.count { $0.key["opleiding"] != nil && hasNumber($0) }
        >= ChartLimits.fewestOpleidingen
    default: return false
    }
  }

  /// The cells of the breakdown.
  private var parts: [Cell] { series.cells.filter { !$0.key.parts.isEmpty } }

  /// Whether a cell has a number.
  private func hasNumber(_ cell: Cell) -> Bool {
    cell.all.contains { $0.measurement.value.value.isDrawable }
  }

  /// Whether there are rows with an end, and few enough of one division to draw.
  private var haveRows: Bool {
    let rows = parts.filter { cell in
      (cell.nulmeting + cell.target).contains { $0.value.value.isDrawable }
    }
    let groups = Dictionary(grouping: rows, by: \.key.dimensions).values
    return groups.contains { $0.count <= ChartLimits.mostRows }
  }

  /// Returns the periods of the numbers of cells.
  private func points(_ cells: [Cell]) -> [Period] {
    cells.flatMap(\.all).filter { $0.measurement.value.value.isDrawable }
      .compactMap(\.measurement.period?.value)
  }

  /// Whether there is a cell for each niveau and leerweg, with more than a begin and an end.
  private var arePanels: Bool {
    let cells = parts.filter { $0.key.dimensions == ["leerweg", "niveau"] && !$0.all.isEmpty }
    return (2...ChartLimits.mostPanels).contains(cells.count) && Set(points(cells)).count > 2
  }

  /// Whether the answers are parts of one whole, and few enough to tell apart.
  private var areAnswers: Bool {
    let answers = (series.distribution + series.targetDistribution).map(\.answer.value)
    return (1...ChartLimits.mostAnswers).contains(Set(answers).count)
      && !series.allowsSeveralAnswers
  }
}

extension Value {
  /// Whether a chart has a place for it: a number, a bound, a range, or a change from one.
  var isDrawable: Bool {
    switch content {
    case .number, .bound, .range, .relative, .keep: true
    case .beyondStart, .absent, .text: false
    }
  }
}
