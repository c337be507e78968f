internal import AgendaModel
internal import Diagnostics

/// The abbreviations of an agenda: where they first stand, and what they are said to mean.
struct Abbreviations {
  /// What an abbreviation is said to mean, at one place.
  struct Expansion {
    /// The words whose initials it has.
    let words: [String]
    /// Where it is explained.
    let place: SourceRange

    /// The words as a text has them.
    var text: String { words.joined(separator: " ") }
  }

  /// The first place of each abbreviation in the text, in order; in a header when it stands there only.
  private(set) var first: [(text: String, place: SourceRange)] = []
  /// The abbreviations in lower case that are explained somewhere.
  private(set) var explained: Set<String> = []
  /// What each abbreviation in lower case is said to mean.
  private(set) var expansions: [String: [Expansion]] = [:]
  /// The abbreviations that were seen.
  private var seen: Set<String> = []

  /// Gathers the abbreviations of an agenda.
  init(_ passages: [Passage], _ vocabulary: Vocabulary) {
    let short = vocabulary.select { Self.isAbbreviation($0.text) }
    let texts = passages.filter { $0.place != .data }
    for passage in texts.filter(\.isBody) + texts.filter({ !$0.isBody }) {
      let words = passage.words
      for at in words.words.indices where short.contains(words.words[at]) {
        add(at, words, passage)
      }
    }
    // A word that is also written in small letters is one in capitals for emphasis.
    first.removeAll { Self.isOrdinary($0.text.lowercased(), vocabulary) }
  }

  /// Whether a word in small letters stands in the agenda as an ordinary word of three letters or more.
  private static func isOrdinary(_ word: String, _ vocabulary: Vocabulary) -> Bool {
    word.count > 2 && !isAbbreviation(word) && vocabulary[word] != nil
  }

  /// Notes an abbreviation, and whether it is explained here.
  private mutating func add(_ at: Int, _ words: TextWords, _ passage: Passage) {
    let word = words.words[at]
    // What stands in the explanation of a term is another word for it.
    if passage.place == .key("uitleg") || Self.isExplained(at, in: words) {
      explained.insert(word.lower)
    }
    if let found = Self.expansion(before: at, in: words) {
      let place = passage.place(found.range.lowerBound..<word.range.upperBound)
      expansions[word.lower, default: []].append(Expansion(words: found.words, place: place))
    }
    guard !Self.isShouted(at, in: words), !Self.isPartOfName(at, in: words),
      seen.insert(word.lower).inserted
    else { return }
    first.append((word.text, passage.place(word.range)))
  }

  /// Whether a word looks like an abbreviation: capitals, with at most small letters between them,
  /// or three or more letters without a vowel.
  static func isAbbreviation(_ text: String) -> Bool {
    guard (2...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x41...0x7A).contains($0) })
    else { return false }
    let capitals = text.count(where: \.isUppercase)
    if capitals == 0 { return text.count > 2 && !text.contains { "aeiouy".contains($0) } }
    let ends = text.first?.isUppercase == true && text.last?.isUppercase == true
    return ends && capitals > 1 && text.count - capitals < 3
  }

  /// Whether other words in capitals stand beside it, so that it is a part of a name or a shout.
  private static func isShouted(_ at: Int, in words: TextWords) -> Bool {
    func shouts(_ other: Int) -> Bool {
      guard words.words.indices.contains(other) else { return false }
      let form = words.words[other].form
      return form.length > 1 && form.isUpper
    }
    let before = words.words[at].gap == .blank && shouts(at - 1)
    return before || words.gap(after: at) == .blank && shouts(at + 1)
  }

  /// Whether it belongs to a name such as `Power BI` or to the mark of a letter such as `WP/BB/23`.
  private static func isPartOfName(_ at: Int, in words: TextWords) -> Bool {
    let before = words.words[at].gap == .blank ? words.words[at - 1] : nil
    // A capital at the start of a sentence says nothing; behind a bracket it starts a name.
    let starts = before?.gap.isDisjoint(with: [.start, .stop, .colon]) == false
    if let before, before.isCapitalised, !starts, !isAbbreviation(before.text) { return true }
    var next = at
    while words.gap(after: next) == .slash, next + 1 < words.words.count { next += 1 }
    return next > at && words.words[next].form.isNumber
  }

  /// Whether an explanation stands before it, as in `words (ABC)`, or behind it.
  private static func isExplained(_ at: Int, in words: TextWords) -> Bool {
    let (before, after) = (words.words[at].gap, words.gap(after: at))
    if before.contains(.open), after.contains(.close), at > 0 { return true }
    guard at + 1 < words.words.count else { return false }
    let next = words.words[at + 1].lower
    if after.contains(.open) { return next.count > 3 || !isAbbreviation(words.words[at + 1].text) }
    if after.contains(.comma) { return ["een", "de", "het", "ofwel", "oftewel"].contains(next) }
    return after.contains(.colon) || next == "staat" && words.word(at + 2) == "voor"
  }

  /// Returns the words before `(ABC)` whose initials it has, or the one compound word whose letters
  /// it has in order.
  private static func expansion(
    before at: Int, in words: TextWords
  ) -> (words: [String], range: Range<Int>)? {
    guard words.words[at].gap.contains(.open), words.gap(after: at).contains(.close) else {
      return nil
    }
    let letters = Array(words.words[at].lower)
    var start = at
    while start > 0, at - start < 8, start == at || isJoined(words.words[start].gap) {
      start -= 1
      let texts = words.words[start..<at].map(\.lower)
      guard spells(letters, texts) else { continue }
      return (texts, words.words[start].range.lowerBound..<words.words[at - 1].range.upperBound)
    }
    return nil
  }

  /// Whether words with this between them belong together.
  private static func isJoined(_ gap: TextWords.Gap) -> Bool {
    gap.isSubset(of: [.blank, .hyphen, .apostrophe])
  }

  /// Whether words spell letters by their initials, the small words counted or not.
  private static func spells(_ letters: [Character], _ words: [String]) -> Bool {
    if words.count == 1, let word = words.first, word.count > 6 {
      var rest = letters[...]
      for letter in word where letter == rest.first { rest = rest.dropFirst() }
      return rest.isEmpty && word.first == letters.first
    }
    let content = words.filter { !small.contains($0) }
    return words.compactMap(\.first) == letters
      || content.first == words.first && content.compactMap(\.first) == letters
  }

  /// The words that abbreviations may leave out.
  static let small: Set<String> = [
    "aan", "bij", "de", "den", "der", "en", "het", "in", "met", "of", "op", "te", "van", "voor",
  ]
}

extension TextWords {
  /// Returns the word at an index in lower case; empty past the end.
  func word(_ at: Int) -> String { words.indices.contains(at) ? words[at].lower : "" }
}
