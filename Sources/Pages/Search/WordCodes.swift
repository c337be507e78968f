/// Writes text as numbers of words, with one sign for the most frequent words.
///
/// Text in an agenda repeats a few thousand words; so written it takes a quarter of its room, and a
/// visitor's browser can still show it, which an index of words and places cannot.
struct WordCodes {
  /// The words with spaces between them, the most frequent first; `|` stands between the parts of a
  /// compound.
  let list: String
  /// The code of each word.
  private let codes: [String: String]

  /// The printable signs of ASCII that need no escape in a script.
  private static let signs = (33...126).compactMap { code -> Character? in
    code == 34 || code == 92 ? nil : Character(Unicode.Scalar(UInt8(code)))
  }
  /// How many of the signs end a word; the others have more of it behind them.
  private static let closing = 52

  /// Numbers the words of texts by how often they stand there, and else by their letters.
  init(_ texts: [String]) {
    var counts: [String: Int] = [:]
    for text in texts {
      for word in text.bySpaces { counts[word, default: 0] += 1 }
    }
    let ordered = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    codes = Dictionary(
      ordered.enumerated().map { ($1.key, Self.code($0)) }, uniquingKeysWith: { first, _ in first })
    list = Self.marked(ordered.map(\.key)).joined(separator: " ")
  }

  /// Returns a text as the codes of its words.
  func encode(_ text: String) -> String {
    text.bySpaces.map { codes[$0] ?? "" }.joined()
  }

  /// Returns a number in signs: its last digit in a closing sign, those before it in the others.
  private static func code(_ number: Int) -> String {
    var code = String(signs[number % closing])
    var rest = number / closing
    let base = signs.count - closing
    while rest > 0 {
      code = String(signs[closing + (rest - 1) % base]) + code
      rest = (rest - 1) / base
    }
    return code
  }

  /// Returns words with `|` between the parts of compounds.
  private static func marked(_ words: [String]) -> [String] {
    let plain = words.map { SearchWords.words(of: $0) }
    let splitter = CompoundSplitter(vocabulary: plain.joined())
    var known: [String: [String]] = [:]
    return zip(words, plain).map { word, plain in
      plain.reduce(word) { marked, one in
        let parts = known[one] ?? splitter.parts(of: one)
        known[one] = parts
        return parts.count > 1 ? marked.marking(one, as: parts) : marked
      }
    }
  }
}

extension String {
  /// The words between single spaces.
  fileprivate var bySpaces: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Returns the text with `|` between the parts of a word in it; unchanged where accents hide it.
  fileprivate func marking(_ word: String, as parts: [String]) -> String {
    let small = Array(lowercased().utf8)
    let wanted = Array(word.utf8)
    guard small.count == utf8.count,
      var at = small.indices.first(where: { small[$0...].starts(with: wanted) })
    else { return self }
    var bytes = Array(utf8)
    for part in parts.dropLast() {
      at += part.utf8.count
      bytes.insert(UInt8(ascii: "|"), at: at)
      at += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
