/// The same indicator for each group, in panels with one scale: niveau by leerweg.
///
/// A panel shows the way of one group with the signs of `TargetPathChart`. Below its title stand the
/// latest startpunt and where it goes; the table has all values. Panels are told apart by their titles, so
/// no colour has to be.
public struct SmallMultiplesChart: Sendable {
  /// One panel.
  public struct Panel: Sendable {
    /// Whom the panel is about: `bol, niveau 3`.
    public var title: String
    /// The values, in any order.
    public var points: [TargetPathChart.Point]

    /// Makes a panel.
    public init(title: String, points: [TargetPathChart.Point]) {
      (self.title, self.points) = (title, points)
    }
  }

  /// The most panels that can still be compared; more are a table.
  public static let mostPanels = 12

  /// What is measured, for the title.
  public var name: String
  /// What follows a value on the axis: `%`, or empty.
  public var unitSuffix: String
  /// The panels in reading order, row by row.
  public var panels: [Panel]
  /// How many panels belong in one row of a wide picture: at least 1, at most 4.
  public var rowLength: Int
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(
    name: String, unitSuffix: String = "", panels: [Panel], rowLength: Int = 4,
    title: String? = nil
  ) {
    (self.name, self.unitSuffix, self.title) = (name, unitSuffix, title)
    self.panels = Array(panels.prefix(Self.mostPanels))
    self.rowLength = min(max(rowLength, 1), 4)
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    let whole = TargetPathChart(name: name, points: panels.flatMap(\.points))
    let aid = whole.signsInWords + (known.isEmpty ? "" : " Alle vakken hebben dezelfde schaal.")
    return ChartRendering(
      id: id, title: sentence, readingAid: aid,
      axisNote: domain.axisNote(unitSuffix, isDrawn: !known.isEmpty), notes: notes,
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = SmallMultiplesDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The points with a number, of all panels.
  var known: [TargetPathChart.Point] {
    panels.flatMap(\.points).filter { $0.value.number != nil }
  }

  /// The domain of the vertical axis, of all panels together.
  var domain: NiceDomain {
    NiceDomain(
      known.compactMap(\.value.number), zero: .whenNear, count: 3,
      natural: .percentages(unitSuffix))
  }

  /// One sentence for each point without a number and each break in a series.
  private var notes: [String] {
    panels.flatMap { panel in
      TargetPathChart(name: "", points: panel.points).remarks.map { "\(panel.title), \($0)" }
    }
  }

  /// The title: of each panel where it comes from and where it goes.
  private var sentence: String {
    let parts = panels.compactMap { panel -> String? in
      guard let ends = panel.ends else { return nil }
      if ends.from == ends.to { return "\(panel.title) \(ends.from)" }
      return "\(panel.title) van \(ends.from) naar \(ends.to)"
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(panels.count) groepen")
  }
}

extension SmallMultiplesChart.Panel {
  /// The latest startpunt, or else the first value, and the last value; nil without any.
  var ends: (from: String, to: String)? {
    let known = TargetPathChart(name: "", points: points).known
    guard let last = known.last, let first = known.last(where: { $0.kind == .start }) ?? known.first
    else { return nil }
    return (first.value.text, last.value.text)
  }

  /// The ends in a line: `32,7% → 30%`; empty without any.
  var endsInWords: String {
    ends.map { $0.from == $0.to ? $0.from : "\($0.from) → \($0.to)" } ?? ""
  }
}
