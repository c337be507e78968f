internal import AgendaModel

/// How exactly a number in prose is meant.
enum Hedge: Sendable, Hashable {
  /// The very number.
  case none
  /// About: `ongeveer`, `circa`, `rond`.
  case about
  /// Somewhat more than it says: `ruim`.
  case amply
  /// Somewhat less: `bijna`.
  case nearly
  /// More, without a limit: `meer dan`, `minstens`.
  case atLeast
  /// Less, without a limit: `minder dan`, `hoogstens`.
  case atMost

  /// Whether it names a limit, which any number on one side keeps to.
  var isLimit: Bool { self == .atLeast || self == .atMost }

  /// The words of one kind, each as it stands right before a number.
  private static let words: [UInt64: Hedge] = {
    let lists: [(String, Hedge)] = [
      ("ongeveer circa ca rond rondom zowat zon grofweg pakweg omstreeks", .about),
      ("ruim dik krap zo'n", .amply), ("bijna nagenoeg haast nipt kleine", .nearly),
      ("minstens minimaal boven vanaf", .atLeast),
      ("hoogstens maximaal onder hooguit", .atMost),
    ]
    let pairs = lists.flatMap { list, hedge in
      list.split(separator: " ").map { (ProseWord(String($0)).exact, hedge) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()
  /// The end of `meer dan` and `minder dan`.
  private static let than = ProseWord("dan")
  /// The start of `zo'n`, which the lexer splits.
  private static let sort = ProseWord("n")
  /// The words before `dan`.
  private static let sides: [UInt64: Hedge] = [
    ProseWord("meer").exact: .atLeast, ProseWord("hoger").exact: .atLeast,
    ProseWord("minder").exact: .atMost, ProseWord("lager").exact: .atMost,
  ]
  /// The words before and behind `minste` and `hoogste` in `ten minste` and `ten hoogste`.
  private static let bounds: [UInt64: Hedge] = [
    ProseWord("minste").exact: .atLeast, ProseWord("hoogste").exact: .atMost,
  ]

  /// Returns how the number that starts at `index` is meant, from what stands before it.
  static func before(_ index: Int, in lexemes: [Lexeme]) -> Hedge {
    guard index > 0 else { return .none }
    let last = lexemes[index - 1]
    switch last.kind {
    case .sign(.about): return .about
    case .sign(.above): return .atLeast
    case .sign(.below): return .atMost
    case .word(let word):
      if word == sort, index > 1, lexemes[index - 2].sign == .apostrophe { return .about }
      if let hedge = words[word.exact] ?? bounds[word.exact] { return hedge }
      guard word == than, index > 1, let side = lexemes[index - 2].word else { return .none }
      return sides[side.exact] ?? .none
    case .digits, .reference, .sign: return .none
    }
  }

  /// Returns the numbers that one can stand for which is said in this way; `width` is how far it may
  /// be off.
  func reach(of said: DecimalNumber, width: DecimalNumber) -> (
    low: DecimalNumber?, high: DecimalNumber?
  ) {
    switch self {
    case .none: (said, said)
    case .about: (said - width, said + width)
    case .amply: (said, said + width)
    case .nearly: (said - width, said)
    case .atLeast: (said, nil)
    case .atMost: (nil, said)
    }
  }
}
