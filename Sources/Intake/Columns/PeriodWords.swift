internal import AgendaModel

/// Periods as deliveries write them.
enum PeriodWords {
  /// A period with what its source says about it.
  struct Found: Sendable, Equatable {
    /// The period.
    var period: Period
    /// Whether a star calls its figures provisional.
    var isProvisional: Bool
  }

  /// Words before a year that say what kind of year it is, or nothing.
  private static let heads: Set<String> = [
    "schooljaar", "studiejaar", "jaar", "kalenderjaar", "meetjaar", "meting", "periode", "in",
    "collegejaar",
  ]

  /// Reads the whole of a text as a period: `2023`, `2023-2024`, `2023/24*`, `schooljaar 2023/2024`,
  /// `cohort 2020`.
  static func period(_ text: String) -> Found? {
    var bare = Words.trimmed(text).lowercased()
    let stars = bare.reversed().prefix { $0 == "*" }.count
    bare = Words.trimmed(String(bare.dropLast(stars)))
    if let period = plain(bare) { return Found(period: period, isProvisional: stars > 0) }
    let parts = bare.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, heads.contains(parts[0]), let period = plain(parts[1]) else {
      return nil
    }
    return Found(period: period, isProvisional: stars > 0)
  }

  /// Reads a period as an agenda writes it, also with blanks around its dash and `’23`.
  private static func plain(_ text: String) -> Period? {
    let tight = text.replacing(" - ", with: "-").replacing(" / ", with: "/")
      .replacing("’", with: "'").replacing("‘", with: "'").replacing("/'", with: "-")
    guard let period = Period(tight) else { return nil }
    // 22-23 may be a school year, but 3-4 and 12-10 are not.
    if case .years(let first, let last) = period, last - first > 10 { return nil }
    return tight.filter(\.isNumber).count >= 4 ? period : nil
  }

  /// Returns the one period among the words of a text, and the text without it.
  ///
  /// A text with two periods has none: it is not known which of them counts.
  static func split(_ text: String) -> (found: Found?, rest: String) {
    let words = Words.trimmed(text).split(separator: " ").map(String.init)
    var found: [(Found, Range<Int>)] = []
    var at = 0
    while at < words.count {
      let pair = at + 1 < words.count ? period(words[at] + " " + words[at + 1]) : nil
      if let pair {
        found.append((pair, at..<(at + 2)))
        at += 2
      } else {
        if let one = period(Self.bare(words[at])) { found.append((one, at..<(at + 1))) }
        at += 1
      }
    }
    guard found.count == 1, let (period, range) = found.first else { return (nil, text) }
    let rest = words[..<range.lowerBound] + words[range.upperBound...]
    return (period, rest.joined(separator: " "))
  }

  /// Returns a word without brackets and commas around it.
  private static func bare(_ word: String) -> String {
    String(word.drop { "([,;:".contains($0) }.reversed().drop { ")],;:".contains($0) }.reversed())
  }
}
