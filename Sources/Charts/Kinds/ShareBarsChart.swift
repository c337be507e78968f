/// How answers to a question are divided, as bars that are each 100% long.
///
/// Every answer is a part of the bar, in the order of the scale, with its share in it or above it.
/// Where the given shares do not add up to a hundred, the rest is an empty part with a dashed edge,
/// so that it cannot be taken for an answer. Left-aligned bars were chosen over diverging ones,
/// after Datawrapper: the first and the last answer then have a common edge to compare along.
public struct ShareBarsChart: Sendable {
  /// One bar.
  public struct Row: Sendable {
    /// When or whom the answers are of: `startpunt 2022`.
    public var label: String
    /// A share for each answer, in the order of the answers, in percent.
    public var shares: [ChartValue]
    /// What else to say of the bar: `samen 57%, 7.607 antwoorden`; nil for nothing.
    public var remark: String?

    /// Makes a row.
    public init(label: String, shares: [ChartValue], remark: String? = nil) {
      (self.label, self.shares, self.remark) = (label, shares, remark)
    }
  }

  /// The most answers that are told apart.
  public static let mostAnswers = 5

  /// What was asked, for the title.
  public var name: String
  /// The answers from one end of the scale to the other, at most `mostAnswers`.
  public var answers: [String]
  /// The bars from top to bottom.
  public var rows: [Row]
  /// The caller's own title sentence; used when it is fit (see `ChartSentence`).
  public var title: String?

  /// Makes a chart.
  public init(name: String, answers: [String], rows: [Row], title: String? = nil) {
    (self.name, self.rows, self.title) = (name, rows, title)
    self.answers = Array(answers.prefix(Self.mostAnswers))
  }

  /// Draws the chart; `id` must be unique on the page.
  public func rendering(id: String) -> ChartRendering {
    let rest = hasRest ? " Leeg vak met een onderbroken rand: \(Self.restName)." : ""
    return ChartRendering(
      id: id, title: sentence, readingAid: "Elke balk is samen 100%." + rest, notes: notes,
      draw: picture)
  }

  /// Draws one variant.
  func picture(_ variant: Variant) -> Picture {
    var drawing = ShareBarsDrawing(chart: self, variant: variant)
    return drawing.draw()
  }

  /// What the part is that no given share covers.
  static let restName = "andere antwoorden"

  /// The colours of the answers: with two, both of one end, since an agenda mostly names the two
  /// answers that count as positive.
  var places: [Int] {
    switch answers.count {
    case 0, 1: [4]
    case 2: [3, 4]
    case 3: [0, 2, 4]
    case 4: [0, 1, 3, 4]
    default: [0, 1, 2, 3, 4]
    }
  }

  /// Whether any bar has a part that no answer covers.
  var hasRest: Bool { rows.contains { $0.rest(answers.count) > 0 } }

  /// One sentence for each share that is absent.
  private var notes: [String] {
    rows.flatMap { row in
      zip(answers, row.shares).compactMap { answer, value in
        value.absence.map { "\(row.label), \(answer): \($0)" }
      }
    }
  }

  /// The title: the shares of each bar.
  private var sentence: String {
    let parts = rows.flatMap { row in
      zip(answers, row.shares).filter { $0.1.number != nil }.enumerated().map { index, item in
        (index == 0 ? "\(row.label): " : "") + "\(item.0) \(item.1.text)"
      }
    }
    return ChartSentence.choose(
      own: title, name: name, parts: parts, count: "\(answers.count) antwoorden")
  }
}

extension ShareBarsChart.Row {
  /// The shares that are drawn: finite and above zero.
  func numbers(_ count: Int) -> [Double?] {
    shares.prefix(count).map { value in
      value.number.flatMap { $0 > 0 ? $0 : nil }
    }
  }

  /// What is left of a hundred, when that is more than rounding.
  func rest(_ count: Int) -> Double {
    let known = numbers(count).compactMap { $0 }
    let rest = 100 - known.reduce(0, +)
    // Five shares in whole percents are together at most 2.5 off.
    return known.isEmpty || rest <= Double(known.count) / 2 ? 0 : rest
  }
}
