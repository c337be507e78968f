/// Two amounts side by side per row: a wide light bar for what was planned, a narrow dark one in it
/// for what came of it.
///
/// The two differ in width and outline, so no colour is needed; both amounts stand below the bars.
public struct PairedBarsChart: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// A year, or what the money is for.
    public var label: String
    /// The amount of the wide bar.
    public var outer: ChartValue
    /// The amount of the narrow bar.
    public var inner: ChartValue

    /// Makes a row.
    public init(label: String, outer: ChartValue, inner: ChartValue) {
      (self.label, self.outer, self.inner) = (label, outer, inner)
    }
  }

  /// What the amounts are, for the title.
  public var name: String
  /// What the wide bar and the narrow bar are called: `begroot` and `besteed`.
  public var names: (outer: String, inner: String)
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, names: (outer: String, inner: String) = ("begroot", "besteed"), rows: [Row],
    title: String? = nil
  ) {
    (self.name, self.names, self.rows, self.title) = (name, names, rows, title)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence,
      readingAid: "Brede lichte balk: \(names.outer). Smalle donkere balk: \(names.inner).",
      notes: notes, draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = PairedBarsDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The ends that bars reach from zero.
  var extent: (low: Double, high: Double) {
    let numbers = rows.flatMap { [$0.outer.number, $0.inner.number] }.compactMap { $0 }
    return (min(numbers.min() ?? 0, 0), max(numbers.max() ?? 0, 0))
  }

  /// One sentence for each amount that is absent.
  private var notes: [String] {
    rows.flatMap { row in
      [(names.outer, row.outer), (names.inner, row.inner)].compactMap { name, value in
        value.absence.map { "\(row.label), \(name): \($0)" }
      }
    }
  }

  /// The title: both amounts of each row.
  private var sentence: String {
    let parts = rows.filter { $0.outer.number != nil && $0.inner.number != nil }.map {
      "\($0.label) \($0.outer.text) \(names.outer), \($0.inner.text) \(names.inner)"
    }
    return ChartSentence.choose(own: title, name: name, parts: parts, count: "\(rows.count) rijen")
  }
}
