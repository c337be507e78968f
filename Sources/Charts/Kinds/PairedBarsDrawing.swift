/// Draws one variant of a `PairedBarsChart`.
struct PairedBarsDrawing {
  /// The rows and words.
  private let chart: PairedBarsChart
  /// What is drawn so far.
  private var picture: Picture
  /// From amounts to places; zero is always on it.
  private let scale: LinearScale
  /// Where the bars begin; 0 in the narrow variant, where labels stand above.
  private let left: Double

  /// Prepares the drawing: labels take what they need, the bars get the rest.
  init(chart: PairedBarsChart, variant: Variant) {
    self.chart = chart
    picture = Picture(variant)
    let label = min(max(FontMetrics.widest(of: chart.rows.map(\.label)), 50), 220)
    left = variant == .wide ? label + 20 : 0
    let extent = chart.extent
    scale = LinearScale(
      from: extent.low, to: extent.high > extent.low ? extent.high : extent.low + 1,
      start: left + 1, end: variant.width - 2)
  }

  /// Draws the rows with a key above them.
  mutating func draw() -> Picture {
    guard !chart.rows.isEmpty else {
      picture.addBlock(["Er zijn nog geen bedragen."])
      return picture
    }
    ChartKey(items: [
      .init(sign: .outer, text: chart.names.outer), .init(sign: .inner, text: chart.names.inner),
    ]).draw(in: &picture)
    picture.bottom += 10
    for (index, row) in chart.rows.enumerated() {
      if index > 0 { picture.bottom += 14 }
      draw(row)
    }
    return picture
  }

  /// Draws one row: label, bars, amounts.
  private mutating func draw(_ row: PairedBarsChart.Row) {
    let top = picture.bottom
    picture.addBlock(FontMetrics.lines(of: row.label, room: left > 0 ? left - 20 : picture.width))
    let labelBottom = picture.bottom
    if left > 0 { picture.bottom = top } else { picture.bottom += 2 }
    drawBars(row)
    drawAmounts(row)
    picture.bottom = max(picture.bottom, labelBottom)
  }

  /// Draws the wide bar, the narrow one in it, and the line at zero.
  private mutating func drawBars(_ row: PairedBarsChart.Row) {
    let top = picture.bottom
    if let outer = row.outer.number {
      picture.add(
        BarMark(
          box: Box(scale(0), top, scale(outer), top + 24), style: .targetBand,
          outline: .targetLine))
    }
    if let inner = row.inner.number {
      picture.add(BarMark(box: Box(scale(0), top + 7, scale(inner), top + 17), style: .own))
    }
    picture.add(
      RuleMark.vertical(x: scale(0), from: top, to: top + 24, style: .axis, width: 1.5))
    picture.bottom = top + 28
  }

  /// Writes both amounts with their signs, or why there is none.
  private mutating func drawAmounts(_ row: PairedBarsChart.Row) {
    ChartKey(items: [
      .init(sign: .outer, text: row.outer.text), .init(sign: .inner, text: row.inner.text),
    ]).draw(in: &picture, x: left)
  }
}

extension ChartKey.Sign {
  /// The sign of the wide bar.
  static let outer = ChartKey.Sign.swatch(.targetBand, outline: .targetLine)
  /// The sign of the narrow bar.
  static let inner = ChartKey.Sign.swatch(.own)
}
