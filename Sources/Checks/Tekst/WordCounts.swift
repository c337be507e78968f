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

  /// The places of each rare word of five bytes or more, by the word's `id`.
  private let placesByID: [[Place]]
  /// The words of the agenda.
  let vocabulary: Vocabulary
  /// The words that stand in small letters somewhere.
  let small: Set<String>

  /// How often a rare word stands in the agenda at most: one that stands in more places is no slip.
  static let kept = 3

  /// Counts the words of an agenda.
  init(_ passages: [Passage], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    small = Set(vocabulary.forms.filter { !$0.isCapitalised }.map(\.text))
    let rare = vocabulary.select { vocabulary.counts[$0.id] <= Self.kept }
    var places = Array(repeating: [Place](), count: vocabulary.forms.count)
    for passage in passages {
      for word in passage.words.words where word.range.count > 4 && rare.contains(word) {
        places[word.form.id].append(Place(range: passage.place(word.range), opens: word.opens))
      }
    }
    placesByID = places
  }

  /// Returns how often a word stands in the agenda.
  subscript(word: String) -> Int { vocabulary[word].map { vocabulary.counts[$0.id] } ?? 0 }

  /// Returns the places of a rare word.
  func places(of word: String) -> [Place] { vocabulary[word].map { placesByID[$0.id] } ?? [] }
}
