internal import Diagnostics

/// Which rows of a begroting a row of totals adds up.
public enum BudgetCoverage: Sendable, Hashable {
  /// All rows of the table.
  case everything
  /// The rows above it, up to the row of totals before.
  case rowsAbove
  /// The rows of the doelstellingen of a prioriteit.
  case prioriteit(Int)
  /// The rows of a doelstelling.
  case doelstelling(String)
  /// The rows that are a mandatory part, or all rows that are not.
  case parts(mandatory: Bool)
  /// Rows that its words do not tell.
  case unclear

  /// Reads `totaal`, `subtotaal`, `totaal prioriteit 1`, `totaal 3.3`, `totaal verplicht` or `totaal
  /// niet-verplicht`; nil when `text` does not start with one of the two words.
  ///
  /// Other words behind `totaal` name nothing: `Totaal verwachte kosten` is the total of all rows. With
  /// `isStrict` such a text is unclear.
  public init?(_ text: String, isStrict: Bool) {
    let words = text.lowercased().split { $0 == " " || $0 == ":" }.map(String.init)
    guard let first = words.first, first == "totaal" || first == "subtotaal" else { return nil }
    if let part = Self.part(Array(words.dropFirst())) {
      self = part
    } else if isStrict, words.count > 1 {
      self = .unclear
    } else {
      self = first == "totaal" ? .everything : .rowsAbove
    }
  }

  /// Returns the part of the table that words name.
  private static func part(_ words: [String]) -> BudgetCoverage? {
    if words.contains(where: { $0.hasPrefix("niet-verplicht") }) { return .parts(mandatory: false) }
    if words.contains(where: { $0.hasPrefix("verplicht") }) { return .parts(mandatory: true) }
    if let code = words.first(where: isCode) { return .doelstelling(code) }
    let numbers = words.filter { $0.count == 1 }.compactMap { Int($0) }
    return numbers.count == 1 ? .prioriteit(numbers[0]) : nil
  }

  /// Whether a word has the shape of a doelstelling's code, such as `3.4`.
  private static func isCode(_ word: String) -> Bool {
    let halves = word.split(separator: ".", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { $0.count == 1 && Int($0) != nil }
  }

  /// Whether it covers a row, given that the row stands above it where that matters.
  public func includes(_ row: Begroting.Row) -> Bool {
    switch self {
    case .everything, .rowsAbove: true
    case .prioriteit(let number): row.doelstelling?.value.hasPrefix("\(number).") ?? false
    case .doelstelling(let code): row.doelstelling?.value == code
    case .parts(let mandatory): (row.part != nil) == mandatory
    case .unclear: false
    }
  }

  /// The name of the totals, such as `totaal van prioriteit 1`.
  public var name: String {
    switch self {
    case .everything, .unclear: "totaal"
    case .rowsAbove: "subtotaal"
    case .prioriteit(let number): "totaal van prioriteit \(number)"
    case .doelstelling(let code): "totaal van \(code)"
    case .parts(let mandatory): mandatory ? "totaal verplicht" : "totaal niet verplicht"
    }
  }
}
