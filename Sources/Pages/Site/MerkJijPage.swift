internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What students notice of each doelstelling, gathered on one page.
enum MerkJijPage {
  /// Makes the page; nil when no doelstelling says it.
  static func page(_ site: Site) -> Page? {
    guard site.map.contains(.effects) else { return nil }
    var page = Page(.merkJij, .effects, title: "Wat merk jij ervan?")
    page.lead = "Wat er verandert voor wie bij ons leert of werkt, per onderwerp."
    let groups = site.regeling.prioriteiten.map { ($0.number, pieces($0, site)) }
      .filter { !$0.1.isEmpty }
    page.contents = groups.map {
      .init(name: site.title(ofPrioriteit: $0.0), anchor: "sectie_prioriteit-\($0.0)")
    }
    page.body = [
      "groepen": .list(
        groups.map { number, pieces in
          [
            "titel": .text(site.title(ofPrioriteit: number)),
            "anker": .text("sectie_prioriteit-\(number)"), "stukken": .list(pieces),
          ]
        })
    ]
    return page
  }

  /// Returns what students notice of the doelstellingen of a prioriteit.
  private static func pieces(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> [TemplateValue] {
    prioriteit.doelstellingen.compactMap { doelstelling in
      guard let view = site.doelstelling(doelstelling.code), view.document.tellsEffects else {
        return nil
      }
      let target = SitePage.doelstelling(view.code)
      return [
        "naam": .text(site.title(ofDoelstelling: view.code)),
        "adres": .text(site.address(target, from: .effects)),
        "tekst": .html(text(view, site)),
      ]
    }
  }

  /// Returns the text of a doelstelling.
  private static func text(_ view: DocumentView, _ site: Site) -> HTMLNode {
    let prose = ProseRenderer(document: view.document, map: site.map, page: .effects)
    let sections = view.document.sections(.merkJe)
    return .fragment(
      sections.flatMap { section in
        [prose.blocks(section.introduction.excerpt)]
          + section.parts.flatMap { part in
            [
              HTMLNode.element("h4", [:], [.text(part.heading.text)]),
              prose.blocks(part.blocks.excerpt),
            ]
          }
      })
  }
}
