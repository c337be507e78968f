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
