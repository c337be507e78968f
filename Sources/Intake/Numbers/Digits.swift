/// Exact work on digits with a decimal comma, without binary fractions.
struct Digits: Sendable, Equatable {
  /// Whether it is below zero.
  private var isNegative: Bool
  /// The digits before the comma.
  private var whole: [UInt8]
  /// The digits behind it.
  private var fraction: [UInt8]

  /// Reads digits with a comma or point before decimals, and perhaps an exponent: `1.5e-05`.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let exponent = parts.count == 2 ? Int(parts[1]) : 0,
      (-40...40).contains(exponent)
    else { return nil }
    isNegative = parts[0].first == "-"
    let halves = parts[0].drop { $0 == "-" || $0 == "+" }
      .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(halves.count), !halves[0].isEmpty,
      halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    whole = halves[0].utf8.map { $0 - 0x30 }
    fraction = halves.count == 2 ? halves[1].utf8.map { $0 - 0x30 } : []
    shift(exponent)
    tidy()
  }

  /// Moves the comma to the right.
  private mutating func shift(_ places: Int) {
    for _ in 0..<max(0, places) { whole.append(fraction.isEmpty ? 0 : fraction.removeFirst()) }
    for _ in 0..<max(0, -places) { fraction.insert(whole.popLast() ?? 0, at: 0) }
  }

  /// Takes away digits that say nothing.
  private mutating func tidy() {
    while fraction.last == 0 { fraction.removeLast() }
    whole = Array(whole.drop { $0 == 0 })
    if whole.isEmpty { whole = [0] }
    if whole == [0], fraction.isEmpty { isNegative = false }
  }

  /// How many digits stand behind the comma.
  var decimals: Int { fraction.count }
  /// Whether it is whole.
  var isWhole: Bool { fraction.isEmpty }
  /// Whether it lies from 0 to 1, ends included.
  var isPartOfOne: Bool { !isNegative && (whole == [0] || whole == [1] && fraction.isEmpty) }

  /// Returns it a hundred times as large.
  func timesHundred() -> Digits {
    var result = self
    result.shift(2)
    result.tidy()
    return result
  }

  /// Returns it with at most so many decimals; a half goes away from zero.
  func rounded(to places: Int) -> Digits {
    guard fraction.count > places else { return self }
    var result = self
    let isUp = fraction[places] >= 5
    result.fraction = Array(fraction.prefix(places))
    if isUp { result.addOne() }
    result.tidy()
    return result
  }

  /// Adds one to the last digit.
  private mutating func addOne() {
    var digits = whole + fraction
    var at = digits.count - 1
    while at >= 0, digits[at] == 9 {
      digits[at] = 0
      at -= 1
    }
    if at >= 0 { digits[at] += 1 } else { digits.insert(1, at: 0) }
    let places = fraction.count
    (whole, fraction) = (Array(digits.dropLast(places)), Array(digits.suffix(places)))
  }

  /// The digits with a comma before decimals.
  var text: String {
    let head = String(decoding: whole.map { $0 + 0x30 }, as: UTF8.self)
    let tail =
      fraction.isEmpty ? "" : "," + String(decoding: fraction.map { $0 + 0x30 }, as: UTF8.self)
    return (isNegative ? "-" : "") + head + tail
  }
}
