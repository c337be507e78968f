internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The ways into the site on the home page: for who begins, for students, for all others.
enum Entrances {
  /// A way in.
  private struct Entrance {
    /// The words of the link.
    var name: String
    /// The address from the home page.
    var address: String
    /// What one finds there.
    var explanation: String
  }

  /// Returns what the template gets.
  static func values(_ site: Site) -> [TemplateValue] {
    fixed(site).map {
      [
        "naam": .text($0.name), "adres": .text($0.address), "uitleg": .text($0.explanation),
      ]
    }
  }

  /// Returns the way to the summary, with which most readers begin; none when there is none.
  static func summary(_ site: Site) -> [TemplateValue] {
    guard let view = site.chapter("samenvatting"),
      !view.document.body.blocks.allSatisfy(\.isEmpty)
    else { return [] }
    let address = site.address(.chapter(view.document.file.path), from: .home)
    return [["naam": .text(site.title(ofChapter: view)), "adres": .text(address)]]
  }

  /// Returns the way to all that students notice; none when no doelstelling says it.
  static func allNoticed(_ site: Site) -> [TemplateValue] {
    guard site.map.contains(.effects) else { return [] }
    return [["adres": .text(site.address(.effects, from: .home))]]
  }

  /// Returns the ways to what students notice, a group of links for each prioriteit that has any.
  static func noticed(_ site: Site) -> [TemplateValue] {
    site.regeling.prioriteiten.compactMap { prioriteit in
      let links = prioriteit.doelstellingen.compactMap { noticed($0.code, site) }
      guard !links.isEmpty else { return nil }
      return [
        "naam": .text(site.title(ofPrioriteit: prioriteit.number)), "links": .list(links),
      ]
    }
  }

  /// Returns the way to what students notice of a doelstelling; nil when it does not say so.
  private static func noticed(_ code: String, _ site: Site) -> TemplateValue? {
    guard let view = site.doelstelling(code),
      let place = view.document.sections.firstIndex(where: { $0.role == .merkJe }),
      !view.document.sections[place].isEmpty
    else { return nil }
    let anchor = view.sectionAnchors[place]
    return [
      "naam": .text(site.title(ofDoelstelling: code)),
      "adres": .text(site.address(.doelstelling(code), from: .home, anchor: anchor)),
    ]
  }

  /// Returns the ways that every agenda has, as far as there is something behind them.
  private static func fixed(_ site: Site) -> [Entrance] {
    let pages: [(SitePage, String, String)] = [
      (.measures, "Wat we doen", "Alle maatregelen, met wat we doen en wat niet."),
      (.threads, ThreadWords.title, "Hoe plannen, maatregelen, cijfers en geld samenhangen."),
      (.indicators, "Waaraan we het zien", "Alle indicatoren, met startpunt en doel."),
      (.budget, "Waar het geld heen gaat", "De begroting per doelstelling en per jaar."),
      (.chapters, "Achtergrond", "Over de school, de regio en de plannen."),
      (.data, "De cijfers zelf", "Gegevens om te bekijken en te downloaden."),
      (.requirements, RegelingPage.title, "Elk onderdeel, met de plaats in deze agenda."),
    ]
    return pages.filter { site.map.contains($0.0) }.map { page, name, explanation in
      Entrance(name: name, address: site.address(page, from: .home), explanation: explanation)
    }
  }
}
