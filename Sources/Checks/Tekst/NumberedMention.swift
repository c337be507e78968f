internal import Diagnostics

/// A part with a number as a text mentions it: `figuur 3`, `bijlagen 1 en 2`, `doelstelling 1.3`.
struct NumberedMention {
  /// The kinds of parts.
  enum Kind: String {
    /// A picture.
    case figuur
    /// A table.
    case tabel
    /// A chart.
    case grafiek
    /// A chapter.
    case hoofdstuk
    /// A paragraph of a chapter.
    case paragraaf
    /// An annex.
    case bijlage
    /// A doelstelling.
    case doelstelling
    /// A prioriteit.
    case prioriteit
    /// An indicator.
    case indicator
    /// A measure.
    case maatregel
  }

  /// What it is.
  let kind: Kind
  /// Its number, such as `3`, `2a` or `1.3`.
  let label: String
  /// The bytes of the number, of the noun as well when it stands directly before.
  let range: Range<Int>
  /// The index of its first word in the passage: the noun.
  let first: Int
  /// The index of the last word of its number.
  let last: Int
  /// The index of the last word of the list it stands in.
  private(set) var end: Int

  /// The nouns, singular and plural.
  private static let kinds: [String: Kind] = [
    "figuur": .figuur, "figuren": .figuur, "tabel": .tabel, "tabellen": .tabel,
    "grafiek": .grafiek, "grafieken": .grafiek, "hoofdstuk": .hoofdstuk,
    "hoofdstukken": .hoofdstuk, "paragraaf": .paragraaf, "paragrafen": .paragraaf,
    "bijlage": .bijlage, "bijlagen": .bijlage, "bijlages": .bijlage,
    "doelstelling": .doelstelling, "doelstellingen": .doelstelling, "prioriteit": .prioriteit,
    "prioriteiten": .prioriteit, "indicator": .indicator, "indicatoren": .indicator,
    "maatregel": .maatregel, "maatregelen": .maatregel,
  ]

  /// Returns the words of an agenda with which a mention starts.
  static func nouns(in vocabulary: Vocabulary) -> Vocabulary.Selection {
    vocabulary.select { kinds[$0.lower] != nil }
  }

  /// Returns the mentions in a passage, those of a list such as `1, 2 en 3` each apart.
  static func all(in words: TextWords, nouns: Vocabulary.Selection) -> [NumberedMention] {
    let places = words.words.indices.filter { nouns.contains(words.words[$0]) }
    return places.flatMap { noun -> [NumberedMention] in
      guard let kind = kinds[words.words[noun].lower] else { return [] }
      var (found, at): ([NumberedMention], Int?) = ([], noun + 1)
      while let start = at, let number = number(at: start, in: words, isFirst: start == noun + 1) {
        let from = words.words[found.isEmpty ? noun : start].range.lowerBound
        let range = from..<words.words[number.last].range.upperBound
        found.append(
          .init(
            kind: kind, label: number.label, range: range, first: noun, last: number.last,
            end: number.last))
        at = next(after: number.last, in: words)
      }
      let end = found.last?.last ?? noun
      for index in found.indices { found[index].end = end }
      return found
    }
  }

  /// Returns the number at a word: digits, perhaps with a letter, joined by points.
  private static func number(
    at start: Int, in words: TextWords, isFirst: Bool
  ) -> (label: String, last: Int)? {
    let all = words.words
    guard start < all.count, isNumber(all[start].text), !isFirst || all[start].gap == .blank
    else { return nil }
    var (label, last) = (all[start].text, start)
    while last + 1 < all.count, all[last + 1].gap == .stop, isNumber(all[last + 1].text) {
      last += 1
      label += "." + all[last].text
    }
    return (label, last)
  }

  /// Returns the index of the number that a comma, `en` or `of` joins to the one before.
  private static func next(after last: Int, in words: TextWords) -> Int? {
    let all = words.words
    guard last + 1 < all.count else { return nil }
    if all[last + 1].gap == [.comma, .blank] { return last + 1 }
    let isJoined = ["en", "of"].contains(all[last + 1].text) && all[last + 1].gap == .blank
    return isJoined && last + 2 < all.count && all[last + 2].gap == .blank ? last + 2 : nil
  }

  /// Whether a word is a number of at most two digits with at most one letter behind it.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return (1...2).contains(digits.count) && digits.first != "0"
      && (rest.isEmpty || rest.count == 1 && rest.allSatisfy(\.isLetter))
  }
}

extension NumberedMention {
  /// Whether the words behind it say that it is a part of something else, or a link leads to it.
  func leadsElsewhere(in words: TextWords) -> Bool {
    let after = words.gap(after: end)
    if after.contains(.hole) { return true }
    guard end + 2 < words.words.count, after == .blank else { return false }
    let (next, second) = (words.words[end + 1].lower, words.words[end + 2].lower)
    let isOwner = ["de", "het", "ons", "onze", "dat", "die", "dit", "deze", "haar", "zijn"]
      .contains(second)
    return ["van", "uit", "bij", "in"].contains(next) && isOwner
  }

  /// Whether the passage gives the part its number: a caption, title or heading with it.
  func isDefinition(in words: TextWords, _ passage: Passage) -> Bool {
    switch passage.place {
    case .heading, .key("titel"), .key("title"), .key("bijschrift"): return true
    case .paragraph, .cell:
      let after = words.gap(after: last)
      // "Tabel 2 Instroom per jaar" is a caption, "Tabel 2 laat zien" a sentence.
      let isTitled = last + 1 < words.words.count && words.words[last + 1].isCapitalised
      return first == 0
        && (isTitled || !after.isDisjoint(with: [.colon, .stop, .other, .start]))
    default: return false
    }
  }
}
