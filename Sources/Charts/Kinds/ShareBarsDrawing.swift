/// Draws one variant of a `ShareBarsChart`.
struct ShareBarsDrawing {
  /// The rows.
  private let chart: ShareBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// Where the bars begin.
  private let left: Double

  /// Prepares the drawing; in the narrow variant labels stand above the bars.
  init(chart: ShareBarsChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let texts = chart.rows.flatMap { [$0.label, $0.remark ?? ""] }
    let label = min(max(FontMetrics.widest(of: texts), 60), 190)
    left = variant == .wide ? label + 20 : 0
  }

  /// Draws the key and the rows.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty, !chart.answers.isEmpty else {
      picture.addBlock(["Er zijn nog geen antwoorden."])
      return picture
    }
    ChartKey(items: keyItems).draw(in: &picture)
    picture.bottom += 12
    for row in chart.rows { draw(row) }
    return picture
  }

  /// The answers with their colours, and the rest where there is one.
  private var keyItems: [ChartKey.Item] {
    let items = zip(chart.answers, chart.places).map { answer, place in
      ChartKey.Item(
        sign: .swatch(ChartClass.answers[place], outline: .answerLine), text: answer)
    }
    let rest = ChartKey.Item(
      sign: .swatch(.background, outline: .emptyLine, isDashed: true),
      text: ShareBarsChart.restName)
    return items + (chart.hasRest ? [rest] : [])
  }

  /// Draws one row: label and remark, small shares above the bar, the bar.
  private mutating func draw(_ row: ShareBarsChart.Row) {
    let room = left > 0 ? left - 20 : picture.width
    let label = TextMark.block(FontMetrics.lines(of: row.label, room: room), x: 0, top: 0)
    let remark = FontMetrics.lines(of: row.remark ?? "", room: room)
    let bar = SegmentedBar(segments(of: row), left: left, right: picture.width)
    if picture.variant == .narrow {
      addTexts(label, remark, top: picture.bottom)
      picture.bottom += Double(label.count + remark.count) * FontMetrics.lineHeight + 3
    }
    bar.drawSmallTexts(in: &picture)
    let top = picture.bottom
    picture.bottom = top + SegmentedBar.height + 16
    if picture.variant == .wide {
      addTexts(label, remark, top: top)
      let height = Double(label.count + remark.count) * FontMetrics.lineHeight
      picture.bottom = max(picture.bottom, top + height + 12)
    }
    bar.draw(in: &picture, top: top)
    guard segments(of: row).isEmpty else { return }
    addWords(row, top: top)
  }

  /// Says why there is no bar.
  private mutating func addWords(_ row: ShareBarsChart.Row, top: Double) {
    let words = row.shares.compactMap(\.absence).first ?? "geen antwoorden"
    let lines = FontMetrics.lines(of: words, room: (picture.width - left) * FontMetrics.spacedShare)
    picture.add(TextMark.block(lines, x: left, top: top + 4, style: .softText))
    let height = Double(lines.count) * FontMetrics.lineHeight
    picture.bottom = max(picture.bottom, top + height + 16)
  }

  /// Writes a label with its remark below it.
  private mutating func addTexts(_ label: [TextMark], _ remark: [String], top: Double) {
    for var mark in label {
      mark.top += top
      picture.add(mark)
    }
    let below = top + Double(label.count) * FontMetrics.lineHeight
    picture.add(TextMark.block(remark, x: 0, top: below, style: .softText))
  }

  /// The parts of a bar: the answers with a share, then the rest.
  private func segments(of row: ShareBarsChart.Row) -> [SegmentedBar.Segment] {
    let numbers = row.numbers(chart.answers.count)
    var segments = zip(zip(row.shares, numbers), chart.places).compactMap { item, place in
      item.1.map { number in
        SegmentedBar.Segment(
          text: item.0.text, size: number, style: ChartClass.answers[place], outline: .answerLine,
          textStyle: ChartClass.textOnAnswers[place])
      }
    }
    let rest = row.rest(chart.answers.count)
    guard rest > 0 else { return segments }
    // What is absent may lie in the rest, which then is more than other answers.
    let isKnown = row.shares.allSatisfy { $0.absence == nil }
    segments.append(
      .init(
        text: isKnown ? "" : "niet alles bekend", size: rest, style: .background,
        outline: .emptyLine, isDashed: true,
        textStyle: .text))
    return segments
  }
}
