/// A decimal number as digits, with the one rounding rule that we use.
struct DecimalDigits {
  /// Whether the number was written with a minus sign.
  var isNegative: Bool
  /// The ASCII digits before the comma, at least one.
  var whole: [UInt8]
  /// The ASCII digits after the comma.
  var fraction: [UInt8]

  /// The digit 0 in ASCII.
  private static let zero = UInt8(ascii: "0")
  /// The most decimals that are kept; more would only be zeros.
  private static let mostDecimals = 30

  /// Makes `unscaled / 10^decimals`.
  init(unscaled: Int, decimals: Int) {
    let places = min(max(decimals, 0), Self.mostDecimals)
    var digits = Array(String(unscaled.magnitude).utf8)
    let missing = places + 1 - digits.count
    if missing > 0 { digits.insert(contentsOf: Array(repeating: Self.zero, count: missing), at: 0) }
    isNegative = unscaled < 0
    whole = Array(digits.dropLast(places))
    fraction = Array(digits.suffix(places))
  }

  /// Makes the shortest decimal that stands for `value`; nil when it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = (parts.first ?? "0").split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    isNegative = value < 0
    whole = Array((mantissa.first ?? "0").utf8)
    fraction = mantissa.count > 1 ? Array(mantissa[1].utf8) : []
    shift(by: exponent)
  }

  /// Moves the comma: right for a positive count of places, left for a negative one.
  private mutating func shift(by places: Int) {
    let zeros = Array(repeating: Self.zero, count: Int(places.magnitude))
    if places > 0 {
      let padded = fraction + zeros.dropFirst(min(fraction.count, places))
      whole += padded.prefix(places)
      fraction = Array(padded.dropFirst(places))
    } else if places < 0 {
      let padded = zeros + whole
      fraction = padded.suffix(-places) + fraction
      whole = Array(padded.dropLast(-places))
    }
    whole = Array(whole.drop { $0 == Self.zero })
    if whole.isEmpty { whole = [Self.zero] }
  }

  /// The number with exactly `decimals` decimals, halves rounded away from zero.
  func rounded(to decimals: Int) -> DecimalDigits {
    let places = min(max(decimals, 0), Self.mostDecimals)
    var result = self
    guard fraction.count > places else {
      result.fraction += Array(repeating: Self.zero, count: places - fraction.count)
      return result
    }
    result.fraction = Array(fraction.prefix(places))
    if fraction[places] >= UInt8(ascii: "5") { result.addOneInTheLastPlace() }
    return result
  }

  /// Adds one unit in the last digit that is kept, carrying as in school.
  private mutating func addOneInTheLastPlace() {
    var digits = whole + fraction
    var index = digits.count - 1
    while index >= 0, digits[index] == UInt8(ascii: "9") {
      digits[index] = Self.zero
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    whole = Array(digits.dropLast(fraction.count))
    fraction = Array(digits.suffix(fraction.count))
  }
}
