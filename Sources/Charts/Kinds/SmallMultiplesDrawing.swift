/// Draws one variant of a `SmallMultiplesChart`.
struct SmallMultiplesDrawing {
  /// The panels.
  private let chart: SmallMultiplesChart
  /// The round stretch of values, of all panels.
  private let domain: NiceDomain
  /// What is drawn so far.
  private var picture: Picture
  /// How many panels stand beside one another.
  private let columns: Int
  /// The room for the values on the axis at the left of each row.
  private let axis: Double
  /// The width of a panel.
  private let width: Double

  /// The space between panels.
  private static let gap = 14.0
  /// The height of the plot in a panel.
  private static let height = 96.0
  /// The room above a plot for its highest marker.
  private static let air = 12.0

  /// Prepares the drawing: four panels or fewer beside one another, two on a telephone.
  init(chart: SmallMultiplesChart, variant: Variant) {
    self.chart = chart
    domain = chart.domain
    picture = Picture(variant)
    columns = variant == .wide ? chart.rowLength : min(chart.rowLength, 2)
    let ticks = domain.ticks.map { $0.text + chart.unitSuffix }
    axis = min(FontMetrics.widest(of: ticks), variant.width * 0.2) + 8
    let gaps = Double(columns - 1) * Self.gap
    width = (variant.width - axis - gaps - 4) / Double(columns)
  }

  /// Draws the key and the panels, row by row.
  mutating func draw() -> Picture {
    guard !chart.known.isEmpty else {
      picture.addBlock(["Er zijn nog geen cijfers."])
      return picture
    }
    let whole = TargetPathChart(name: "", points: chart.panels.flatMap(\.points))
    ChartKey(items: whole.keyItems).draw(in: &picture)
    picture.bottom += 10
    for first in stride(from: 0, to: chart.panels.count, by: columns) {
      drawRow(Array(chart.panels[first..<min(first + columns, chart.panels.count)]))
    }
    return picture
  }

  /// Draws panels beside one another: titles, plots on one height, periods.
  private mutating func drawRow(_ panels: [SmallMultiplesChart.Panel]) {
    let top = drawTitles(panels) + Self.air
    var bottom = top + Self.height
    for (index, panel) in panels.enumerated() {
      let plot = Box(left(index), top, left(index) + width, top + Self.height)
      drawGrid(plot, showsValues: index == 0)
      let drawing = PanelDrawing(
        panel: panel, plot: plot, x: x(in: plot), y: y(in: plot))
      bottom = max(bottom, drawing.draw(in: &picture))
    }
    picture.bottom = bottom + 16
  }

  /// Writes the titles of panels, and below each where it comes from and goes.
  ///
  /// - Returns: Where the longest of them ends.
  private mutating func drawTitles(_ panels: [SmallMultiplesChart.Panel]) -> Double {
    var bottom = picture.bottom
    for (index, panel) in panels.enumerated() {
      let title = FontMetrics.lines(of: panel.title, room: width)
      let ends = FontMetrics.lines(of: panel.endsInWords, room: width)
      let below = picture.bottom + Double(title.count) * FontMetrics.lineHeight
      picture.add(TextMark.block(title, x: left(index), top: picture.bottom))
      picture.add(TextMark.block(ends, x: left(index), top: below))
      bottom = max(bottom, below + Double(ends.count) * FontMetrics.lineHeight)
    }
    return bottom
  }

  /// The left edge of a panel.
  private func left(_ index: Int) -> Double { axis + Double(index) * (width + Self.gap) }

  /// From values to heights.
  private func y(in plot: Box) -> LinearScale {
    LinearScale(domain, start: plot.maxY, end: plot.minY)
  }

  /// From years to places, the same in all panels.
  private func x(in plot: Box) -> LinearScale {
    let xs = chart.panels.flatMap(\.points).map(\.x)
    return LinearScale(
      from: xs.min() ?? 0, to: xs.max() ?? 0, start: plot.minX + DotMark.reach + 3,
      end: plot.maxX - DotMark.reach - 3)
  }

  /// Draws the horizontal lines, with their values in the first panel of a row.
  private mutating func drawGrid(_ plot: Box, showsValues: Bool) {
    let scale = y(in: plot)
    for tick in domain.ticks {
      let style: ChartClass = tick == domain.ticks.first ? .axis : .grid
      picture.add(
        RuleMark.horizontal(y: scale(tick.value), from: plot.minX, to: plot.maxX, style: style))
      let label = TextMark(
        x: plot.minX - 6, top: scale(tick.value) - FontMetrics.lineHeight / 2,
        text: tick.text + chart.unitSuffix, anchor: .end, style: .softText)
      if showsValues, label.box.minX >= 0 { picture.add(label) }
    }
  }
}
