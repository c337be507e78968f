/// One line of text.
struct TextMark: Mark {
  /// Where `x` lies in the text.
  enum Anchor: String, Sendable {
    /// The text begins at `x`.
    case start
    /// The middle of the text is at `x`.
    case middle
    /// The text ends at `x`.
    case end
  }

  /// The position of the anchor.
  var x: Double
  /// The top of the line; the line is `FontMetrics.lineHeight` high.
  var top: Double
  /// The words.
  var text: String
  /// Where `x` lies in the text.
  var anchor: Anchor = .start
  /// The class that says what colour it has.
  var style: ChartClass = .text
  /// Whether a plate in the background colour keeps grid lines out of the letters.
  var hasPlate = false

  /// The lines of a text below one another.
  static func block(
    _ lines: [String], x: Double, top: Double, anchor: Anchor = .start, style: ChartClass = .text
  ) -> [TextMark] {
    lines.enumerated().map { index, line in
      TextMark(
        x: x, top: top + Double(index) * FontMetrics.lineHeight, text: line, anchor: anchor,
        style: style)
    }
  }

  var box: Box {
    let width = FontMetrics.width(of: text)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left, top, left + width, top + FontMetrics.lineHeight)
  }

  var node: HTMLNode {
    let letters = HTMLNode.element(
      "text",
      [
        "class": style.rawValue, "fill": style.lightHex, "x": Coordinate.text(x),
        "y": Coordinate.text(top + FontMetrics.baseline),
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
      ], [.text(text)])
    return hasPlate ? .fragment([plate.node, letters]) : letters
  }

  /// The plate behind the letters, without the slack at the sides.
  private var plate: BarMark {
    let box = box
    let slack = (box.maxX - box.minX) * (1 - 1 / FontMetrics.slack)
    let left =
      switch anchor {
      case .start: box.minX
      case .middle: box.minX + slack / 2
      case .end: box.minX + slack
      }
    let width = box.maxX - box.minX - slack
    return BarMark(
      box: Box(left - 1, box.minY + 1, left + width + 1, box.maxY - 1), style: .background)
  }
}
