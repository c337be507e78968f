/// How many of something stand how, as bars of equal length: measures that are finished, delayed and
/// so on, per prioriteit.
///
/// Every part holds its number, and its words where there is room; the key above has the same order
/// as the parts. Fills keep neighbours apart without ranking them: full for what is done, lighter for
/// what goes on, open for what departs from the plan, dashed for what is not known.
public struct StandBarsChart: Sendable {
  /// How a part is filled.
  public enum Fill: Sendable, CaseIterable {
    /// Done.
    case full
    /// Going as meant.
    case light
    /// Begun, or neither more nor less.
    case middle
    /// Not as meant.
    case open
    /// Not known.
    case dashed
  }

  /// A way to stand, which is one part of each bar.
  public struct Kind: Sendable {
    /// The words: `op schema`.
    public var words: String
    /// How its parts are filled.
    public var fill: Fill

    /// Makes a kind.
    public init(words: String, fill: Fill) { (self.words, self.fill) = (words, fill) }
  }

  /// One bar.
  public struct Row: Sendable {
    /// What the bar is of: `Prioriteit 1`.
    public var label: String
    /// How many stand in each way, in the order of the kinds; below 0 counts as 0.
    public var counts: [Int]

    /// Makes a row.
    public init(label: String, counts: [Int]) {
      (self.label, self.counts) = (label, counts.map { max($0, 0) })
    }
  }

  /// What is counted, for the title: `Uitvoering van de maatregelen`.
  public var name: String
  /// What is counted, for the reading aid: `maatregelen`.
  public var things: String
  /// The ways to stand, from left to right.
  public var kinds: [Kind]
  /// The bars from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, things: String, kinds: [Kind], rows: [Row], title: String? = nil
  ) {
    (self.name, self.things, self.kinds) = (name, things, kinds)
    (self.rows, self.title) = (rows, title)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence,
      readingAid: "Elke balk is het geheel; de getallen zijn aantallen \(things).", draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = StandBarsDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The title: the counts of all bars together.
  private var sentence: String {
    let parts = kinds.enumerated().compactMap { place, kind -> String? in
      let count = rows.reduce(0) { $0 &+ ($1.counts.dropFirst(place).first ?? 0) }
      return count > 0 ? "\(count) \(kind.words)" : nil
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(rows.count) rijen")
  }
}
