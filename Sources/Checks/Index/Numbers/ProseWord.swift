/// A word of running text as it is compared: a fingerprint of its letters, and one of its stem.
///
/// Fingerprints stand for words so that a megabyte of prose needs no megabyte of strings.
struct ProseWord: Sendable, Hashable {
  /// The word in lower case.
  let exact: UInt64
  /// The word without the endings that Dutch adds: `gediplomeerden` and `gediplomeerd` are one.
  let stem: UInt64

  /// Reads a word from its bytes.
  init(_ bytes: some Sequence<UInt8>) {
    var letters = Self.lowercased(bytes)
    exact = Self.fingerprint(letters)
    Self.stem(&letters)
    stem = Self.fingerprint(letters)
  }

  /// Reads a word from text.
  init(_ text: String) { self.init(text.utf8) }

  /// Returns letters in lower case, those with accents too (in UTF-8, `É` is C3 89 and `é` C3 A9).
  private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var isAccent = false
    return bytes.map { byte in
      defer { isAccent = byte == 0xC3 }
      if (0x41...0x5A).contains(byte) { return byte + 0x20 }
      return isAccent && (0x80...0x9E).contains(byte) ? byte + 0x20 : byte
    }
  }

  /// Returns the FNV-1a fingerprint of bytes.
  private static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// The endings that are taken off, longer ones before their ends.
  private static let endings = ["ers", "en", "er", "e", "s"].map { Array($0.utf8) }
  /// The ending of a quality: `veiligheid` is about being `veilig`.
  private static let quality = Array("heid".utf8)

  /// Takes endings off a word, and writes what is left as Dutch would write it alone.
  private static func stem(_ letters: inout [UInt8]) {
    if letters.count > 7, letters.suffix(4).elementsEqual(quality) { letters.removeLast(4) }
    for ending in endings
    where letters.count >= ending.count + 3 && letters.suffix(ending.count).elementsEqual(ending) {
      letters.removeLast(ending.count)
      break
    }
    undouble(&letters)
  }

  /// Writes long vowels and final consonants in one way: `scholen` is `school`, `lessen` is `les`.
  private static func undouble(_ letters: inout [UInt8]) {
    var kept: [UInt8] = []
    kept.reserveCapacity(letters.count)
    for letter in letters where kept.last != letter { kept.append(letter) }
    switch kept.last {
    case UInt8(ascii: "v"): kept[kept.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): kept[kept.count - 1] = UInt8(ascii: "s")
    default: break
    }
    letters = kept
  }
}

/// A list of words that grammar gives a meaning.
struct WordList: Sendable {
  /// The fingerprints of the words in lower case.
  private let words: Set<UInt64>

  /// Makes a list of the words in a text.
  init(_ text: String) {
    words = Set(text.split { $0 == " " || $0 == "\n" }.map { ProseWord(String($0)).exact })
  }

  /// Whether a word is in the list, in this very form.
  func contains(_ word: ProseWord) -> Bool { words.contains(word.exact) }
}
