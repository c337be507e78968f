/// What the source of a Markdown body says beyond Markdown, and the bytes that cmark is given.
///
/// Braces behind a line are blanked and `{{…}}` references become a placeholder, byte for byte of
/// the same length. So cmark's positions stay true, and neither entities nor escapes can shift them.
/// Which lines are code is not known here: the converter writes references in code back.
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
  ///
  /// Only the braces on `lines` count as attributes, one-based in the body; nil for all.
  init(body: [UInt8], offset: Int, attributesOn lines: Set<Int>? = nil) {
    masked = body
    let parser = AttributeParser(bytes: body)
    var line = 1
    var start = 0
    while start < body.count {
      let next = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.count
      let range = start..<Self.contentEnd(of: start..<next, in: body)
      if lines?.contains(line) ?? true { takeAttributes(line: line, range, parser, offset) }
      takeReferences(range, of: body, offset: offset)
      start = next + 1
      line += 1
    }
  }

  /// Takes the braces off the end of a line.
  private mutating func takeAttributes(
    line: Int, _ range: Range<Int>, _ parser: AttributeParser, _ offset: Int
  ) {
    guard let found = parser.attributes(endingAt: range.upperBound, notBefore: range.lowerBound)
    else { return }
    for at in found.range { masked[at] = UInt8(ascii: " ") }
    attributes[line] = found.shifted(by: offset)
  }

  /// Takes the references out of a line.
  private mutating func takeReferences(_ range: Range<Int>, of body: [UInt8], offset: Int) {
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
