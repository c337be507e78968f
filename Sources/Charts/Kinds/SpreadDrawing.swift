/// Draws one variant of a `SpreadChart`.
struct SpreadDrawing {
  /// The rows.
  private let chart: SpreadChart
  /// The round stretch of values.
  private let domain: NiceDomain
  /// What is drawn so far.
  private var picture: Picture
  /// The left and right end of the scale.
  private let track: (left: Double, right: Double)
  /// The room for labels at the left; 0 in the narrow variant, where they stand above.
  private let labelRoom: Double

  /// The distance between the middles of dots that would cover one another.
  private static let apart = 9.0
  /// The most dots above one another; more lie on top of one another.
  private static let mostLanes = 7

  /// Prepares the drawing: labels take what they need, the scale gets the rest.
  init(chart: SpreadChart, variant: Variant) {
    self.chart = chart
    domain = chart.domain
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 60), 170)
    labelRoom = variant == .wide ? label : 0
    track = (variant == .wide ? label + 30 : 12, variant.width - 30)
  }

  /// Draws the rows and the axis.
  mutating func draw() -> Picture {
    let isDrawn = chart.rows.contains { $0.spread != nil }
    guard isDrawn else {
      let words = "Er zijn te weinig cijfers om de spreiding te tekenen."
      picture.addBlock(FontMetrics.lines(of: words, room: picture.width))
      return picture
    }
    for row in chart.rows { draw(row) }
    drawAxis()
    return picture
  }

  /// From values to places.
  private var scale: LinearScale { LinearScale(domain, start: track.left, end: track.right) }

  /// Draws a row: its label beside or above the dots, the named ends below them.
  private mutating func draw(_ row: SpreadChart.Row) {
    let room = labelRoom > 0 ? labelRoom : picture.width
    let lines = FontMetrics.lines(of: row.label, room: room)
    let top = picture.bottom
    picture.addBlock(lines)
    let labelBottom = picture.bottom
    if labelRoom > 0 { picture.bottom = top } else { picture.bottom += 2 }
    if let spread = row.spread {
      drawDots(row, spread)
      drawWords(row, spread)
    } else {
      addLines("te weinig cijfers om te tekenen", style: .softText)
    }
    picture.bottom = max(picture.bottom, labelBottom) + 14
  }

  /// Draws the grid, the box, the middle and the dots of a row.
  private mutating func drawDots(_ row: SpreadChart.Row, _ spread: FiveNumbers) {
    let places = lanes(row.numbers.sorted().map { scale($0) })
    let reach = max(places.map { $0.shift.magnitude }.max() ?? 0, 8) + 8
    let (top, bottom) = (picture.bottom, picture.bottom + 2 * reach)
    let middle = picture.bottom + reach
    for tick in domain.ticks {
      picture.add(RuleMark.vertical(x: scale(tick.value), from: top, to: bottom))
    }
    picture.add(
      BarMark(
        box: Box(scale(spread.lowerQuarter), top + 2, scale(spread.upperQuarter), bottom - 2),
        style: .background, outline: .axis))
    let x = scale(spread.middle)
    picture.add(BarMark(box: Box(x - 2, top, x + 2, bottom), style: .softText))
    picture.add(places.map { DotMark(x: $0.x, y: middle + $0.shift, shape: .small) })
    picture.bottom = bottom + 2
  }

  /// Returns where dots lie: those that would cover an earlier one go above or below it.
  private func lanes(_ xs: [Double]) -> [(x: Double, shift: Double)] {
    var ends = [Double](repeating: -.infinity, count: Self.mostLanes)
    return xs.map { x in
      let lane =
        ends.firstIndex { $0 + Self.apart <= x } ?? ends.indices.min { ends[$0] < ends[$1] }
      let index = lane ?? 0
      ends[index] = x
      let step = Double((index + 1) / 2) * Self.apart
      return (x, index.isMultiple(of: 2) ? step : -step)
    }
  }

  /// Names the lowest, the middle and the highest below the dots.
  private mutating func drawWords(_ row: SpreadChart.Row, _ spread: FiveNumbers) {
    let low = row.names(at: spread.lowest, chart.words)
    let high = row.names(at: spread.highest, chart.words)
    addLines("laagste: \(chart.text(spread.lowest)), \(low)")
    addLines("midden: \(chart.text(spread.middle))")
    addLines("hoogste: \(chart.text(spread.highest)), \(high)")
  }

  /// Adds text below what is there, from the left of the scale on.
  private mutating func addLines(_ text: String, style: ChartClass = .text) {
    let x = labelRoom > 0 ? track.left : 0
    let lines = FontMetrics.lines(of: text, room: (picture.width - x) * FontMetrics.spacedShare)
    picture.addBlock(lines, x: x, style: style)
  }

  /// Draws the values of the scale below the rows, leaving out what would touch its neighbour.
  private mutating func drawAxis() {
    AxisBelow(scale: scale, domain: domain, suffix: chart.unitSuffix).draw(
      in: &picture, from: labelRoom > 0 ? track.left - 20 : 0)
  }
}
