/// A decimal number, ready to be written the Dutch way.
///
/// It holds decimal digits, not a binary fraction, so that what an author wrote as `3,80` comes
/// back as `3,80` and halves round the way people do it: away from zero. It does not look at the
/// locale of the machine.
///
/// ```swift
/// DutchNumber(unscaled: 123, decimals: 1).percent()      // "12,3%"
/// DutchNumber(unscaled: 78898, decimals: 0).euro()       // "€ 78.898" with U+00A0
/// ```
public struct DutchNumber: Equatable, Sendable {
  /// From how many digits on the point for thousands is written.
  public enum Grouping: Sendable {
    /// In running text and in charts: from five digits on, so `1234` and `12.345`.
    case text
    /// In columns, where numbers stand under each other: from four digits on, so `1.234`.
    case column
  }

  /// Whether a minus sign is written; never for zero.
  private let isNegative: Bool
  /// The digits before the comma, ASCII, at least one, no leading zeros.
  private let whole: [UInt8]
  /// The digits after the comma, ASCII.
  private let fraction: [UInt8]

  /// Makes the exact number `unscaled / 10^decimals`: 38 with 1 decimal is 3,8.
  ///
  /// - Parameters:
  ///   - unscaled: All digits without the comma.
  ///   - decimals: The number of digits after the comma; below 0 counts as 0.
  public init(unscaled: Int, decimals: Int) {
    let digits = DecimalDigits(unscaled: unscaled, decimals: decimals)
    self.init(digits)
  }

  /// Makes a number from a `Double`, rounded to the given decimals with halves away from zero.
  ///
  /// The rounding starts from the shortest decimal text of the value: 1.005 gives 1,01, although
  /// the binary value lies just below it. Nil for a value that is not a number or not finite.
  public init?(_ value: Double, decimals: Int) {
    guard let digits = DecimalDigits(value) else { return nil }
    self.init(digits.rounded(to: decimals))
  }

  /// Makes a number from an exact decimal, rounded to fewer (or padded to more) decimals.
  public init(unscaled: Int, decimals: Int, roundedTo places: Int) {
    self.init(DecimalDigits(unscaled: unscaled, decimals: decimals).rounded(to: places))
  }

  /// Takes over the digits and drops the sign of zero.
  private init(_ digits: DecimalDigits) {
    whole = digits.whole
    fraction = digits.fraction
    let isZero = !(whole + fraction).contains { $0 != UInt8(ascii: "0") }
    isNegative = digits.isNegative && !isZero
  }

  /// The bare number: `-1234,5` with U+2212 as minus, `12.345`.
  public func plain(_ grouping: Grouping = .text) -> String {
    let digits = String(decoding: magnitude(grouping), as: UTF8.self)
    return isNegative ? "\u{2212}" + digits : digits
  }

  /// The number as a percentage, without a space: `12,3%`.
  public func percent(_ grouping: Grouping = .text) -> String {
    plain(grouping) + "%"
  }

  /// The number as euros, with a no-break space: `€ 78.898`, `€ −5`.
  public func euro(_ grouping: Grouping = .text) -> String {
    "€\u{00A0}" + plain(grouping)
  }

  /// The digits with points and comma, without sign.
  private func magnitude(_ grouping: Grouping) -> [UInt8] {
    let isGrouped = whole.count >= (grouping == .column ? 4 : 5)
    var bytes: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      let left = whole.count - index
      if isGrouped, index > 0, left % 3 == 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(digit)
    }
    if !fraction.isEmpty { bytes.append(UInt8(ascii: ",")) }
    return bytes + fraction
  }
}
