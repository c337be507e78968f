internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// The four fields of a SWOT, for the whole institution or for each prioriteit.
struct SwotGrids {
  /// The titles by which the fields are known.
  private static let titles: Set<String> = [
    "sterktes", "zwaktes", "kansen", "bedreigingen", "sterke punten", "zwakke punten",
    "ontwikkelpunten", "uitdagingen",
  ]

  /// The grids, as the template gets them.
  private(set) var grids: [TemplateValue] = []
  /// The places of the sections that are shown in a grid.
  private(set) var covered: Set<Int> = []
  /// Writes the sections.
  private let sections: SectionView

  /// Finds the fields in a document about the SWOT; other documents have none.
  init(_ view: DocumentView, _ sections: SectionView) {
    self.sections = sections
    guard view.code == "swot" else { return }
    let all = view.document.sections
    covered = Set(all.indices.filter { Self.isField(all[$0].heading) })
    if !covered.isEmpty {
      grids.append(grid(title: nil, anchor: "", intro: [], fields: covered.sorted().map(high)))
    }
    for (place, section) in all.enumerated() where !covered.contains(place) {
      guard section.parts.contains(where: { Self.isField($0.heading) }) else { continue }
      covered.insert(place)
      grids.append(
        grid(
          title: section.heading.inlines, anchor: view.sectionAnchors[place],
          intro: section.introduction, fields: zip(section.parts, view.partAnchors[place]).map(low))
      )
    }
  }

  /// Whether a heading names a field.
  private static func isField(_ heading: Heading) -> Bool {
    titles.contains(heading.text.lowercased())
  }

  /// Returns one grid.
  private func grid(
    title: [Inline]?, anchor: String, intro: [Block], fields: [TemplateValue]
  ) -> TemplateValue {
    [
      "titel": .html(title.map { sections.prose.inlines($0) }), "anker": .text(anchor),
      "inleiding": .html(sections.prose.blocks(intro)), "vakken": .list(fields),
    ]
  }

  /// Returns a field that is a whole section, its parts below it.
  private func high(_ place: Int) -> TemplateValue {
    let section = sections.view.document.sections[place]
    let anchors = sections.view.partAnchors[place]
    let parts = zip(section.parts, anchors).map { part, anchor in
      HTMLNode.fragment([
        .element("h3", ["id": anchor], [sections.prose.inlines(part.heading.inlines)]),
        sections.prose.blocks(part.blocks),
      ])
    }
    return field(
      section.heading, sections.view.sectionAnchors[place], isHigh: true,
      OpenPlaces.text(
        .fragment([sections.prose.blocks(section.introduction)] + parts), isOpen: section.isEmpty,
        sections.site))
  }

  /// Returns a field that is a part of a section.
  private func low(_ part: Part, _ anchor: String) -> TemplateValue {
    field(
      part.heading, anchor, isHigh: false,
      OpenPlaces.text(sections.prose.blocks(part.blocks), isOpen: part.isEmpty, sections.site))
  }

  /// Returns one field.
  private func field(
    _ heading: Heading, _ anchor: String, isHigh: Bool, _ text: HTMLNode
  ) -> TemplateValue {
    [
      "titel": .html(sections.prose.inlines(heading.inlines)), "anker": .text(anchor),
      "hoog": .flag(isHigh), "tekst": .html(text),
    ]
  }
}
