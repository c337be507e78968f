internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How many measures, actions or indicators stand how, in one fixed order.
struct StandTally: Sendable, Equatable {
  /// One way to stand, with how many do.
  struct Line: Sendable, Equatable {
    /// The words.
    var words: String
    /// The sign.
    var sign: HTMLNode
    /// How many.
    var count: Int
    /// The group in which a bar counts it.
    var fill: StandBarsChart.Fill
    /// The place among all ways to stand.
    var order: Int
  }

  /// The ways that occur.
  let lines: [Line]

  /// Counts measures or actions; those without a stand come last.
  init(_ statuses: [MeasureStatus?]) {
    let order: [MeasureStatus?] = StandTally.order + [nil]
    lines = order.enumerated().compactMap { place, status in
      let count = statuses.count { $0 == status }
      guard count > 0 else { return nil }
      return Line(
        words: StandWords.text(status), sign: StandSign.node(status), count: count,
        fill: StandGroup.fill(status), order: place)
    }
  }

  /// Counts indicators.
  init(_ outcomes: [IndicatorOutcome]) {
    let counts = Dictionary(grouping: outcomes.map(\.word)) { $0 }.mapValues(\.count)
    lines = counts.sorted { ($0.key.order, $0.key.dutch) < ($1.key.order, $1.key.dutch) }.map {
      Line(
        words: $0.key.dutch, sign: StandSign.node($0.key), count: $0.value,
        fill: StandGroup.fill($0.key),
        order: $0.key.order)
    }
  }

  /// The stands in the order in which a measure goes through them; what departs from the plan stands
  /// behind.
  static let order: [MeasureStatus] = [
    .finished, .onSchedule, .started, .delayed, .notStarted, .stopped,
  ]

  /// How many there are together.
  var total: Int { lines.reduce(0) { $0 + $1.count } }

  /// Returns how many are in the group that a bar fills so.
  func count(in fill: StandBarsChart.Fill) -> Int {
    lines.filter { $0.fill == fill }.reduce(0) { $0 + $1.count }
  }

  /// The counts in running text: `4 op schema en 1 vertraagd`; empty when there is nothing.
  var text: String { Dutch.list(lines.map { "\($0.count) \($0.words)" }) }

  /// The counts below one another in a cell, with commas where a format has one line only.
  var cell: HTMLNode {
    guard !lines.isEmpty else { return .text("–") }
    return .fragment(
      lines.enumerated().flatMap { place, line -> [HTMLNode] in
        let words = HTMLNode.text("\(line.count) \(line.words)")
        return place == 0 ? [words] : [.text(","), .element("br"), words]
      })
  }

  /// The counts as a list, each with its sign; a dash when there is nothing.
  var node: HTMLNode {
    guard !lines.isEmpty else { return .text("–") }
    let items = lines.map { line -> HTMLNode in
      let words = HTMLNode.element(
        "span", [:],
        [.element("strong", [:], [.text(String(line.count))]), .text(" \(line.words)")]
      )
      return .element(
        "li", [:], [.element("span", ["class": "standwoord"], [line.sign, words])])
    }
    return .element("ul", ["class": "telling"], items)
  }
}

extension TermStand {
  /// Returns how far the measures of some doelstellingen are.
  func tally(ofMeasures codes: [String]) -> StandTally {
    StandTally(codes.flatMap(measures).map(\.status))
  }

  /// Returns how far the actions of those measures are, as far as the accounts name them; those
  /// without a stand are not counted, since few institutions report on each.
  func tally(ofActions codes: [String]) -> StandTally {
    StandTally(codes.flatMap(measures).flatMap(\.actions).compactMap(\.status).map { $0 })
  }

  /// Returns how some indicators came out; those that do not apply are left out.
  func tally(of indicators: [IndicatorBlock]) -> StandTally {
    StandTally(indicators.compactMap { outcome(of: $0.key) })
  }
}
