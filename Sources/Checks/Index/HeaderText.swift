internal import Diagnostics

/// What an author wrote behind the keys of a header or YAML file, line by line with its place.
///
/// The model keeps most of these texts without their places. This reads the lines once more, simply:
/// a key is a word with a colon, and what follows belongs to it until the next key. What stands
/// behind or under `intern` and `opmerking` is left out, as is the list of accepted findings.
struct HeaderText {
  /// One line of text behind a key.
  struct Value {
    /// The key.
    let key: String
    /// The bytes of the text, without quotes and comment.
    let range: Range<Int>
  }

  /// A key and how far it is indented.
  private struct Key {
    /// Its name.
    let name: String
    /// The blanks before it, a dash included.
    let column: Int
    /// Whether a block follows, in which nothing is a key.
    let isBlock: Bool
  }

  /// The keys with all they hold that no reader sees.
  private static let hidden: Set<String> = ["besproken-en-zo-gelaten", "intern", "opmerking"]

  /// The bytes of the file.
  private let bytes: [UInt8]
  /// The key that the next line may belong to.
  private var key: Key?
  /// The column of the hidden key that the next lines may belong to.
  private var hiddenColumn: Int?
  /// What was read.
  private var values: [Value] = []

  /// Returns the texts in a range of a file, in order.
  static func values(in file: SourceFile, _ range: Range<Int>) -> [Value] {
    var text = HeaderText(bytes: file.bytes)
    var start = range.lowerBound
    while start < range.upperBound {
      let rest = file.bytes[start..<range.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      text.take(start..<end)
      start = end + 1
    }
    return text.values
  }

  /// Prepares for a file.
  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a line.
  private mutating func take(_ line: Range<Int>) {
    var text = trimmed(line)
    guard !text.isEmpty, !isFence(text) else { return }
    let column = text.lowerBound - line.lowerBound
    if let hiddenColumn, column > hiddenColumn { return }
    hiddenColumn = nil
    if let key, key.isBlock, column > key.column { return add(text, to: key) }
    while isDash(text) { text = trimmed((text.lowerBound + 1)..<text.upperBound) }
    guard !text.isEmpty, bytes[text.lowerBound] != UInt8(ascii: "#") else { return }
    if let colon = colon(in: text) {
      open(text, colon, column: text.lowerBound - line.lowerBound)
    } else if let key {
      add(plain(text), to: key)
    }
  }

  /// Reads a line that starts with a key.
  private mutating func open(_ text: Range<Int>, _ colon: Int, column: Int) {
    let name = String(decoding: bytes[text.lowerBound..<colon], as: UTF8.self)
    guard !Self.hidden.contains(name) else { return hiddenColumn = column }
    let value = trimmed((colon + 1)..<text.upperBound)
    let isBlock = !value.isEmpty && [0x7C, 0x3E].contains(bytes[value.lowerBound])
    let key = Key(name: name, column: column, isBlock: isBlock)
    self.key = key
    if !isBlock { add(plain(value), to: key) }
  }

  /// Remembers a text.
  private mutating func add(_ range: Range<Int>, to key: Key) {
    if !range.isEmpty { values.append(Value(key: key.name, range: range)) }
  }

  /// Whether a text is a line of three dashes.
  private func isFence(_ text: Range<Int>) -> Bool {
    text.count == 3 && bytes[text].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Whether a text starts with the dash of a list item.
  private func isDash(_ text: Range<Int>) -> Bool {
    text.count > 1 && bytes[text.lowerBound] == UInt8(ascii: "-")
      && isBlank(bytes[text.lowerBound + 1])
  }

  /// Returns the place of the colon behind a key, which has no blanks.
  private func colon(in text: Range<Int>) -> Int? {
    let end = text.first { !isKeyByte(bytes[$0]) } ?? text.upperBound
    guard end > text.lowerBound, end < text.upperBound, bytes[end] == UInt8(ascii: ":"),
      end + 1 == text.upperBound || isBlank(bytes[end + 1])
    else { return nil }
    return end
  }

  /// Returns a value without its quotes, or without the comment behind it.
  private func plain(_ text: Range<Int>) -> Range<Int> {
    guard let first = text.first, let last = text.last else { return text }
    if text.count > 1, [0x22, 0x27].contains(bytes[first]), bytes[last] == bytes[first] {
      return (first + 1)..<last
    }
    let comment = text.dropFirst().first {
      bytes[$0] == UInt8(ascii: "#") && isBlank(bytes[$0 - 1])
    }
    return trimmed(first..<(comment ?? text.upperBound))
  }

  /// Returns a range without the blanks around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !isBlank(bytes[$0]) }),
      let last = range.last(where: { !isBlank(bytes[$0]) })
    else { return range.upperBound..<range.upperBound }
    return first..<(last + 1)
  }

  /// Whether a byte is a blank, a tab or a carriage return.
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether a byte can stand in a key.
  private func isKeyByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}
