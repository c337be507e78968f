/// The words between braces behind a heading, list item or paragraph: `{maatregel=1 besluit=volgt}`.
public struct Attributes: Sendable, Hashable {
  /// One word, with or without a value.
  public struct Item: Sendable, Hashable {
    /// The key; `#` for an id.
    public let key: String
    /// The value after `=` (without quotes), or the id after `#`.
    public let value: String?
    /// The bytes of the whole word.
    public let range: Range<Int>
    /// The bytes of the value; those of the word when there is none.
    public let valueRange: Range<Int>
  }

  /// The bytes from `{` to past `}`.
  public let range: Range<Int>
  /// The words in the order of the source.
  public let items: [Item]

  /// Creates attributes.
  public init(range: Range<Int>, items: [Item]) {
    self.range = range
    self.items = items
  }

  /// Returns the first word with `key`.
  public subscript(key: String) -> Item? { items.first { $0.key == key } }

  /// Whether the bare word or a value for `key` is there.
  public func has(_ key: String) -> Bool { self[key] != nil }
}

/// Reads the words between braces at the end of a line.
struct AttributeParser {
  /// The bytes of the file.
  let bytes: [UInt8]

  /// Returns the braces that end at `end` (past the `}`) and start no earlier than `lower`.
  ///
  /// Braces count only after a blank or at the line's start, and only when every word inside is
  /// well formed; anything else is text of the author's.
  func attributes(endingAt end: Int, notBefore lower: Int) -> Attributes? {
    guard end > lower, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
    guard let open = openingBrace(before: end - 1, notBefore: lower) else { return nil }
    guard open == lower || Self.isBlank(bytes[open - 1]) else { return nil }
    guard let items = items(in: (open + 1)..<(end - 1)), !items.isEmpty else { return nil }
    return Attributes(range: open..<end, items: items)
  }

  /// Returns the offset of the `{` that belongs to the `}` at `close`.
  private func openingBrace(before close: Int, notBefore lower: Int) -> Int? {
    var at = close - 1
    while at >= lower {
      if bytes[at] == UInt8(ascii: "}") { return nil }
      if bytes[at] == UInt8(ascii: "{") {
        return at > lower && bytes[at - 1] == UInt8(ascii: "{") ? nil : at
      }
      at -= 1
    }
    return nil
  }

  /// Returns the words in `range`, or nil when one is malformed.
  private func items(in range: Range<Int>) -> [Attributes.Item]? {
    var items: [Attributes.Item] = []
    var at = range.lowerBound
    while true {
      while at < range.upperBound, Self.isBlank(bytes[at]) { at += 1 }
      guard at < range.upperBound else { return items }
      guard let item = item(at: at, end: range.upperBound) else { return nil }
      items.append(item)
      at = item.range.upperBound
    }
  }

  /// Returns the word that starts at `start`.
  private func item(at start: Int, end: Int) -> Attributes.Item? {
    if bytes[start] == UInt8(ascii: "#") {
      let stop = wordEnd(from: start + 1, end: end, equals: false)
      guard stop > start + 1 else { return nil }
      let value = (start + 1)..<stop
      return .init(key: "#", value: text(value), range: start..<stop, valueRange: value)
    }
    let keyEnd = wordEnd(from: start, end: end, equals: true)
    guard keyEnd > start else { return nil }
    let key = text(start..<keyEnd)
    guard keyEnd < end, bytes[keyEnd] == UInt8(ascii: "=") else {
      return .init(key: key, value: nil, range: start..<keyEnd, valueRange: start..<keyEnd)
    }
    return valued(key: key, start: start, equals: keyEnd, end: end)
  }

  /// Returns the word `key=value` whose `=` stands at `equals`.
  private func valued(key: String, start: Int, equals: Int, end: Int) -> Attributes.Item? {
    let first = equals + 1
    guard first < end else { return nil }
    if bytes[first] == UInt8(ascii: "\"") {
      guard let close = bytes[(first + 1)..<end].firstIndex(of: UInt8(ascii: "\"")) else {
        return nil
      }
      let value = (first + 1)..<close
      return .init(key: key, value: text(value), range: start..<(close + 1), valueRange: value)
    }
    let stop = wordEnd(from: first, end: end, equals: false)
    guard stop > first else { return nil }
    return .init(
      key: key, value: text(first..<stop), range: start..<stop, valueRange: first..<stop)
  }

  /// Returns the end of the word that starts at `start`: a blank, or `=` when `equals` stops it.
  private func wordEnd(from start: Int, end: Int, equals: Bool) -> Int {
    var at = start
    while at < end, !Self.isBlank(bytes[at]), !(equals && bytes[at] == UInt8(ascii: "=")) {
      at += 1
    }
    return at
  }

  /// Returns the text of a byte range.
  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a byte is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
