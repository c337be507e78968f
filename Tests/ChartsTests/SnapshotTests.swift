import Charts
import TestSupport
import Testing

/// The pictures themselves, to be looked at in `Snapshots`.
struct SnapshotTests {
  /// The charts by the name of their golden files.
  static let charts: [(String, ChartRendering)] = [
    ("targetPath", LiSFigures.mentalHealth.rendering(id: "g1")),
    ("targetPathMeasured", LiSFigures.mentalHealthMeasured.rendering(id: "g2")),
    ("targetPathBound", LiSFigures.guidance.rendering(id: "g3")),
    ("fromTo", LiSFigures.leaving.rendering(id: "g4")),
    ("fromToMeasured", LiSFigures.leavingMeasured.rendering(id: "g5")),
    ("overview", LiSFigures.overview.rendering(id: "g6")),
    ("budgetBars", LiSFigures.budget.rendering(id: "g7")),
    ("budgetBarsStacked", LiSFigures.budgetStacked.rendering(id: "g8")),
    ("answerBars", LiSFigures.answers.rendering(id: "g9")),
    ("smallMultiples", RealFigures.leaving.rendering(id: "g10")),
    ("smallMultiplesAbsent", RealFigures.leavingAbsent.rendering(id: "g11")),
    ("shareBars", RealFigures.choosing.rendering(id: "g12")),
    ("shareBarsRest", RealFigures.lessons.rendering(id: "g13")),
    ("spread", RealFigures.programmes.rendering(id: "g14")),
    ("pairedBars", RealFigures.paired.rendering(id: "g15")),
    ("planning", RealFigures.planning.rendering(id: "g16")),
    ("reference", RealFigures.reference.rendering(id: "g17")),
    ("standBars", RealFigures.stands.rendering(id: "g18")),
    ("targetPathAdjusted", LiSFigures.guidanceAdjusted.rendering(id: "g19")),
  ]

  @Test(arguments: charts.indices)
  func drawsTheChartAsRecorded(_ index: Int) {
    let (name, rendering) = Self.charts[index]
    for (variant, node) in [("breed", rendering.wide), ("smal", rendering.narrow)] {
      // One element a line, so that a change can be read in the difference of two versions.
      let lines = node.html().split(separator: "><", omittingEmptySubsequences: false)
      let difference = Snapshot.difference(
        lines.joined(separator: ">\n<") + "\n", name: "\(name)-\(variant)", type: "svg")
      #expect(difference == nil)
    }
  }

  @Test func drawsASparkline() throws {
    let points = LiSFigures.mentalHealthMeasured.points
    let html = try #require(Sparkline(points: points).node).html()
    let lines = html.split(separator: "><", omittingEmptySubsequences: false)
    let difference = Snapshot.difference(
      lines.joined(separator: ">\n<") + "\n", name: "sparkline", type: "svg")
    #expect(difference == nil)
    #expect(html.contains("aria-hidden=\"true\""))
    #expect(Sparkline(points: Array(points.prefix(1))).node == nil, "one value is no line")
  }
}
