import Testing

@testable import Charts

struct ChartTests {
  @Test func bearsItsTitleAsFirstChildWithAnIdPerVariant() {
    let rendering = LiSFigures.mentalHealth.rendering(id: "indicator-1a")
    for (node, name) in [(rendering.wide, "breed"), (rendering.narrow, "smal")] {
      guard case .element(let svg) = node, case .element(let title) = svg.children.first else {
        Issue.record("no svg with a first child")
        continue
      }
      #expect(title.name == "title")
      #expect(title.children == [.text(rendering.title)])
      let id = "indicator-1a-\(name)-t"
      #expect(title.attributes == [HTMLAttribute(name: "id", value: id)])
      #expect(svg.attributes.contains(HTMLAttribute(name: "aria-labelledby", value: id)))
      #expect(svg.attributes.contains(HTMLAttribute(name: "role", value: "img")))
    }
  }

  @Test func drawsThePicturesInBothWidths() {
    for variant in Variant.allCases {
      let html = LiSFigures.mentalHealth.picture(variant).svg(id: "a", title: "b").html()
      #expect(html.contains("viewBox=\"0 0 \(variant == .wide ? 690 : 320) "))
      #expect(html.contains("font-size=\"14\""))
    }
  }

  @Test func saysWhereAnAxisBeginsThatDoesNotBeginAtZero() {
    #expect(LiSFigures.mentalHealth.rendering(id: "a").axisNote == "De as begint bij 14%.")
    #expect(LiSFigures.leaving.rendering(id: "a").axisNote == nil)
  }

  @Test func saysInWordsWhatIsAbsentAndDrawsNoMarkerForIt() {
    let chart = LiSFigures.mentalHealthMeasured
    #expect(chart.rendering(id: "a").notes == ["2026: niet getoond: te kleine groep"])
    let dots = chart.picture(.wide).marks.compactMap { $0 as? DotMark }
    // Four in the key, seven known values.
    #expect(dots.count == 4 + 7)
  }

  @Test func treatsANumberThatIsNotFiniteAsAbsent() {
    let value = ChartValue.known(.nan, "geen getal")
    #expect(value.number == nil)
    #expect(value.absence == "geen getal")
  }

  @Test func interruptsTheLineWhereValuesCannotBeCompared() {
    var chart = LiSFigures.mentalHealthMeasured
    let solid = { (chart: TargetPathChart) in
      chart.picture(.wide).marks.compactMap { $0 as? LineMark }
        .filter { !$0.isDashed }.map(\.points.count)
    }
    #expect(solid(chart) == [3])
    chart.points[6].isComparable = false
    #expect(solid(chart) == [2, 1])
    let notes = chart.rendering(id: "a").notes
    #expect(notes.first == "2025: niet te vergelijken met eerdere cijfers")
  }

  /// The cases of `tintsTheGoodSideOfABound`.
  static let bounds: [(TargetPathChart.Bound, Bool)] = [
    (TargetPathChart.Bound.atLeast, true), (.atMost, false),
  ]

  @Test(arguments: bounds)
  func tintsTheGoodSideOfABound(_ bound: TargetPathChart.Bound, _ isAbove: Bool) throws {
    let chart = TargetPathChart(
      name: "n",
      points: [
        LiSFigures.point(2022, LiSFigures.tenths(36), .start),
        LiSFigures.point(2026, LiSFigures.tenths(38), .target, bound),
      ])
    let picture = chart.picture(.wide)
    let band = try #require(picture.marks.compactMap { $0 as? BandMark }.first)
    let dot = try #require(picture.marks.compactMap { $0 as? DotMark }.last)
    #expect(isAbove ? band.box.maxY == dot.y : band.box.minY == dot.y)
    #expect(band.box.maxY > band.box.minY)
  }

  @Test func keepsATargetVisibleWhenItIsJustMet() {
    let dots = LiSFigures.mentalHealthMeasured.picture(.wide).marks.compactMap { $0 as? DotMark }
    #expect(dots.filter(\.isRing).map(\.shape) == [.square])
  }

  /// The cases of `measuresProgressFromStartToGoalWhateverTheDirection`.
  static let progress: [(Double, Double)] = [(18.0, 0.5), (21, 0), (15, 1), (24, -0.5), (12, 1.5)]

  @Test(arguments: progress)
  func measuresProgressFromStartToGoalWhateverTheDirection(_ now: Double, _ part: Double) {
    let row = OverviewChart.Row(
      label: "a", start: .known(21, "21"), goal: .known(15, "15"), measured: .known(now, ""))
    #expect(row.progress == part)
    #expect(row.isBeyond == (part < 0 || part > 1))
  }

  @Test func placesNothingOnAWayOfNoLengthExceptWhatEqualsIt() {
    let row = { (now: Double) in
      OverviewChart.Row(
        label: "a", start: .known(3, "3"), goal: .known(3, "3"), measured: .known(now, "x"))
    }
    #expect(row(3).progress == 1)
    #expect(row(4).progress == nil)
    let notes = OverviewChart(name: "n", rows: [row(4)]).rendering(id: "a").notes
    #expect(notes == ["a: startpunt en doel zijn gelijk"])
  }

  @Test func beginsBudgetBarsAtZeroAndMakesThemAsLongAsTheirAmounts() {
    let bars = LiSFigures.budget.picture(.wide).marks.compactMap { $0 as? BarMark }
    let lengths = bars.map { $0.box.maxX - $0.box.minX }
    #expect(Set(bars.map(\.box.minX)).count == 1)
    #expect(bars.count == 48)
    #expect((lengths[0] / lengths[4] - 78898.0 / 110458).magnitude < 1e-9)
    #expect(lengths[16] == 0)
  }

  @Test func drawsALongBudgetInPartsThatFitOnPaperOnOneScale() {
    let rows = (1...17).map { place in
      BudgetBarsChart.Row(
        label: "Een post met een lange naam, nummer \(place)",
        amounts: (1...4).map { .known(Double(place), "€ 1.000.00\(place + $0)") }, total: "samen")
    }
    let chart = BudgetBarsChart(
      name: "Begroting", categories: ["2024", "2025", "2026", "2027"], rows: rows,
      arrangement: .stacked)
    let parts = chart.parts()
    #expect(parts.flatMap(\.rows).map(\.label) == rows.map(\.label))
    #expect(Set(parts.map { $0.rendering(id: "a").title }).count == 3)
    let pictures = parts.map { $0.picture(.wide) }
    // At its own size a drawing of 20,5 cm just fits on the page below its title.
    #expect(pictures.allSatisfy { $0.bottom < 775 })
    let longest = pictures.map { picture -> Double in
      let boxes = picture.marks.compactMap { ($0 as? BarMark)?.box }
      // The swatches of the key are lower than bars.
      let bars = boxes.filter { $0.maxY - $0.minY > 20 }
      return bars.map(\.maxX).max() ?? 0
    }
    #expect(longest == longest.sorted() && longest[0] < longest[2] - 100)
    #expect(BudgetBarsChart(name: "n", categories: ["2024"], rows: []).parts().count == 1)
  }

  @Test func saysAnAmountThatIsTheSameEachYearOnce() {
    let row = { (amounts: [String]) in
      BudgetBarsChart(
        name: "n", categories: ["2024", "2025"],
        rows: [.init(label: "a", amounts: amounts.map { .known(5, $0) })], arrangement: .stacked
      ).rendering(id: "a").wide.plainText
    }
    #expect(row(["€ 5", "€ 5"]).contains("elk jaar € 5"))
    #expect(!row(["€ 5", "€ 6"]).contains("elk jaar"))
  }

  @Test func givesAnswersTheirPartOfTheBar() {
    let bars = LiSFigures.answers.picture(.narrow).marks.compactMap { $0 as? BarMark }
    // Three in the key; the last row has three parts.
    let widths = bars.suffix(3).map { $0.box.maxX - $0.box.minX + 2 }
    #expect((widths[0] / 320 - 8.0 / 11).magnitude < 1e-9)
    #expect(bars.suffix(3).map(\.style) == [.own, .target, .background])
  }
}
