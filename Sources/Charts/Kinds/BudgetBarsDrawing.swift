/// Draws one variant of a `BudgetBarsChart`.
struct BudgetBarsDrawing {
  /// The rows and categories.
  private let chart: BudgetBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// From amounts to places; zero is always on it.
  private let scale: LinearScale
  /// The room for labels at the left; 0 in the narrow variant, where they stand above.
  private let labelRoom: Double
  /// Where the names of the categories begin.
  private let categoryX: Double

  /// Prepares the drawing: labels and amounts take what they need, the bars get the rest.
  init(chart: BudgetBarsChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.measured.map(\.label)), 60), 220)
    labelRoom = variant == .wide ? label : 0
    categoryX = variant == .wide ? label + 20 : 0
    let isGrouped = chart.arrangement == .grouped
    let names = isGrouped ? min(FontMetrics.widest(of: chart.categories), 90) + 8 : 0
    let left = categoryX + names
    let room = min(Self.room(chart, variant), (variant.width - left) * 0.6)
    let extent = chart.extent
    scale = LinearScale(
      from: extent.low, to: extent.high > extent.low ? extent.high : extent.low + 1, start: left,
      end: variant.width - room)
  }

  /// Returns the room that texts after the bars need: amounts, or the sums of stacked bars in the
  /// wide variant.
  ///
  /// Readers may set letters further apart (WCAG 1.4.12), so they get a quarter more.
  private static func room(_ chart: BudgetBarsChart, _ variant: Variant) -> Double {
    let amounts = chart.measured.flatMap { chart.amounts(of: $0).map(\.value) }
    let texts =
      chart.arrangement == .grouped
      ? amounts.filter { $0.number != nil }.map(\.text)
      : variant == .wide ? chart.measured.compactMap(\.total) : []
    return texts.isEmpty ? 0 : FontMetrics.widest(of: texts) * 1.25 + 8
  }

  /// Draws the rows, with a key above stacked bars.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty, !chart.categories.isEmpty else {
      picture.addBlock(["Er zijn nog geen bedragen."])
      return picture
    }
    if chart.arrangement == .stacked {
      ChartKey(items: keyItems).draw(in: &picture)
      picture.bottom += 8
    }
    for (index, row) in chart.rows.enumerated() {
      if index > 0 { picture.addSeparator() }
      draw(row)
    }
    return picture
  }

  /// The categories with their colours, for stacked bars.
  private var keyItems: [ChartKey.Item] {
    zip(chart.categories, ChartClass.series).map { .init(sign: .swatch($1), text: $0) }
  }

  /// Draws one row: label and bars.
  private mutating func draw(_ row: BudgetBarsChart.Row) {
    let top = picture.bottom
    var labelBottom = top
    let lines = FontMetrics.lines(of: row.label, room: labelRoom > 0 ? labelRoom : picture.width)
    picture.add(TextMark.block(lines, x: 0, top: top))
    labelBottom += Double(lines.count) * FontMetrics.lineHeight
    if picture.variant == .narrow { picture.bottom = labelBottom + 4 }
    if chart.arrangement == .grouped { drawGroup(row) } else { drawStack(row) }
    picture.bottom = max(picture.bottom, labelBottom)
  }

  /// Draws a bar for each category with its name before and its amount after it.
  private mutating func drawGroup(_ row: BudgetBarsChart.Row) {
    let amounts = chart.amounts(of: row)
    let bands = BandScale(
      count: amounts.count, start: picture.bottom, band: FontMetrics.lineHeight, gap: 2)
    drawZero(from: bands.start, to: bands.start + bands.length)
    picture.bottom += bands.length
    for (index, item) in amounts.enumerated() {
      let top = bands(index)
      let name = TextMark(x: categoryX, top: top, text: item.category, style: .softText)
      if name.box.maxX <= scale.start { picture.add(name) }
      guard let number = item.value.number else {
        addWords(item.value.text, top: top)
        continue
      }
      let bar = Box(scale(0), top + 3, scale(number), top + bands.band - 3)
      picture.add(BarMark(box: bar, style: .own))
      addAmount(item.value.text, after: bar.maxX + 8, top: top)
    }
  }

  /// Writes an amount after its bar, or before its end when there is no room.
  private mutating func addAmount(_ text: String, after x: Double, top: Double) {
    let mark = TextMark(x: x, top: top, text: text)
    if mark.box.maxX <= picture.width {
      picture.add(mark)
    } else if mark.box.maxX - mark.box.minX <= picture.width - scale.start {
      picture.add(TextMark(x: picture.width, top: top, text: text, anchor: .end, hasPlate: true))
    }
  }

  /// Writes why there is no bar, when the few words fit in its line.
  private mutating func addWords(_ text: String, top: Double) {
    let mark = TextMark(x: scale(0) + 8, top: top, text: text, style: .softText)
    let words = mark.box.maxX <= picture.width ? text : "geen bedrag"
    picture.add(TextMark(x: mark.x, top: top, text: words, style: .softText))
  }

  /// Draws the parts of one bar beside one another and lists the amounts below it.
  private mutating func drawStack(_ row: BudgetBarsChart.Row) {
    let top = picture.bottom
    var ends = (below: 0.0, above: 0.0)
    drawZero(from: top, to: top + 24)
    for (item, style) in zip(chart.amounts(of: row), ChartClass.series) {
      guard let number = item.value.number, number != 0 else { continue }
      let begin = number < 0 ? ends.below : ends.above
      if number < 0 { ends.below += number } else { ends.above += number }
      let box = Box(scale(begin), top, scale(begin + number), top + 24)
      // Two units of background between parts keep colours apart that look alike.
      let gap = min(2, (box.maxX - box.minX) / 2)
      picture.add(BarMark(box: Box(box.minX, top, box.maxX - gap, top + 24), style: style))
    }
    picture.bottom = top + 30
    drawTotal(row, after: scale(ends.above) + 8, top: top + 3)
    drawAmounts(row)
  }

  /// Writes the sum of a stacked bar after it, or below it where it does not fit.
  private mutating func drawTotal(_ row: BudgetBarsChart.Row, after x: Double, top: Double) {
    guard let total = row.total else { return }
    let mark = TextMark(x: x, top: top, text: total)
    if picture.variant == .wide, mark.box.maxX <= picture.width {
      picture.add(mark)
      return
    }
    let room = picture.width - categoryX
    picture.addBlock(FontMetrics.lines(of: total, room: room), x: categoryX)
  }

  /// Lists the amounts of a stacked bar with the signs of their categories.
  ///
  /// An amount that is the same each year is said once.
  private mutating func drawAmounts(_ row: BudgetBarsChart.Row) {
    let amounts = Set(row.amounts.map(\.text))
    if let amount = amounts.first, amounts.count == 1, chart.categories.count > 1 {
      return picture.addBlock(["elk jaar " + amount], x: categoryX, style: .softText)
    }
    let items = zip(chart.amounts(of: row), ChartClass.series).map {
      ChartKey.Item(sign: .swatch($1), text: $0.value.text)
    }
    ChartKey(items: items).draw(in: &picture, x: categoryX)
  }

  /// Draws the line at zero where the bars begin.
  private mutating func drawZero(from top: Double, to bottom: Double) {
    picture.add(RuleMark.vertical(x: scale(0), from: top, to: bottom, style: .axis, width: 1.5))
  }
}
