internal import Diagnostics

/// How far a share of respondents may lie from the share of all, with 95% confidence.
///
/// The score interval of Wilson (1927), doi:10.1080/01621459.1927.10502953, which Brown, Cai and
/// DasGupta (2001), doi:10.1214/ss/1009213286, advise for small groups too; for a difference the
/// interval of Newcombe (1998) that is built on it. Both take the respondents for a random sample.
public struct ShareUncertainty: Sendable, Hashable {
  /// The share, from 0 to 100.
  public let share: Double
  /// The number of respondents, above zero.
  public let count: Double
  /// The lower end, from 0 to 100.
  public let lower: Double
  /// The upper end, from 0 to 100.
  public let upper: Double

  /// The number of standard deviations that 95% of a normal distribution lies within.
  private static let deviations = 1.959964

  /// Returns the uncertainty of a measured percentage; nil without a number of respondents, and for
  /// a number that is no share.
  public init?(_ measurement: Measurement, unit: Unit) {
    guard unit == .percent, let count = measurement.count?.value.double, count > 0,
      case .number(let number) = measurement.value.value.content,
      (0...100).contains(number.double)
    else { return nil }
    self.init(share: number.double, count: count)
  }

  /// Works out the ends.
  private init(share: Double, count: Double) {
    let (part, squared) = (share / 100, Self.deviations * Self.deviations)
    let middle = part + squared / (2 * count)
    let spread =
      Self.deviations
      * (part * (1 - part) / count + squared / (4 * count * count)).squareRoot()
    let scale = 100 / (1 + squared / count)
    (self.share, self.count) = (share, count)
    lower = max(0, (middle - spread) * scale)
    upper = min(100, (middle + spread) * scale)
  }

  /// Whether the difference with another share may be nothing: both are samples.
  func mayEqual(_ other: ShareUncertainty) -> Bool {
    let difference = share - other.share
    let low = ((share - lower).squared + (other.upper - other.share).squared).squareRoot()
    let high = ((upper - share).squared + (other.share - other.lower).squared).squareRoot()
    return difference - low <= 0 && difference + high >= 0
  }

  /// Whether the share of all may be this number.
  func mayEqual(_ number: DecimalNumber) -> Bool { (lower...upper).contains(number.double) }
}

extension Double {
  /// The number times itself.
  fileprivate var squared: Double { self * self }
}
