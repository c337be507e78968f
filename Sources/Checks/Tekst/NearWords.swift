internal import Diagnostics

/// Known words by their first and last part, so that those near another word are found without
/// looking at all of them.
///
/// Two words with one slip between them share their first or their last half; with two slips most
/// share their first or last third. Each part leads to a few words only.
struct NearWords {
  /// A part of a word and where it stands.
  private struct Part: Hashable {
    /// Its letters.
    let text: Substring
    /// Whether it is the word's start.
    let isStart: Bool
    /// The length of the whole word.
    let length: Int
  }

  /// The most words that one part leads to.
  private static let limit = 20
  /// The words by their parts.
  private var byPart: [Part: [String]] = [:]

  /// Remembers words of four letters or more.
  init(_ words: [String]) {
    for word in words where word.count > 3 {
      for part in Self.parts(of: word, length: word.count)
      where byPart[part, default: []].count < Self.limit {
        byPart[part, default: []].append(word)
      }
    }
  }

  /// Returns the nearest known word within one slip, or two for long words; nil when there is none
  /// or when it is the word itself.
  func nearest(to word: String) -> String? {
    let length = word.count
    let reach = Self.reach(length)
    let scalars = Array(word.unicodeScalars)
    var best: (word: String, distance: Int)?
    for other in max(4, length - reach)...max(4, length + reach) {
      for part in Self.parts(of: word, length: other) {
        for candidate in byPart[part, default: []] {
          let distance = NearMiss.distance(scalars, Array(candidate.unicodeScalars))
          guard distance <= Self.reach(min(length, other)) else { continue }
          let isNearer = best.map { (distance, candidate) < ($0.distance, $0.word) } ?? true
          if isNearer { best = (candidate, distance) }
        }
      }
    }
    return best.flatMap { $0.distance > 0 ? $0.word : nil }
  }

  /// Returns the number of slips that a word of some length may have.
  private static func reach(_ length: Int) -> Int { length < 12 ? 1 : 2 }

  /// Whether two words differ by no more slips than words of their length may have, and not only at
  /// their end, as inflections do.
  static func isSlip(_ word: String, of name: String) -> Bool {
    let length = min(word.count, name.count)
    guard length > 4, abs(word.count - name.count) <= reach(length), word != name,
      !isInflected(word, name)
    else { return false }
    return NearMiss.distance(Array(word.unicodeScalars), Array(name.unicodeScalars))
      <= reach(length)
  }

  /// Whether two words differ by one slip.
  static func isOneSlip(_ word: String, _ name: String) -> Bool {
    NearMiss.distance(Array(word.unicodeScalars), Array(name.unicodeScalars)) == 1
  }

  /// Whether two words differ at their end only, as inflections do.
  static func isInflected(_ word: String, _ name: String) -> Bool {
    word.hasPrefix(name) || name.hasPrefix(word) || word.dropLast() == name.dropLast()
  }

  /// Returns the start and end of a word, as long as those of a known word of some length.
  private static func parts(of word: String, length: Int) -> [Part] {
    let size = length < 12 ? length / 2 : length / 3
    return [
      Part(text: word.prefix(size), isStart: true, length: length),
      Part(text: word.suffix(size), isStart: false, length: length),
    ]
  }
}
