internal import Diagnostics

/// One tag of a template, with its place.
struct TemplateTag: Sendable {
  /// What a tag does.
  enum Kind: Sendable, Hashable {
    /// `{{name}}`: prints text.
    case text
    /// `{{{name}}}` or `{{&name}}`: prints markup.
    case markup
    /// `{{#name}}`: shows or repeats what follows, until its end.
    case section
    /// `{{^name}}`: shows what follows when there is nothing.
    case inverted
    /// `{{/name}}`: ends a section, block or layout.
    case end
    /// `{{>name}}`: places another template.
    case partial
    /// `{{<name}}`: fills the blocks of another template.
    case layout
    /// `{{$name}}`: a block that a page may fill.
    case block
    /// A tag that our templates do not use.
    case unsupported
  }

  /// What it does.
  let kind: Kind
  /// The name without sigil and blanks, and without the transforms around it.
  let name: String
  /// The transforms around the name, such as `last` in `{{^last()}}`.
  let transforms: [String]
  /// The bytes from the first brace to past the last.
  let range: Range<Int>
}

/// Finds the tags of a template.
struct TemplateScanner {
  /// The bytes of the template.
  let bytes: [UInt8]
  /// Where a tag starts that has no end, once found.
  private(set) var unclosed: Int?
  /// The tags found, comments left out.
  private(set) var tags: [TemplateTag] = []

  /// Scans a template.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    while let open = bytes.firstIndex(of: "{{", from: at) {
      let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
      guard let close = bytes.firstIndex(of: isTriple ? "}}}" : "}}", from: open + 2) else {
        unclosed = open
        return
      }
      at = close + (isTriple ? 3 : 2)
      let inner = bytes[(open + (isTriple ? 3 : 2))..<close]
      if let tag = Self.tag(inner, isTriple: isTriple, range: open..<at) { tags.append(tag) }
    }
  }

  /// Returns the tag with these contents, or nil for a comment.
  private static func tag(
    _ inner: ArraySlice<UInt8>, isTriple: Bool, range: Range<Int>
  ) -> TemplateTag? {
    let sigil = inner.first.map { Character(Unicode.Scalar($0)) }
    if sigil == "!" { return nil }
    let kind = isTriple ? .markup : sigil.flatMap { kinds[$0] }
    let text = String(decoding: isTriple || kind == nil ? inner : inner.dropFirst(), as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    let name = words.first.map(String.init) ?? ""
    guard words.count == 1, isWellFormed(name) else {
      return TemplateTag(kind: .unsupported, name: text, transforms: [], range: range)
    }
    let parts = name.split(separator: "(", omittingEmptySubsequences: false)
    let last = parts.last.map { String($0.filter { $0 != ")" }) } ?? ""
    return TemplateTag(
      kind: kind ?? .text, name: last, transforms: parts.dropLast().map(String.init), range: range)
  }

  /// The kinds that a first character stands for.
  private static let kinds: [Character: TemplateTag.Kind] = [
    "#": .section, "^": .inverted, "/": .end, ">": .partial, "<": .layout, "$": .block,
    "&": .markup, "=": .unsupported, "%": .unsupported,
  ]

  /// Whether a name has only letters, digits and the signs that names may have.
  private static func isWellFormed(_ name: String) -> Bool {
    let signs = Array("._-/()".utf8)
    let isKnown = name.utf8.allSatisfy { byte in
      signs.contains(byte) || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    let opens = name.utf8.count { $0 == UInt8(ascii: "(") }
    return isKnown && !name.isEmpty && name.hasSuffix(String(repeating: ")", count: opens))
      && name.utf8.count { $0 == UInt8(ascii: ")") } == opens
  }
}
