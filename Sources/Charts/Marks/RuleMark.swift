/// A straight line that helps reading: an axis, a grid line, the edge of a band.
struct RuleMark: Mark {
  /// The begin and end of the line.
  var box: Box
  /// The class of the stroke.
  var style: ChartClass = .grid
  /// The width of the line.
  var width = 1.0

  /// A line from left to right.
  static func horizontal(
    y: Double, from left: Double, to right: Double, style: ChartClass = .grid, width: Double = 1
  ) -> RuleMark {
    RuleMark(box: Box(left, y, right, y), style: style, width: width)
  }

  /// A line from top to bottom.
  static func vertical(
    x: Double, from top: Double, to bottom: Double, style: ChartClass = .grid, width: Double = 1
  ) -> RuleMark {
    RuleMark(box: Box(x, top, x, bottom), style: style, width: width)
  }

  var node: HTMLNode {
    .element(
      "line",
      [
        "class": style.rawValue, "x1": Coordinate.text(box.minX), "y1": Coordinate.text(box.minY),
        "x2": Coordinate.text(box.maxX), "y2": Coordinate.text(box.maxY),
        "stroke": style.lightHex, "stroke-width": Coordinate.text(width),
      ])
  }
}
