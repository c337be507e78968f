extension Value {
  /// Reads a value as an author writes it, or returns nil when `text` follows no rule.
  ///
  /// The grammar stands in the handbook (`opmaak.md`); each rule has a row in the tests. Words are
  /// read in any case; blanks at the ends do not count.
  public init?(_ text: String) {
    let trimmed = text.trimmingBlanks()
    guard
      let value = Self.absence(trimmed) ?? Self.relative(trimmed) ?? Self.bounded(trimmed)
        ?? Self.hedged(trimmed) ?? Self.single(trimmed) ?? Self.range(trimmed)
    else { return nil }
    self = value
  }

  /// Reads a value in a dataset, where `<5` is a small count that the source keeps to itself.
  public init?(datasetText text: String) {
    let trimmed = text.trimmingBlanks()
    let digits = trimmed.dropFirst().trimmingBlanks()
    if trimmed.hasPrefix("<"), let limit = DecimalNumber(digits)?.whole {
      self.init(.absent(.smallCount(limit)))
    } else if trimmed == "*" {
      self.init(.absent(.suppressedAtSource))
    } else {
      self.init(text)
    }
  }

  /// Reads `nb`, `.`, `geen, want …`, `later 2025, want …` or `bron noemt niet`.
  private static func absence(_ text: String) -> Value? {
    let lower = text.lowercased()
    switch lower {
    case "nb", "n.b.", "nvb": return Value(.absent(.notAvailable))
    case ".": return Value(.absent(.suppressedAtSource))
    case "bron noemt niet": return Value(.absent(.sourceSilent))
    default: break
    }
    let (head, reason) = splitReason(text)
    let words = head.lowercased().split(separator: " ").map(String.init)
    if words == ["geen"] { return Value(.absent(.none(reason: reason ?? ""))) }
    guard words.first == "later" else { return nil }
    if words.count == 1 { return Value(.absent(.later(nil, reason: reason))) }
    guard let period = Period(words.dropFirst().joined(separator: " ")) else { return nil }
    return Value(.absent(.later(period, reason: reason)))
  }

  /// Splits `geen, want te klein` or `geen: te klein` into its head and its reason.
  private static func splitReason(_ text: String) -> (head: String, reason: String?) {
    guard let mark = text.firstIndex(where: { $0 == "," || $0 == ":" }) else { return (text, nil) }
    var reason = text[text.index(after: mark)...].trimmingBlanks()
    if reason.lowercased().hasPrefix("want ") { reason = reason.dropFirst(5).trimmingBlanks() }
    return (text[..<mark].trimmingBlanks(), reason.isEmpty ? nil : reason)
  }

  /// Reads `behouden`, `hoger dan de nulmeting`, `5% meer dan de nulmeting` or `5 procentpunt
  /// minder`.
  private static func relative(_ text: String) -> Value? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words == ["behouden"] { return Value(.keep) }
    if words.suffix(3) == ["dan", "de", "nulmeting"] {
      words.removeLast(3)
      if words.count == 1, let side = Side(rawValue: words[0]) { return Value(.beyondStart(side)) }
    }
    guard let side = words.popLast(), side == "meer" || side == "minder" else { return nil }
    guard let (size, points) = changeSize(words) else { return nil }
    let change =
      side == "meer" ? size : DecimalNumber(unscaled: -size.unscaled, decimals: size.decimals)
    return Value(.relative(change, points: points))
  }

  /// Reads the size of a change; a bare number has no unit and is refused.
  private static func changeSize(_ words: [String]) -> (DecimalNumber, points: Bool)? {
    if words.count == 1, words[0].hasSuffix("%") {
      return DecimalNumber(String(words[0].dropLast())).map { ($0, false) }
    }
    guard words.count == 2, let size = DecimalNumber(words[0]) else { return nil }
    switch words[1] {
    case "%", "procent": return (size, false)
    case "procentpunt", "procentpunten": return (size, true)
    default: return nil
    }
  }

  /// The ways to write a bound, longer ones before their beginnings.
  private static let bounds: [(String, Bound)] = [
    ("minstens ", .atLeast), ("ten minste ", .atLeast), ("minimaal ", .atLeast),
    ("hoogstens ", .atMost), ("ten hoogste ", .atMost), ("maximaal ", .atMost),
    ("minder dan ", .lessThan), ("meer dan ", .moreThan), (">=", .atLeast), ("<=", .atMost),
    ("≥", .atLeast), ("≤", .atMost), ("<", .lessThan), (">", .moreThan),
  ]

  /// Reads `minstens 3,8` and its like.
  private static func bounded(_ text: String) -> Value? {
    let lower = text.lowercased()
    for (prefix, bound) in bounds where lower.hasPrefix(prefix) {
      guard let value = single(text.dropFirst(prefix.count).trimmingBlanks()),
        case .number(let number) = value.content
      else { return nil }
      return Value(
        .bound(bound, number), writtenUnit: value.writtenUnit, isProvisional: value.isProvisional)
    }
    return nil
  }

  /// Reads `ongeveer 60`, `bijna 5%` or `ruim 24%`.
  private static func hedged(_ text: String) -> Value? {
    let lower = text.lowercased()
    for hedge in Hedge.allCases where lower.hasPrefix(hedge.rawValue + " ") {
      var value = single(text.dropFirst(hedge.rawValue.count + 1).trimmingBlanks())
      value?.hedge = hedge
      return value
    }
    return nil
  }

  /// Reads `250 tot 300` or `250-300`.
  private static func range(_ text: String) -> Value? {
    for separator in [" tot ", " - ", " – ", "–", "-"] {
      guard let (first, second) = text.split(once: separator) else { continue }
      guard let low = single(first), let high = single(second),
        case .number(let from) = low.content, case .number(let to) = high.content, from <= to
      else { continue }
      return Value(
        .range(from, to), writtenUnit: high.writtenUnit ?? low.writtenUnit,
        isProvisional: high.isProvisional)
    }
    return nil
  }

  /// Reads one number with its unit and provisional mark.
  private static func single(_ text: String) -> Value? {
    var rest = text[...]
    var unit: WrittenUnit?
    let isProvisional = rest.hasSuffix("*")
    if isProvisional { rest = rest.dropLast().trimmingBlanks()[...] }
    if rest.hasSuffix("%") {
      (unit, rest) = (.percent, rest.dropLast())
    } else if rest.lowercased().hasSuffix(" procent") {
      (unit, rest) = (.percent, rest.dropLast(8))
    } else if rest.hasPrefix("€") {
      (unit, rest) = (.euro, rest.dropFirst())
    }
    guard let number = DecimalNumber(rest.trimmingBlanks()) else { return nil }
    return Value(.number(number), writtenUnit: unit, isProvisional: isProvisional)
  }
}

extension StringProtocol {
  /// Returns the text without spaces, tabs and no-break spaces at its ends.
  func trimmingBlanks() -> String {
    let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\r", "\n", "\u{202F}"]
    var rest = self[...]
    while let first = rest.first, blanks.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, blanks.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  /// Returns what stands before and behind the first `separator`, both not empty.
  func split(once separator: String) -> (String, String)? {
    let mark = Array(separator)
    var start = startIndex
    while start < endIndex {
      if self[start...].starts(with: mark) {
        let first = self[..<start].trimmingBlanks()
        let second = self[index(start, offsetBy: mark.count)...].trimmingBlanks()
        if !first.isEmpty, !second.isEmpty { return (first, second) }
      }
      start = index(after: start)
    }
    return nil
  }
}

extension Scale {
  /// Reads `1 tot 5`, or returns nil when `text` is no scale.
  public init?(_ text: String) {
    guard let (first, second) = text.trimmingBlanks().split(once: " tot "),
      let minimum = DecimalNumber(first), let maximum = DecimalNumber(second), minimum < maximum
    else { return nil }
    self.init(minimum: minimum, maximum: maximum)
  }
}
