/// A word of running text as it is compared: a fingerprint of its letters, and one of its stem.
///
/// Fingerprints stand for words so that a megabyte of prose needs no megabyte of strings.
struct ProseWord: Sendable, Hashable {
  /// The word in lower case.
  let exact: UInt64
  /// The word without the endings that Dutch adds: `gediplomeerden` and `gediplomeerd` are one.
  let stem: UInt64

  /// Reads a word from its bytes.
  init(_ bytes: some Collection<UInt8>) {
    var letters = ContiguousArray<UInt8>()
    letters.reserveCapacity(bytes.count)
    Self.lowercase(bytes, into: &letters)
    exact = Self.fingerprint(letters)
    Self.stem(&letters)
    stem = Self.fingerprint(letters)
  }

  /// Reads a word from text.
  init(_ text: String) { self.init(text.utf8) }

  /// Adds letters in lower case, those with accents too (in UTF-8, `É` is C3 89 and `é` C3 A9).
  private static func lowercase(
    _ bytes: some Collection<UInt8>, into letters: inout ContiguousArray<UInt8>
  ) {
    var isAccent = false
    for byte in bytes {
      let isCapital =
        isAccent ? (0x80...0x9E).contains(byte) : (0x41...0x5A).contains(byte)
      letters.append(isCapital ? byte + 0x20 : byte)
      isAccent = byte == 0xC3
    }
  }

  /// Returns the FNV-1a fingerprint of bytes.
  private static func fingerprint(_ bytes: ContiguousArray<UInt8>) -> UInt64 {
    var print: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { print = (print ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return print
  }

  /// The endings that are taken off, longer ones before their ends.
  private static let endings = ["ers", "en", "er", "e", "s"].map { Array($0.utf8) }
  /// The ending of a quality: `veiligheid` is about being `veilig`.
  private static let quality = Array("heid".utf8)

  /// Takes endings off a word, and writes what is left as Dutch would write it alone.
  private static func stem(_ letters: inout ContiguousArray<UInt8>) {
    if letters.count > 7, ends(letters, with: quality) { letters.removeLast(4) }
    for ending in endings where letters.count >= ending.count + 3 && ends(letters, with: ending) {
      letters.removeLast(ending.count)
      break
    }
    undouble(&letters)
  }

  /// Whether a word ends with some letters.
  private static func ends(_ letters: ContiguousArray<UInt8>, with ending: [UInt8]) -> Bool {
    let start = letters.count - ending.count
    for at in ending.indices where letters[start + at] != ending[at] { return false }
    return true
  }

  /// Writes long vowels and final consonants in one way: `scholen` is `school`, `lessen` is `les`.
  private static func undouble(_ letters: inout ContiguousArray<UInt8>) {
    var count = 0
    for at in letters.indices where count == 0 || letters[count - 1] != letters[at] {
      letters[count] = letters[at]
      count += 1
    }
    letters.removeLast(letters.count - count)
    switch letters.last {
    case UInt8(ascii: "v"): letters[count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): letters[count - 1] = UInt8(ascii: "s")
    default: break
    }
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
