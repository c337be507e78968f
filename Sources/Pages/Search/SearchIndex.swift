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
    let texts = entries.flatMap { entry in
      [entry.title] + entry.sections.flatMap { [$0.heading, $0.text] }
    }
    let codes = WordCodes(texts)
    let pages = entries.map { entry in
      let sections = entry.sections.map { section in
        "[\(quoted(section.anchor)),\"\(codes.encode(section.heading))\","
          + "\"\(codes.encode(section.text))\"]"
      }
      return "[\(quoted(entry.path.text)),\"\(codes.encode(entry.title))\",[\n"
        + sections.joined(separator: ",\n") + "]]"
    }
    return PageFile(
      path: "assets/zoekindex.js",
      text: "window.ijkpuntZoekindex={\"woorden\":\(quoted(codes.list)),\n\"paginas\":[\n"
        + pages.joined(separator: ",\n") + "]};\n")
  }

  /// Returns text as a string of a script.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
