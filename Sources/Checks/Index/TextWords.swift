internal import Diagnostics

/// The words of a passage with what stands between them, in one pass over its bytes.
///
/// Left out are the addresses of links, references between `{{` and `}}`, code and web addresses.
struct TextWords: Sendable {
  /// One word.
  struct Word: Sendable {
    /// The word, apart from where it stands.
    let form: WordForm
    /// Its bytes.
    let range: Range<Int>
    /// What stands between it and the word before.
    let gap: Gap

    /// The word as written.
    var text: String { form.text }
    /// The word in lower case.
    var lower: String { form.lower }
    /// Whether it starts with a capital.
    var isCapitalised: Bool { form.isCapitalised }
    /// Whether a sentence, item or piece between brackets starts with it.
    var opens: Bool { !gap.isDisjoint(with: [.start, .stop, .colon, .open]) }
  }

  /// What stands between two words.
  struct Gap: OptionSet, Sendable {
    /// The set.
    let rawValue: UInt16
    /// Nothing: the passage starts or ends here.
    static let start = Gap(rawValue: 1)
    /// A blank or line end.
    static let blank = Gap(rawValue: 2)
    /// A hyphen.
    static let hyphen = Gap(rawValue: 4)
    /// An apostrophe.
    static let apostrophe = Gap(rawValue: 8)
    /// A full stop, question mark or exclamation mark.
    static let stop = Gap(rawValue: 16)
    /// A colon.
    static let colon = Gap(rawValue: 32)
    /// An opening bracket.
    static let open = Gap(rawValue: 64)
    /// A closing bracket.
    static let close = Gap(rawValue: 128)
    /// A comma, semicolon or line between cells.
    static let comma = Gap(rawValue: 256)
    /// A slash.
    static let slash = Gap(rawValue: 512)
    /// Something that is left out.
    static let hole = Gap(rawValue: 1024)
    /// Any other sign, such as a quotation mark or `%`.
    static let other = Gap(rawValue: 2048)
  }

  /// The words in order.
  private(set) var words: [Word] = []
  /// What stands behind the last word.
  private(set) var tail: Gap = []
  /// The bytes of the file.
  private let bytes: [UInt8]
  /// The bytes of the passage.
  private let range: Range<Int>

  /// Reads a range of a file, and counts its words in `vocabulary`.
  init(_ file: SourceFile, _ range: Range<Int>, _ vocabulary: inout Vocabulary) {
    (bytes, self.range) = (file.bytes, range)
    var gap: Gap = .start
    var at = range.lowerBound
    while at < range.upperBound {
      let end = wordEnd(from: at)
      if end > at, isAddress(at..<end) {
        at = blank(from: end)
        gap.insert(.hole)
      } else if end > at {
        let form = vocabulary.count(file.text(at..<end))
        words.append(Word(form: form, range: at..<end, gap: gap))
        (at, gap) = (end, [])
      } else {
        let (sign, length) = sign(at: at)
        gap.formUnion(sign)
        at += length
      }
    }
    tail = gap.union(.start)
  }

  /// Returns what stands behind the word at an index.
  func gap(after index: Int) -> Gap {
    index + 1 < words.count ? words[index + 1].gap : tail
  }

  /// Returns the byte of the passage at an offset in the file; nil past its end.
  func byte(at offset: Int) -> UInt8? { range.contains(offset) ? bytes[offset] : nil }

  /// Returns the end of the word that starts at a byte, or that byte.
  private func wordEnd(from start: Int) -> Int {
    var at = start
    while at < range.upperBound {
      let byte = bytes[at]
      let isWord =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
      // A sign of two or three bytes ends a word; the later bytes of a letter belong to it.
      guard isWord, at > start || byte & 0xC0 != 0x80 else { break }
      at += 1
    }
    return at
  }

  /// Whether a word starts a web address: `https://` or `www.`.
  private func isAddress(_ word: Range<Int>) -> Bool {
    switch byte(at: word.upperBound) {
    case UInt8(ascii: ":"):
      bytes[word.upperBound..<range.upperBound].starts(with: "://".utf8)
    case UInt8(ascii: "."): bytes[word].elementsEqual("www".utf8)
    default: false
    }
  }

  /// Returns the first blank from a byte on, or the end.
  private func blank(from start: Int) -> Int {
    bytes[start..<range.upperBound].firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x29 }
      ?? range.upperBound
  }

  /// Returns what the sign at a byte is and how many bytes it takes, all that it opens included.
  private func sign(at: Int) -> (Gap, Int) {
    let next = at + 1 < range.upperBound ? bytes[at + 1] : 0
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D: return (.blank, 1)
    case 0xC2: return (next == 0xA0 ? .blank : .other, 2)
    case 0xE2: return (isApostrophe(at) ? .apostrophe : .other, 3)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return ([], 1)
    case UInt8(ascii: "]") where next == UInt8(ascii: "("):
      return (.hole, past(UInt8(ascii: ")"), from: at + 2) - at)
    case UInt8(ascii: "{") where next == UInt8(ascii: "{"):
      return (.hole, past(UInt8(ascii: "}"), from: at + 2) - at)
    case UInt8(ascii: "`"): return (.hole, past(UInt8(ascii: "`"), from: at + 1) - at)
    default: return (Self.signs[bytes[at]] ?? .other, 1)
    }
  }

  /// The meaning of single signs.
  private static let signs: [UInt8: Gap] = [
    UInt8(ascii: "-"): .hyphen, UInt8(ascii: "'"): .apostrophe, UInt8(ascii: "."): .stop,
    UInt8(ascii: "?"): .stop, UInt8(ascii: "!"): .stop, UInt8(ascii: ":"): .colon,
    UInt8(ascii: "("): .open, UInt8(ascii: "["): .open, UInt8(ascii: ")"): .close,
    UInt8(ascii: "]"): .close, UInt8(ascii: ","): .comma, UInt8(ascii: ";"): .comma,
    UInt8(ascii: "|"): .comma, UInt8(ascii: "/"): .slash,
  ]

  /// Whether a sign of three bytes is a typographic apostrophe.
  private func isApostrophe(_ at: Int) -> Bool {
    at + 2 < range.upperBound && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
  }

  /// How many bytes an address, reference or piece of code may take.
  private static let reach = 2000

  /// Returns the offset past the next `mark`; the offset given when there is none near.
  private func past(_ mark: UInt8, from start: Int) -> Int {
    let limit = min(range.upperBound, start + Self.reach)
    guard start < limit, let end = bytes[start..<limit].firstIndex(of: mark) else { return start }
    return end + 1
  }
}
