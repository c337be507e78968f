/// Draws one variant of an `AnswerBarsChart`.
struct AnswerBarsDrawing {
  /// The rows.
  private let chart: AnswerBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// Where the bars begin.
  private let left: Double

  /// Prepares the drawing; in the narrow variant labels stand above the bars.
  init(chart: AnswerBarsChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 60), 220)
    left = variant == .wide ? label + 20 : 0
  }

  /// Draws the key and the rows.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen maatregelen."])
      return picture
    }
    ChartKey(items: keyItems).draw(in: &picture)
    picture.bottom += 12
    for row in chart.rows { draw(row) }
    return picture
  }

  /// The answers that occur; the first two always, for they are the question.
  private var keyItems: [ChartKey.Item] {
    Answer.allCases
      .filter { answer in answer != .open || chart.rows.contains { $0.open > 0 } }
      .map { .init(sign: $0.sign, text: $0.words) }
  }

  /// Draws one row: the label, small counts above the bar, the bar.
  private mutating func draw(_ row: AnswerBarsChart.Row) {
    let room = left > 0 ? left - 20 : picture.width
    let label = FontMetrics.lines(of: row.label, room: room)
    let height = Double(label.count) * FontMetrics.lineHeight
    if picture.variant == .narrow {
      picture.addBlock(label)
      picture.bottom += 3
    }
    let bar = SegmentedBar(segments(of: row), left: left, right: picture.width)
    bar.drawSmallTexts(in: &picture)
    let top = picture.bottom
    if picture.variant == .wide {
      let labelTop = label.count == 1 ? top + (SegmentedBar.height - height) / 2 : top
      picture.add(TextMark.block(label, x: 0, top: labelTop))
      picture.bottom = max(top + SegmentedBar.height, labelTop + height) + 14
    } else {
      picture.bottom = top + SegmentedBar.height + 16
    }
    if row.isEmpty {
      let textTop = top + (SegmentedBar.height - FontMetrics.lineHeight) / 2
      picture.add(
        TextMark(x: left, top: textTop, text: "geen maatregelen", style: .softText))
    }
    bar.draw(in: &picture, top: top)
  }

  /// The parts that are not zero.
  private func segments(of row: AnswerBarsChart.Row) -> [SegmentedBar.Segment] {
    Answer.allCases.filter { row.count($0) > 0 }.map { answer in
      let bar = answer.bar(Box(0, 0, 0, 0))
      return SegmentedBar.Segment(
        text: "\(row.count(answer))", size: Double(row.count(answer)), style: bar.style,
        outline: bar.outline, isDashed: bar.isDashed, textStyle: answer.textStyle)
    }
  }
}
