/// Cuts lexemes into sentences.
enum SentenceSplitter {
  /// The most lexemes of a sentence: what runs on longer is cut, so that no text is one sentence.
  private static let limit = 160
  /// Words before a point that end no sentence.
  private static let abbreviations = WordList(
    """
    ca nr nrs art p blz pag bijv resp incl excl max min gem tel afd st dr drs prof mr ir ing o d a e m i n z
    evt enz vs jl dhr mevr
    """)

  /// Returns the sentences in order, each not empty.
  static func sentences(of lexemes: [Lexeme]) -> [ArraySlice<Lexeme>] {
    var sentences: [ArraySlice<Lexeme>] = []
    var start = 0
    for index in lexemes.indices where endsSentence(index, start, lexemes) {
      sentences.append(lexemes[start...index])
      start = index + 1
    }
    if start < lexemes.count { sentences.append(lexemes[start...]) }
    return sentences
  }

  /// Whether a sentence that started at `start` ends with a lexeme.
  private static func endsSentence(_ index: Int, _ start: Int, _ lexemes: [Lexeme]) -> Bool {
    if index - start >= limit { return true }
    guard lexemes[index].sign == .stop, index + 1 < lexemes.count, lexemes[index + 1].isSpaced
    else { return false }
    if index > start, let word = lexemes[index - 1].word, abbreviations.contains(word) {
      return false
    }
    // "1. Inleiding" is one piece; so is a point before a word without capital.
    if index == start + 1, lexemes[start].isDigits { return false }
    return lexemes[index + 1].word == nil || lexemes[index + 1].isCapital
  }
}
