extension DecimalNumber {
  /// Reads a number as people write it in Dutch, or returns nil when `text` is none.
  ///
  ///     3,6   3.6   78.898   1.234,50   -2   0,853
  ///
  /// A comma is the decimal mark. A point with exactly three digits behind it separates thousands,
  /// unless a zero stands alone before it; any other point is a decimal mark too. Where a point
  /// could be either, as in `1234.567`, the text is no number. Nothing is rounded: more than
  /// `maximumDigits` digits is not a number we can keep.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var isNegative = false
    if bytes.first == UInt8(ascii: "-") {
      isNegative = true
      bytes = bytes.dropFirst()
    } else if text.hasPrefix("\u{2212}") {
      isNegative = true
      bytes = bytes.dropFirst(3)
    }
    guard let (whole, fraction) = Self.split(bytes) else { return nil }
    let digits = whole + fraction
    guard digits.count <= Self.maximumDigits,
      let magnitude = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    self.init(unscaled: isNegative ? -magnitude : magnitude, decimals: fraction.count)
  }

  /// Returns the digits before and behind the decimal mark.
  private static func split(_ bytes: ArraySlice<UInt8>) -> ([UInt8], [UInt8])? {
    let halves = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let groups = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    if halves.count == 2 {
      guard !halves[1].isEmpty, halves[1].allSatisfy(isDigit) else { return nil }
      guard groups.count == 1 || isGrouped(groups) else { return nil }
      return (groups.flatMap(Array.init), Array(halves[1]))
    }
    if groups.count == 1 { return (Array(groups[0]), []) }
    if isGrouped(groups) { return (groups.flatMap(Array.init), []) }
    let isZero = groups[0].elementsEqual([UInt8(ascii: "0")])
    guard groups.count == 2, isZero || groups[1].count != 3 else { return nil }
    return (Array(groups[0]), Array(groups[1]))
  }

  /// Whether the groups are thousands: one to three digits not led by a zero, then three each.
  private static func isGrouped(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.count > 1 && first.first != UInt8(ascii: "0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether a byte is an ASCII digit.
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
