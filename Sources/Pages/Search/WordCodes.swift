/// Writes text as numbers of words, with one sign for the most frequent words.
///
/// Text in an agenda repeats a few thousand words; so written it takes a quarter of its room, and a
/// visitor's browser can still show it, which an index of words and places cannot.
struct WordCodes {
  /// The words with spaces between them, the most frequent first; `|` stands between the parts of a
  /// compound.
  let list: String
  /// Each text as the codes of its words.
  let texts: [[UInt8]]

  /// The printable signs of ASCII that need no escape in a script.
  private static let signs: [UInt8] = (33...126).filter { $0 != 34 && $0 != 92 }
  /// How many of the signs end a word; the others have more of it behind them.
  private static let closing = 52

  /// Numbers the words of texts by how often they stand there, and else by their letters.
  init(_ texts: [String]) {
    var words = WordNumbers()
    let rows = texts.map { words.numbers(in: $0) }
    let ordered = words.byFrequency
    var codes = [[UInt8]](repeating: [], count: ordered.count)
    for (place, number) in ordered.enumerated() { codes[number] = Self.code(place) }
    self.texts = rows.map { row in row.flatMap { codes[$0] } }
    list = Self.marked(ordered.map { words.words[$0] }).joined(separator: " ")
  }

  /// Returns a number in signs: its last digit in a closing sign, those before it in the others.
  private static func code(_ number: Int) -> [UInt8] {
    var code = [signs[number % closing]]
    var rest = number / closing
    let base = signs.count - closing
    while rest > 0 {
      code.insert(signs[closing + (rest - 1) % base], at: 0)
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

/// Numbers words in the order in which they first come.
private struct WordNumbers {
  /// The words.
  private(set) var words: [String] = []
  /// How often each stands in the texts.
  private var counts: [Int] = []
  /// The number of each word.
  private var numbers: [String: Int] = [:]

  /// Returns the numbers of the words between single spaces.
  mutating func numbers(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map {
        number(of: String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// Counts a word and returns its number.
  private mutating func number(of word: String) -> Int {
    if let known = numbers[word] {
      counts[known] += 1
      return known
    }
    numbers[word] = words.count
    words.append(word)
    counts.append(1)
    return words.count - 1
  }

  /// The numbers, those of the most frequent words first and else by their letters.
  var byFrequency: [Int] {
    words.indices.sorted {
      counts[$0] == counts[$1] ? words[$0] < words[$1] : counts[$0] > counts[$1]
    }
  }
}

extension String {
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
