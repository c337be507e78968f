/// Reads finished markup as a row of tags and texts.
///
/// The markup is that of our own templates or of an institution's. It is read leniently, as far as
/// search needs it: names, ids and what is hidden; of everything else only where it ends.
enum MarkupScanner {
  /// An opening tag.
  struct Tag: Equatable {
    /// The name.
    var name: TagName
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
    case close(TagName)
    /// Text as it is written, with its entities.
    case text(ArraySlice<UInt8>)
  }

  /// Hands out the pieces of the main part of a page in order, without drawings: those are half of
  /// the bytes, and a table beside each says the same.
  static func scan(_ page: [UInt8], _ take: (Piece) -> Void) {
    guard let main = mainPart(of: page) else { return }
    var at = main.lowerBound
    while at < main.upperBound {
      let sign = page[at..<main.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? main.upperBound
      if sign > at { take(.text(page[at..<sign])) }
      guard sign < main.upperBound else { return }
      if page[sign...].starts(with: drawingStart) {
        let end = page.place(of: drawingEnd, from: sign, before: main.upperBound)
        at = end.map { $0 + drawingEnd.count } ?? main.upperBound
      } else {
        let end = endOfTag(page, sign..<main.upperBound)
        if let piece = piece(page, (sign + 1)..<end) { take(piece) }
        at = end + 1
      }
    }
  }

  /// Returns what stands between the tags of the main part.
  private static func mainPart(of page: [UInt8]) -> Range<Int>? {
    guard let start = page.place(of: mainStart) else { return nil }
    let end = page.place(of: mainEnd, from: start) ?? page.count
    let contents = endOfTag(page, start..<end) + 1
    return contents..<max(contents, end)
  }

  /// The beginning of the main part.
  private static let mainStart = Array("<main".utf8)
  /// The end of the main part.
  private static let mainEnd = Array("</main".utf8)
  /// The beginning of a drawing.
  private static let drawingStart = Array("<svg".utf8)
  /// The end of a drawing.
  private static let drawingEnd = Array("</svg>".utf8)

  /// Returns the place of the `>` that ends a tag or a comment at the start of a range; signs between
  /// quotes do not count.
  private static func endOfTag(_ page: [UInt8], _ range: Range<Int>) -> Int {
    var quote: UInt8?
    let second = range.lowerBound + 1
    let isDeclaration = second < range.upperBound && page[second] == UInt8(ascii: "!")
    for at in range {
      let byte = page[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return at
      } else if !isDeclaration, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return range.upperBound - 1
  }

  /// Returns what stands between `<` and `>`; nil for comments and declarations.
  private static func piece(_ page: [UInt8], _ range: Range<Int>) -> Piece? {
    guard let first = page[range].first, first != UInt8(ascii: "!") else { return nil }
    let isClosing = first == UInt8(ascii: "/")
    let start = range.lowerBound + (isClosing ? 1 : 0)
    let name = page[start..<range.upperBound].prefix {
      ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
    }
    guard !name.isEmpty else { return nil }
    guard !isClosing else { return .close(TagName(name)) }
    return .open(tag(TagName(name), page, name.endIndex..<range.upperBound))
  }

  /// Returns a tag with those of its attributes that count.
  private static func tag(_ name: TagName, _ page: [UInt8], _ attributes: Range<Int>) -> Tag {
    var tag = Tag(name: name)
    let bytes = page[attributes]
    tag.isEmpty = empty.contains(name) || bytes.last == UInt8(ascii: "/")
    guard !bytes.isEmpty else { return tag }
    if linked.contains(name),
      let start = page.place(
        of: idStart, from: attributes.lowerBound, before: attributes.upperBound)
    {
      let value = bytes[(start + idStart.count)...].prefix { $0 != UInt8(ascii: "\"") }
      tag.id = value.isEmpty ? nil : MarkupEntities.read(value)
    }
    tag.isHidden = isHidden(page, attributes)
    return tag
  }

  /// Whether attributes keep an element from those who read or listen.
  private static func isHidden(_ page: [UInt8], _ attributes: Range<Int>) -> Bool {
    func holds(_ wanted: [UInt8]) -> Bool {
      page.place(of: wanted, from: attributes.lowerBound, before: attributes.upperBound) != nil
    }
    // Few tags have the word at all.
    guard holds(hiddenWord) else { return false }
    return holds(hiddenFromSpeech) || holds(hidden + [UInt8(ascii: " ")])
      || page[attributes].suffix(hidden.count).elementsEqual(hidden)
  }

  /// The beginning of an id.
  private static let idStart = Array(" id=\"".utf8)
  /// The word that both ways of hiding have.
  private static let hiddenWord = Array("hidden".utf8)
  /// What keeps an element from those who listen.
  private static let hiddenFromSpeech = Array(" aria-hidden=\"true\"".utf8)
  /// What keeps an element from everyone.
  private static let hidden = Array(" hidden".utf8)
  /// The elements of which the id counts.
  private static let linked: [TagName] = ["section", "article", "h1", "h2", "h3", "dt"]

  /// The elements of HTML that have no content.
  private static let empty: [TagName] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
