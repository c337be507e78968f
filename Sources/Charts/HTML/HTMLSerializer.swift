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
    bytes.append(contentsOf: element.name.utf8)
    for attribute in element.attributes { write(attribute) }
    if Self.void.contains(element.name) {
      bytes.append(UInt8(ascii: ">"))
    } else if element.children.isEmpty, Self.shapes.contains(element.name) {
      bytes.append(contentsOf: "/>".utf8)
    } else {
      writeContents(of: element)
    }
  }

  /// Writes what stands between the name in the start tag and the end of the end tag.
  private mutating func writeContents(of element: HTMLElement) {
    bytes.append(UInt8(ascii: ">"))
    for child in element.children { write(child) }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: element.name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes a space, the name and the quoted, escaped value.
  private mutating func write(_ attribute: HTMLAttribute) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: attribute.name.utf8)
    bytes.append(contentsOf: "=\"".utf8)
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
  /// Appends text with `& < > " '` escaped and control characters replaced.
  ///
  /// It looks at bytes: to Swift, `"` followed by U+0301 is one `Character` unequal to `"`, and an
  /// escaper that compares characters lets such a quote out of its attribute.
  mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      // XML allows no other control characters than tab and the line ends.
      case 0...8, 11, 12, 14...31: append(contentsOf: "\u{FFFD}".utf8)
      default: append(byte)
      }
    }
  }
}
