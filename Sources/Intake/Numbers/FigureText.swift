internal import AgendaModel

/// The signs of deliveries that stand for a figure or for its absence.
enum FigureText {
  /// What a text says, before it is known what its dots and commas mean.
  enum Shape: Sendable, Equatable {
    /// Digits with their marks; a unit, a star and blanks between thousands taken off.
    case digits(String, isPercent: Bool, isProvisional: Bool)
    /// The source says only that there are fewer than so many.
    case fewerThan(Int)
    /// The source keeps the figure to itself.
    case secret
    /// There is no figure.
    case missing
    /// There can be no figure.
    case nothing
    /// Words.
    case words
  }

  /// The signs for a figure that is kept secret.
  private static let secrets: Set<String> = [".", "..", "*", "x", "geheim", "afgeschermd"]
  /// The signs for a figure that is not there.
  private static let missings: Set<String> = [
    "nb", "n.b.", "nvb", "n/b", "-", "–", "—", "onbekend", "n/a", "geen data", "niet beschikbaar",
  ]
  /// The signs for a figure that cannot be.
  private static let nothings: Set<String> = ["nvt", "n.v.t.", "n.v.t"]

  /// Looks at a text.
  static func shape(_ text: String) -> Shape {
    let bare = Words.trimmed(text)
    let lower = bare.lowercased()
    if secrets.contains(lower) { return .secret }
    if missings.contains(lower) { return .missing }
    if nothings.contains(lower) { return .nothing }
    if let limit = limit(lower) { return .fewerThan(limit) }
    return digits(bare) ?? .words
  }

  /// Whether a cell holds a figure, or a sign in the place of one.
  static func isFigure(_ cell: SheetCell) -> Bool {
    switch cell.content {
    case .number, .error, .uncomputed: true
    case .text(let text): shape(text) != .words
    case .empty, .date, .flag: false
    }
  }

  /// Reads `<5`, `< 5`, `minder dan 5` and `<= 4`.
  private static func limit(_ text: String) -> Int? {
    for (sign, step) in [("<=", 1), ("≤", 1), ("<", 0), ("minder dan", 0), ("kleiner dan", 0)]
    where text.hasPrefix(sign) {
      let digits = Words.trimmed(String(text.dropFirst(sign.count)))
      return digits.count < 5 ? Int(digits).map { $0 + step } : nil
    }
    return nil
  }

  /// Reads digits with marks between them.
  private static func digits(_ text: String) -> Shape? {
    var rest = text
    let isProvisional = rest.hasSuffix("*")
    while rest.hasSuffix("*") { rest = Words.trimmed(String(rest.dropLast())) }
    let isPercent = rest.hasSuffix("%")
    if isPercent { rest = Words.trimmed(String(rest.dropLast())) }
    if rest.hasPrefix("€") { rest = Words.trimmed(String(rest.dropFirst())) }
    let sign = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    if sign { rest = String(rest.dropFirst()) }
    guard let joined = withoutBlanks(rest), joined.first?.isNumber == true || joined.first == ",",
      joined.last?.isNumber == true,
      joined.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") })
    else { return nil }
    return .digits(
      (sign ? "-" : "") + joined, isPercent: isPercent, isProvisional: isProvisional)
  }

  /// Returns digits without the blanks or quotes between thousands; nil where they stand elsewhere.
  private static func withoutBlanks(_ text: String) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == " " || $0 == "'" || $0 == "’"
    }
    guard groups.count > 1 else { return text }
    let whole = groups.enumerated().allSatisfy { at, group in
      let head = group.prefix { $0.isNumber }
      let isLast = at == groups.count - 1
      return at == 0
        ? (1...3).contains(group.count) && head.count == group.count
        : head.count == 3 && (isLast || group.count == 3)
    }
    return whole ? groups.joined() : nil
  }
}
