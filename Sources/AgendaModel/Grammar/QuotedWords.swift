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
      if "\"“”„".contains(character) {
        isQuoted.toggle()
        word = word ?? ""
      } else if !isQuoted, " \t\u{A0}".contains(character) {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let last = word { words.append(last) }
    return isQuoted ? nil : words
  }
}
