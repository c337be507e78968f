/// An exact decimal number with the digits that its author wrote: `3,80` stays two decimals.
public struct DecimalNumber: Sendable, Hashable {
  /// The most digits a number may have; beyond it a value is refused, never rounded.
  public static let maximumDigits = 15

  /// The digits without the decimal mark, with their sign: `3,8` is 38.
  public let unscaled: Int
  /// How many of the digits stand behind the decimal mark, from 0 to 15.
  public let decimals: Int

  /// Creates `unscaled × 10^-decimals`.
  public init(unscaled: Int, decimals: Int) {
    self.unscaled = unscaled
    self.decimals = min(max(decimals, 0), Self.maximumDigits)
  }

  /// Creates a whole number.
  public init(_ whole: Int) { self.init(unscaled: whole, decimals: 0) }

  /// The nearest binary fraction, for drawing only; sums and comparisons are exact.
  public var double: Double { Double(unscaled) / Self.power(decimals) }

  /// Whether the number is below zero.
  public var isNegative: Bool { unscaled < 0 }

  /// The value when it is whole, such as 5 for `5,0`.
  public var whole: Int? {
    let unit = Int(Self.power(decimals))
    return unscaled % unit == 0 ? unscaled / unit : nil
  }

  /// Returns the exact sum.
  ///
  /// Only where it has more digits than can be kept (some eighteen) it loses decimals, from the
  /// right: an agenda's amounts and shares are far from that.
  public static func + (left: Self, right: Self) -> Self {
    let decimals = max(left.decimals, right.decimals)
    return kept(left.scaled(to: decimals) + right.scaled(to: decimals), decimals: decimals)
  }

  /// Returns the exact difference, with the same bound as a sum.
  public static func - (left: Self, right: Self) -> Self {
    let decimals = max(left.decimals, right.decimals)
    return kept(left.scaled(to: decimals) - right.scaled(to: decimals), decimals: decimals)
  }

  /// Returns a number in the digits that can be kept.
  static func kept(_ unscaled: Int128, decimals: Int) -> Self {
    var (rest, places) = (unscaled, decimals)
    while places > 0, Int(exactly: rest) == nil {
      rest /= 10
      places -= 1
    }
    return DecimalNumber(unscaled: Int(clamping: rest), decimals: places)
  }

  /// Returns the unscaled number at a larger number of decimals.
  private func scaled(to decimals: Int) -> Int128 {
    var result = Int128(unscaled)
    for _ in self.decimals..<max(decimals, self.decimals) { result *= 10 }
    return result
  }

  /// Returns ten to a power from 0 to 15, exact in a Double.
  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}

extension DecimalNumber: Comparable {
  /// Compares the numbers exactly, whatever their decimals.
  public static func < (left: Self, right: Self) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.scaled(to: decimals) < right.scaled(to: decimals)
  }

  /// Whether two numbers are equal in value: `3,8` equals `3,80`.
  public static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

  /// Hashes the value without trailing zeros.
  public func hash(into hasher: inout Hasher) {
    var (digits, places) = (unscaled, decimals)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    hasher.combine(digits)
    hasher.combine(digits == 0 ? 0 : places)
  }
}
