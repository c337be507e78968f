/// When actions are planned: a bar from begin to end for each, below the measure it belongs to.
///
/// The years stand above and the period stands in words beside each bar, so that no bar has to be
/// read off. An action keeps its letter; what it is about is in the table.
public struct PlanningChart: Sendable {
  /// One action.
  public struct Bar: Sendable {
    /// Its letter or number within the measure: `a`; empty for none.
    public var letter: String
    /// The period in words: `2024-2025`.
    public var period: String
    /// When it begins, in years; the begin of 2024 is 2024.0.
    public var begin: Double
    /// When it ends, in years, after `begin`; the end of 2024 is 2025.0.
    public var end: Double

    /// Makes a bar; a begin after the end is turned round.
    public init(letter: String = "", period: String, begin: Double, end: Double) {
      (self.letter, self.period) = (letter, period)
      let (first, last) = (begin.isFinite ? begin : 0, end.isFinite ? end : 0)
      (self.begin, self.end) = (min(first, last), max(first, last))
    }
  }

  /// A measure with its actions.
  public struct Row: Sendable {
    /// The measure.
    public var label: String
    /// Its dated actions.
    public var bars: [Bar]

    /// Makes a row.
    public init(label: String, bars: [Bar]) { (self.label, self.bars) = (label, bars) }
  }

  /// The most bars that a picture holds; more are a table.
  public static let mostBars = 20

  /// What is planned, for the title.
  public var name: String
  /// The measures from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(name: String, rows: [Row], title: String? = nil) {
    (self.name, self.rows, self.title) = (name, rows, title)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence,
      readingAid: "Elke balk is één actie, van begin tot eind. De letter staat ook in de tabel.",
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = PlanningDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// All bars.
  var bars: [Bar] { rows.flatMap(\.bars) }

  /// The first and last year that any bar touches, and at most 40 years.
  var years: ClosedRange<Int> {
    let limit = 9999.0
    let first = Int(min(max(bars.map(\.begin).min() ?? 0, -limit), limit).rounded(.down))
    let end = min(max(bars.map(\.end).max() ?? 0, -limit), limit)
    // A bar that ends where a year begins does not touch that year.
    let last = max(Int(end.rounded(.up)) - 1, first)
    return first...min(last, first + 39)
  }

  /// The title: how many actions there are, and in how many each year.
  private var sentence: String {
    let actions = "\(bars.count) \(bars.count == 1 ? "actie" : "acties") met een jaar"
    let counts = years.compactMap { year -> String? in
      let count = bars.count { $0.begin < Double(year) + 1 && $0.end > Double(year) }
      return count == 0 ? nil : "\(count) in \(year)"
    }
    return ChartSentence.choose(
      own: title, name: name, parts: [actions] + counts, count: actions)
  }
}
