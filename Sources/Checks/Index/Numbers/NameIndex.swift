/// Finds which known names stand in a sentence, by the stems of their words.
///
/// A name stands in a sentence when all its words do, in any order. Each name is filed under its
/// rarest word, so that a sentence looks up few names however many there are; a word that would file
/// too many says too little, and is dropped.
struct NameIndex<Target: Sendable>: Sendable {
  /// A name that stands in a sentence.
  struct Match: Sendable {
    /// What bears the name.
    let target: Target
    /// How many words the name has.
    let words: Int
    /// The last lexeme of the name.
    let position: Int
  }

  /// A name.
  private struct Name: Sendable {
    /// Its words.
    let stems: [UInt64]
    /// What bears it.
    let target: Target
  }

  /// The most names that one word may file.
  private static var limit: Int { 40 }

  /// The names.
  private let names: [Name]
  /// The names by their rarest word.
  private let files: [UInt64: [Int]]
  /// The words of all names: only these need to be looked for.
  let vocabulary: Set<UInt64>

  /// Files names; those without words are left out.
  init(_ pairs: [(stems: [UInt64], target: Target)]) {
    let names = pairs.filter { !$0.stems.isEmpty }.map { Name(stems: $0.stems, target: $0.target) }
    var counts: [UInt64: Int] = [:]
    for name in names {
      for stem in name.stems { counts[stem, default: 0] += 1 }
    }
    let files = Dictionary(grouping: names.indices) { index in
      names[index].stems.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } ?? 0
    }
    (self.names, self.files) = (names, files.filter { $0.value.count <= Self.limit })
    vocabulary = Set(counts.keys)
  }

  /// Returns the names in a sentence; `positions` are the places of its stems.
  func matches(in positions: [UInt64: Int]) -> [Match] {
    guard !files.isEmpty else { return [] }
    let filed = positions.keys.flatMap { files[$0] ?? [] }.sorted()
    return filed.compactMap { index in
      let places = names[index].stems.compactMap { positions[$0] }
      guard places.count == names[index].stems.count, let last = places.max() else { return nil }
      return Match(target: names[index].target, words: places.count, position: last)
    }
  }
}

/// The words of a name that tell it from others.
enum NameWords {
  /// Words that many names share, and that say nothing about what is meant.
  private static let common = WordList(
    """
    de het een en of van in op bij door voor met tot te aan uit over per naar tussen tijdens na als om dan
    die dat wie wat waarin waar zich zijn is wordt heeft krijgt vindt voelt haalt haalde zegt noemt ja
    zeker goed heel zeer percentage procent aandeel aantal gemiddelde gemiddeld score cijfer mate
    student studenten deelnemer deelnemers mbo jaar jaren nieuwe nieuw totaal totale eigen alle per
    s n ten ter
    """)
  /// The shortest name of one word that is clear by itself, in bytes.
  private static let clearLength = 9

  /// Returns the stems of a name's own words, each once; empty when they are too few to be clear.
  static func stems(of name: String) -> [UInt64] {
    let lexemes = Lexer.lexemes(of: name).prefix(24)
    var stems: [UInt64] = []
    var longest = 0
    for lexeme in lexemes {
      guard let word = lexeme.word, !common.contains(word), !stems.contains(word.stem) else {
        continue
      }
      stems.append(word.stem)
      longest = max(longest, lexeme.range.count)
    }
    return stems.count > 1 || longest >= clearLength ? stems : []
  }

  /// Returns the stems of all words of a name.
  static func all(of name: String) -> [UInt64] {
    Lexer.lexemes(of: name).prefix(48).compactMap { $0.word?.stem }
  }
}
