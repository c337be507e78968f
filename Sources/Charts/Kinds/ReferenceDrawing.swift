/// Draws one variant of a `ReferenceChart`.
struct ReferenceDrawing {
  /// The rows.
  private let chart: ReferenceChart
  /// The round stretch of values.
  private let domain: NiceDomain
  /// What is drawn so far.
  private var picture: Picture
  /// The left and right end of the scale.
  private let track: (left: Double, right: Double)
  /// The room for labels at the left; 0 in the narrow variant, where they stand above.
  private let labelRoom: Double

  /// Prepares the drawing: labels and values take what they need, the scale gets the rest.
  init(chart: ReferenceChart, variant: Variant) {
    self.chart = chart
    domain = chart.domain
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 60), 260)
    let known = chart.rows.filter { $0.value.number != nil }.map(\.value.text)
    let value = min(FontMetrics.widest(of: known) + 12, variant.width * 0.3)
    labelRoom = variant == .wide ? label : 0
    track = (variant == .wide ? label + 30 : 12, variant.width - value - 12)
  }

  /// Draws the key, the rows and the axis.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen cijfers."])
      return picture
    }
    ChartKey(items: [
      .init(sign: .measured, text: chart.names.own),
      .init(sign: .dot(.stripe), text: chart.names.national),
    ]).draw(in: &picture)
    picture.bottom += 10
    for row in chart.rows { draw(row) }
    AxisBelow(scale: scale, domain: domain, suffix: chart.unitSuffix).draw(
      in: &picture, from: labelRoom > 0 ? track.left - 20 : 0)
    return picture
  }

  /// From values to places.
  private var scale: LinearScale { LinearScale(domain, start: track.left, end: track.right) }

  /// Draws a row: label, marker and value, or the words for an absent value.
  private mutating func draw(_ row: ReferenceChart.Row) {
    let room = labelRoom > 0 ? labelRoom : picture.width
    let lines = FontMetrics.lines(of: row.label, room: room)
    let top = picture.bottom
    let height = Double(lines.count) * FontMetrics.lineHeight
    picture.add(TextMark.block(lines, x: 0, top: top + 4))
    let markTop = labelRoom > 0 ? top : top + height + 4
    let bottom = labelRoom > 0 ? max(top + 26, top + height + 8) : markTop + 26
    picture.bottom = bottom
    let middle = (markTop + bottom) / 2
    for tick in domain.ticks {
      picture.add(RuleMark.vertical(x: scale(tick.value), from: markTop, to: bottom))
    }
    guard let number = row.value.number else {
      addWords(row, top: middle - 9)
      return
    }
    picture.add(DotMark(x: scale(number), y: middle, shape: row.isOwn ? .filled : .stripe))
    addValue(row.value.text, top: middle - 9)
  }

  /// Writes a value at the right edge, when it fits there.
  private mutating func addValue(_ text: String, top: Double) {
    let mark = TextMark(x: picture.width, top: top, text: text, anchor: .end)
    if mark.box.minX >= track.right { picture.add(mark) }
  }

  /// Writes the few words for an absent value, when they fit in the row.
  private mutating func addWords(_ row: ReferenceChart.Row, top: Double) {
    let mark = TextMark(
      x: track.left, top: top, text: row.value.text, style: .softText, hasPlate: true)
    let words = mark.box.maxX <= picture.width ? row.value.text : "geen cijfer"
    picture.add(
      TextMark(x: track.left, top: top, text: words, style: .softText, hasPlate: true))
  }
}
