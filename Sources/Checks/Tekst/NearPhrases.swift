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
  /// The words of all names in lower case.
  private var known: Set<String> = []
  /// The longest name.
  private var longest = 0

  /// Remembers the names with two to five words.
  init(_ names: [DeclaredNames.Name]) {
    for name in names where (2...5).contains(name.words.count) {
      let words = name.words.map { $0.lowercased() }
      known.formUnion(words)
      longest = max(longest, words.count)
      for open in words.indices where words[open].count > 4 && Self.isTelling(name.words, open) {
        let key = Self.key(words, open)
        guard byKey[key, default: []].count < Self.limit else { continue }
        byKey[key, default: []].append((name.words, open))
      }
    }
  }

  /// Whether the words beside the open one are enough to know a name by.
  private static func isTelling(_ words: [String], _ open: Int) -> Bool {
    words.indices.contains {
      $0 != open && words[$0].count > 3 && words[$0].first?.isUppercase == true
    }
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
    let lower = all.map(\.lower)
    let isKnown = lower.map(known.contains)
    // A word beside it belongs to the same name.
    return lower.indices.filter { at in
      !isKnown[at] && (at > 0 && isKnown[at - 1] || at + 1 < isKnown.count && isKnown[at + 1])
    }.compactMap { slip($0, all, lower) }
  }

  /// Returns the slip at a word that no name has, when the words around it are those of a name.
  private func slip(_ at: Int, _ all: [TextWords.Word], _ lower: [String]) -> Slip? {
    for start in max(0, at - longest + 1)...at {
      for end in max(at, start + 1)..<max(at + 1, start + 1, min(all.count, start + longest)) {
        guard end < all.count,
          all[(start + 1)...end].allSatisfy({ $0.gap == .blank || $0.gap == .hyphen })
        else { break }
        let key = Self.key(Array(lower[start...end]), at - start)
        if let meant = meant(by: lower[at], open: at - start, key) {
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
