extension Period {
  /// The years that can be meant; anything else is not a period.
  private static let sensibleYears = 1900...2100

  /// Reads a period, or returns nil when `text` is none.
  ///
  ///     2022  2022-2023  22-23  2021/'22  2020-2023  cohort 2020  2024-03
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2, words[0].lowercased() == "cohort", let year = Self.year(words[1]) {
      self = .cohort(year)
      return
    }
    guard words.count == 1 else { return nil }
    let halves = words[0].split(
      separator: words[0].contains("/") ? "/" : words[0].contains("–") ? "–" : "-",
      omittingEmptySubsequences: false
    ).map(String.init)
    switch halves.count {
    case 1:
      guard let year = Self.year(halves[0]) else { return nil }
      self = .year(year)
    case 2:
      guard let period = Self.period(from: halves[0], to: halves[1]) else { return nil }
      self = period
    default: return nil
    }
  }

  /// Returns the period between two written years, or the month of a year.
  private static func period(from first: String, to second: String) -> Period? {
    let isShort = first.count == 2
    guard let start = isShort ? shortYear(first) : year(first) else { return nil }
    if !isShort, second.count == 2, let month = number(second), (1...12).contains(month),
      month != (start + 1) % 100
    {
      return .month(start, month)
    }
    guard let end = endYear(second, after: start), end > start, end - start < 60 else { return nil }
    return end == start + 1 ? .schoolYear(start) : .years(start, end)
  }

  /// Returns the year that `2023`, `23` or `'23` means after `start`.
  private static func endYear(_ text: String, after start: Int) -> Int? {
    let digits = text.first == "'" || text.first == "’" ? String(text.dropFirst()) : text
    if digits.count == 2, let short = number(digits) { return start / 100 * 100 + short }
    return year(digits)
  }

  /// Returns a year of four digits.
  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = number(text) else { return nil }
    return sensibleYears.contains(year) ? year : nil
  }

  /// Returns a year of two digits in this century.
  private static func shortYear(_ text: String) -> Int? { number(text).map { 2000 + $0 } }

  /// Returns a number of ASCII digits only.
  fileprivate static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

extension CalendarDate {
  /// Reads `2024-03-04`, or returns nil when `text` is no such day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2
    else { return nil }
    let numbers = parts.compactMap { Period.number(String($0)) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
