internal import Diagnostics

/// Names of two to five words, by their words with one of them left open.
///
/// `Gemeente …` and `… Leiden` both lead to `Gemeente Leiden`, so that a text with one other word is
/// found by looking up its words.
struct NearPhrases {
  /// A word that stands where a name has another one.
  struct Slip {
    /// The word's bytes.
    let range: Range<Int>
    /// The word.
    let word: String
    /// The word that the name has there.
    let meant: String
  }

  /// The word lists of names by their key with one word open, and which word it is.
  private var byKey: [String: [(words: [String], open: Int)]] = [:]
  /// The most names that one key leads to.
  private static let limit = 20
  /// The longest name.
  private var longest = 0
  /// The words of the agenda that may be slips: rare ones that no name has.
  private let suspects: Vocabulary.Selection
  /// The words of names.
  private let known: Vocabulary.Selection
  /// The words of names that are enough to know a name by.
  private let telling: Vocabulary.Selection

  /// Remembers the names with two to five words, to look for them among the words of an agenda.
  init(_ names: [DeclaredNames.Name], in vocabulary: Vocabulary) {
    let names = names.filter { (2...5).contains($0.words.count) }
    let all = Set(names.flatMap(\.words).map { $0.lowercased() })
    let clear = Set(names.flatMap(\.words).filter(Self.isTelling).map { $0.lowercased() })
    suspects = vocabulary.select {
      $0.length > 4 && vocabulary.counts[$0.id] <= WordCounts.kept && !all.contains($0.lower)
    }
    known = vocabulary.select { all.contains($0.lower) }
    telling = vocabulary.select { clear.contains($0.lower) }
    for name in names { add(name.words) }
  }

  /// Remembers a name.
  private mutating func add(_ name: [String]) {
    let words = name.map { $0.lowercased() }
    longest = max(longest, words.count)
    for open in words.indices where words[open].count > 4 {
      guard name.indices.contains(where: { $0 != open && Self.isTelling(name[$0]) }) else {
        continue
      }
      let key = Self.key(words, open)
      guard byKey[key, default: []].count < Self.limit else { continue }
      byKey[key, default: []].append((name, open))
    }
  }

  /// Whether a word is enough to know a name by.
  private static func isTelling(_ word: String) -> Bool {
    word.count > 3 && word.first?.isUppercase == true
  }

  /// Returns words in lower case as a key, with one left open.
  private static func key(_ words: [String], _ open: Int) -> String {
    var words = words
    words[open] = "…"
    return words.joined(separator: " ")
  }

  /// Returns the words of a passage that stand where a name has one that is nearly the same.
  func slips(in words: TextWords) -> [Slip] {
    let all = words.words
    guard longest > 1 else { return [] }
    return all.indices.filter { at in
      suspects.contains(all[at])
        && all[max(0, at - longest + 1)..<min(all.count, at + longest)].contains(
          where: telling.contains)
    }.compactMap { slip($0, all) }
  }

  /// Returns the slip at a word that no name has, when the words around it are those of a name.
  private func slip(_ at: Int, _ all: [TextWords.Word]) -> Slip? {
    for start in max(0, at - longest + 1)...at {
      for end in max(at, start + 1)..<max(at + 1, start + 1, min(all.count, start + longest)) {
        guard end < all.count,
          all[(start + 1)...end].allSatisfy({ $0.gap == .blank || $0.gap == .hyphen })
        else { break }
        // A name is found by its other words, so that each of those must be in some name.
        guard all[start...end].indices.allSatisfy({ $0 == at || known.contains(all[$0]) }) else {
          continue
        }
        let key = Self.key(all[start...end].map(\.lower), at - start)
        if let meant = meant(by: all[at].lower, open: at - start, key) {
          return Slip(range: all[at].range, word: all[at].text, meant: meant)
        }
      }
    }
    return nil
  }

  /// Returns the word that a name with a key has where a text has nearly the same one.
  private func meant(by word: String, open: Int, _ key: String) -> String? {
    let names = byKey[key, default: []].filter { $0.open == open }
    return names.lazy.map { $0.words[open] }.first {
      NearWords.isSlip(word, of: $0.lowercased())
    }
  }
}
