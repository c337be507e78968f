internal import Charts

/// The markup of a page into which a preview puts findings, beside the text that they are about.
///
/// Only whole elements go in, before a start tag or after one, so that the page stays well-formed
/// whatever templates made it.
struct MarkedPage {
  /// Markup that goes in at a byte.
  private struct Insertion {
    /// The byte.
    var offset: Int
    /// The markup.
    var markup: String
  }

  /// The lines of a file that an element comes from.
  private struct Mark {
    /// The file.
    var path: String
    /// The first line.
    var first: Int
    /// The last line.
    var last: Int
    /// The byte at which a box goes in: where the element starts, or past a heading.
    var offset: Int
  }

  /// The page.
  private let bytes: [UInt8]
  /// The elements that tell where they come from, in order.
  private let marks: [Mark]
  /// What goes in.
  private var insertions: [Insertion] = []

  /// Reads a page.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks = Self.marks(bytes)
  }

  /// Adds nodes at the top of what the page is about.
  mutating func addOnTop(_ nodes: [HTMLNode]) {
    guard !nodes.isEmpty, let start = bytes.firstIndex(of: "<main"), let end = tagEnd(start) else {
      return
    }
    let box = HTMLNode.element("div", ["class": "kader ijk-boven"], nodes)
    insertions.append(Insertion(offset: end, markup: box.html()))
  }

  /// Adds a node at the end of the page.
  mutating func addAtEnd(_ node: HTMLNode) {
    let end = bytes.lastIndex(of: "</body") ?? bytes.count
    insertions.append(Insertion(offset: end, markup: node.html()))
  }

  /// Adds markup to the head.
  mutating func addToHead(_ nodes: [HTMLNode]) {
    guard let end = bytes.firstIndex(of: "</head") else { return }
    insertions.append(Insertion(offset: end, markup: HTMLNode.fragment(nodes).html()))
  }

  /// Adds a node as the first in the element with an id; whether there is one.
  mutating func add(_ node: HTMLNode, inElement id: String) -> Bool {
    guard let place = bytes.firstIndex(of: " id=\"\(id)\""), let end = tagEnd(place) else {
      return false
    }
    insertions.append(Insertion(offset: end, markup: node.html()))
    return true
  }

  /// Adds a node before the text that comes from a line; whether there is such text.
  ///
  /// The smallest text around the line counts, or else the last before it: an empty section has no
  /// text but its heading.
  mutating func add(_ node: HTMLNode, beside line: Int, of path: String) -> Bool {
    let own = marks.filter { $0.path == path && $0.first <= line }
    let around = own.filter { line <= $0.last }.min { $0.last - $0.first < $1.last - $1.first }
    guard let mark = around ?? own.max(by: { $0.last < $1.last }) else { return false }
    insertions.append(Insertion(offset: mark.offset, markup: node.html()))
    return true
  }

  /// The page with all that was added, in the order of adding where places are equal.
  var result: [UInt8] {
    var result: [UInt8] = []
    var from = 0
    let sorted = insertions.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    for (_, insertion) in sorted {
      result += bytes[from..<insertion.offset]
      result += insertion.markup.utf8
      from = insertion.offset
    }
    return result + bytes[from...]
  }

  /// Returns the byte past the `>` of the tag in which a byte stands.
  private func tagEnd(_ offset: Int) -> Int? {
    bytes[offset...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// Finds the elements that tell where they come from.
  private static func marks(_ bytes: [UInt8]) -> [Mark] {
    let name = Array(" \(ProseRenderer.sourceAttribute)=\"".utf8)
    let heading = Array("<span ".utf8)
    var marks: [Mark] = []
    var from = 0
    while let place = bytes.firstIndex(of: name, from: from) {
      let start = place + name.count
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")),
        let tag = bytes[..<place].lastIndex(of: UInt8(ascii: "<"))
      else { break }
      let offset = bytes[tag...].starts(with: heading) ? afterHeading(bytes, tag) : tag
      if let mark = mark(String(decoding: bytes[start..<end], as: UTF8.self), at: offset) {
        marks.append(mark)
      }
      from = end
    }
    return marks
  }

  /// Returns the byte past the heading in which a mark stands, where a box may stand.
  private static func afterHeading(_ bytes: [UInt8], _ mark: Int) -> Int {
    guard let close = bytes.firstIndex(of: "</h", from: mark),
      let end = bytes[close...].firstIndex(of: UInt8(ascii: ">"))
    else { return mark }
    return end + 1
  }

  /// Reads `prioriteit-1/1.3.md:12-14`.
  private static func mark(_ text: String, at offset: Int) -> Mark? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let lines = text[text.index(after: colon)...].split(separator: "-").compactMap { Int($0) }
    guard lines.count == 2 else { return nil }
    return Mark(path: String(text[..<colon]), first: lines[0], last: lines[1], offset: offset)
  }
}

extension [UInt8] {
  /// Returns the last place of some text.
  fileprivate func lastIndex(of text: String) -> Int? {
    let sought = Array(text.utf8)
    guard count >= sought.count else { return nil }
    return (0...(count - sought.count)).last { self[$0...].starts(with: sought) }
  }
}
