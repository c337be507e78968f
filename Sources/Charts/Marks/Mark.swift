/// A shape or text in a chart, already placed: it knows coordinates and classes, never data.
///
/// A chart kind turns values into coordinates with scales and makes marks of them; a mark only
/// draws itself. Adding a kind of mark touches one file.
protocol Mark: Sendable {
  /// The mark as SVG.
  var node: HTMLNode { get }
  /// The rectangle that the mark covers, halo included.
  var box: Box { get }
}

/// A rectangle in the chart's units; y grows downwards.
struct Box: Equatable, Sendable {
  /// The left edge.
  var minX: Double
  /// The upper edge.
  var minY: Double
  /// The right edge, at least `minX`.
  var maxX: Double
  /// The lower edge, at least `minY`.
  var maxY: Double

  /// Makes a rectangle from two opposite corners, in any order.
  init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    (minX, maxX) = (min(x1, x2), max(x1, x2))
    (minY, maxY) = (min(y1, y2), max(y1, y2))
  }

  /// Whether the rectangles share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether the other rectangle lies wholly inside this one.
  func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }
}
