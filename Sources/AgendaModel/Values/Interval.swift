/// The numbers that a rounded number can stand for: `3,6` is every number from 3,55 to 3,65.
///
/// The one place for arithmetic with rounding. Sums and products with whole numbers are exact; a
/// quotient is rounded outwards, so that an interval only ever grows and no finding comes from the
/// arithmetic itself. Both ends belong to the interval, because authors round a half up or to even.
///
/// The method is interval arithmetic. Holding a share or mean against the number of respondents is
/// the GRIM test of Brown and Heathers (2017), doi:10.1177/1948550616673876.
public struct Interval: Sendable, Hashable {
  /// The lower end, in units of 10^-10.
  private let lower: Int128
  /// The upper end, in the same units.
  private let upper: Int128

  /// How many decimals are kept.
  private static let places = 10
  /// One, in the units that are kept.
  private static let one: Int128 = 10_000_000_000

  /// Creates an interval in the units that are kept.
  private init(kept lower: Int128, _ upper: Int128) {
    (self.lower, self.upper) = (min(lower, upper), max(lower, upper))
  }

  /// Creates the interval of one exact number; nil for one of more than nine decimals or twelve
  /// digits before the mark, which no agenda means.
  public init?(exactly number: DecimalNumber) {
    self.init(number, plusOrMinusHalf: 0)
  }

  /// Creates the interval of the numbers that round to `number`.
  ///
  /// `unit` says to how many of its last digit it was rounded: 10 for a count in tens.
  public init?(rounded number: DecimalNumber, to unit: Int = 1) {
    self.init(number, plusOrMinusHalf: unit)
  }

  /// Creates the interval around a number, in halves of its last digit.
  private init?(_ number: DecimalNumber, plusOrMinusHalf unit: Int) {
    guard number.decimals < Self.places, (0...1000).contains(unit) else { return nil }
    let digit = Self.power(Self.places - number.decimals)
    let middle = Int128(number.unscaled) * digit
    guard middle.magnitude < 1_000_000_000_000 * Self.one.magnitude else { return nil }
    let half = digit / 2 * Int128(unit)
    self.init(kept: middle - half, middle + half)
  }

  /// Creates the interval of one whole number.
  public init(_ whole: Int) {
    self.init(kept: Int128(whole) * Self.one, Int128(whole) * Self.one)
  }

  /// Returns the interval from the lowest of both to the highest.
  public func joined(with other: Interval) -> Interval {
    Interval(kept: min(lower, other.lower), max(upper, other.upper))
  }

  /// Returns the numbers that both have, or nil when they have none.
  public func common(with other: Interval) -> Interval? {
    overlaps(other) ? Interval(kept: max(lower, other.lower), min(upper, other.upper)) : nil
  }

  /// Whether both have a number in common.
  public func overlaps(_ other: Interval) -> Bool { !(self < other) && !(other < self) }

  /// Whether every number of `left` is below every number of `right`.
  public static func < (left: Interval, right: Interval) -> Bool { left.upper < right.lower }

  /// Returns the sums of a number of one and a number of the other.
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(kept: left.lower + right.lower, left.upper + right.upper)
  }

  /// Returns the numbers times a whole number of up to nine digits.
  public static func * (left: Interval, weight: Int) -> Interval {
    Interval(kept: left.lower * Int128(weight), left.upper * Int128(weight))
  }

  /// Returns the numbers divided by a whole number above zero, rounded outwards.
  public static func / (left: Interval, divisor: Int) -> Interval {
    let divisor = Int128(max(divisor, 1))
    return Interval(kept: floor(left.lower, divisor), ceiling(left.upper, divisor))
  }

  /// Returns how much of a hundred these numbers are of `whole`; nil when that may be zero.
  public func share(of whole: Interval) -> Interval? {
    guard whole.lower > 0, lower >= 0 else { return nil }
    return Interval(
      kept: Self.floor(lower * 100 * Self.one, whole.upper),
      Self.ceiling(upper * 100 * Self.one, whole.lower))
  }

  /// Whether a whole number, divided by `count` and times `factor`, lies in the interval.
  ///
  /// With the number of respondents as `count` this is the GRIM test: their answers add up to a
  /// whole number. `factor` is 100 for a percentage.
  public func holdsQuotient(of count: Int, times factor: Int = 1) -> Bool {
    let unit = Self.one * Int128(max(factor, 1))
    let (low, high) = (lower * Int128(count), upper * Int128(count))
    return Self.ceiling(low, unit) <= Self.floor(high, unit)
  }

  /// The lower end, rounded down to a number of decimals.
  public func lowest(decimals: Int) -> DecimalNumber {
    let digit = Self.power(Self.places - min(max(decimals, 0), Self.places))
    return DecimalNumber(unscaled: Int(clamping: Self.floor(lower, digit)), decimals: decimals)
  }

  /// The upper end, rounded up to a number of decimals.
  public func highest(decimals: Int) -> DecimalNumber {
    let digit = Self.power(Self.places - min(max(decimals, 0), Self.places))
    return DecimalNumber(unscaled: Int(clamping: Self.ceiling(upper, digit)), decimals: decimals)
  }

  /// Returns a quotient rounded down; the divisor is above zero.
  private static func floor(_ number: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// Returns a quotient rounded up; the divisor is above zero.
  private static func ceiling(_ number: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest > 0 ? quotient + 1 : quotient
  }

  /// Returns ten to a power from 0 to 10.
  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

extension Sequence where Element == Interval {
  /// The sums of one number of each.
  public var sum: Interval { reduce(Interval(0), +) }

  /// The interval from the lowest of all to the highest; nil without any.
  public var hull: Interval? {
    var iterator = makeIterator()
    guard var hull = iterator.next() else { return nil }
    while let next = iterator.next() { hull = hull.joined(with: next) }
    return hull
  }
}
