internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// The chapters, each on a page of its own.
enum HoofdstukPage {
  /// Makes the overview of the chapters; nil when there are none.
  static func overview(_ site: Site) -> Page? {
    guard !site.chapters.isEmpty else { return nil }
    var page = Page(.hoofdstukken, .chapters, title: "Achtergrond")
    page.lead = "Over de school, de regio, de samenwerking en hoe de agenda tot stand kwam."
    page.body = [
      "hoofdstukken": .list(
        site.chapters.map { view in
          let target = SitePage.chapter(view.document.file.path)
          let question = site.regeling.chapters.first { $0.id == view.code }?.question
          return [
            "naam": .text(site.title(ofChapter: view)), "uitleg": .text(question),
            "adres": .text(site.address(target, from: .chapters)),
          ]
        })
    ]
    return page
  }

  /// Makes the pages of all chapters.
  static func pages(_ site: Site) -> [Page] {
    let links = site.chapters.map {
      Page.Link(name: site.title(ofChapter: $0), path: .chapter($0.document.file.path))
    }
    return site.chapters.enumerated().map { index, view in
      var page = page(view, site)
      page.previous = index > 0 ? links[index - 1] : nil
      page.next = index + 1 < links.count ? links[index + 1] : nil
      return page
    }
  }

  /// Makes one page.
  private static func page(_ view: DocumentView, _ site: Site) -> Page {
    let path = SitePage.chapter(view.document.file.path)
    var page = Page(.hoofdstuk, path, title: site.title(ofChapter: view))
    page.trail = [.init(name: "Achtergrond", path: .chapters)]
    let sections = SectionView(site, view, on: path)
    let swot = SwotGrids(view, sections)
    let places = view.document.sections.indices.filter { !swot.covered.contains($0) }
    let own = view.document.indicators.compactMap { site.indicator($0.key) }
      .filter { $0.owner == view.code }
    let extra = ChapterExtras.extras(view, site, on: path)
    page.body = [
      "tekst": sections.introduction, "rasters": .list(swot.grids),
      "secties": sections.sections(places), "noten": sections.footnotes,
      "metIndicatoren": .flag(!own.isEmpty),
      "indicatoren": IndicatorList.value(own, site, on: path),
      "metExtra": .flag(!extra.isEmpty), "extra": .list(extra.map(\.value)),
    ]
    page.contents = sections.entries(Array(view.document.sections.indices))
    if !own.isEmpty {
      page.contents.append(.init(name: "Indicatoren", anchor: "sectie_indicatoren"))
    }
    page.contents += extra.map { .init(name: $0.title, anchor: $0.anchor) }
    return page
  }
}

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
      .fragment([sections.prose.blocks(section.introduction)] + parts))
  }

  /// Returns a field that is a part of a section.
  private func low(_ part: Part, _ anchor: String) -> TemplateValue {
    field(part.heading, anchor, isHigh: false, sections.prose.blocks(part.blocks))
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

/// What a chapter shows beside its text: partners, acts of bodies, programmes, a way to the money.
struct ChapterExtras {
  /// The title.
  var title: String
  /// The anchor.
  var anchor: String
  /// The tables.
  var tables: [TableModel] = []
  /// A link below.
  var link: (address: String, name: String)?

  /// What the template gets.
  var value: TemplateValue {
    [
      "titel": .text(title), "anker": .text(anchor), "tabel": .list(tables.map(\.value)),
      "adres": .text(link?.address), "adresNaam": .text(link?.name),
    ]
  }

  /// Returns what belongs to a chapter.
  static func extras(_ view: DocumentView, _ site: Site, on page: SitePage) -> [ChapterExtras] {
    switch view.code {
    case "samenwerking": partners(site, page)
    case "instemming": consents(site)
    case "instelling": programmes(site)
    case "strategie": strategy(site, page)
    case "middelen": money(site, page)
    default: []
    }
  }

  /// Returns the partners.
  private static func partners(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    guard !site.agenda.partners.isEmpty else { return [] }
    var table = TableModel(
      id: "tabel_partners", caption: "Met wie we samenwerken",
      columns: [.init("Partner"), .init("Binnen of buiten"), .init("Wat"), .init("Bij")])
    for partner in site.agenda.partners {
      let codes = partner.doelstellingen.map { code -> HTMLNode in
        .link(site.address(.doelstelling(code.value), from: page), code.value)
      }
      table.add([
        .text(partner.name.value), .text(partner.isExternal ? "buiten de school" : "in de school"),
        .text(partner.role ?? "–"), codes.isEmpty ? .text("–") : .joined(codes, by: ", "),
      ])
    }
    return [.init(title: "Alle partners", anchor: "sectie_alle-partners", tables: [table])]
  }

  /// Returns the acts of the bodies.
  private static func consents(_ site: Site) -> [ChapterExtras] {
    ColofonPage.consents(site).map {
      [.init(title: "Wie instemde en vaststelde", anchor: "sectie_organen", tables: [$0])]
    } ?? []
  }

  /// Returns the programmes.
  private static func programmes(_ site: Site) -> [ChapterExtras] {
    guard !site.agenda.programmes.isEmpty else { return [] }
    var table = TableModel(
      id: "tabel_opleidingen", caption: "Opleidingen voor maatschappelijke opgaven",
      columns: [
        .init("Opleiding"), .init("Code"), .init("Niveau"), .init("Leerweg"), .init("Opgave"),
      ])
    for programme in site.agenda.programmes {
      table.add([
        .text(programme.name), .text(programme.code.value),
        .text(programme.niveau.map { String($0) } ?? "–"), .text(programme.leerweg ?? "–"),
        .text(programme.opgave.map { Dutch.capitalized($0.value) } ?? "–"),
      ])
    }
    return [.init(title: "Opleidingen", anchor: "sectie_opleidingen", tables: [table])]
  }

  /// Returns the goals of the strategy with the prioriteiten they serve.
  private static func strategy(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    guard !site.agenda.strategy.isEmpty else { return [] }
    var table = TableModel(
      id: "tabel_strategie", caption: "De eigen strategie en de prioriteiten",
      columns: [.init("Ambitie van de school"), .init("Wat"), .init("Hoort bij")])
    for goal in site.agenda.strategy {
      let links = goal.prioriteiten.map { number -> HTMLNode in
        .link(
          site.address(.prioriteit(number.value), from: page), "Prioriteit \(number.value)")
      }
      table.add([
        .text(goal.name), .text(goal.text ?? "–"),
        links.isEmpty ? .text("–") : .joined(links, by: ", "),
      ])
    }
    return [
      .init(title: "Hoe dit past bij de prioriteiten", anchor: "sectie_strategie", tables: [table])
    ]
  }

  /// Returns the way to the begroting.
  private static func money(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    guard site.agenda.begroting != nil else { return [] }
    var extra = ChapterExtras(title: "De bedragen", anchor: "sectie_bedragen")
    extra.link = (site.address(.budget, from: page), "De begroting: grafiek en tabellen")
    return [extra]
  }
}

extension HTMLNode {
  /// Makes one node of several with a text between them.
  static func joined(_ nodes: [HTMLNode], by text: String) -> HTMLNode {
    .fragment(
      nodes.enumerated().flatMap { index, node in index == 0 ? [node] : [.text(text), node] })
  }
}
