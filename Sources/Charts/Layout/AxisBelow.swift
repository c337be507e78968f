/// A horizontal axis below rows, with the values that do not touch one another.
struct AxisBelow {
  /// From values to places.
  let scale: LinearScale
  /// The values on the axis.
  let domain: NiceDomain
  /// What follows a value: `%`, or empty.
  let suffix: String

  /// Draws the line and the values, none of them left of `left`, and moves on.
  func draw(in picture: inout Picture, from left: Double) {
    var end = left
    picture.bottom += 2
    picture.add(
      RuleMark.horizontal(
        y: picture.bottom, from: scale.start, to: scale.end, style: .axis))
    for tick in domain.ticks {
      let text = tick.text + suffix
      let half = FontMetrics.width(of: text) / 2
      let middle = max(scale(tick.value), half)
      guard middle - half >= end, middle + half <= picture.width else { continue }
      picture.add(
        TextMark(
          x: middle, top: picture.bottom + 4, text: text, anchor: .middle, style: .softText))
      end = middle + half
    }
    picture.bottom += FontMetrics.lineHeight + 4
  }
}
