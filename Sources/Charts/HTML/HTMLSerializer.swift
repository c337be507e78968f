/// Writes a node tree as bytes.
struct HTMLSerializer {
  /// The bytes written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes one node with everything in it.
  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let text): bytes.appendEscaped(text)
    case .fragment(let nodes): for node in nodes { write(node) }
    case .element(let element): write(element)
    }
  }

  /// Writes an element: void, self-closing or with an end tag.
  private mutating func write(_ element: HTMLElement) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(text: element.name)
    for attribute in element.attributes { write(attribute) }
    // Most elements hold something; only the others are looked up.
    if !element.children.isEmpty {
      writeContents(of: element)
    } else if Self.void.contains(element.name) {
      bytes.append(UInt8(ascii: ">"))
    } else if Self.shapes.contains(element.name) {
      bytes.append(text: "/>")
    } else {
      writeContents(of: element)
    }
  }

  /// Writes what stands between the name in the start tag and the end of the end tag.
  private mutating func writeContents(of element: HTMLElement) {
    bytes.append(UInt8(ascii: ">"))
    for child in element.children { write(child) }
    bytes.append(text: "</")
    bytes.append(text: element.name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes a space, the name and the quoted, escaped value.
  private mutating func write(_ attribute: HTMLAttribute) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(text: attribute.name)
    bytes.append(text: "=\"")
    bytes.appendEscaped(attribute.value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The HTML elements that have neither children nor an end tag.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The SVG shapes, which close themselves when they hold nothing.
  private static let shapes: Set<String> = [
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "use",
  ]
}

extension [UInt8] {
  /// Appends text as it is.
  fileprivate mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends text with `& < > " '` escaped and control characters replaced.
  ///
  /// It looks at bytes: to Swift, `"` followed by U+0301 is one `Character` unequal to `"`, and an
  /// escaper that compares characters lets such a quote out of its attribute. What stands between
  /// two of these bytes, mostly the whole text, goes over in one piece.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var copied = 0
      for place in source.indices {
        guard let replacement = Self.replacement(source[place]) else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<place]))
        append(text: replacement)
        copied = place + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    }
  }

  /// Returns what stands for a byte that may not be written; nil for all others.
  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // XML allows no other control characters than tab and the line ends.
    case 0...8, 11, 12, 14...31: "\u{FFFD}"
    default: nil
    }
  }
}
