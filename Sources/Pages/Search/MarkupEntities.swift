/// Reads the entities of HTML as far as templates use them.
enum MarkupEntities {
  /// Returns text with its entities as letters; an unknown one stays as it is.
  static func read(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    append(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends text with its entities as letters.
  static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard bytes.contains(UInt8(ascii: "&")) else {
      text += bytes
      return
    }
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"), let found = entity(bytes[(at + 1)...]) {
        text += found.text.utf8
        at = found.end
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
  }

  /// Returns what an entity stands for and where it ends.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    guard let end = bytes.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    if name.hasPrefix("#"), let scalar = number.flatMap(Unicode.Scalar.init) {
      return (String(Character(scalar)), end + 1)
    }
    return named[name].map { ($0, end + 1) }
  }

  /// The entities with a name.
  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "euro": "€", "ndash": "–", "mdash": "—", "hellip": "…", "eacute": "é", "euml": "ë", "iuml": "ï",
  ]
}
