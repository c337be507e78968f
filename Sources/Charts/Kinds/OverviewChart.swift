/// All indicators of a prioriteit on one page: each has its own scale, all are read the same way.
///
/// The left end of every line is the startpunt and the right end the doel, whether the number has
/// to rise or to fall. A filled dot shows how far the last measurement is on that way; it may lie
/// before the startpunt or past the doel.
public struct OverviewChart: Sendable {
  /// One indicator.
  public struct Row: Sendable {
    /// The indicator: `2c Begeleiding (JOB-monitor)`.
    public var label: String
    /// The left end.
    public var start: ChartValue
    /// The right end.
    public var goal: ChartValue
    /// What was measured last; nil when nothing had to be measured yet.
    public var measured: ChartValue?

    /// Makes a row.
    public init(
      label: String, start: ChartValue, goal: ChartValue, measured: ChartValue? = nil
    ) {
      self.label = label
      self.start = start
      self.goal = goal
      self.measured = measured
    }
  }

  /// What the chart is about, for the title: `Prioriteit 1`.
  public var name: String
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(name: String, rows: [Row], title: String? = nil) {
    self.name = name
    self.rows = rows
    self.title = title
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence, readingAid: readingAid, notes: notes, draw: picture)
  }

  /// How to read a line, for below the chart.
  private var readingAid: String {
    var parts = ["Elke regel heeft een eigen schaal: links het startpunt, rechts het doel."]
    if hasMeasured { parts.append("Dicht rondje: gemeten.") }
    if rows.contains(where: \.isBeyond) {
      parts.append("Pijltje (‹ of ›): de meting ligt verder weg dan getekend.")
    }
    return parts.joined(separator: " ")
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = OverviewDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// Whether any row has a measured value.
  var hasMeasured: Bool { rows.contains { $0.measured?.number != nil } }

  /// The signs that the chart can hold.
  var keyItems: [ChartKey.Item] {
    let measured = [ChartKey.Item(sign: .measured, text: "gemeten")]
    return [.init(sign: .start, text: "startpunt")] + (hasMeasured ? measured : [])
      + [.init(sign: .target, text: "doel")]
  }

  /// One sentence for each value that is absent or has no place.
  private var notes: [String] {
    rows.flatMap { row in
      let isUnplaced = row.hasWay && row.measured?.number != nil && row.progress == nil
      let words = row.absences + (isUnplaced ? ["startpunt en doel zijn gelijk"] : [])
      return words.map { "\(row.label): \($0)" }
    }
  }

  /// The title: how many indicators have a way, and how many were measured since.
  private var sentence: String {
    let ways = rows.filter(\.hasWay).count
    let measured = rows.filter { $0.measured?.number != nil }.count
    let parts = [
      "\(rows.count) \(rows.count == 1 ? "indicator" : "indicatoren")",
      "\(ways) met startpunt en doel", "\(measured) met een nieuwe meting",
    ]
    return ChartSentence.choose(own: title, name: name, parts: parts, count: parts[0])
  }
}

extension OverviewChart.Row {
  /// The sentences for the values that are absent, each once.
  var absences: [String] {
    var said: [String] = []
    for case let sentence? in [start.absence, goal.absence, measured?.absence]
    where !said.contains(sentence) {
      said.append(sentence)
    }
    return said
  }

  /// Whether there is a way from startpunt to doel to draw.
  var hasWay: Bool { start.number != nil && goal.number != nil }

  /// How far beyond its ends the way goes on in the picture, as a part of it.
  static let reach = 0.08

  /// Whether the measurement lies further away than the picture shows.
  var isBeyond: Bool {
    guard let progress else { return false }
    return progress < -Self.reach || progress > 1 + Self.reach
  }

  /// How far the measurement is: 0 at the startpunt, 1 at the doel; nil when there is no way.
  ///
  /// When startpunt and doel are equal there is no way to measure along: a value equal to both
  /// stands at the doel, any other value has no place.
  var progress: Double? {
    guard let from = start.number, let to = goal.number, let now = measured?.number else {
      return nil
    }
    if from == to { return now == to ? 1 : nil }
    let part = (now - from) / (to - from)
    return part.isFinite ? part : nil
  }
}
