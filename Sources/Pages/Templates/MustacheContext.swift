internal import Mustache

/// Shows a value to Mustache, which asks for children by name and for the text to print.
struct MustacheContext: MustacheParent, MustacheCustomRenderable {
  /// The value.
  let value: TemplateValue

  /// Returns what Mustache takes for a child: an array, a truth value or another context.
  func child(named name: String) -> Any? {
    guard case .object(let object) = value, let child = object[name] else { return nil }
    switch child {
    case .list(let values): return values.map(MustacheContext.init)
    case .flag(let flag): return flag
    case .text, .html, .object: return MustacheContext(value: child)
    }
  }

  /// The text that a tag prints; lists, flags and objects print nothing.
  var renderText: String {
    switch value {
    case .text(let text), .html(let text): text
    case .flag, .list, .object: ""
    }
  }

  /// Whether a section for the value is left out.
  var isNull: Bool { value.isEmpty }
}

/// Escapes what templates print, byte by byte.
///
/// Mustache's own escaper compares characters; to Swift a quote followed by a combining accent is
/// another character than a quote, so there it stays raw and can leave an attribute.
struct ByteEscaper: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "IJKPUNT"

  /// The line put before every template; Mustache forgets the content type at each partial.
  static let pragma = "{{% CONTENT_TYPE: \(name)}}\n"

  /// Makes the escaper known to Mustache, once per process.
  static let register: Void = MustacheContentTypes.register(ByteEscaper(), named: name)

  /// Returns `text` with `& < > " '` escaped.
  func escapeText(_ text: String) -> String { HTMLEscaping.escaped(text) }
}

/// Escapes text for HTML.
enum HTMLEscaping {
  /// Returns `text` with `& < > " '` escaped, whatever stands after them.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let replacement = replacement(byte) {
        bytes.append(contentsOf: replacement.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns what stands for a byte that has a meaning in HTML.
  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
