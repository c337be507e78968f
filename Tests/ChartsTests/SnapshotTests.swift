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
}
