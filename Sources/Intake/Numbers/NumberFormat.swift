/// How a workbook shows a number, read from the signs of its format.
struct NumberFormat: Sendable, Equatable {
  /// Whether it is shown as a percentage.
  let isPercent: Bool
  /// How many decimals are shown; nil where the workbook shows as many as there are.
  let decimals: Int?

  /// Reads a format such as `0%`, `#,##0.0` or `General`; only its part for positive numbers counts.
  init(_ format: String) {
    var signs = ""
    var isQuoted = false
    var isBracketed = false
    for sign in format.split(separator: ";").first ?? "" {
      if sign == "\"" { isQuoted.toggle() }
      if sign == "[" { isBracketed = true }
      if !isQuoted, !isBracketed, sign != "\"" { signs.append(sign) }
      if sign == "]" { isBracketed = false }
    }
    isPercent = signs.contains("%")
    let isPlain = !signs.contains("0") && !signs.contains("#")
    guard !isPlain, !signs.lowercased().contains("e+") else {
      decimals = nil
      return
    }
    let parts = signs.split(separator: ".", omittingEmptySubsequences: false)
    decimals = parts.count < 2 ? 0 : parts[1].prefix { $0 == "0" || $0 == "#" || $0 == "?" }.count
  }
}
