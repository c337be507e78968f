/// A marker for one value, with a halo in the background colour.
///
/// The halo (2 units) keeps the marker apart from what it lies on: without it an orange diamond
/// would vanish on an orange line at the very moment a target is met.
struct DotMark: Mark {
  /// The shape; shape, not colour, tells the kinds of value apart.
  enum Shape: Sendable {
    /// An open circle: the startpunt.
    case hollow
    /// A filled circle: a measured value.
    case filled
    /// An open square: a target on the way.
    case square
    /// A filled diamond: the target at the end.
    case diamond
  }

  /// The middle of the marker.
  var x: Double
  /// The middle of the marker.
  var y: Double
  /// The shape.
  var shape: Shape

  /// The distance from the middle to the edge of the halo.
  static let reach = 9.0
  /// The width of the halo.
  private static let halo = 2.0

  var box: Box { Box(x - Self.reach, y - Self.reach, x + Self.reach, y + Self.reach) }

  var node: HTMLNode {
    switch shape {
    case .hollow:
      .fragment([circle(6.5 + Self.halo), circle(5.5, .background, .ownLine)])
    case .filled:
      .fragment([circle(6 + Self.halo), circle(6, .own, nil)])
    case .square:
      .fragment([square(5.5 + Self.halo), square(4.5, .background, .targetLine)])
    case .diamond:
      .fragment([diamond(7 + Self.halo), diamond(7, .target, nil)])
    }
  }

  /// A circle around the middle.
  private func circle(
    _ radius: Double, _ fill: ChartClass = .background, _ line: ChartClass? = nil
  ) -> HTMLNode {
    .element(
      "circle",
      [
        "class": Self.classes(fill, line), "cx": Coordinate.text(x), "cy": Coordinate.text(y),
        "r": Coordinate.text(radius), "fill": fill.lightHex, "stroke": line?.lightHex,
        "stroke-width": line == nil ? nil : "2",
      ])
  }

  /// A square around the middle; `half` is half of a side.
  private func square(
    _ half: Double, _ fill: ChartClass = .background, _ line: ChartClass? = nil
  ) -> HTMLNode {
    .element(
      "rect",
      [
        "class": Self.classes(fill, line), "x": Coordinate.text(x - half),
        "y": Coordinate.text(y - half), "width": Coordinate.text(2 * half),
        "height": Coordinate.text(2 * half), "fill": fill.lightHex, "stroke": line?.lightHex,
        "stroke-width": line == nil ? nil : "2",
      ])
  }

  /// A square on its point; `reach` is the distance from the middle to a corner.
  private func diamond(
    _ reach: Double, _ fill: ChartClass = .background, _ line: ChartClass? = nil
  ) -> HTMLNode {
    let corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
    let points = corners.map { "\(Coordinate.text(x + $0.0)),\(Coordinate.text(y + $0.1))" }
    return .element(
      "polygon",
      [
        "class": Self.classes(fill, line), "points": points.joined(separator: " "),
        "fill": fill.lightHex, "stroke": line?.lightHex,
      ])
  }

  /// The class attribute for a fill with or without a line.
  private static func classes(_ fill: ChartClass, _ line: ChartClass?) -> String {
    line.map { "\(fill.rawValue) \($0.rawValue)" } ?? fill.rawValue
  }
}
