/// Draws one variant of an `OverviewChart`.
struct OverviewDrawing {
  /// The rows.
  private let chart: OverviewChart
  /// What is drawn so far.
  private var picture: Picture
  /// Where the lines begin and end, the same in all rows.
  private let track: (left: Double, right: Double)
  /// The room for labels at the left; 0 in the narrow variant, where they stand above.
  private let labelRoom: Double
  /// Where the part of a row beside its label begins.
  private let bodyX: Double

  /// The room beside the ends for measurements before the startpunt or past the doel.
  private static let margin = 36.0

  /// Prepares the drawing: labels take what they need, the lines get the rest.
  init(chart: OverviewChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 80), 250)
    labelRoom = variant == .wide ? label : 0
    bodyX = variant == .wide ? label + 20 : 0
    track = (bodyX + Self.margin, variant.width - Self.margin)
  }

  /// Draws the key and the rows.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen indicatoren."])
      return picture
    }
    ChartKey(items: chart.keyItems).draw(in: &picture)
    picture.bottom += 10
    for (index, row) in chart.rows.enumerated() {
      if index > 0 { picture.addSeparator() }
      draw(row)
    }
    return picture
  }

  /// Draws a row: its label beside or above the line.
  private mutating func draw(_ row: OverviewChart.Row) {
    let top = picture.bottom
    let room = labelRoom > 0 ? labelRoom : picture.width
    picture.addBlock(FontMetrics.lines(of: row.label, room: room))
    let labelBottom = picture.bottom
    if labelRoom > 0 { picture.bottom = top } else { picture.bottom += 3 }
    if row.hasWay { drawWay(row) } else { drawValues(row) }
    drawAbsences(row)
    picture.bottom = max(picture.bottom, labelBottom)
  }

  /// Draws the line with its markers: the measured value above it, those of the ends below it.
  private mutating func drawWay(_ row: OverviewChart.Row) {
    drawMeasuredText(row)
    let y = picture.bottom + 12
    let dot = row.progress.map { DotMark(x: place($0), y: y, shape: .filled) }
    picture.add(
      RuleMark.horizontal(y: y, from: track.left, to: track.right, style: .axis, width: 2))
    for (x, shape) in [(track.left, DotMark.Shape.hollow), (track.right, .diamond)] {
      let isRing = dot.map { ($0.x - x).magnitude < 7 } ?? false
      picture.add(DotMark(x: x, y: y, shape: shape, isRing: isRing))
    }
    if let dot { picture.add(dot) }
    picture.bottom = y + 13
    drawEnds(row)
  }

  /// Writes the measured value above its dot.
  private mutating func drawMeasuredText(_ row: OverviewChart.Row) {
    guard let measured = row.measured, measured.number != nil else { return }
    let middle = row.progress.map(place) ?? (track.left + track.right) / 2
    let words = row.progress == nil ? "gemeten \(measured.text)" : arrowed(measured.text, row)
    for line in FontMetrics.lines(
      of: words, room: (picture.width - bodyX) * FontMetrics.spacedShare)
    {
      let half = FontMetrics.width(of: line) / 2
      let x = min(max(middle, bodyX + half), picture.width - half)
      picture.add(TextMark(x: x, top: picture.bottom, text: line, anchor: .middle))
      picture.bottom += FontMetrics.lineHeight
    }
    picture.bottom += 3
  }

  /// The text with an arrow when the value lies further away than the picture shows.
  private func arrowed(_ text: String, _ row: OverviewChart.Row) -> String {
    guard row.isBeyond, let progress = row.progress else { return text }
    return progress < 0 ? "‹ \(text)" : "\(text) ›"
  }

  /// Where a part of the way lies, never outside the room beside the ends.
  private func place(_ progress: Double) -> Double {
    let reach = OverviewChart.Row.reach
    let shown = min(max(progress, -reach), 1 + reach)
    return track.left + shown * (track.right - track.left)
  }

  /// Writes the values of the ends below them, on one line or else on separate ones.
  private mutating func drawEnds(_ row: OverviewChart.Row) {
    let left = track.left - DotMark.reach
    let right = track.right + DotMark.reach
    let widths = [row.start, row.goal].map { FontMetrics.width(of: $0.text) }
    if widths[0] + widths[1] + 12 > right - left {
      let room = picture.width - bodyX
      picture.addBlock(FontMetrics.lines(of: "van \(row.start.text)", room: room), x: bodyX)
      picture.addBlock(FontMetrics.lines(of: "naar \(row.goal.text)", room: room), x: bodyX)
      return
    }
    picture.add(TextMark(x: left, top: picture.bottom, text: row.start.text))
    picture.add(
      TextMark(x: right, top: picture.bottom, text: row.goal.text, anchor: .end))
    picture.bottom += FontMetrics.lineHeight
  }

  /// Prints the values that are there when there is no way from startpunt to doel.
  private mutating func drawValues(_ row: OverviewChart.Row) {
    let items = [
      (ChartKey.Sign.start, row.start), (.measured, row.measured), (.target, row.goal),
    ].compactMap { sign, value in
      value?.number == nil ? nil : value.map { ChartKey.Item(sign: sign, text: $0.text) }
    }
    ChartKey(items: items).draw(in: &picture, x: bodyX)
  }

  /// Says in words which values are absent and why.
  private mutating func drawAbsences(_ row: OverviewChart.Row) {
    for absence in row.absences {
      let lines = FontMetrics.lines(
        of: absence, room: (picture.width - bodyX) * FontMetrics.spacedShare)
      picture.addBlock(lines, x: bodyX, style: .softText)
    }
  }
}
