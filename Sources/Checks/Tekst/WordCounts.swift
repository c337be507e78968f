internal import AgendaModel
internal import Diagnostics

/// How often each word stands in an agenda, as written.
struct WordCounts {
  /// One place of a word.
  struct Place {
    /// Where.
    let range: SourceRange
    /// Whether a sentence starts with it, so that its capital says nothing.
    let opens: Bool
  }

  /// The number of times each word stands in the agenda.
  private(set) var counts: [String: Int] = [:]
  /// The first places of each word, as many as a finding could be about.
  private(set) var places: [String: [Place]] = [:]
  /// The words that stand in small letters somewhere.
  private(set) var small: Set<String> = []

  /// The number of places to keep: a word that stands in more is no slip.
  static let kept = 3

  /// Counts the words of an agenda.
  init(_ index: AgendaIndex) {
    for passage in index.passages {
      for word in TextWords(passage).words {
        let count = counts[word.text, default: 0]
        counts[word.text] = count + 1
        if !word.isCapitalised { small.insert(word.text) }
        guard count < Self.kept, word.text.utf8.count > 4 else { continue }
        places[word.text, default: []].append(
          Place(range: passage.place(word.range), opens: word.opens))
      }
    }
  }

  /// Returns how often a word stands in the agenda.
  subscript(word: String) -> Int { counts[word, default: 0] }
}
