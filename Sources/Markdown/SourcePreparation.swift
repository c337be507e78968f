/// What the source of a Markdown body says beyond Markdown, and the bytes that cmark is given.
///
/// Braces behind a line are blanked and `{{…}}` references become a placeholder, byte for byte of
/// the same length. So cmark's positions stay true, and neither entities nor escapes can shift them.
struct PreparedSource {
  /// The body, as long as the original.
  var masked: [UInt8]
  /// The attributes per one-based line of the body.
  var attributes: [Int: Attributes] = [:]
  /// The references in the order of the source.
  var references: [MarkdownDocument.Reference] = []
}

/// The placeholder that stands for a reference while cmark parses.
///
/// It is the control byte 0x0E and then base-16 digits written with 0x10 to 0x1F, padded to the
/// length of the reference. The reader refuses control bytes in the author's own text.
enum Placeholder {
  /// The byte a placeholder starts with.
  static let start: UInt8 = 0x0E
  /// The most references that a document can number in the shortest placeholder, `{{x}}`.
  static let limit = 65_536

  /// Overwrites `range` of `bytes` with the placeholder for `index`.
  static func write(_ index: Int, over range: Range<Int>, in bytes: inout [UInt8]) {
    bytes[range.lowerBound] = start
    var rest = index
    for at in ((range.lowerBound + 1)..<range.upperBound).reversed() {
      bytes[at] = 0x10 + UInt8(rest & 15)
      rest >>= 4
    }
  }

  /// Whether a byte is a digit of a placeholder.
  static func isDigit(_ byte: UInt8) -> Bool { (0x10...0x1F).contains(byte) }
}

extension PreparedSource {
  /// Prepares the bytes of `body`, which starts at `offset` in its file.
  init(body: [UInt8], offset: Int) {
    masked = body
    let parser = AttributeParser(bytes: body)
    var fence: Fence?
    var line = 1
    var start = 0
    while start < body.count {
      let next = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.count
      let range = start..<Self.contentEnd(of: start..<next, in: body)
      if let open = fence {
        if open.isClosed(by: range, in: body) { fence = nil }
      } else if let open = Fence(opening: range, in: body) {
        fence = open
      } else {
        prepare(line: line, range, of: body, offset: offset, parser: parser)
      }
      start = next + 1
      line += 1
    }
  }

  /// Takes the attributes and references out of one line.
  private mutating func prepare(
    line: Int, _ range: Range<Int>, of body: [UInt8], offset: Int, parser: AttributeParser
  ) {
    if let found = parser.attributes(endingAt: range.upperBound, notBefore: range.lowerBound) {
      for at in found.range { masked[at] = UInt8(ascii: " ") }
      attributes[line] = found.shifted(by: offset)
    }
    var at = range.lowerBound
    while at + 4 < range.upperBound {
      guard let reference = Self.reference(at: at, in: range, of: body) else {
        at += 1
        continue
      }
      if references.count < Placeholder.limit {
        Placeholder.write(references.count, over: reference, in: &masked)
        let text = String(
          decoding: body[(reference.lowerBound + 2)..<(reference.upperBound - 2)], as: UTF8.self)
        references.append(.init(range: reference.shifted(by: offset), text: text))
      }
      at = reference.upperBound
    }
  }

  /// Returns the `{{…}}` that starts at `at`; `\{{` is text.
  private static func reference(at: Int, in line: Range<Int>, of body: [UInt8]) -> Range<Int>? {
    let open = UInt8(ascii: "{")
    guard body[at] == open, body[at + 1] == open else { return nil }
    guard at == line.lowerBound || body[at - 1] != UInt8(ascii: "\\") else { return nil }
    var close = at + 2
    while close + 1 < line.upperBound {
      if body[close] == UInt8(ascii: "}"), body[close + 1] == UInt8(ascii: "}") {
        return close > at + 2 ? at..<(close + 2) : nil
      }
      if body[close] == open { return nil }
      close += 1
    }
    return nil
  }

  /// Returns the end of a line's contents, without blanks and a carriage return at its end.
  private static func contentEnd(of line: Range<Int>, in body: [UInt8]) -> Int {
    var end = line.upperBound
    while end > line.lowerBound,
      AttributeParser.isBlank(body[end - 1]) || body[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return end
  }
}

/// An open code fence: three or more backticks or tildes.
struct Fence {
  /// The byte it is made of.
  let byte: UInt8
  /// How many.
  let length: Int

  /// Reads the fence that the line opens, if it does (CommonMark 0.29, section 4.5).
  init?(opening line: Range<Int>, in body: [UInt8]) {
    guard let (byte, length, rest) = Self.run(line, in: body), length >= 3 else { return nil }
    if byte == UInt8(ascii: "`"), body[rest..<line.upperBound].contains(byte) { return nil }
    self.byte = byte
    self.length = length
  }

  /// Whether the line closes this fence.
  func isClosed(by line: Range<Int>, in body: [UInt8]) -> Bool {
    guard let (byte, length, rest) = Self.run(line, in: body) else { return false }
    return byte == self.byte && length >= self.length && rest == line.upperBound
  }

  /// Returns the run of fence bytes that a line starts with: the byte, its length and its end.
  private static func run(_ line: Range<Int>, in body: [UInt8]) -> (UInt8, Int, Int)? {
    var at = line.lowerBound
    while at < line.upperBound, AttributeParser.isBlank(body[at]) { at += 1 }
    guard at < line.upperBound else { return nil }
    let byte = body[at]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let first = at
    while at < line.upperBound, body[at] == byte { at += 1 }
    return (byte, at - first, at)
  }
}

extension Attributes {
  /// Returns the same words at offsets moved by `offset`.
  func shifted(by offset: Int) -> Attributes {
    Attributes(
      range: range.shifted(by: offset),
      items: items.map {
        Item(
          key: $0.key, value: $0.value, range: $0.range.shifted(by: offset),
          valueRange: $0.valueRange.shifted(by: offset))
      })
  }
}

extension Range<Int> {
  /// Returns the range moved by `offset`.
  func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
