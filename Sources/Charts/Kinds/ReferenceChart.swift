/// The school's own values beside national ones, on one scale and in a fixed order.
///
/// A filled dot is the school's own, an upright stripe is national. The rows keep the order that
/// they are given in, and nothing says which is better: it is a background to read by, not a
/// ranking.
public struct ReferenceChart: Sendable {
  /// One value.
  public struct Row: Sendable {
    /// Whose value it is: `deze school`, `landelijk, bol, niveau 3`.
    public var label: String
    /// The value.
    public var value: ChartValue
    /// Whether it is the school's own.
    public var isOwn: Bool

    /// Makes a row.
    public init(label: String, value: ChartValue, isOwn: Bool) {
      (self.label, self.value, self.isOwn) = (label, value, isOwn)
    }
  }

  /// What is measured, for the title.
  public var name: String
  /// What follows a value on the axis: `%`, or empty.
  public var unitSuffix: String
  /// The words for the two signs: `deze school (2022)` and `landelijk (JOB-monitor 2022)`.
  public var names: (own: String, national: String)
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, unitSuffix: String = "",
    names: (own: String, national: String) = ("deze school", "landelijk"), rows: [Row],
    title: String? = nil
  ) {
    (self.name, self.unitSuffix, self.names) = (name, unitSuffix, names)
    (self.rows, self.title) = (rows, title)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence,
      readingAid: "Dicht rondje: \(names.own). Rechtop streepje: \(names.national).",
      axisNote: domain.axisNote(unitSuffix, isDrawn: !numbers.isEmpty),
      notes: rows.compactMap { row in row.value.absence.map { "\(row.label): \($0)" } },
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = ReferenceDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The domain of all rows together; bars it is not, but from zero the distances are honest.
  var domain: NiceDomain {
    NiceDomain(numbers + [0], zero: .whenNear, count: 4, natural: .percentages(unitSuffix))
  }

  /// All numbers in the chart.
  private var numbers: [Double] { rows.compactMap(\.value.number) }

  /// The title: every value with whose it is, the school's first.
  private var sentence: String {
    let ordered = rows.filter(\.isOwn) + rows.filter { !$0.isOwn }
    let parts = ordered.filter { $0.value.number != nil }.map { "\($0.label) \($0.value.text)" }
    return ChartSentence.choose(own: title, name: name, parts: parts, count: "\(rows.count) rijen")
  }
}

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
