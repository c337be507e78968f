/// Splits a line at its blanks, except between quotes.
enum QuotedWords {
  /// Returns the words without their quotes, or nil when a quote does not close.
  ///
  /// A word processor's quotes count as well: `rij="Alle scholen"` and `rij=“Alle scholen”` are
  /// one word.
  static func split(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in text {
      switch character {
      case "\"", "“", "”", "„":
        isQuoted.toggle()
        word = word ?? ""
      case _ where !isQuoted && isBlank(character):
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let last = word { words.append(last) }
    return isQuoted ? nil : words
  }

  /// Whether a character separates words.
  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{A0}"
  }
}
