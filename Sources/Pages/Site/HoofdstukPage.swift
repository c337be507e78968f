internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// The chapters, each on a page of its own.
enum HoofdstukPage {
  /// Makes the overview of the chapters; nil when there are none.
  static func overview(_ site: Site) -> Page? {
    let extra = ChapterExtras.withoutChapter(site, on: .chapters)
    guard !site.chapters.isEmpty || !extra.isEmpty else { return nil }
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
        }),
      "metExtra": .flag(!extra.isEmpty), "extra": .list(extra.map(\.value)),
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
    let extra = ChapterExtras.extras(view.code, site, on: path)
    let isOpen = view.document.sections.isEmpty && own.isEmpty && extra.isEmpty
    page.body = [
      "tekst": sections.introduction(isWhole: isOpen), "rasters": .list(swot.grids),
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
