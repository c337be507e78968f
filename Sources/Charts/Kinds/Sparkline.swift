/// A small line for in a table: where a value comes from, what was measured, where it goes.
///
/// It is hidden from screen readers and carries nothing alone: the values stand in the cells of the
/// row. Solid is measured, dashed is planned, the diamond is the target.
public struct Sparkline: Sendable {
  /// The values in any order; those without a number are left out.
  public var points: [TargetPathChart.Point]

  /// Makes a line.
  public init(points: [TargetPathChart.Point]) { self.points = points }

  /// The size in units, which are pixels.
  private static let size = (width: 96.0, height: 30.0)

  /// The svg element; nil with fewer than two numbers.
  public var node: HTMLNode? {
    let known = TargetPathChart(name: "", points: points).known
    let numbers = known.compactMap(\.value.number)
    guard known.count > 1, let low = numbers.min(), let high = numbers.max() else { return nil }
    let x = LinearScale(
      from: known[0].x, to: known[known.count - 1].x, start: 10, end: Self.size.width - 10)
    let y = LinearScale(from: low, to: high, start: Self.size.height - 9, end: 9)
    let lines = TargetPathLines(points: points) { point in
      point.value.number.map { LineMark.Point(x: x(point.x), y: y($0)) }
    }
    let dots = known.enumerated().filter {
      $0.element.kind != .interim && $0.element.kind != .former
    }.map { index, point in
      let isSmall = index > 0 && point.kind != .target
      return DotMark(
        x: x(point.x), y: y(point.value.number ?? low), shape: isSmall ? .small : point.shape)
    }
    return svg(lines.all.map(\.node) + dots.map(\.node))
  }

  /// Returns the svg around marks.
  private func svg(_ marks: [HTMLNode]) -> HTMLNode {
    let (width, height) = (Coordinate.text(Self.size.width), Coordinate.text(Self.size.height))
    return .element(
      "svg",
      [
        "class": "\(ChartClass.chart.rawValue) \(ChartClass.spark.rawValue)",
        "aria-hidden": "true", "viewBox": "0 0 \(width) \(height)", "width": width,
        "height": height, "xmlns": "http://www.w3.org/2000/svg",
      ], marks)
  }
}
