import Testing

@testable import Charts

/// Every kind of chart with awkward input: nothing crashes, is clipped, overlaps or is no number.
struct RobustnessTests {
  /// Awkward numbers.
  static let numbers: [[Double]] = [
    [], [0], [1], [-5], [3, 3, 3], [1e150, -1e150], [1e308, -1e308], [.leastNonzeroMagnitude],
    [.nan, .infinity],
    [1e9, 1], [-1, 1], [15, 21], [21, 15], [99.9, 100], Array(repeating: 7, count: 40),
    (0..<40).map { Double($0 * $0) - 300 },
  ]

  /// Awkward labels.
  static let labels = [
    "", "niveau 3",
    "Beroepsbegeleidingsovereenkomstenadministratiemedewerkersopleidingen van de instelling",
    String(repeating: "een heel lang verhaal ", count: 12), "<b>\"&\u{301}'", "中文标签很长很长很长",
  ]

  /// All pictures for one list of numbers and one label.
  static func pictures(_ numbers: [Double], _ label: String) -> [Picture] {
    let values = numbers.map { number in
      ChartValue.known(
        number, "\(label.prefix(24)) \(DutchNumber(number, decimals: 1)?.plain().prefix(20) ?? "?")"
      )
    }
    let absent = ChartValue.absent(short: String(label.prefix(20)), full: "geen cijfer: \(label)")
    return Variant.allCases.flatMap { variant in
      [
        path(values, absent, label).picture(variant),
        fromTo(values, absent, label).picture(variant),
        overview(values, absent, label).picture(variant),
        budget(values, absent, label, .grouped).picture(variant),
        budget(values, absent, label, .stacked).picture(variant),
        answers(numbers, label).picture(variant),
      ] + others(values, absent, label).map { $0(variant) }
    }
  }

  /// The other kinds, ready to be drawn.
  static func others(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> [(Variant) -> Picture] {
    [
      panels(values, absent, label).picture, shares(values, absent, label).picture,
      spread(values, absent, label).picture, paired(values, absent, label).picture,
      planning(values, label).picture, reference(values, absent, label).picture,
      stands(values, label).picture,
    ]
  }

  /// Panels with some of the values each, one of them with none.
  static func panels(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> SmallMultiplesChart {
    let points = path(values, absent, label).points
    let groups = [points, [], [path([], absent, label).points[0]]] + points.map { [$0] }
    return SmallMultiplesChart(
      name: label, unitSuffix: "%",
      panels: groups.map { .init(title: String(label.prefix(40)), points: $0) })
  }

  /// Bars with some of the values each.
  static func shares(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> ShareBarsChart {
    let rows = (0..<3).map { skipped in
      ShareBarsChart.Row(
        label: label, shares: values.dropFirst(skipped) + [absent], remark: label)
    }
    return ShareBarsChart(
      name: label, answers: ["goed", label, "matig", label, "slecht", "te veel"],
      rows: rows + [.init(label: label, shares: [absent])])
  }

  /// All values on one line, and too few on another.
  static func spread(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> SpreadChart {
    let items = (values + [absent]).map { SpreadChart.Item(label: label, value: $0) }
    return SpreadChart(
      name: label, words: ("opleiding", "opleidingen"), unitSuffix: "%",
      rows: [.init(label: label, items: items), .init(label: label, items: [])])
  }

  /// Pairs of neighbouring values.
  static func paired(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> PairedBarsChart {
    let rows = zip(values + [absent], values.dropFirst() + [absent, absent]).map {
      PairedBarsChart.Row(label: label, outer: $0, inner: $1)
    }
    return PairedBarsChart(name: label, rows: rows)
  }

  /// Bars between neighbouring values.
  static func planning(_ values: [ChartValue], _ label: String) -> PlanningChart {
    let numbers = values.map { $0.number ?? .infinity }
    let bars = zip(numbers, numbers.dropFirst()).prefix(20).map {
      PlanningChart.Bar(
        letter: String(label.prefix(3)), period: String(label.prefix(20)), begin: $0, end: $1)
    }
    return PlanningChart(name: label, rows: [.init(label: label, bars: bars)])
  }

  /// A row for each value.
  static func reference(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String
  ) -> ReferenceChart {
    let rows = (values + [absent]).enumerated().map { index, value in
      ReferenceChart.Row(label: label, value: value, isOwn: index % 3 == 0)
    }
    return ReferenceChart(name: label, unitSuffix: "%", rows: rows)
  }

  /// Bars with the numbers as counts, in all fills.
  static func stands(_ values: [ChartValue], _ label: String) -> StandBarsChart {
    let counts = values.map {
      Int(max(min($0.number.map { $0.isFinite ? $0 : 0 } ?? 0, 1e6), -1e6))
    }
    let kinds = StandBarsChart.Fill.allCases.map { StandBarsChart.Kind(words: label, fill: $0) }
    return StandBarsChart(
      name: label, things: String(label.prefix(20)), kinds: kinds,
      rows: [.init(label: label, counts: counts), .init(label: label, counts: [])])
  }

  /// Points of all kinds, with absent ones.
  static func path(_ values: [ChartValue], _ absent: ChartValue, _ label: String) -> TargetPathChart
  {
    let kinds: [TargetPathChart.Kind] = [.start, .measured, .interim, .target, .former]
    let bounds: [TargetPathChart.Bound] = [.exact, .atLeast, .atMost, .range(-4, 1e9)]
    let points = (values + [absent]).enumerated().map { index, value in
      TargetPathChart.Point(
        x: 2022 + Double(index / 2), period: String(label.prefix(30)) + "\(index)", value: value,
        kind: kinds[index % 5], bound: bounds[index / 4 % 4], isComparable: index % 5 != 3,
        words: index % 5 == 4 ? label : nil)
    }
    return TargetPathChart(name: label, unitSuffix: "%", points: points)
  }

  /// Rows with each value in each place.
  static func fromTo(_ values: [ChartValue], _ absent: ChartValue, _ label: String) -> FromToChart {
    let rows = values.enumerated().map { index, value in
      FromToChart.Row(
        label: label, from: value, to: index % 3 == 0 ? absent : values[values.count - 1 - index],
        measured: index % 2 == 0 ? value : index % 5 == 0 ? absent : nil)
    }
    return FromToChart(name: label, unitSuffix: "%", rows: rows)
  }

  /// Rows with each value in each place.
  static func overview(_ values: [ChartValue], _ absent: ChartValue, _ label: String)
    -> OverviewChart
  {
    let rows = values.enumerated().map { index, value in
      OverviewChart.Row(
        label: label, start: value,
        goal: index % 3 == 2 ? absent : values[values.count - 1 - index],
        measured: index % 2 == 0 ? values[0] : index % 5 == 0 ? absent : nil)
    }
    return OverviewChart(name: label, rows: rows)
  }

  /// Rows with all values, more than there are categories.
  static func budget(
    _ values: [ChartValue], _ absent: ChartValue, _ label: String,
    _ arrangement: BudgetBarsChart.Arrangement
  ) -> BudgetBarsChart {
    let rows = values.indices.map { index in
      BudgetBarsChart.Row(
        label: label, amounts: Array(values.suffix(from: index)) + [absent], total: label)
    }
    return BudgetBarsChart(
      name: label, categories: ["2024", String(label.prefix(20)), "2026", "2027", "2028"],
      rows: rows, arrangement: arrangement)
  }

  /// Rows with the numbers as counts.
  static func answers(_ numbers: [Double], _ label: String) -> AnswerBarsChart {
    let counts = numbers.map { Int(max(min($0.isFinite ? $0 : 0, 1e6), -1e6)) }
    let rows = counts.enumerated().map { index, count in
      AnswerBarsChart.Row(label: label, done: count, explained: index % 2, open: counts[0])
    }
    return AnswerBarsChart(name: label, rows: rows)
  }

  @Test(arguments: numbers.indices, labels.indices)
  func keepsAllTextInsideAndApart(_ index: Int, _ label: Int) {
    for picture in Self.pictures(Self.numbers[index], Self.labels[label]) {
      expectTidy(picture)
    }
  }

  @Test(arguments: 0..<19)
  func keepsAllTextInsideAndApartInRealCharts(_ index: Int) {
    let real: [[Picture]] = Variant.allCases.map { variant in
      [
        LiSFigures.mentalHealth.picture(variant), LiSFigures.mentalHealthMeasured.picture(variant),
        LiSFigures.guidance.picture(variant), LiSFigures.leaving.picture(variant),
        LiSFigures.leavingMeasured.picture(variant), LiSFigures.overview.picture(variant),
        LiSFigures.budget.picture(variant), LiSFigures.budgetStacked.picture(variant),
        LiSFigures.answers.picture(variant), RealFigures.leaving.picture(variant),
        RealFigures.leavingAbsent.picture(variant), RealFigures.choosing.picture(variant),
        RealFigures.lessons.picture(variant), RealFigures.programmes.picture(variant),
        RealFigures.paired.picture(variant), RealFigures.planning.picture(variant),
        RealFigures.reference.picture(variant), RealFigures.stands.picture(variant),
        LiSFigures.guidanceAdjusted.picture(variant),
      ]
    }
    for pictures in real { expectTidy(pictures[index]) }
  }

  /// Expects text within the picture and clear of other text, and only numbers in attributes.
  private func expectTidy(_ picture: Picture) {
    let canvas = Box(-0.01, 0, picture.width + 0.01, picture.bottom + 2)
    let texts = picture.marks.compactMap { $0 as? TextMark }
    #expect(texts.filter { !canvas.contains($0.box) }.map(\.text) == [], "clipped")
    let sorted = texts.sorted { $0.box.minY < $1.box.minY }
    let covered = sorted.indices.filter { index in
      let box = sorted[index].box
      return sorted[(index + 1)...].prefix { $0.box.minY < box.maxY }
        .contains { $0.box.overlapsVisibly(box) }
    }
    #expect(covered.map { sorted[$0].text } == [], "covered by other text")
    #expect(picture.svg(id: "a", title: "b").attributeValues.filter(Self.isNoNumber) == [])
  }

  /// Whether an attribute says a number that is none.
  private static func isNoNumber(_ value: String) -> Bool {
    // Each of the words has an n; most values have none, and there are tens of thousands.
    guard value.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "n") }) else { return false }
    let words = value.lowercased().split { !$0.isLetter }
    return words.contains { ["nan", "inf", "infinity"].contains($0) }
  }

  @Test(arguments: numbers.indices, labels.indices)
  func givesAFitTitleAndOnlyNumbersInTheMarkup(_ index: Int, _ label: Int) {
    let name = Self.labels[label]
    let values = Self.numbers[index].map { ChartValue.known($0, "5%") }
    let renderings = [
      Self.path(values, .absent(name), name).rendering(id: "a"),
      Self.fromTo(values, .absent(name), name).rendering(id: "a"),
      Self.overview(values, .absent(name), name).rendering(id: "a"),
      Self.budget(values, .absent(name), name, .stacked).rendering(id: "a"),
      Self.answers(Self.numbers[index], name).rendering(id: "a"),
      Self.panels(values, .absent(name), name).rendering(id: "a"),
      Self.shares(values, .absent(name), name).rendering(id: "a"),
      Self.spread(values, .absent(name), name).rendering(id: "a"),
      Self.paired(values, .absent(name), name).rendering(id: "a"),
      Self.planning(values, name).rendering(id: "a"),
      Self.reference(values, .absent(name), name).rendering(id: "a"),
    ]
    for rendering in renderings {
      #expect(ChartSentence.isFit(rendering.title), "\(rendering.title)")
    }
  }
}

extension HTMLNode {
  /// The values of all attributes in the tree.
  fileprivate var attributeValues: [String] {
    switch self {
    case .text: []
    case .fragment(let nodes): nodes.flatMap(\.attributeValues)
    case .written(let written): written.nodes.flatMap(\.attributeValues)
    case .element(let element):
      element.attributes.map(\.value) + element.children.flatMap(\.attributeValues)
    }
  }
}

extension Box {
  /// Whether the overlap is more than rounding.
  fileprivate func overlapsVisibly(_ other: Box) -> Bool {
    Box(minX + 0.01, minY + 0.01, maxX - 0.01, maxY - 0.01).overlaps(other)
      && maxX - minX > 0.02 && other.maxX - other.minX > 0.02
  }
}
