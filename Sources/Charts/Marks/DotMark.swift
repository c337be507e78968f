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
    /// An open diamond: a target that was adjusted.
    case openDiamond
    /// An open circle with a dashed line: a value that may still change.
    case provisional
    /// A small filled circle: one of many values.
    case small
    /// An upright stripe: a national value beside the school's own.
    case stripe
  }

  /// The middle of the marker.
  var x: Double
  /// The middle of the marker.
  var y: Double
  /// The shape.
  var shape: Shape
  /// Whether the marker is so large that a filled dot fits in it: a target that is just met.
  var isRing = false

  /// The distance from the middle to the edge of the halo.
  static let reach = 9.0
  /// The distance from the middle to the edge of a ring.
  static let ringReach = 15.0
  /// The width of the halo.
  private static let halo = 2.0

  var box: Box {
    let reach = isRing ? Self.ringReach : shape == .small ? 4.5 : Self.reach
    return Box(x - reach, y - reach, x + reach, y + reach)
  }

  var node: HTMLNode {
    switch shape {
    case .hollow:
      let radius = isRing ? 10.5 : 5.5
      return .fragment([circle(radius + 1 + Self.halo), circle(radius, .background, .ownLine)])
    case .provisional:
      return .fragment([circle(8.5), circle(5.5, .background, .ownLine, isDashed: true)])
    case .filled:
      return .fragment([circle(6 + Self.halo), circle(6, .own, nil)])
    case .square:
      let half = isRing ? 10.0 : 4.5
      return .fragment([square(half + 1 + Self.halo), square(half, .background, .targetLine)])
    case .diamond:
      let reach = isRing ? 15.0 : 7
      return .fragment([diamond(reach + Self.halo), diamond(reach, .target, nil)])
    case .openDiamond:
      return .fragment([diamond(8.5 + Self.halo), diamond(6.5, .background, .targetLine)])
    case .small:
      return .fragment([circle(4.5), circle(3.5, .own, nil)])
    case .stripe:
      let stripe = Box(x - 2, y - 8, x + 2, y + 8)
      let halo = Box(x - 4, y - 10, x + 4, y + 10)
      return .fragment([
        BarMark(box: halo, style: .background).node, BarMark(box: stripe, style: .softText).node,
      ])
    }
  }

  /// A circle around the middle.
  private func circle(
    _ radius: Double, _ fill: ChartClass = .background, _ line: ChartClass? = nil,
    isDashed: Bool = false
  ) -> HTMLNode {
    .element(
      "circle",
      [
        "class": Self.classes(fill, line), "cx": Coordinate.text(x), "cy": Coordinate.text(y),
        "r": Coordinate.text(radius), "fill": fill.lightHex, "stroke": line?.lightHex,
        "stroke-width": line == nil ? nil : "2", "stroke-dasharray": isDashed ? "3 2" : nil,
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
        "stroke-width": line == nil ? nil : "2",
      ])
  }

  /// The class attribute for a fill with or without a line.
  private static func classes(_ fill: ChartClass, _ line: ChartClass?) -> String {
    line.map { "\(fill.rawValue) \($0.rawValue)" } ?? fill.rawValue
  }
}
