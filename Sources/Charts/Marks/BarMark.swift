/// A rectangle: a bar, a segment of a bar, a plate.
struct BarMark: Mark {
  /// The rectangle; one without width or height is not drawn.
  var box: Box
  /// The class of the fill.
  var style: ChartClass
  /// The class of the outline, drawn inside the edge; nil for none.
  var outline: ChartClass?
  /// Whether the outline is dashed.
  var isDashed = false

  var node: HTMLNode {
    let inset = outline == nil ? 0 : 0.75
    let width = box.maxX - box.minX - 2 * inset
    let height = box.maxY - box.minY - 2 * inset
    guard width > 0, height > 0 else { return .fragment([]) }
    return .element(
      "rect",
      [
        "class": ([style] + [outline].compactMap { $0 }).map(\.rawValue).joined(separator: " "),
        "x": Coordinate.text(box.minX + inset), "y": Coordinate.text(box.minY + inset),
        "width": Coordinate.text(width), "height": Coordinate.text(height),
        "fill": style.lightHex, "stroke": outline?.lightHex,
        "stroke-width": outline == nil ? nil : "1.5",
        "stroke-dasharray": isDashed && outline != nil ? "4 3" : nil,
      ])
  }
}
