/// The way of one indicator: startpunt, targets on the way, target at the end, what was measured.
///
/// What is planned is dashed with squares and ends in a diamond; what was measured is solid with
/// filled dots and begins in the open circle of the startpunt. The future stays empty. A target
/// that is a bound (`minstens 3,8`) or a range gets a tinted band towards its good side.
public struct TargetPathChart: Sendable {
  /// What a point stands for.
  public enum Kind: Sendable {
    /// The nulmeting.
    case start
    /// A target on the way.
    case interim
    /// The target at the end, 2027.
    case target
    /// A value measured since the startpunt.
    case measured
    /// A target that held before it was adjusted.
    case former
  }

  /// When a target counts as met.
  public enum Bound: Equatable, Sendable {
    /// Only the value is given.
    case exact
    /// `minstens`, `meer dan`: the value or higher.
    case atLeast
    /// `hoogstens`, `minder dan`: the value or lower.
    case atMost
    /// Between two values.
    case range(Double, Double)
  }

  /// One value at one time.
  public struct Point: Sendable {
    /// The time in years; half a year is 0.5.
    ///
    /// Points of one period have the same position.
    public var x: Double
    /// The period in words, for the axis: `2024`, `2023-2024`.
    public var period: String
    /// The value with its text, or the words for its absence.
    public var value: ChartValue
    /// What the point stands for.
    public var kind: Kind
    /// When a target counts as met; only for targets.
    public var bound: Bound
    /// Whether the value can be compared with the one before; if not, the line is interrupted.
    public var isComparable: Bool
    /// Whether the source says that the value may still change.
    public var isProvisional: Bool
    /// What the point is, in words, where the kind does not say enough: `doel tot 12 maart 2025`.
    public var words: String?

    /// Makes a point.
    public init(
      x: Double, period: String, value: ChartValue, kind: Kind, bound: Bound = .exact,
      isComparable: Bool = true, isProvisional: Bool = false, words: String? = nil
    ) {
      self.x = x.isFinite ? x : 0
      self.period = period
      self.value = value
      self.kind = kind
      self.bound = bound
      self.isComparable = isComparable
      self.isProvisional = isProvisional
      self.words = words
    }
  }

  /// What is measured, for the title: `Studenten met psychische klachten`.
  public var name: String
  /// What follows a value on the axis: `%`, or empty.
  public var unitSuffix: String
  /// The points, in any order.
  public var points: [Point]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(name: String, unitSuffix: String = "", points: [Point], title: String? = nil) {
    self.name = name
    self.unitSuffix = unitSuffix
    self.points = points
    self.title = title
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    ChartRendering(
      id: id, title: sentence, readingAid: readingAid,
      axisNote: domain.axisNote(unitSuffix, isDrawn: !known.isEmpty), notes: remarks,
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = TargetPathDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// The points with a number, by time; points of one time stay in the order given.
  var known: [Point] {
    points.enumerated().filter { $0.element.value.number != nil }
      .sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }.map(\.element)
  }

  /// The domain of the vertical axis: all values and the ends of ranges.
  var domain: NiceDomain {
    let values = known.flatMap { point in
      guard case .range(let low, let high) = point.bound, low.isFinite, high.isFinite else {
        return [point.value.number].compactMap { $0 }
      }
      return [point.value.number, low, high].compactMap { $0 }
    }
    return NiceDomain(
      values, zero: .whenNear, count: 4, natural: .percentages(unitSuffix))
  }

  /// The signs that occur, in the order of the story.
  var keyItems: [ChartKey.Item] {
    let items: [(Kind, ChartKey.Item)] = [
      (.start, .init(sign: .start, text: "startpunt")),
      (.measured, .init(sign: .measured, text: "gemeten")),
      (.interim, .init(sign: .interim, text: "tussendoel")),
      (.target, .init(sign: .target, text: "doel")),
      (.former, .init(sign: .former, text: "eerder doel")),
    ]
    let found = items.filter { kind, _ in known.contains { $0.kind == kind } }.map(\.1)
    let provisional = ChartKey.Item(sign: .provisional, text: "voorlopig")
    return found + (known.contains { $0.shape == .provisional } ? [provisional] : [])
  }
}

extension TargetPathChart {
  /// The signs in words, for below the chart.
  private var readingAid: String {
    let isBanded = known.contains { $0.bound != .exact }
    let band = isBanded ? ["Gekleurde strook: daar is het doel gehaald."] : []
    return ([signsInWords].filter { !$0.isEmpty } + band).joined(separator: " ")
  }

  /// The signs that occur, in words.
  ///
  /// For instance `Open rondje: startpunt. Ruit: doel.`
  var signsInWords: String {
    let kinds = known.map(\.kind)
    var parts: [String] = []
    if kinds.contains(.start) { parts.append("Open rondje: startpunt.") }
    if kinds.contains(.measured) { parts.append("Dicht rondje: gemeten.") }
    if kinds.contains(.interim) { parts.append("Vierkantje: tussendoel.") }
    if kinds.contains(.target) { parts.append("Ruit: doel.") }
    if kinds.contains(.former) { parts.append("Open ruit: eerder doel, dat is bijgesteld.") }
    if known.contains(where: { $0.shape == .provisional }) {
      parts.append("Rondje met een onderbroken rand: voorlopig cijfer.")
    }
    return parts.joined(separator: " ")
  }

  /// One sentence for each point without a number and each break in the series.
  var remarks: [String] {
    points.compactMap { point in
      if let absence = point.value.absence { return "\(point.period): \(absence)" }
      if let words = point.words { return "\(point.period): \(words) was \(point.value.text)" }
      return point.isComparable ? nil : "\(point.period): niet te vergelijken met eerdere cijfers"
    }
  }

  /// The title: startpunt, the last measured value, the target.
  private var sentence: String {
    let kinds: [(Kind, String)] = [
      (.start, "startpunt"), (.measured, "gemeten"), (.target, "doel"), (.former, "eerder doel"),
    ]
    var parts = kinds.compactMap { kind, word in
      known.last { $0.kind == kind }.map { "\(word) \($0.value.text) (\($0.period))" }
    }
    if parts.isEmpty, let point = known.last {
      parts = ["tussendoel \(point.value.text) (\(point.period))"]
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(known.count) cijfers")
  }
}

extension ClosedRange<Double> {
  /// 0 to 100 for the unit `%`, nil for other units.
  static func percentages(_ unit: String) -> ClosedRange<Double>? {
    unit == "%" ? 0...100 : nil
  }
}

extension NiceDomain {
  /// Says where the axis begins when that is not at 0; nil when zero is on it.
  func axisNote(_ unit: String, isDrawn: Bool) -> String? {
    guard isDrawn, !holdsZero, let first = ticks.first else { return nil }
    return "De as begint bij \(first.text)\(unit)."
  }
}
