internal import AgendaModel

/// The page for searching, with a list of everything for who reads without scripts.
enum ZoekenPage {
  /// Headings on more pages than this are parts that every page has, and lead nowhere in a list.
  private static let mostPages = 2

  /// A line of the list.
  private struct Line {
    /// What it is sorted by.
    var key: String
    /// The words of the link.
    var name: String
    /// The page it stands on; empty when the line is about a page.
    var place: String
    /// The address.
    var address: String
  }

  /// Makes the page.
  static func page(_ site: Site, _ index: SearchIndex) -> Page {
    var page = Page(.zoeken, .search, title: "Zoeken")
    let letters = letters(lines(site, index))
    page.body = [
      "actie": .text(site.address(.search, from: .search)),
      "letters": .list(
        letters.map { letter, lines in
          [
            "naam": .text(letter), "anker": .text("letter_" + Slug.make(letter)),
            "regels": .list(lines.map(value)),
          ]
        }),
    ]
    return page
  }

  /// Returns the lines by their first letter, in the order of the alphabet.
  private static func letters(_ lines: [Line]) -> [(String, [Line])] {
    var letters: [(String, [Line])] = []
    let sorted = lines.sorted {
      ($0.key, $0.place, $0.address) < ($1.key, $1.place, $1.address)
    }
    for line in sorted {
      guard let first = line.key.first else { continue }
      let letter = first.isNumber ? "0-9" : first.uppercased()
      if letters.last?.0 == letter {
        letters[letters.count - 1].1.append(line)
      } else {
        letters.append((letter, [line]))
      }
    }
    return letters
  }

  /// Returns a line for every page, and for every heading that says more than the part it is.
  private static func lines(_ site: Site, _ index: SearchIndex) -> [Line] {
    var pages: [String: Int] = [:]
    for entry in index.entries {
      for heading in Set(entry.sections.map(\.heading)) { pages[heading, default: 0] += 1 }
    }
    let titles = Set(index.entries.map(\.title))
    let here = site.map.path(of: .search)
    return index.entries.flatMap { entry -> [Line] in
      var seen: Set<String> = []
      let own = entry.sections.dropFirst().filter { section in
        !section.heading.isEmpty && !section.text.isEmpty && !titles.contains(section.heading)
          && pages[section.heading, default: 0] <= mostPages
          && seen.insert(section.heading).inserted
      }
      let page = line(entry.title, "", here.link(to: entry.path))
      return [page]
        + own.map { line($0.heading, entry.title, here.link(to: entry.path, anchor: $0.anchor)) }
    }
  }

  /// Makes a line.
  private static func line(_ name: String, _ place: String, _ address: String) -> Line {
    Line(key: Slug.make(name), name: name, place: place, address: address)
  }

  /// Returns what the template gets.
  private static func value(_ line: Line) -> TemplateValue {
    ["naam": .text(line.name), "plaats": .text(line.place), "adres": .text(line.address)]
  }
}
