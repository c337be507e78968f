/// Finds room for labels beside markers, so that no label covers another label or a marker.
struct LabelPlacer {
  /// Where labels may stand.
  let bounds: Box
  /// What a label must not cover: markers, and the labels placed so far.
  private(set) var taken: [Box]
  /// What a label had better not cover: lines.
  let avoided: [Box]

  /// Starts with the markers and lines of a chart.
  init(bounds: Box, taken: [Box], avoided: [Box]) {
    self.bounds = bounds
    self.taken = taken
    self.avoided = avoided
  }

  /// Places a label for a marker, or gives nil when there is no room.
  ///
  /// A value whose label finds no room is still in the table below the chart.
  mutating func place(_ text: String, around dot: DotMark) -> TextMark? {
    var best: (mark: TextMark, cost: Double)?
    for (rank, spot) in Self.spots(around: dot.box.maxX - dot.x).enumerated() {
      let mark = TextMark(x: dot.x + spot.dx, top: dot.y + spot.dy, text: text, anchor: spot.anchor)
      guard isFree(mark.box) else { continue }
      let crossings = avoided.filter { $0.overlaps(mark.box) }.count
      let cost = Double(crossings) + Double(rank) * 0.4
      if cost < best?.cost ?? .infinity { best = (mark, cost) }
    }
    guard let mark = best?.mark else { return nil }
    taken.append(mark.box)
    return mark
  }

  /// Whether a label there covers nothing and stays within bounds.
  private func isFree(_ box: Box) -> Bool {
    bounds.contains(box) && !taken.contains { $0.overlaps(box) }
  }

  /// A place for a label relative to its marker.
  private struct Spot {
    /// From the middle of the marker to the anchor.
    var dx: Double
    /// From the middle of the marker to the top of the line.
    var dy: Double
    /// Where the anchor lies in the text.
    var anchor: TextMark.Anchor
  }

  /// The places that are tried, the best first.
  private static func spots(around reach: Double) -> [Spot] {
    let line = FontMetrics.lineHeight
    // Half a unit keeps the label off its own marker whatever rounding does.
    let above = -reach - line - 0.5
    let below = reach + 0.5
    return [
      Spot(dx: 0, dy: above, anchor: .middle), Spot(dx: 0, dy: below, anchor: .middle),
      Spot(dx: reach + 1, dy: -line / 2, anchor: .start),
      Spot(dx: -reach - 1, dy: -line / 2, anchor: .end),
      Spot(dx: 4, dy: above, anchor: .start), Spot(dx: -4, dy: above, anchor: .end),
      Spot(dx: 4, dy: below, anchor: .start), Spot(dx: -4, dy: below, anchor: .end),
      Spot(dx: 0, dy: above - line, anchor: .middle),
      Spot(dx: 0, dy: below + line, anchor: .middle),
    ]
  }
}
