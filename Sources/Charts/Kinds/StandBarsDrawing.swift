/// Draws one variant of a `StandBarsChart`.
struct StandBarsDrawing {
  /// The rows.
  private let chart: StandBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// Where the bars begin.
  private let left: Double

  /// Prepares the drawing; in the narrow variant labels stand above the bars.
  init(chart: StandBarsChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 60), 190)
    left = variant == .wide ? label + 20 : 0
  }

  /// Draws the key and the rows.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er is nog niets te tellen."])
      return picture
    }
    ChartKey(items: keyItems).draw(in: &picture)
    picture.bottom += 12
    for row in chart.rows { draw(row) }
    return picture
  }

  /// The kinds that occur in any row, in the order of the parts.
  private var keyItems: [ChartKey.Item] {
    chart.kinds.enumerated().filter { place, _ in
      chart.rows.contains { $0.counts.dropFirst(place).first ?? 0 > 0 }
    }.map { _, kind in
      .init(
        sign: .swatch(kind.fill.style, outline: kind.fill.outline, isDashed: kind.fill == .dashed),
        text: kind.words)
    }
  }

  /// Draws one row: the label, the numbers that do not fit in the bar, the bar.
  private mutating func draw(_ row: StandBarsChart.Row) {
    let room = left > 0 ? left - 20 : picture.width
    let label = FontMetrics.lines(of: row.label, room: room)
    let height = Double(label.count) * FontMetrics.lineHeight
    if picture.variant == .narrow {
      picture.addBlock(label)
      picture.bottom += 3
    }
    let segments = segments(of: row)
    let bar = SegmentedBar(segments, left: left, right: picture.width)
    bar.drawSmallTexts(in: &picture)
    let top = picture.bottom
    if picture.variant == .wide {
      let labelTop = label.count == 1 ? top + (SegmentedBar.height - height) / 2 : top
      picture.add(TextMark.block(label, x: 0, top: labelTop))
      picture.bottom = max(top + SegmentedBar.height, labelTop + height) + 14
    } else {
      picture.bottom = top + SegmentedBar.height + 16
    }
    if segments.isEmpty { addWords(top: top) }
    bar.draw(in: &picture, top: top)
  }

  /// Says that there is nothing to count.
  private mutating func addWords(top: Double) {
    let textTop = top + (SegmentedBar.height - FontMetrics.lineHeight) / 2
    picture.add(TextMark(x: left, top: textTop, text: "niets te tellen", style: .softText))
  }

  /// The parts that are not zero, each with its words where they fit.
  private func segments(of row: StandBarsChart.Row) -> [SegmentedBar.Segment] {
    let parts = zip(row.counts, chart.kinds).filter { $0.0 > 0 }
    let sum = parts.reduce(0.0) { $0 + Double($1.0) }
    return parts.map { count, kind in
      let room = Double(count) / sum * (picture.width - left) * FontMetrics.spacedShare - 8
      let words = "\(count) \(kind.words)"
      return SegmentedBar.Segment(
        text: FontMetrics.width(of: words) <= room ? words : "\(count)", size: Double(count),
        style: kind.fill.style, outline: kind.fill.outline, isDashed: kind.fill == .dashed,
        textStyle: kind.fill.textStyle)
    }
  }
}

extension StandBarsChart.Fill {
  /// The class of the fill: one hue from dark to light, and the background; what is done stays solid
  /// in forced colours too.
  fileprivate var style: ChartClass {
    switch self {
    case .full: .own
    case .light: .answer4
    case .middle: .answer3
    case .open, .dashed: .background
    }
  }

  /// The class of the outline.
  fileprivate var outline: ChartClass { self == .dashed ? .emptyLine : .answerLine }

  /// The class of text in the part.
  fileprivate var textStyle: ChartClass {
    switch self {
    case .full: .textOnOwn
    case .light: .textOnAnswer4
    case .middle: .textOnAnswer3
    case .open, .dashed: .text
    }
  }
}
