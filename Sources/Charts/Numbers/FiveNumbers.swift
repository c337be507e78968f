/// How values are spread: the lowest, the middle half, the middle and the highest.
///
/// The quarters lie between the values as most spreadsheets put them (linear interpolation between
/// ranks, type 7 of Hyndman and Fan).
public struct FiveNumbers: Equatable, Sendable {
  /// The lowest value.
  public let lowest: Double
  /// A quarter of the values lies at or below it.
  public let lowerQuarter: Double
  /// Half of the values lies at or below it.
  public let middle: Double
  /// Three quarters of the values lie at or below it.
  public let upperQuarter: Double
  /// The highest value.
  public let highest: Double

  /// Computes the numbers; nil without values, or with one that is not finite.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last, sorted.allSatisfy(\.isFinite) else {
      return nil
    }
    (lowest, highest) = (first, last)
    lowerQuarter = Self.quantile(0.25, sorted)
    middle = Self.quantile(0.5, sorted)
    upperQuarter = Self.quantile(0.75, sorted)
  }

  /// Returns the value at a part of the way through sorted values.
  private static func quantile(_ part: Double, _ sorted: [Double]) -> Double {
    let place = part * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    let rest = place - Double(below)
    return sorted[below] * (1 - rest) + sorted[above] * rest
  }
}
