internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The headings of a SWOT and what stands below them.
struct SwotQuadrants {
  /// The other titles under which a quadrant is recognised.
  static let aliases: [String: [String]] = [
    "sterktes": ["sterktes", "sterkte", "sterke punten", "sterke kanten"],
    "zwaktes": ["zwaktes", "zwakte", "zwakke punten", "ontwikkelpunten", "verbeterpunten"],
    "kansen": ["kansen", "mogelijkheden"],
    "bedreigingen": ["bedreigingen", "bedreiging", "uitdagingen", "risico’s", "risico's"],
  ]

  /// One heading with whether anything stands below it.
  struct Entry {
    /// The heading.
    let heading: Heading
    /// Whether nothing stands below it.
    let isEmpty: Bool
  }

  /// The headings of the whole school, or those below one heading, such as a prioriteit's.
  struct Group {
    /// The heading that they stand below; nil for the whole school.
    let heading: Heading?
    /// The headings.
    let entries: [Entry]

    /// Returns the headings of a quadrant, named as in the catalogue.
    func entries(of quadrant: String) -> [Entry] {
      entries.filter { SwotQuadrants.names($0.heading, quadrant) }
    }
  }

  /// The chapter.
  let document: AgendaDocument
  /// The groups that are a SWOT: the whole school where its sections are quadrants, and every
  /// section with a quadrant below it; all together where there is none.
  let groups: [Group]

  /// Gathers the headings of a chapter.
  init(_ document: AgendaDocument, quadrants: [String]) {
    self.document = document
    let isQuadrant = { (heading: Heading) in quadrants.contains { Self.names(heading, $0) } }
    let sections = document.sections.map { section in
      let isEmpty = section.introduction.allSatisfy(\.isEmptyForReaders) && section.parts.isEmpty
      return Entry(heading: section.heading, isEmpty: isEmpty)
    }
    let whole = Group(heading: nil, entries: sections.filter { isQuadrant($0.heading) })
    let parted = document.sections.filter { !isQuadrant($0.heading) }.map { section in
      let entries = section.parts.map { Entry(heading: $0.heading, isEmpty: $0.isEmptyForReaders) }
      return Group(heading: section.heading, entries: entries.filter { isQuadrant($0.heading) })
    }
    let found = ([whole] + parted).filter { !$0.entries.isEmpty }
    groups = found.isEmpty ? [whole] : found
  }

  /// Whether a heading names a quadrant: it starts with its title, or is little longer than that.
  ///
  /// A longer heading, such as "De context van kansen en uitdagingen", is about something else.
  private static func names(_ heading: Heading, _ quadrant: String) -> Bool {
    let text = heading.text.lowercased()
    let isShort = text.count { $0 == " " } < 3
    return (aliases[quadrant] ?? [quadrant]).contains { title in
      text.hasPrefix(title) || (isShort && text.contains(title))
    }
  }

  /// Returns the chapters that have parts in the catalogue, each with its row there.
  static func all(
    in index: AgendaIndex
  ) -> [(row: Regeling.Chapter, quadrants: SwotQuadrants)] {
    index.regeling.chapters.filter { !$0.parts.isEmpty }.compactMap { row in
      index.agenda.chapters.first { $0.code?.value == row.id }.map {
        (row, SwotQuadrants($0, quadrants: row.parts))
      }
    }
  }
}
