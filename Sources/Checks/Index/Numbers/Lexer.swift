/// Reads a stretch of Markdown into lexemes, in one pass over its bytes.
///
/// What no reader sees gives none: emphasis marks, the addresses of links, code, raw HTML, braces,
/// and the invisible signs that set the direction of text.
struct Lexer {
  /// A part of a stretch that is no running text.
  struct Hole {
    /// Its bytes.
    let range: Range<Int>
    /// The index of the reference that it is, when it is one.
    let reference: Int?
  }

  /// The bytes of the file.
  private let bytes: [UInt8]
  /// The end of the stretch.
  private let end: Int
  /// The holes that are still to come, in order.
  private var holes: ArraySlice<Hole>
  /// Where the reading is.
  private var at: Int
  /// Whether a blank was read since the last lexeme.
  private var isSpaced = true
  /// The signs of which the rest of the stretch has no more, so that none is looked for twice.
  private var exhausted: Set<UInt8> = []
  /// What was read.
  private var lexemes: [Lexeme] = []

  /// Prepares to read a stretch; `holes` are those inside it.
  private init(_ bytes: [UInt8], _ stretch: Range<Int>, holes: ArraySlice<Hole>) {
    (self.bytes, at, end) = (bytes, stretch.lowerBound, min(stretch.upperBound, bytes.count))
    self.holes = holes
  }

  /// Returns the lexemes of a stretch.
  static func lexemes(
    of bytes: [UInt8], in stretch: Range<Int>, holes: ArraySlice<Hole> = []
  ) -> [Lexeme] {
    var lexer = Lexer(bytes, stretch, holes: holes)
    while lexer.at < lexer.end { lexer.step() }
    return lexer.lexemes
  }

  /// Returns the lexemes of a text that stands in no file.
  static func lexemes(of text: String) -> [Lexeme] {
    let bytes = Array(text.utf8)
    return lexemes(of: bytes, in: 0..<bytes.count)
  }

  /// Reads one piece.
  private mutating func step() {
    if let hole = holes.first, hole.range.lowerBound <= at { return pass(hole) }
    let byte = bytes[at]
    switch byte {
    case 0x20, 0x09, 0x0D: blank(1)
    case 0x0A: newLine()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"): at += 1
    case UInt8(ascii: "`"): hide(to: byte)
    case UInt8(ascii: "<") where isMarkup(at + 1): hide(to: UInt8(ascii: ">"))
    case UInt8(ascii: "]") where at + 1 < end && bytes[at + 1] == UInt8(ascii: "("): address()
    case 0x30...0x39: digits()
    case 0x41...0x5A, 0x61...0x7A: word()
    case 0x80...: sequence()
    default: sign(Self.signs[byte] ?? .other, length: 1)
    }
  }

  /// The meaning of signs of one byte.
  private static let signs: [UInt8: Sign] = [
    UInt8(ascii: "."): .stop, UInt8(ascii: "!"): .stop, UInt8(ascii: "?"): .stop,
    UInt8(ascii: ","): .comma, UInt8(ascii: ";"): .pause, UInt8(ascii: ":"): .colon,
    UInt8(ascii: "("): .open, UInt8(ascii: "["): .open, UInt8(ascii: ")"): .close,
    UInt8(ascii: "]"): .close, UInt8(ascii: "-"): .dash, UInt8(ascii: "/"): .slash,
    UInt8(ascii: "%"): .percent, UInt8(ascii: "~"): .about, UInt8(ascii: "<"): .below,
    UInt8(ascii: ">"): .above, UInt8(ascii: "'"): .apostrophe,
  ]

  /// Steps over a hole; a reference is a lexeme.
  private mutating func pass(_ hole: Hole) {
    holes = holes.dropFirst()
    guard hole.range.upperBound > at else { return }
    if let reference = hole.reference { add(.reference(reference), to: hole.range.upperBound) }
    at = min(hole.range.upperBound, end)
  }

  /// Steps over blanks.
  private mutating func blank(_ length: Int) {
    isSpaced = true
    at += length
  }

  /// Steps over the end of a line and the quotation marks that start the next.
  private mutating func newLine() {
    blank(1)
    while at < end, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[at]) { at += 1 }
  }

  /// Steps over everything up to the next `close`; when there is none, it is a sign like others.
  private mutating func hide(to close: UInt8) {
    guard !exhausted.contains(close), let next = bytes[(at + 1)..<end].firstIndex(of: close) else {
      exhausted.insert(close)
      return sign(close == UInt8(ascii: ">") ? .below : .other, length: 1)
    }
    at = next + 1
  }

  /// Whether what stands at a byte makes a `<` before it the start of HTML.
  private func isMarkup(_ at: Int) -> Bool {
    guard at < end else { return false }
    return Self.isLetter(bytes[at]) || [UInt8(ascii: "/"), UInt8(ascii: "!")].contains(bytes[at])
  }

  /// Steps over the address of a link, which has no blanks.
  private mutating func address() {
    at += 2
    while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ")") { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: ")") { at += 1 }
  }

  /// Reads digits.
  private mutating func digits() {
    var stop = at + 1
    while stop < end {
      let isMark = bytes[stop] == UInt8(ascii: ",") || bytes[stop] == UInt8(ascii: ".")
      if Self.isDigit(bytes[stop]) {
        stop += 1
      } else if isMark, stop + 1 < end, Self.isDigit(bytes[stop + 1]) {
        stop += 2
      } else {
        break
      }
    }
    add(.digits, to: stop)
  }

  /// Reads a word, or an address on the web, which is none.
  private mutating func word() {
    var stop = at + 1
    while stop < end, Self.isWordByte(stop, in: bytes) { stop += 1 }
    if stop + 2 < end, bytes[stop] == UInt8(ascii: ":"), bytes[stop + 1] == UInt8(ascii: "/") {
      while at < end, bytes[at] > 0x20 { at += 1 }
      return
    }
    add(.word(ProseWord(bytes[at..<stop])), to: stop, isCapital: isCapital(at))
  }

  /// Whether a capital letter stands at a byte.
  private func isCapital(_ at: Int) -> Bool {
    (0x41...0x5A).contains(bytes[at])
      || (bytes[at] == 0xC3 && at + 1 < end && (0x80...0x9E).contains(bytes[at + 1]))
  }

  /// Reads a sign or letter of more than one byte.
  private mutating func sequence() {
    switch WideSign.at(at, in: bytes, end: end) {
    case .blank(let length): blank(length)
    case .invisible(let length): at += length
    case .sign(let sign, let length): self.sign(sign, length: length)
    case .letter: word()
    }
  }

  /// Adds a sign; a dash between blanks is a pause.
  private mutating func sign(_ sign: Sign, length: Int) {
    let next = at + length
    let isPause = sign == .dash && isSpaced && (next >= end || bytes[next] <= 0x20)
    add(.sign(isPause ? .pause : sign), to: next)
  }

  /// Adds a lexeme that runs to `stop`, and goes on there.
  private mutating func add(_ kind: Lexeme.Kind, to stop: Int, isCapital: Bool = false) {
    lexemes.append(
      Lexeme(kind: kind, range: at..<stop, isSpaced: isSpaced, isCapital: isCapital))
    (at, isSpaced) = (stop, false)
  }

  /// Whether a byte is a digit.
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  /// Whether a byte is a letter without accent.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a byte goes on with a word.
  private static func isWordByte(_ at: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[at]
    guard byte >= 0x80 else { return isLetter(byte) || isDigit(byte) }
    // General punctuation starts with E2; no-break spaces and their like with C2.
    return byte != 0xE2 && byte != 0xC2 && byte != 0xEF
  }
}
