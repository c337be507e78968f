/// What a visitor can find: the sections of all pages, in the order of the site.
struct SearchIndex: Sendable {
  /// A page that can be found.
  struct Entry: Sendable {
    /// Its place in the site.
    var path: PagePath
    /// What it is called in the list of results.
    var title: String
    /// Its sections.
    var sections: [PageSections.Section]
  }

  /// The pages.
  private(set) var entries: [Entry] = []

  /// Adds a finished page.
  mutating func add(_ page: Page, _ file: PageFile) {
    guard page.kind != .notFound else { return }
    let full = page.overline.isEmpty ? page.title : "\(page.overline): \(page.title)"
    var sections = PageSections.sections(of: file.bytes)
    sections[0].heading = full
    if sections[0].text.hasPrefix(page.overline) {
      sections[0].text = String(sections[0].text.dropFirst(page.overline.count))
    }
    // An indicator's line above its heading says whose it is; below each of its parts that is too much.
    let title = page.kind == .indicator ? page.title : full
    entries.append(Entry(path: PagePath(file.path), title: title, sections: sections))
  }

  /// Returns the file that the search page loads: a script, because a page that is opened from a
  /// disk may load scripts and nothing else.
  ///
  /// It sets one object: `woorden` are the words of `WordCodes`; `paginas` holds for each page its
  /// address, its title and its sections, and each section its anchor, its heading and its text.
  func file() -> PageFile {
    let codes = WordCodes(
      entries.flatMap { entry in
        [entry.title] + entry.sections.flatMap { [$0.heading, $0.text] }
      })
    var script = Script(texts: codes.texts)
    script.add("window.ijkpuntZoekindex={\"woorden\":")
    script.add(quoted: codes.list)
    script.add(",\n\"paginas\":[\n")
    for (place, entry) in entries.enumerated() {
      script.add(place == 0 ? "" : ",\n")
      script.add(entry)
    }
    script.add("]};\n")
    return PageFile(path: "assets/zoekindex.js", bytes: script.bytes)
  }

  /// The script while it is written.
  private struct Script {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []
    /// The texts in codes, in the order in which they are written.
    private var texts: IndexingIterator<[[UInt8]]>

    /// Starts a script.
    init(texts: [[UInt8]]) { self.texts = texts.makeIterator() }

    /// Adds a page.
    mutating func add(_ entry: Entry) {
      add("[")
      add(quoted: entry.path.text)
      addText()
      add(",[\n")
      for (place, section) in entry.sections.enumerated() {
        add(place == 0 ? "[" : ",\n[")
        add(quoted: section.anchor)
        addText()
        addText()
        add("]")
      }
      add("]]")
    }

    /// Adds text as it is.
    mutating func add(_ text: String) { bytes += text.utf8 }

    /// Adds the next text, which needs no escapes.
    private mutating func addText() {
      add(",\"")
      bytes += texts.next() ?? []
      add("\"")
    }

    /// Adds text as a string of a script.
    mutating func add(quoted text: String) {
      add("\"")
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
        case "\u{0}"..<" ", "\u{2028}", "\u{2029}": bytes.append(UInt8(ascii: " "))
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
      add("\"")
    }
  }
}
