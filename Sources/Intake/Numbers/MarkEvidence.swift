/// What dots and commas mean in the numbers of a column: decided by what stands there, or not at all.
///
/// `1.234` is a thousand and more, or one and a little. Other numbers of the column may tell: `12,5`
/// says that the comma stands before decimals; whole numbers such as counts can only be grouped.
struct MarkEvidence: Sendable, Equatable {
  /// Whether a comma was seen that can only stand before decimals.
  private(set) var hasDecimalComma = false
  /// Whether a point was seen that can only stand before decimals.
  private(set) var hasDecimalPoint = false
  /// A number of which the mark could be either.
  private(set) var doubtful: String?

  /// Gathers the evidence of digits with their marks.
  init(_ texts: [String]) {
    for text in texts { look(at: text) }
  }

  /// Whether the column contradicts itself; an example is not needed to say so.
  var isContradictory: Bool { hasDecimalComma && hasDecimalPoint }

  /// Looks at one number.
  private mutating func look(at text: String) {
    let bare = text.drop { $0 == "-" }
    let commas = bare.count { $0 == "," }
    let points = bare.count { $0 == "." }
    guard commas + points > 0 else { return }
    if commas > 0, points > 0 {
      let isCommaLast =
        (bare.lastIndex(of: ",") ?? bare.startIndex) > (bare.lastIndex(of: ".") ?? bare.startIndex)
      return note(decimalComma: isCommaLast)
    }
    if commas > 1 { return note(decimalComma: false) }
    if points > 1 { return note(decimalComma: true) }
    let halves = bare.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let isGroup =
      halves[1].count == 3 && (1...3).contains(halves[0].count) && halves[0].first != "0"
    if isGroup { return doubtful = doubtful ?? text }
    note(decimalComma: commas == 1)
  }

  /// Notes which mark stands before decimals.
  private mutating func note(decimalComma: Bool) {
    if decimalComma { hasDecimalComma = true } else { hasDecimalPoint = true }
  }

  /// Returns the sign before decimals; nil where nothing tells, which matters only with a doubtful number.
  var mark: IntakeRequest.DecimalMark? {
    if hasDecimalComma { return .comma }
    return hasDecimalPoint ? .point : nil
  }

  /// Returns digits in the one form that data files have: a comma before decimals, no thousands.
  ///
  /// Nil when the marks stand in places that mean nothing, such as `1.23.4`.
  static func plain(_ text: String, mark: IntakeRequest.DecimalMark) -> String? {
    let decimal: Character = mark == .comma ? "," : "."
    let group: Character = mark == .comma ? "." : ","
    let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    let sign = halves[0].first == "-" ? "-" : ""
    let groups = halves[0].drop { $0 == "-" }.split(
      separator: group, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, halves.count == 1 || halves[1].allSatisfy(\.isNumber) else { return nil }
    let whole = groups.joined()
    let digits = sign + (whole.isEmpty ? "0" : whole)
    return halves.count == 1 ? digits : digits + "," + halves[1]
  }
}
