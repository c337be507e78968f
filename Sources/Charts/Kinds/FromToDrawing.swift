/// Draws one variant of a `FromToChart`.
struct FromToDrawing {
  /// The rows and words.
  private let chart: FromToChart
  /// The signs that occur, worked out once.
  private let keyItems: [ChartKey.Item]
  /// The round stretch of values.
  private let domain: NiceDomain
  /// What is drawn so far.
  private var picture: Picture
  /// The left and right end of the scale.
  private let track: (left: Double, right: Double)
  /// The right edges of the columns with values; none where the values stand below the rows.
  private let columns: [Double]

  /// The space between columns.
  private static let gap = 16.0
  /// The narrowest that a column with values gets.
  private static let narrowestColumn = 44.0
  /// What the scale needs at least; where columns leave it less, values stand below the rows.
  private static let shortestTrack = 200.0

  /// Prepares the drawing: each column takes what it needs, the scale gets the rest.
  init(chart: FromToChart, variant: Variant) {
    self.chart = chart
    domain = chart.domain
    keyItems = chart.keyItems
    picture = Picture(variant)
    guard variant == .wide else {
      (track, columns) = ((14, variant.width - 20), [])
      return
    }
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 60), 230)
    let left = label + 2 * Self.gap
    let edges = Self.edges(of: keyItems.map { Self.width(of: $0.sign, in: chart) }, variant)
    guard edges.start - Self.gap - left >= Self.shortestTrack else {
      (track, columns) = ((left, variant.width - 20), [])
      return
    }
    (track, columns) = ((left, edges.start - Self.gap), edges.columns)
  }

  /// Returns the width of the column with the values of a sign.
  private static func width(of sign: ChartKey.Sign, in chart: FromToChart) -> Double {
    let values = chart.rows.flatMap(\.values).filter { .dot($0.shape) == sign }.map(\.value)
    let widest = FontMetrics.widest(of: values.filter { $0.number != nil }.map(\.text))
    return max(widest, narrowestColumn)
  }

  /// Returns the right edges of columns that end at the right side, and where the first starts.
  private static func edges(
    of widths: [Double], _ variant: Variant
  ) -> (columns: [Double], start: Double) {
    var edge = variant.width
    var columns: [Double] = []
    for width in widths.reversed() {
      columns.append(edge)
      edge -= width + gap
    }
    return (columns.reversed(), edge)
  }

  /// Draws the key, the rows and the axis.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen cijfers."])
      return picture
    }
    ChartKey(items: keyItems).draw(in: &picture)
    picture.bottom += 10
    drawColumnSigns()
    for row in chart.rows {
      if picture.variant == .wide { drawWide(row) } else { drawNarrow(row) }
    }
    drawAxis()
    return picture
  }

  /// Draws the sign of each column above it.
  private mutating func drawColumnSigns() {
    guard !columns.isEmpty else { return }
    for (column, item) in zip(columns, keyItems) {
      guard case .dot(let shape) = item.sign else { continue }
      picture.add(DotMark(x: column - DotMark.reach - 4, y: picture.bottom + 9, shape: shape))
    }
    picture.bottom += FontMetrics.lineHeight + 6
  }

  /// Draws a row with its label at the left and its values in columns at the right.
  private mutating func drawWide(_ row: FromToChart.Row) {
    let lines = FontMetrics.lines(of: row.label, room: track.left - 2 * Self.gap)
    let height = max(lanes(row).height, Double(lines.count) * FontMetrics.lineHeight + 12)
    let top = picture.bottom
    let middle = top + height / 2
    let labelTop = middle - Double(lines.count) * FontMetrics.lineHeight / 2
    picture.add(TextMark.block(lines, x: 0, top: labelTop))
    drawTrack(row, top: top, bottom: top + height)
    picture.bottom = top + height
    if columns.isEmpty {
      drawValues(row, x: track.left)
    } else {
      drawColumns(row, middle: middle)
    }
    drawAbsences(row, x: track.left)
  }

  /// Prints the values of a row in the columns.
  private mutating func drawColumns(_ row: FromToChart.Row, middle: Double) {
    for (shape, value) in row.values {
      guard let index = keyItems.firstIndex(where: { $0.sign == .dot(shape) }) else { continue }
      picture.add(
        TextMark(
          x: columns[index], top: middle - 9, text: value.number == nil ? "geen" : value.text,
          anchor: .end, style: value.number == nil ? .softText : .text))
    }
  }

  /// Draws a row with label, scale and values below one another.
  private mutating func drawNarrow(_ row: FromToChart.Row) {
    picture.addBlock(FontMetrics.lines(of: row.label, room: picture.width))
    let top = picture.bottom
    let height = lanes(row).height - 4
    drawTrack(row, top: top, bottom: top + height)
    picture.bottom = top + height + 2
    drawValues(row, x: 0)
    drawAbsences(row, x: 0)
    picture.bottom += 14
  }

  /// Prints the values that are there, each with its sign, from `x` on.
  private mutating func drawValues(_ row: FromToChart.Row, x: Double) {
    let items = row.values.filter { $0.value.number != nil }.map {
      ChartKey.Item(sign: .dot($0.shape), text: $0.value.text)
    }
    guard !items.isEmpty else { return }
    ChartKey(items: items).draw(in: &picture, x: x)
  }

  /// Says in words which values are absent and why.
  private mutating func drawAbsences(_ row: FromToChart.Row, x: Double) {
    for absence in row.absences {
      let lines = FontMetrics.lines(
        of: absence, room: (picture.width - x) * FontMetrics.spacedShare)
      picture.addBlock(lines, x: x, style: .softText)
    }
    if !row.absences.isEmpty { picture.bottom += 8 }
  }

  /// Draws the grid, the way and the markers of a row.
  private mutating func drawTrack(_ row: FromToChart.Row, top: Double, bottom: Double) {
    for tick in domain.ticks {
      picture.add(RuleMark.vertical(x: scale(tick.value), from: top, to: bottom))
    }
    let middle = (top + bottom) / 2
    let known = row.values.compactMap { item in
      item.value.number.map { (shape: item.shape, x: scale($0)) }
    }
    let dots = zip(known, lanes(row).shifts).map { item, shift in
      DotMark(x: item.x, y: middle + shift, shape: item.shape)
    }
    let way = dots.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    picture.add(
      LineMark(points: way.map { .init(x: $0.x, y: $0.y) }, style: .axis, width: 2))
    picture.add(dots)
  }

  /// From values to places.
  private var scale: LinearScale { LinearScale(domain, start: track.left, end: track.right) }

  /// How far each marker of a row moves up or down, and the height that the row then needs.
  ///
  /// Markers that would cover one another lie in lanes below one another; the rest stays put.
  private func lanes(_ row: FromToChart.Row) -> (shifts: [Double], height: Double) {
    let xs = row.values.compactMap { $0.value.number.map { scale($0) } }
    let groups = xs.map { x in
      xs.indices.filter { (xs[$0] - x).magnitude < Self.closest }
    }
    let shifts = xs.indices.map { index in
      let place = groups[index].firstIndex(of: index) ?? 0
      return (Double(place) - Double(groups[index].count - 1) / 2) * Self.closest
    }
    let reach = shifts.map(\.magnitude).max() ?? 0
    return (shifts, 34 + max(0, 2 * reach - 8))
  }

  /// Markers nearer than this cover one another.
  private static let closest = 15.0

  /// Draws the values of the scale below the rows, leaving out what would touch its neighbour.
  private mutating func drawAxis() {
    AxisBelow(scale: scale, domain: domain, suffix: chart.unitSuffix).draw(
      in: &picture, from: picture.variant == .wide ? track.left - 2 * Self.gap : 0)
  }
}
