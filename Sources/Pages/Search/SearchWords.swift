/// Takes the words out of text in the plain form in which they are looked for.
///
/// `templates/assets/zoeken.js` does the same to what a visitor types and to the words of the index;
/// `Tests/Site/search_words.json` holds both to the same outcome.
enum SearchWords {
  /// Returns the words of a text: small ASCII letters and digits, accents taken off.
  ///
  /// A point between two digits stays, so that codes such as `1.3` and `M1.3.1` are one word. An
  /// apostrophe vanishes, with the `s` of a plural behind it: `agenda's` is `agenda`.
  static func words(of text: String) -> [String] {
    // Most that is asked about is one word already.
    if text.utf8.count > 1, text.utf8.allSatisfy(isSmallLetter) { return [text] }
    var words: [String] = []
    var word: [UInt8] = []
    let plain = folded(text)
    for (place, byte) in plain.enumerated() {
      if isPart(byte) || isInnerPoint(plain, place) {
        word.append(byte)
      } else if byte != apostrophe, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      } else if isPluralMark(plain, place) {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words.filter { $0 != "s" }.map(withoutLetter)
  }

  /// Returns the code of a measure without its letter: the Regeling writes `M1.3.1`, a page `1.3.1`.
  private static func withoutLetter(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 3, letters[0] == UInt8(ascii: "m"), isDigit(letters[1]),
      letters[2] == UInt8(ascii: ".")
    else { return word }
    return String(word.dropFirst())
  }

  /// The apostrophe as it stands in folded text.
  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a byte of folded text is part of a word.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether a byte is a small letter.
  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Whether there is a point between two digits at a place.
  private static func isInnerPoint(_ text: [UInt8], _ place: Int) -> Bool {
    guard text[place] == UInt8(ascii: "."), place > 0, place + 1 < text.count else { return false }
    return isDigit(text[place - 1]) && isDigit(text[place + 1])
  }

  /// Whether a byte is a digit.
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether the apostrophe at a place has the `s` of a plural behind it, and then the word ends.
  private static func isPluralMark(_ text: [UInt8], _ place: Int) -> Bool {
    guard text[place] == apostrophe, place > 0, isPart(text[place - 1]) else { return false }
    guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "s") else { return false }
    return place + 2 == text.count || !isPart(text[place + 2])
  }

  /// Returns text as ASCII: small letters without accents, everything else as a space.
  private static func folded(_ text: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", ".", "'": plain.append(UInt8(scalar.value))
      case "A"..."Z": plain.append(UInt8(scalar.value + 32))
      case "’", "‘": plain.append(apostrophe)
      case "\u{300}"..."\u{36F}", "\u{AD}": break
      default: plain += (Slug.accents[scalar] ?? lowercased(scalar) ?? " ").utf8
      }
    }
    return plain
  }

  /// Returns the letters of a capital with an accent.
  private static func lowercased(_ scalar: Unicode.Scalar) -> String? {
    guard let small = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
    return Slug.accents[small]
  }
}
