/// Reads finished markup as a row of tags and texts.
///
/// The markup is that of our own templates or of an institution's. It is read leniently, as far as
/// search needs it: names, ids and what is hidden; of everything else only where it ends.
enum MarkupScanner {
  /// An opening tag.
  struct Tag: Equatable {
    /// The name in small letters.
    var name: String
    /// The id, if any.
    var id: String?
    /// Whether it is kept from readers: `hidden`, or `aria-hidden="true"`.
    var isHidden = false
    /// Whether it has no content and no closing tag.
    var isEmpty = false
  }

  /// A piece of markup.
  enum Piece: Equatable {
    /// An opening tag.
    case open(Tag)
    /// A closing tag, by its name.
    case close(String)
    /// Text, with its entities read.
    case text(String)
  }

  /// Hands out the pieces of the main part of a page in order, without drawings: those are half of
  /// the bytes, and a table beside each says the same.
  static func scan(_ page: [UInt8], _ take: (Piece) -> Void) {
    guard let start = end(of: mainStart, in: page[...]) else { return }
    let main = page[start..<(end(of: mainEnd, in: page[start...]) ?? page.count)]
    var at = end(of: main, from: start) + 1
    while at < main.endIndex {
      let sign = main[at...].firstIndex(of: UInt8(ascii: "<")) ?? main.endIndex
      if sign > at { take(.text(MarkupEntities.read(main[at..<sign]))) }
      guard sign < main.endIndex else { return }
      if main[sign...].starts(with: drawingStart) {
        at = end(of: drawingEnd, in: main[sign...]) ?? main.endIndex
      } else {
        let end = self.end(of: main, from: sign)
        if let piece = piece(main[(sign + 1)..<end]) { take(piece) }
        at = end + 1
      }
    }
  }

  /// The beginning of the main part.
  private static let mainStart = Array("<main".utf8)
  /// The end of the main part.
  private static let mainEnd = Array("</main".utf8)
  /// The beginning of a drawing.
  private static let drawingStart = Array("<svg".utf8)
  /// The end of a drawing.
  private static let drawingEnd = Array("</svg>".utf8)

  /// Returns the place of the `>` that ends a tag or a comment; signs between quotes do not count.
  private static func end(of page: ArraySlice<UInt8>, from start: Int) -> Int {
    var quote: UInt8?
    let isDeclaration = start + 1 < page.endIndex && page[start + 1] == UInt8(ascii: "!")
    for at in start..<page.endIndex {
      let byte = page[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return at
      } else if !isDeclaration, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return page.endIndex - 1
  }

  /// Returns what stands between `<` and `>`; nil for comments and declarations.
  private static func piece(_ bytes: ArraySlice<UInt8>) -> Piece? {
    guard let first = bytes.first, first != UInt8(ascii: "!") else { return nil }
    let isClosing = first == UInt8(ascii: "/")
    let name = (isClosing ? bytes.dropFirst() : bytes).prefix {
      ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
    }
    guard !name.isEmpty else { return nil }
    let text = String(decoding: name.map { $0 < 0x60 && $0 > 0x40 ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard !isClosing else { return .close(text) }
    var tag = Tag(name: text)
    read(bytes[name.endIndex...], into: &tag)
    return .open(tag)
  }

  /// Reads the attributes that count.
  private static func read(_ bytes: ArraySlice<UInt8>, into tag: inout Tag) {
    tag.isEmpty = empty.contains(tag.name) || bytes.last == UInt8(ascii: "/")
    guard !bytes.isEmpty else { return }
    if linked.contains(tag.name), let start = end(of: idStart, in: bytes) {
      let value = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
      tag.id = value.isEmpty ? nil : MarkupEntities.read(value)
    }
    tag.isHidden =
      end(of: hiddenFromSpeech, in: bytes) != nil
      || bytes.suffix(hidden.count).elementsEqual(hidden)
      || end(of: hidden + [UInt8(ascii: " ")], in: bytes) != nil
  }

  /// Returns the place behind the first `wanted` in bytes; nil when there is none.
  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.startIndex
    while start + wanted.count <= bytes.endIndex {
      if bytes[start] == wanted[0], bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
        return start + wanted.count
      }
      start += 1
    }
    return nil
  }

  /// The beginning of an id.
  private static let idStart = Array(" id=\"".utf8)
  /// What keeps an element from those who listen.
  private static let hiddenFromSpeech = Array(" aria-hidden=\"true\"".utf8)
  /// What keeps an element from everyone.
  private static let hidden = Array(" hidden".utf8)
  /// The elements of which the id counts.
  private static let linked: Set<String> = ["section", "article", "h1", "h2", "h3", "dt"]

  /// The elements of HTML that have no content.
  private static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}

/// Reads the entities of HTML as far as templates use them.
enum MarkupEntities {
  /// Returns text with its entities as letters; an unknown one stays as it is.
  static func read(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
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
    return String(decoding: text, as: UTF8.self)
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
