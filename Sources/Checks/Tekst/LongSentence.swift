internal import Diagnostics

/// A long sentence of a passage.
struct LongSentence {
  /// Its bytes.
  let range: SourceRange
  /// How many words it has.
  let words: Int

  /// The number of words from which a sentence is hard to read.
  static let limit = 25

  /// Returns the sentences of more than `limit` words in a passage.
  static func all(in passage: Passage) -> [LongSentence] {
    var sentences: [LongSentence] = []
    var start = 0
    let words = passage.words.words
    for end in 1..<max(words.count + 1, 1) where end == words.count || Self.ends(words[end]) {
      if end - start > limit {
        let bytes = words[start].range.lowerBound..<words[end - 1].range.upperBound
        sentences.append(LongSentence(range: passage.place(bytes), words: end - start))
      }
      start = end
    }
    return sentences
  }

  /// Whether a sentence has ended before a word: behind a stop, with a capital.
  private static func ends(_ word: TextWords.Word) -> Bool {
    word.gap.contains(.stop) && word.isCapitalised
  }
}
