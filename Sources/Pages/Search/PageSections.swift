/// Takes a finished page apart into sections: what stands under each heading that has an address.
///
/// It reads the published markup and nothing else, so that what a visitor cannot read on a page
/// cannot be found either.
struct PageSections {
  /// A piece of a page to which one can link.
  struct Section: Sendable, Equatable {
    /// The id on the page; empty for its beginning.
    var anchor: String
    /// The heading; empty when the section has none.
    var heading = ""
    /// The text below it, with single spaces.
    var text = ""
  }

  /// A section of which the text is not all there yet; in bytes, since pages are long.
  private struct Draft {
    /// The id on the page.
    var anchor: String
    /// The heading.
    var heading: [UInt8] = []
    /// The text below it.
    var text: [UInt8] = []
  }

  /// An element that is open.
  private struct Frame {
    /// The name.
    var name: TagName
    /// The section to which text in it belongs.
    var section: Int
    /// Whether text in it is left out.
    var isSkipped: Bool
    /// Whether text in it is a heading.
    var isHeading: Bool
  }

  /// The sections so far; the first is the beginning of the page.
  private var drafts = [Draft(anchor: "")]
  /// The open elements from the outside in.
  private var frames = [Frame(name: "main", section: 0, isSkipped: false, isHeading: false)]

  /// Returns the sections of a page that say something, in the order of the page.
  static func sections(of page: [UInt8]) -> [Section] {
    var scan = PageSections()
    MarkupScanner.scan(page) { scan.take($0) }
    return scan.drafts.enumerated().compactMap { index, draft in
      let section = Section(
        anchor: draft.anchor, heading: draft.heading.singleSpaced, text: draft.text.singleSpaced)
      return index > 0 && section.text.isEmpty && section.heading.isEmpty ? nil : section
    }
  }

  /// Takes the next piece of markup.
  private mutating func take(_ piece: MarkupScanner.Piece) {
    switch piece {
    case .open(let tag): open(tag)
    case .close(let name): close(name)
    case .text(let text): add(text)
    }
  }

  /// Adds text to the section it belongs to.
  private mutating func add(_ text: ArraySlice<UInt8>) {
    guard let frame = frames.last, !frame.isSkipped else { return }
    if frame.isHeading {
      MarkupEntities.append(text, to: &drafts[frame.section].heading)
    } else {
      MarkupEntities.append(text, to: &drafts[frame.section].text)
    }
  }

  /// What divides the words on both sides of an element.
  private static let space: ArraySlice<UInt8> = [0x20]

  /// Opens an element.
  private mutating func open(_ tag: MarkupScanner.Tag) {
    guard let parent = frames.last else { return }
    if !Self.inline.contains(tag.name) { add(Self.space) }
    guard !tag.isEmpty else { return }
    var frame = parent
    frame.name = tag.name
    frame.isSkipped = parent.isSkipped || Self.skipped.contains(tag.name) || tag.isHidden
    if !frame.isSkipped { place(&frame, tag) }
    frames.append(frame)
  }

  /// Decides to which section the text of an element belongs.
  private mutating func place(_ frame: inout Frame, _ tag: MarkupScanner.Tag) {
    switch (tag.name, tag.id) {
    case ("section", let id?), ("article", let id?):
      frame.section = start(id)
    case ("h1", _):
      frame.isHeading = true
    case ("h2", let id?), ("h3", let id?), ("dt", let id?):
      frame.section = start(id)
      frame.isHeading = true
      frames[frames.count - 1].section = frame.section
    case ("h2", nil), ("h3", nil):
      // A heading without an id is that of the section or article around it.
      frame.isHeading = frame.section > 0 && drafts[frame.section].heading.isEmpty
    default: break
    }
  }

  /// Begins a section and returns its place.
  private mutating func start(_ anchor: String) -> Int {
    drafts.append(Draft(anchor: anchor))
    return drafts.count - 1
  }

  /// Closes the innermost element with a name, and those in it.
  private mutating func close(_ name: TagName) {
    guard let place = frames.lastIndex(where: { $0.name == name }), place > 0 else { return }
    frames.removeLast(frames.count - place)
    if !Self.inline.contains(name) { add(Self.space) }
  }

  /// The elements that do not divide words.
  private static let inline: [TagName] = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "mark", "q",
    "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr",
  ]

  /// The elements whose text is no text of the page.
  private static let skipped: [TagName] = [
    "nav", "script", "style", "noscript", "template", "form", "button", "summary",
  ]
}

extension [UInt8] {
  /// The text with one space where there were several blanks or bars, and none at its ends.
  fileprivate var singleSpaced: String {
    var (bytes, at): ([UInt8], Int) = ([], 0)
    var isWaiting = false
    bytes.reserveCapacity(count)
    while at < count {
      // A no-break space is the bytes C2 A0.
      let isNoBreak = self[at] == 0xC2 && at + 1 < count && self[at + 1] == 0xA0
      if isNoBreak || Self.isBlank(self[at]) {
        isWaiting = true
      } else {
        if isWaiting, !bytes.isEmpty { bytes.append(0x20) }
        isWaiting = false
        bytes.append(self[at])
      }
      at += isNoBreak ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte counts as a blank.
  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x09, 0x0D, UInt8(ascii: "|"): true
    default: false
    }
  }
}
