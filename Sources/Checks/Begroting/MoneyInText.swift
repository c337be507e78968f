internal import AgendaModel

/// The amounts of money in running text: `€ 670.000`, `200k`, `1,2 mln`, `3 miljoen`, `500 euro`.
///
/// A number without such a sign is no amount, since it could count anything.
struct MoneyInText {
  /// One amount.
  struct Amount {
    /// The euros.
    let euros: DecimalNumber
    /// The bytes of the text that it takes up, its sign included.
    let range: Range<Int>
  }

  /// The amounts in order.
  let amounts: [Amount]

  /// Finds the amounts in a text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var found: [Amount] = []
    var at = 0
    while at < bytes.count {
      guard Self.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, Self.isDigit(bytes[end]) || Self.isInside(bytes, end) { end += 1 }
      if let amount = Self.amount(bytes, at..<end) { found.append(amount) }
      at = max(end, found.last?.range.upperBound ?? end)
    }
    amounts = found
  }

  /// The words that stand behind a number and what they multiply it by, longer ones first.
  private static let units: [(word: [UInt8], zeros: Int)] = [
    ("miljoen", 6), ("duizend", 3), ("euro", 0), ("mln", 6), ("m€", 6), ("k", 3),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Returns the amount that the number at `range` is, if a sign before or behind it says so.
  private static func amount(_ bytes: [UInt8], _ range: Range<Int>) -> Amount? {
    guard !isPartOfWord(bytes, range.lowerBound), let number = number(bytes[range]) else {
      return nil
    }
    let sign = euroSign(bytes, before: range.lowerBound)
    let unit = unit(bytes, behind: range.upperBound)
    guard sign != nil || unit != nil else { return nil }
    let zeros = unit?.zeros ?? 0
    let shift = power(max(0, zeros - number.decimals))
    let digits = number.unscaled.multipliedReportingOverflow(by: shift)
    guard !digits.overflow else { return nil }
    let euros = DecimalNumber(
      unscaled: digits.partialValue, decimals: max(0, number.decimals - zeros))
    return Amount(
      euros: euros, range: (sign ?? range.lowerBound)..<(unit?.end ?? range.upperBound))
  }

  /// Returns the number that bytes spell; one of many digits is none.
  private static func number(_ bytes: ArraySlice<UInt8>) -> DecimalNumber? {
    guard bytes.count <= 15 else { return nil }
    return DecimalNumber(String(decoding: bytes, as: UTF8.self))
  }

  /// Returns where the euro sign before a number starts.
  private static func euroSign(_ bytes: [UInt8], before start: Int) -> Int? {
    var at = start
    while at > 0, isBlank(bytes, at - 1) { at -= 1 }
    guard at >= 3, bytes[(at - 3)..<at].elementsEqual([0xE2, 0x82, 0xAC]) else { return nil }
    return at - 3
  }

  /// Returns what the word behind a number multiplies by, and where that word ends.
  private static func unit(_ bytes: [UInt8], behind end: Int) -> (zeros: Int, end: Int)? {
    var start = end
    while start < bytes.count, start - end < 3, isBlank(bytes, start) { start += 1 }
    for (word, zeros) in units where bytes[start...].starts(with: word) {
      let after = start + word.count
      // A lone letter counts only when it stands right behind the number.
      if word.count == 1, start > end { continue }
      if after < bytes.count, isLetter(bytes[after]) || isDigit(bytes[after]) { continue }
      return (zeros, after)
    }
    return nil
  }

  /// Whether a number is the tail of a word or code, such as `A12` or `2.1-3`.
  private static func isPartOfWord(_ bytes: [UInt8], _ start: Int) -> Bool {
    start > 0 && (isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "."))
  }

  /// Whether a point or comma stands between two digits.
  private static func isInside(_ bytes: [UInt8], _ at: Int) -> Bool {
    (bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ","))
      && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }

  /// Whether a byte is a blank, or part of a no-break one.
  private static func isBlank(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0
  }

  /// Whether a byte is a digit.
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte is a plain letter.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Returns ten to a small power.
  private static func power(_ zeros: Int) -> Int {
    var result = 1
    for _ in 0..<zeros { result *= 10 }
    return result
  }
}
