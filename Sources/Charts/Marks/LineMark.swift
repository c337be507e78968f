/// A line through points.
struct LineMark: Mark {
  /// A place in the chart.
  struct Point: Equatable, Sendable {
    /// Units from the left.
    var x: Double
    /// Units from the top.
    var y: Double
  }

  /// The points in the order in which the line goes.
  var points: [Point]
  /// The class of the stroke.
  var style: ChartClass
  /// The width of the line.
  var width = 2.5
  /// Whether the line is dashed: something planned, not something measured.
  var isDashed = false

  var box: Box {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    return Box(xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0)
  }

  var node: HTMLNode {
    guard points.count > 1 else { return .fragment([]) }
    let places = points.map { "\(Coordinate.text($0.x)),\(Coordinate.text($0.y))" }
    return .element(
      "polyline",
      [
        "class": style.rawValue, "points": places.joined(separator: " "), "fill": "none",
        "stroke": style.lightHex, "stroke-width": Coordinate.text(width),
        "stroke-dasharray": isDashed ? "6 5" : nil, "stroke-linejoin": "round",
      ])
  }

  /// Small boxes along the line, for keeping text off it.
  var obstacles: [Box] {
    zip(points, points.dropFirst()).flatMap { start, end in
      let steps = 1 + Int(max((end.x - start.x).magnitude, (end.y - start.y).magnitude) / 6)
      return (0...steps).map { step in
        let part = Double(step) / Double(steps)
        let x = start.x + part * (end.x - start.x)
        let y = start.y + part * (end.y - start.y)
        return Box(x - 2, y - 2, x + 2, y + 2)
      }
    }
  }
}
