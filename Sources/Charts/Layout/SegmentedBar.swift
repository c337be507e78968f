/// A bar cut into parts with a text for each: in the part, or above it where it does not fit.
struct SegmentedBar {
  /// One part.
  struct Segment {
    /// The text.
    var text: String
    /// The size, above 0.
    var size: Double
    /// The class of the fill.
    var style: ChartClass
    /// The class of the outline; nil for none.
    var outline: ChartClass?
    /// Whether the outline is dashed: what is not known or not filled yet.
    var isDashed = false
    /// The class of the text in the part.
    var textStyle: ChartClass
  }

  /// The height of a bar.
  static let height = 28.0
  /// Two units of background between parts keep colours apart that look alike.
  private static let gap = 2.0

  /// A part with its place.
  private struct Part {
    /// What it is.
    var segment: Segment
    /// The left edge.
    var begin: Double
    /// The right edge, without the gap.
    var end: Double

    /// The middle of the part.
    var middle: Double { (begin + end) / 2 }
    /// Whether the text fits in the part.
    var holdsText: Bool { FontMetrics.width(of: segment.text) + 4 <= end - begin }
  }

  /// The parts with their places.
  private let parts: [Part]
  /// The left edge of the bar.
  private let left: Double

  /// Divides the room from `left` to `right` among the segments, by their size.
  init(_ segments: [Segment], left: Double, right: Double) {
    self.left = left
    let sum = segments.reduce(0) { $0 + $1.size }
    var begin = left
    parts = segments.map { segment in
      let end = begin + segment.size / sum * (right - left)
      defer { begin = end }
      let isLast = end > right - 1
      return Part(
        segment: segment, begin: begin, end: isLast ? end : max(end - Self.gap, begin + 0.5))
    }
  }

  /// Writes the texts that do not fit in their part above the bar, and moves on.
  ///
  /// Texts that are together wider than the bar stand below one another.
  func drawSmallTexts(in picture: inout Picture) {
    let small = parts.filter { !$0.holdsText && !$0.segment.text.isEmpty }
    guard !small.isEmpty else { return }
    let widths = small.map { FontMetrics.width(of: $0.segment.text) + 4 }
    guard widths.reduce(-4, +) <= picture.width - left else {
      for part in small {
        let room = (picture.width - left) * FontMetrics.spacedShare
        picture.addBlock(FontMetrics.lines(of: part.segment.text, room: room), x: left)
      }
      return
    }
    for (part, middle) in zip(small, middles(of: small, right: picture.width)) {
      picture.add(
        TextMark(x: middle, top: picture.bottom, text: part.segment.text, anchor: .middle))
    }
    picture.bottom += FontMetrics.lineHeight + 2
  }

  /// Returns where texts above the bar stand: each as near to its part as there is room.
  private func middles(of small: [Part], right: Double) -> [Double] {
    let widths = small.map { FontMetrics.width(of: $0.segment.text) }
    var middles = small.map(\.middle)
    var limit = left
    for index in small.indices {
      middles[index] = max(middles[index], limit + widths[index] / 2)
      limit = middles[index] + widths[index] / 2 + 4
    }
    limit = right
    for index in small.indices.reversed() {
      middles[index] = min(middles[index], limit - widths[index] / 2)
      limit = middles[index] - widths[index] / 2 - 4
    }
    return middles
  }

  /// Draws the parts with the texts that fit in them.
  func draw(in picture: inout Picture, top: Double) {
    let textTop = top + (Self.height - FontMetrics.lineHeight) / 2
    for part in parts {
      let segment = part.segment
      picture.add(
        BarMark(
          box: Box(part.begin, top, part.end, top + Self.height), style: segment.style,
          outline: segment.outline, isDashed: segment.isDashed))
      guard part.holdsText else { continue }
      picture.add(
        TextMark(
          x: part.middle, top: textTop, text: segment.text, anchor: .middle,
          style: segment.textStyle))
    }
  }
}
