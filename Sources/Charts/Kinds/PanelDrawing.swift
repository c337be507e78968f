/// Draws the way of one group in a panel of a `SmallMultiplesChart`.
struct PanelDrawing {
  /// The group.
  let panel: SmallMultiplesChart.Panel
  /// The room of the plot.
  let plot: Box
  /// From years to places.
  let x: LinearScale
  /// From values to heights.
  let y: LinearScale

  /// The points with a number, by time.
  private var known: [TargetPathChart.Point] {
    TargetPathChart(name: "", points: panel.points).known
  }

  /// Draws lines, markers and the periods.
  ///
  /// - Returns: Where the panel ends.
  func draw(in picture: inout Picture) -> Double {
    let points = known
    guard !points.isEmpty else { return drawWords(in: &picture) }
    let lines = TargetPathLines(points: panel.points) { point in
      point.value.number.map { LineMark.Point(x: x(point.x), y: y($0)) }
    }
    picture.add(lines.all)
    picture.add(
      points.map { point in
        DotMark(x: x(point.x), y: y(point.value.number ?? 0), shape: point.shape)
      })
    return drawPeriods(in: &picture)
  }

  /// Says that there is no number, and why when all reasons are one.
  private func drawWords(in picture: inout Picture) -> Double {
    let reasons = Set(panel.points.map(\.value.text))
    let words = reasons.count == 1 ? reasons.first ?? "" : ""
    let text = words.isEmpty || words == "geen" ? "geen cijfer" : words
    let lines = FontMetrics.lines(
      of: text, room: (plot.maxX - plot.minX) * FontMetrics.spacedShare)
    let height = Double(lines.count) * FontMetrics.lineHeight
    let top = max((plot.minY + plot.maxY - height) / 2, plot.minY)
    picture.add(soft(lines, top: top))
    return max(plot.maxY, top + height)
  }

  /// Returns lines of soft text that keep grid lines out of their letters.
  private func soft(_ lines: [String], top: Double) -> [TextMark] {
    TextMark.block(lines, x: plot.minX, top: top, style: .softText).map { line in
      var line = line
      line.hasPlate = true
      return line
    }
  }

  /// Writes the first and the last period below the plot, below one another where they would touch.
  private func drawPeriods(in picture: inout Picture) -> Double {
    let points = panel.points.sorted { $0.x < $1.x }
    guard let first = points.first, let last = points.last else { return plot.maxY }
    for place in [x(first.x), x(last.x)] {
      picture.add(RuleMark.vertical(x: place, from: plot.maxY, to: plot.maxY + 5, style: .axis))
    }
    let room = plot.maxX - plot.minX
    let start = FontMetrics.lines(of: first.period, room: room)
    picture.add(TextMark.block(start, x: plot.minX, top: plot.maxY + 7, style: .softText))
    let below = plot.maxY + 7 + Double(start.count) * FontMetrics.lineHeight
    guard last.period != first.period else { return below }
    let end = FontMetrics.lines(of: last.period, room: room)
    let isBeside = FontMetrics.widest(of: start) + FontMetrics.widest(of: end) + 6 <= room
    let top = isBeside && start.count == 1 && end.count == 1 ? plot.maxY + 7 : below
    picture.add(TextMark.block(end, x: plot.maxX, top: top, anchor: .end, style: .softText))
    return top + Double(end.count) * FontMetrics.lineHeight
  }
}
