/// Draws one variant of a `PlanningChart`.
struct PlanningDrawing {
  /// The rows.
  private let chart: PlanningChart
  /// The years on top.
  private let years: ClosedRange<Int>
  /// What is drawn so far.
  private var picture: Picture
  /// From years to places.
  private let scale: LinearScale
  /// The room for measures at the left; 0 in the narrow variant, where they stand above.
  private let labelRoom: Double

  /// The height of one action.
  private static let lane = 24.0

  /// Prepares the drawing: labels take what they need, the years get the rest.
  init(chart: PlanningChart, variant: Variant) {
    self.chart = chart
    years = chart.years
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 80), 250)
    labelRoom = variant == .wide ? label : 0
    let letters = FontMetrics.widest(of: chart.bars.map(\.letter)).rounded(.up)
    let left = (variant == .wide ? label + 16 : 0) + min(letters, 60) + 8
    scale = LinearScale(
      from: Double(years.lowerBound), to: Double(years.upperBound) + 1, start: left,
      end: variant.width - 2)
  }

  /// Draws the years and the rows.
  mutating func draw() -> Picture {
    guard !chart.bars.isEmpty else {
      picture.addBlock(FontMetrics.lines(of: "Er zijn geen acties met een jaar.", room: 300))
      return picture
    }
    drawYears()
    for row in chart.rows where !row.bars.isEmpty { draw(row) }
    return picture
  }

  /// Writes the years above their columns, leaving out those that would touch.
  private mutating func drawYears() {
    var end = 0.0
    for year in years {
      let text = String(year)
      let middle = (scale(Double(year)) + scale(Double(year) + 1)) / 2
      let half = FontMetrics.width(of: text) / 2
      guard middle - half >= end, middle + half <= picture.width else { continue }
      picture.add(
        TextMark(x: middle, top: picture.bottom, text: text, anchor: .middle, style: .softText))
      end = middle + half
    }
    picture.bottom += FontMetrics.lineHeight + 4
  }

  /// Draws a measure with its actions below one another.
  private mutating func draw(_ row: PlanningChart.Row) {
    picture.add(RuleMark.horizontal(y: picture.bottom, from: 0, to: picture.width))
    picture.bottom += 8
    let top = picture.bottom
    let room = labelRoom > 0 ? labelRoom : picture.width
    picture.addBlock(FontMetrics.lines(of: row.label, room: room))
    let labelBottom = picture.bottom
    if labelRoom > 0 { picture.bottom = top } else { picture.bottom += 4 }
    drawColumns(from: picture.bottom, lanes: row.bars.count)
    for bar in row.bars { draw(bar) }
    picture.bottom = max(picture.bottom, labelBottom) + 8
  }

  /// Draws the lines between the years behind the bars of a row.
  private mutating func drawColumns(from top: Double, lanes: Int) {
    let bottom = top + Double(lanes) * Self.lane
    for year in years.lowerBound...(years.upperBound + 1) {
      picture.add(RuleMark.vertical(x: scale(Double(year)), from: top, to: bottom))
    }
  }

  /// Draws one action: its letter, its bar, its period in or beside the bar.
  private mutating func draw(_ bar: PlanningChart.Bar) {
    let top = picture.bottom
    picture.bottom += Self.lane
    let letter = TextMark(x: scale.start - 8, top: top + 3, text: bar.letter, anchor: .end)
    if !bar.letter.isEmpty, letter.box.minX >= labelRoom { picture.add(letter) }
    let first = min(max(scale(bar.begin), scale.start), scale.end - 3)
    let last = min(max(scale(bar.end), scale.start), scale.end)
    let box = Box(first + 1, top + 3, max(last - 1, first + 3), top + Self.lane - 3)
    picture.add(BarMark(box: box, style: .own))
    addPeriod(bar.period, box, top: top + 3)
  }

  /// Writes a period in its bar, behind it or before it, wherever it fits.
  private mutating func addPeriod(_ text: String, _ box: Box, top: Double) {
    let width = FontMetrics.width(of: text)
    if width + 6 <= box.maxX - box.minX {
      picture.add(
        TextMark(
          x: (box.minX + box.maxX) / 2, top: top, text: text, anchor: .middle, style: .textOnOwn))
    } else if box.maxX + 6 + width <= picture.width {
      picture.add(TextMark(x: box.maxX + 6, top: top, text: text, hasPlate: true))
    } else if box.minX - 6 - width >= scale.start {
      picture.add(TextMark(x: box.minX - 6, top: top, text: text, anchor: .end, hasPlate: true))
    }
  }
}
