/// A word as an agenda writes it, kept once however often it stands there.
///
/// What checks ask about a word again and again is answered here, when the word is first read.
final class WordForm: Sendable {
  /// Its place in the vocabulary.
  let id: Int
  /// The word as written.
  let text: String
  /// The word in lower case.
  let lower: String
  /// The number of its characters.
  let length: Int
  /// Whether it starts with a capital.
  let isCapitalised: Bool
  /// Whether it is written in lower case as a whole.
  let isLower: Bool
  /// Whether it is written in capitals as a whole.
  let isUpper: Bool
  /// Whether it holds digits only.
  let isNumber: Bool

  /// Reads a word.
  init(id: Int, text: String) {
    (self.id, self.text) = (id, text)
    lower = text.lowercased()
    length = text.count
    isCapitalised = text.first?.isUppercase ?? false
    isLower = lower == text
    isUpper = text.allSatisfy(\.isUppercase)
    isNumber = text.allSatisfy(\.isNumber)
  }
}

/// The words of an agenda, each kept once.
struct Vocabulary: Sendable {
  /// The words by their `id`.
  private(set) var forms: [WordForm] = []
  /// How often each word stands in the agenda, by its `id`.
  private(set) var counts: [Int] = []
  /// The words by how they are written.
  private var byText: [String: WordForm] = [:]

  /// Returns the form of a word, and counts it.
  mutating func count(_ text: String) -> WordForm {
    if let known = byText[text] {
      counts[known.id] += 1
      return known
    }
    let form = WordForm(id: forms.count, text: text)
    forms.append(form)
    counts.append(1)
    byText[text] = form
    return form
  }

  /// Returns the form of a word; nil when the agenda does not have it.
  subscript(text: String) -> WordForm? { byText[text] }

  /// Returns the words for which something holds, asked once per word instead of once per place.
  func select(_ isChosen: (WordForm) -> Bool) -> Selection {
    Selection(isChosen: forms.map(isChosen))
  }

  /// Some of the words of a vocabulary.
  struct Selection: Sendable {
    /// Whether a word belongs to it, by its `id`.
    fileprivate let isChosen: [Bool]

    /// Whether the word at a place belongs to it.
    func contains(_ word: TextWords.Word) -> Bool { isChosen[word.form.id] }
  }
}
