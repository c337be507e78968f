/// The smallest piece of running text that has a meaning: a word, a run of digits, a sign.
struct Lexeme: Sendable {
  /// The kinds of pieces.
  enum Kind: Sendable, Hashable {
    /// Letters, with digits behind them as in `bc444`.
    case word(ProseWord)
    /// Digits with single points and commas between them: `3,8`, `78.898`, `1.3.1`.
    case digits
    /// The value that a `{{…}}` at this index of the document's references draws in.
    case reference(Int)
    /// Any other sign; those that look alike are one.
    case sign(Sign)
  }

  /// What it is.
  let kind: Kind
  /// Its bytes in the file.
  let range: Range<Int>
  /// Whether a blank stands before it.
  let isSpaced: Bool
  /// Whether it starts with a capital letter.
  var isCapital = false

  /// The word, when it is one.
  var word: ProseWord? { if case .word(let word) = kind { word } else { nil } }
  /// The sign, when it is one.
  var sign: Sign? { if case .sign(let sign) = kind { sign } else { nil } }
  /// Whether it is a run of digits.
  var isDigits: Bool { kind == .digits }
  /// Whether it is a value drawn in.
  var isReference: Bool { if case .reference = kind { true } else { false } }
}

/// A sign in running text.
enum Sign: Sendable, Hashable {
  /// The end of a sentence: `.`, `!`, `?` or `…`.
  case stop
  /// `,`
  case comma
  /// `;`, or a dash between blanks.
  case pause
  /// `:`
  case colon
  /// `(` or `[`
  case open
  /// `)` or `]`
  case close
  /// `-`, `–` or `−`
  case dash
  /// `/`
  case slash
  /// `%`
  case percent
  /// `€`
  case euro
  /// `±`, `~` or `≈`
  case about
  /// `<` or `≤`
  case below
  /// `>` or `≥`
  case above
  /// An apostrophe.
  case apostrophe
  /// Anything else.
  case other
}
