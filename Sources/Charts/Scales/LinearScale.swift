/// Turns numbers into positions, evenly.
struct LinearScale: Equatable, Sendable {
  /// The value that lands on `start`.
  let lower: Double
  /// The value that lands on `end`.
  let upper: Double
  /// The position of `lower`.
  let start: Double
  /// The position of `upper`; may lie before `start`, as on a vertical axis.
  let end: Double

  /// Makes a scale from a domain to positions; values that are all equal land in the middle.
  init(from lower: Double, to upper: Double, start: Double, end: Double) {
    self.lower = lower
    self.upper = upper
    self.start = start
    self.end = end
  }

  /// Makes a scale over a nice domain.
  init(_ domain: NiceDomain, start: Double, end: Double) {
    self.init(from: domain.lower, to: domain.upper, start: start, end: end)
  }

  /// The position of a value; values outside the domain land outside the positions.
  func callAsFunction(_ value: Double) -> Double {
    let span = upper - lower
    guard span.isFinite, span.magnitude > 0 else { return (start + end) / 2 }
    return start + (value - lower) / span * (end - start)
  }
}
