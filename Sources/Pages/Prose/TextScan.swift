/// Walks over the running text in the main part of a page of ours, and puts markup around words.
struct TextScan {
  /// The page.
  private let bytes: [UInt8]
  /// Where the walk is.
  private var at = 0
  /// The page so far, up to `copied`.
  private var output: [UInt8] = []
  /// Up to where the page was copied.
  private var copied = 0

  /// The elements whose text is left as it is.
  private static let closed: [TagName] = [
    "a", "h1", "h2", "h3", "h4", "h5", "h6", "svg", "nav", "caption", "figcaption", "summary",
    "button", "code", "pre", "th", "td", "dt", "label", "script", "style", "small",
  ]

  /// Starts at the main part of a page; there is nothing to walk over without one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.place(of: Self.mainStart) ?? bytes.count
  }

  /// The beginning of the main part.
  private static let mainStart = Array("<main".utf8)

  /// The whole page with what was put around words.
  var result: [UInt8] { output + bytes[copied...] }

  /// Returns the next piece of text between two tags; nil at the end of the main part.
  mutating func nextText() -> Range<Int>? {
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return start..<at
      }
      let letters = tagName()
      let name = TagName(bytes[letters])
      if name == "/main" { return nil }
      skipTag()
      if Self.closed.contains(name) { skip(to: letters) }
    }
    return nil
  }

  /// Returns the words in a piece of text, hyphens inside them included.
  func words(in text: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = text.lowerBound
    while place < text.upperBound {
      if bytes[place] == UInt8(ascii: "&") {
        while place < text.upperBound, bytes[place] != UInt8(ascii: ";") { place += 1 }
      }
      let start = place
      while place < text.upperBound, Self.isPart(bytes[place]) { place += 1 }
      if place > start { words.append(start..<place) } else { place += 1 }
    }
    return words
  }

  /// Returns how many bytes a piece of text has without the blanks around it.
  func trimmedCount(of text: Range<Int>) -> Int {
    let isInk: (Int) -> Bool = { bytes[$0] > 0x20 }
    guard let first = text.first(where: isInk), let last = text.last(where: isInk) else { return 0 }
    return last - first + 1
  }

  /// Returns the byte at a place.
  func byte(at place: Int) -> UInt8 { bytes[place] }

  /// Returns the text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Returns the place of the last hyphen in a range.
  func lastHyphen(in range: Range<Int>) -> Int? {
    range.last { bytes[$0] == UInt8(ascii: "-") }
  }

  /// Puts markup around a range that lies behind all earlier ones.
  mutating func wrap(_ range: Range<Int>, in open: String, _ close: String) {
    output += bytes[copied..<range.lowerBound] + Array(open.utf8) + bytes[range]
    output += Array(close.utf8)
    copied = range.upperBound
  }

  /// Whether a byte belongs to a word.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// Whether a byte belongs to a word or joins two.
  private static func isPart(_ byte: UInt8) -> Bool { isWord(byte) || byte == UInt8(ascii: "-") }

  /// Returns where the name of the tag here stands, with its slash at an end.
  private func tagName() -> Range<Int> {
    var end = at + 1
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return (at + 1)..<end
  }

  /// Steps over the tag here; our attributes never hold a bare `>`.
  private mutating func skipTag() {
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
    at += 1
  }

  /// Steps over an element with all that is in it; these elements do not stand in one another.
  private mutating func skip(to name: Range<Int>) {
    let end = Array("</".utf8) + bytes[name] + [UInt8(ascii: ">")]
    at = bytes.place(of: end, from: at) ?? bytes.count
  }
}

extension [UInt8] {
  /// Returns the place at which some bytes next stand from a place on; nil when they do not.
  func place(of wanted: [UInt8], from start: Int = 0, before end: Int? = nil) -> Int? {
    guard let first = wanted.first else { return start }
    let last = (end ?? count) - wanted.count
    var place = start
    while place <= last {
      if self[place] == first, self[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    return nil
  }
}
