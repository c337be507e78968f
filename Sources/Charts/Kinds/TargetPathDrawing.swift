/// Draws one variant of a `TargetPathChart`.
struct TargetPathDrawing {
  /// The values.
  private let chart: TargetPathChart
  /// The points with a number, by time.
  private let known: [TargetPathChart.Point]
  /// The round stretch of values.
  private let domain: NiceDomain
  /// What is drawn so far.
  private var picture: Picture
  /// The room of the plot between the axes; set once the key is drawn.
  private var plot = Box(0, 0, 0, 0)
  /// From years to places; set with the plot.
  private var x = LinearScale(from: 0, to: 0, start: 0, end: 0)

  /// Prepares the drawing.
  init(chart: TargetPathChart, variant: Variant) {
    self.chart = chart
    known = chart.known
    domain = chart.domain
    picture = Picture(variant)
  }

  /// Draws everything; without any number there are only words.
  mutating func draw() -> Picture {
    guard !known.isEmpty else {
      let room = picture.width
      picture.addBlock(FontMetrics.lines(of: "Er zijn nog geen cijfers.", room: room))
      return picture
    }
    ChartKey(items: chart.keyItems).draw(in: &picture)
    layOut()
    drawGrid()
    drawBands()
    let lines = lines
    picture.add(lines)
    let dots = known.map(dot)
    // Rings first, so that the dot of what was measured lies inside them.
    picture.add(dots.filter(\.isRing) + dots.filter { !$0.isRing })
    drawLabels(dots: dots, lines: lines)
    drawPeriods()
    return picture
  }

  /// Fixes the plot: room for the axis values at the left, for a label above the highest point,
  /// for half a label at both ends.
  private mutating func layOut() {
    let isWide = picture.variant == .wide
    let axis = min(FontMetrics.widest(of: tickTexts), picture.width * 0.4)
    let top = picture.bottom + 34
    plot = Box(axis + 8, top, picture.width - 4, top + (isWide ? 210 : 190))
    let xs = chart.points.map(\.x)
    let (first, last) = (xs.min() ?? 0, xs.max() ?? 0)
    x = LinearScale(
      from: first, to: last, start: plot.minX + room(at: first), end: plot.maxX - room(at: last))
    picture.bottom = plot.maxY
  }

  /// The texts on the vertical axis.
  private var tickTexts: [String] { domain.ticks.map { $0.text + chart.unitSuffix } }

  /// From values to heights.
  private var y: LinearScale { LinearScale(domain, start: plot.maxY, end: plot.minY) }

  /// The room for half of the widest label at a time, within bounds.
  private func room(at time: Double) -> Double {
    let texts = known.filter { $0.x == time }.map(\.value.text)
    let least = picture.variant == .wide ? 46.0 : 28.0
    return min(max(FontMetrics.widest(of: texts) / 2, least), picture.width * 0.2)
  }

  /// Draws the horizontal lines and the values on the axis.
  private mutating func drawGrid() {
    for (tick, text) in zip(domain.ticks, tickTexts) {
      let height = y(tick.value)
      let style: ChartClass = tick == domain.ticks.first ? .axis : .grid
      picture.add(RuleMark.horizontal(y: height, from: plot.minX, to: plot.maxX, style: style))
      let label = TextMark(
        x: plot.minX - 6, top: height - FontMetrics.lineHeight / 2, text: text, anchor: .end,
        style: .softText)
      if label.box.minX >= 0 { picture.add(label) }
    }
  }

  /// Draws the bands of targets that are bounds or ranges.
  private mutating func drawBands() {
    for point in known where point.kind == .target || point.kind == .interim {
      guard let value = point.value.number else { continue }
      let (left, right) = (x(point.x) - 15, x(point.x) + 15)
      let top = plot.minY - 6
      switch point.bound {
      case .exact: continue
      case .atLeast: addBand(Box(left, top, right, y(value)), isTop: false, isBottom: true)
      case .atMost: addBand(Box(left, y(value), right, plot.maxY), isTop: true, isBottom: false)
      case .range(let low, let high):
        guard low.isFinite, high.isFinite else { continue }
        addBand(Box(left, y(high), right, y(low)), isTop: true, isBottom: true)
      }
    }
  }

  /// Adds a band with the edges that are bounds.
  private mutating func addBand(_ box: Box, isTop: Bool, isBottom: Bool) {
    picture.add(BandMark(box: box, hasTopEdge: isTop, hasBottomEdge: isBottom))
  }

  /// The dashed and solid lines.
  private var lines: [LineMark] {
    TargetPathLines(points: chart.points) { $0.value.number == nil ? nil : place($0) }.all
  }

  /// Where a point lies.
  private func place(_ point: TargetPathChart.Point) -> LineMark.Point {
    LineMark.Point(x: x(point.x), y: y(point.value.number ?? domain.lower))
  }

  /// The marker of a point.
  private func dot(_ point: TargetPathChart.Point) -> DotMark {
    let place = place(point)
    return DotMark(x: place.x, y: place.y, shape: point.shape, isRing: isMet(point, at: place))
  }

  /// Whether a measured value lies on a target, which must then stay visible around it.
  private func isMet(_ point: TargetPathChart.Point, at place: LineMark.Point) -> Bool {
    guard point.kind != .measured else { return false }
    return known.contains { other in
      guard other.kind == .measured else { return false }
      let there = self.place(other)
      return (there.x - place.x).magnitude < 7 && (there.y - place.y).magnitude < 7
    }
  }

  /// Writes the values beside the markers, the most telling ones first.
  private mutating func drawLabels(dots: [DotMark], lines: [LineMark]) {
    let bounds = Box(plot.minX, plot.minY - 30, picture.width, plot.maxY)
    let bands = picture.marks.compactMap { $0 as? BandMark }.map(\.box)
    var placer = LabelPlacer(
      bounds: bounds, taken: dots.map(\.box), avoided: lines.flatMap(\.obstacles) + bands)
    let order: [TargetPathChart.Kind] = [.measured, .target, .start, .interim, .former]
    var said: Set<String> = []
    for kind in order {
      for (point, dot) in zip(known, dots).reversed() where point.kind == kind {
        // A target that is just met and the value that met it share one label.
        let isSaid = dot.isRing && said.contains(point.value.text)
        said.insert(point.value.text)
        guard !isSaid else { continue }
        for text in point.labels {
          guard let label = placer.place(text, around: dot) else { continue }
          picture.add(label)
          break
        }
      }
    }
    drawAbsences(&placer)
  }

  /// Writes the few words for absent values where their marker would have been in time.
  private mutating func drawAbsences(_ placer: inout LabelPlacer) {
    for point in chart.points {
      guard case .absent(let short, _) = point.value else { continue }
      guard var label = placer.place(short, around: foot(x(point.x))) else { continue }
      label.style = .softText
      picture.add(label)
    }
  }

  /// A place on the horizontal axis, for words instead of a marker.
  private func foot(_ x: Double) -> DotMark {
    DotMark(x: x, y: plot.maxY - 6, shape: .hollow)
  }

  /// Writes the periods below the plot, on as many lines as keep them apart.
  private mutating func drawPeriods() {
    var seen: [Double] = []
    var ends: [Double] = []
    for point in chart.points.sorted(by: { $0.x < $1.x }) where !seen.contains(point.x) {
      seen.append(point.x)
      let place = x(point.x)
      picture.add(
        RuleMark.vertical(x: place, from: plot.maxY, to: plot.maxY + 5, style: .axis))
      let half = FontMetrics.width(of: point.period) / 2
      guard half * 2 <= picture.width else { continue }
      let middle = min(max(place, half), picture.width - half)
      let row = ends.firstIndex { $0 <= middle - half } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = middle + half + 4
      let top = plot.maxY + 9 + Double(row) * FontMetrics.lineHeight
      picture.add(TextMark(x: middle, top: top, text: point.period, anchor: .middle))
    }
    picture.bottom = plot.maxY + 9 + Double(ends.count) * FontMetrics.lineHeight
  }
}
