/// Draws one variant of an `AnswerBarsChart`.
struct AnswerBarsDrawing {
  /// The rows.
  private let chart: AnswerBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// Where the bars begin.
  private let left: Double

  /// The height of a bar.
  private static let barHeight = 28.0

  /// A part of a bar with its count.
  private struct Part {
    /// The answer.
    var answer: Answer
    /// The count as printed.
    var text: String
    /// The left edge.
    var begin: Double
    /// The right edge, without the gap.
    var end: Double

    /// The room for the count.
    var width: Double { end - begin }
    /// Whether the count fits in the part.
    var holdsText: Bool { FontMetrics.width(of: text) + 4 <= width }
  }

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
    let parts = parts(of: row)
    drawSmallCounts(parts.filter { !$0.holdsText })
    let top = picture.bottom
    if picture.variant == .wide {
      let labelTop = label.count == 1 ? top + (Self.barHeight - height) / 2 : top
      picture.add(TextMark.block(label, x: 0, top: labelTop))
      picture.bottom = max(top + Self.barHeight, labelTop + height) + 14
    } else {
      picture.bottom = top + Self.barHeight + 16
    }
    draw(parts, top: top)
  }

  /// Draws the parts with the counts that fit in them; no parts is said in words.
  private mutating func draw(_ parts: [Part], top: Double) {
    let textTop = top + (Self.barHeight - FontMetrics.lineHeight) / 2
    if parts.isEmpty {
      picture.add(
        TextMark(x: left, top: textTop, text: "geen maatregelen", style: .softText))
    }
    for part in parts {
      picture.add(part.answer.bar(Box(part.begin, top, part.end, top + Self.barHeight)))
      guard part.holdsText else { continue }
      picture.add(
        TextMark(
          x: (part.begin + part.end) / 2, top: textTop, text: part.text, anchor: .middle,
          style: part.answer.textStyle))
    }
  }

  /// Writes the counts of small parts above the bar, each as near to its part as there is room.
  private mutating func drawSmallCounts(_ parts: [Part]) {
    guard !parts.isEmpty else { return }
    let widths = parts.map { FontMetrics.width(of: $0.text) }
    var middles = parts.map { ($0.begin + $0.end) / 2 }
    var limit = left
    for index in parts.indices {
      middles[index] = max(middles[index], limit + widths[index] / 2)
      limit = middles[index] + widths[index] / 2 + 4
    }
    limit = picture.width
    for index in parts.indices.reversed() {
      middles[index] = min(middles[index], limit - widths[index] / 2)
      limit = middles[index] - widths[index] / 2 - 4
    }
    for (part, middle) in zip(parts, middles) {
      picture.add(
        TextMark(x: middle, top: picture.bottom, text: part.text, anchor: .middle))
    }
    picture.bottom += FontMetrics.lineHeight + 2
  }

  /// The parts that are not zero, with two units of background between them.
  private func parts(of row: AnswerBarsChart.Row) -> [Part] {
    let counts = Answer.allCases.map { (answer: $0, count: Double(row.count($0))) }
    let sum = counts.reduce(0) { $0 + $1.count }
    var begin = left
    return counts.filter { $0.count > 0 }.map { item in
      let end = begin + item.count / sum * (picture.width - left)
      defer { begin = end }
      let isLast = end > picture.width - 1
      return Part(
        answer: item.answer, text: "\(row.count(item.answer))", begin: begin,
        end: isLast ? end : max(end - 2, begin + 0.5))
    }
  }
}
