/// An area of values that meet a target: tinted, with a line at each edge that counts.
struct BandMark: Mark {
  /// The area.
  var box: Box
  /// Whether the upper edge is a bound.
  var hasTopEdge: Bool
  /// Whether the lower edge is a bound.
  var hasBottomEdge: Bool

  var node: HTMLNode {
    var nodes = [BarMark(box: box, style: .targetBand).node]
    if hasTopEdge { nodes.append(edge(box.minY).node) }
    if hasBottomEdge { nodes.append(edge(box.maxY).node) }
    return .fragment(nodes)
  }

  /// The line at a bound.
  private func edge(_ y: Double) -> RuleMark {
    .horizontal(y: y, from: box.minX, to: box.maxX, style: .targetLine, width: 2)
  }
}
