/// Finds the parts of Dutch compounds, so that `raad` and `student` find `studentenraad`.
///
/// A word is split only into words that the agenda itself uses, with at most a binding -s-, -e- or
/// -en- between them; of several ways the one with the fewest parts wins, and then the one with the
/// longest first part. That is the method of Monz and De Rijke, "Shallow Morphological Analysis in
/// Monolingual Information Retrieval for Dutch, German, and Italian" (CLEF 2001), with the agenda as
/// the lexicon: what nobody searches for here needs no part.
struct CompoundSplitter {
  /// The words that may be a part.
  private let words: Set<Substring>
  /// Their stems.
  private let stems: Set<Substring>

  /// The fewest letters of a part.
  private static let shortest = 4
  /// How many letters a compound may have; the work grows with the square of it.
  private static let lengths = 8...60
  /// The most parts.
  private static let mostParts = 4
  /// What may bind two parts.
  private static let bindings = ["", "s", "en", "e"]

  /// Words that are seldom a part, but often look like one: they begin or end a derived word.
  private static let never: Set<Substring> = [
    "aan", "achter", "binnen", "boven", "buiten", "door", "naar", "onder", "over", "samen", "tegen",
    "terug", "tussen", "voor", "vooruit", "weer", "baar", "heid", "heden", "lijk", "lijke", "loos",
    "loze", "schap", "achtig", "ling", "ende", "eren", "erend", "isch", "iteit", "atie",
  ]

  /// Creates a splitter.
  ///
  /// - Parameter vocabulary: The words of the agenda as `SearchWords` gives them.
  init(vocabulary: some Sequence<String>) {
    let parts = Set(vocabulary.filter(Self.canBePart).map { $0[...] })
    words = parts
    stems = Set(parts.map { DutchStem.stem(String($0))[...] }).filter(Self.canBePart)
  }

  /// Returns the parts of a word with their bindings, such as `kwaliteit`, `s`, `agenda`; only the
  /// word itself when it is no compound.
  func parts(of word: String) -> [String] {
    guard Self.lengths.contains(word.utf8.count), !word.utf8.contains(where: Self.isDigit) else {
      return [word]
    }
    for limit in 2...Self.mostParts {
      if let parts = split(word[...], into: limit) { return parts.map(String.init) }
    }
    return [word]
  }

  /// Returns a word as at most so many parts; nil when that cannot be.
  private func split(_ word: Substring, into limit: Int) -> [Substring]? {
    let length = word.utf8.count
    guard limit > 1, length >= Self.shortest * 2 else { return nil }
    for count in (Self.shortest...(length - Self.shortest)).reversed() {
      let first = Substring(word.utf8.prefix(count))
      guard words.contains(first) || stems.contains(first) else { continue }
      let behind = Substring(word.utf8.dropFirst(count))
      for binding in Self.bindings where behind.hasPrefix(binding) {
        let rest = Substring(behind.utf8.dropFirst(binding.utf8.count))
        guard let tail = isHead(rest) ? [rest] : split(rest, into: limit - 1) else { continue }
        return [first] + (binding.isEmpty ? [] : [Substring(binding)]) + tail
      }
    }
    return nil
  }

  /// Whether a word may be the last part: the agenda uses it, in this form or another.
  private func isHead(_ word: Substring) -> Bool {
    guard word.utf8.count >= Self.shortest, !Self.never.contains(word) else { return false }
    return words.contains(word) || stems.contains(DutchStem.stem(String(word))[...])
  }

  /// Whether a word is long enough to be a part, and no beginning or ending of derived words.
  private static func canBePart(_ word: some StringProtocol) -> Bool {
    word.utf8.count >= shortest && !word.utf8.contains(where: isDigit)
      && !never.contains(Substring(word))
  }

  /// Whether a byte is a digit.
  private static func isDigit(_ byte: UInt8) -> Bool { byte < UInt8(ascii: "a") }
}
