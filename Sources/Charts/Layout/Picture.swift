/// A picture that grows downwards while marks are added.
struct Picture: Sendable {
  /// Which of the two pictures this is.
  let variant: Variant
  /// Where the next row begins, which at the end is the height.
  var bottom = 4.0
  /// The marks in drawing order, the last one on top.
  private(set) var marks: [any Mark] = []

  /// Starts an empty picture.
  init(_ variant: Variant) {
    self.variant = variant
  }

  /// The width in units.
  var width: Double { variant.width }

  /// Adds a mark on top of the others.
  mutating func add(_ mark: any Mark) {
    marks.append(mark)
  }

  /// Adds marks on top of the others.
  mutating func add(_ more: [any Mark]) {
    marks += more
  }

  /// Adds lines of text at `x` below what is there, and moves on.
  mutating func addBlock(_ lines: [String], x: Double = 0, style: ChartClass = .text) {
    add(TextMark.block(lines, x: x, top: bottom, style: style))
    bottom += Double(lines.count) * FontMetrics.lineHeight
  }

  /// Adds a thin line between two rows.
  mutating func addSeparator() {
    bottom += 8
    add(RuleMark.horizontal(y: bottom, from: 0, to: width))
    bottom += 8
  }

  /// Returns the id of the title of a chart's picture.
  static func titleID(_ id: String, _ variant: Variant) -> String { "\(id)-\(variant.name)-t" }

  /// The picture as an svg element with the title sentence as its name.
  ///
  /// - Parameters:
  ///   - id: The chart's id, unique on the page; the title gets `ID-breed-t` or `ID-smal-t`.
  ///   - title: The sentence; it is the first child, since PDF makers take their Alt from there.
  /// - Returns: The element.
  func svg(id: String, title: String) -> HTMLNode {
    let titleID = Self.titleID(id, variant)
    let size = (width: Coordinate.text(width), height: Coordinate.text(bottom.rounded(.up) + 2))
    return .element(
      "svg",
      [
        "class": "\(ChartClass.chart.rawValue) \(variant.style.rawValue)", "role": "img",
        "aria-labelledby": titleID, "viewBox": "0 0 \(size.width) \(size.height)",
        "width": size.width, "height": size.height, "font-family": FontMetrics.family,
        "font-size": Coordinate.text(FontMetrics.size), "xmlns": "http://www.w3.org/2000/svg",
      ], [.element("title", ["id": titleID], [.text(title)])] + marks.map(\.node))
  }
}
