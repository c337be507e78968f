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
  /// The room for the value beside each end, wide variant only.
  private let endRoom: Double

  /// The room beside the ends for measurements before the startpunt or past the doel.
  private static let margin = 40.0

  /// Prepares the drawing: labels and values take what they need, the lines get the rest.
  init(chart: OverviewChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    guard variant == .wide else {
      (labelRoom, endRoom) = (0, 0)
      track = (Self.margin, variant.width - Self.margin)
      return
    }
    let ends = chart.rows.flatMap { [$0.start, $0.goal] }.filter { $0.number != nil }
    labelRoom = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 80), 240)
    endRoom = min(max(FontMetrics.widest(of: ends.map(\.text)), 30), 90)
    let side = endRoom + Self.margin
    track = (labelRoom + 20 + side, variant.width - side)
  }

  /// Draws the key and the rows.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen indicatoren."])
      return picture
    }
    ChartKey(items: chart.keyItems).draw(in: &picture)
    picture.bottom += 8
    for row in chart.rows {
      if picture.variant == .wide { drawWide(row) } else { drawNarrow(row) }
    }
    return picture
  }

  /// Draws a row with its label at the left and the values beside the ends.
  private mutating func drawWide(_ row: OverviewChart.Row) {
    let top = picture.bottom
    let label = FontMetrics.lines(of: row.label, room: labelRoom)
    picture.add(TextMark.block(label, x: 0, top: top + 8))
    let labelBottom = top + 8 + Double(label.count) * FontMetrics.lineHeight
    drawWay(row)
    picture.bottom = max(picture.bottom, labelBottom) + 8
    picture.add(
      RuleMark.horizontal(y: picture.bottom, from: 0, to: picture.width, style: .grid))
  }

  /// Draws a row with its label above the line.
  private mutating func drawNarrow(_ row: OverviewChart.Row) {
    picture.bottom += 6
    picture.addBlock(FontMetrics.lines(of: row.label, room: picture.width))
    drawWay(row)
    picture.bottom += 8
    picture.add(
      RuleMark.horizontal(y: picture.bottom, from: 0, to: picture.width, style: .grid))
  }

  /// Draws the line with its markers and values, or says in words what there is instead.
  private mutating func drawWay(_ row: OverviewChart.Row) {
    guard row.start.number != nil, row.goal.number != nil else {
      drawWords(row)
      return
    }
    let hasText = drawMeasuredText(row)
    let y = picture.bottom + (hasText ? 12 : 17)
    picture.add(
      RuleMark.horizontal(y: y, from: track.left, to: track.right, style: .axis, width: 2))
    picture.add(DotMark(x: track.left, y: y, shape: .hollow))
    picture.add(DotMark(x: track.right, y: y, shape: .diamond))
    if let progress = row.progress {
      picture.add(DotMark(x: place(progress), y: y, shape: .filled))
    }
    picture.bottom = y + 11
    if picture.variant == .wide { drawEndsBeside(row, y: y) } else { drawEndsBelow(row) }
    drawAbsences(row)
  }

  /// Writes the measured value above its dot; gives whether there was one.
  private mutating func drawMeasuredText(_ row: OverviewChart.Row) -> Bool {
    guard let measured = row.measured, measured.number != nil else { return false }
    picture.bottom += 4
    let left = picture.variant == .wide ? labelRoom + 20 : 0
    let middle = row.progress.map(place) ?? (track.left + track.right) / 2
    let words = row.progress == nil ? "gemeten \(measured.text)" : arrowed(measured.text, row)
    for line in FontMetrics.lines(of: words, room: picture.width - left) {
      let half = FontMetrics.width(of: line) / 2
      let x = min(max(middle, left + half), picture.width - half)
      picture.add(TextMark(x: x, top: picture.bottom, text: line, anchor: .middle))
      picture.bottom += FontMetrics.lineHeight
    }
    return true
  }

  /// The text with an arrow when the value lies further away than the picture shows.
  private func arrowed(_ text: String, _ row: OverviewChart.Row) -> String {
    guard let progress = row.progress else { return text }
    let reach = (Self.margin - 12) / (track.right - track.left)
    if progress < -reach { return "‹ \(text)" }
    return progress > 1 + reach ? "\(text) ›" : text
  }

  /// Where a part of the way lies, never outside the room beside the ends.
  private func place(_ progress: Double) -> Double {
    let x = track.left + progress * (track.right - track.left)
    return min(max(x, track.left - Self.margin + 12), track.right + Self.margin - 12)
  }

  /// Writes the values of the ends beside the line.
  private mutating func drawEndsBeside(_ row: OverviewChart.Row, y: Double) {
    let sides: [(ChartValue, Double, TextMark.Anchor)] = [
      (row.start, track.left - Self.margin, .end), (row.goal, track.right + Self.margin, .start),
    ]
    let top = y - FontMetrics.lineHeight / 2
    for (value, x, anchor) in sides {
      let lines = FontMetrics.lines(of: value.text, room: endRoom)
      picture.add(TextMark.block(lines, x: x, top: top, anchor: anchor))
      let bottom = top + Double(lines.count) * FontMetrics.lineHeight
      picture.bottom = max(picture.bottom, bottom)
    }
  }

  /// Writes the values of the ends below the line, on one or on separate lines.
  private mutating func drawEndsBelow(_ row: OverviewChart.Row) {
    let left = track.left - DotMark.reach
    let widths = [row.start, row.goal].map { FontMetrics.width(of: $0.text) }
    if widths[0] + widths[1] + 12 > picture.width - 2 * left {
      let room = picture.width
      picture.addBlock(FontMetrics.lines(of: "van \(row.start.text)", room: room))
      picture.addBlock(FontMetrics.lines(of: "naar \(row.goal.text)", room: room))
      return
    }
    picture.add(TextMark(x: left, top: picture.bottom, text: row.start.text))
    picture.add(
      TextMark(
        x: picture.width - left, top: picture.bottom, text: row.goal.text, anchor: .end))
    picture.bottom += FontMetrics.lineHeight
  }

  /// Says what is known and what is absent when there is no way from startpunt to doel.
  private mutating func drawWords(_ row: OverviewChart.Row) {
    picture.bottom += picture.variant == .wide ? 8 : 0
    let items = [
      (ChartKey.Sign.start, row.start), (.measured, row.measured), (.target, row.goal),
    ].compactMap { sign, value in
      value?.number == nil ? nil : value.map { ChartKey.Item(sign: sign, text: $0.text) }
    }
    ChartKey(items: items).draw(in: &picture, x: wordsX)
    drawAbsences(row)
  }

  /// Where words in a row begin.
  private var wordsX: Double { picture.variant == .wide ? labelRoom + 20 : 0 }

  /// Says in words which values are absent and why.
  private mutating func drawAbsences(_ row: OverviewChart.Row) {
    for absence in row.absences {
      let lines = FontMetrics.lines(of: absence, room: picture.width - wordsX)
      picture.addBlock(lines, x: wordsX, style: .softText)
    }
  }
}
