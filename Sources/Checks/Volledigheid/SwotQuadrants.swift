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

  /// The chapter.
  let document: AgendaDocument
  /// The headings of its sections and parts.
  private let entries: [Entry]

  /// Gathers the headings of a chapter.
  init(_ document: AgendaDocument) {
    self.document = document
    entries = document.sections.flatMap { section in
      let isEmpty = section.introduction.allSatisfy(\.isEmpty) && section.parts.isEmpty
      return [Entry(heading: section.heading, isEmpty: isEmpty)]
        + section.parts.map { Entry(heading: $0.heading, isEmpty: $0.isEmpty) }
    }
  }

  /// Returns the headings of a quadrant, named as in the catalogue.
  func entries(of quadrant: String) -> [Entry] {
    let titles = Self.aliases[quadrant] ?? [quadrant]
    return entries.filter { entry in
      let text = entry.heading.text.lowercased()
      return titles.contains { text.contains($0) }
    }
  }

  /// Returns the chapters that have parts in the catalogue, each with its row there.
  static func all(
    in index: AgendaIndex
  ) -> [(row: Regeling.Chapter, quadrants: SwotQuadrants)] {
    index.regeling.chapters.filter { !$0.parts.isEmpty }.compactMap { row in
      index.agenda.chapters.first { $0.code?.value == row.id }.map { (row, SwotQuadrants($0)) }
    }
  }
}
