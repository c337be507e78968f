internal import AgendaModel
internal import Diagnostics

/// The ways into the site on the home page, for students, partners and journalists.
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
    (summary(site) + noticed(site) + fixed(site)).map {
      [
        "naam": .text($0.name), "adres": .text($0.address), "uitleg": .text($0.explanation),
      ]
    }
  }

  /// Returns the way to the summary, when the agenda has one.
  private static func summary(_ site: Site) -> [Entrance] {
    guard let view = site.chapter("samenvatting") else { return [] }
    let address = site.address(.chapter(view.document.file.path), from: .home)
    return [
      Entrance(
        name: site.title(ofChapter: view), address: address, explanation: "De agenda in het kort.")
    ]
  }

  /// Returns the ways to what students notice of each doelstelling.
  private static func noticed(_ site: Site) -> [Entrance] {
    site.regeling.doelstellingen.compactMap { doelstelling in
      guard let view = site.doelstelling(doelstelling.code),
        let place = view.document.sections.firstIndex(where: { $0.role == .merkJe })
      else { return nil }
      let title = site.title(ofDoelstelling: view.code)
      let anchor = view.sectionAnchors[place]
      return Entrance(
        name: "Wat merk je ervan? \(title)",
        address: site.address(.doelstelling(view.code), from: .home, anchor: anchor),
        explanation: "Voor studenten.")
    }
  }

  /// Returns the ways that every agenda has, as far as there is something behind them.
  private static func fixed(_ site: Site) -> [Entrance] {
    let pages: [(SitePage, String, String)] = [
      (.measures, "Wat we doen", "Alle maatregelen, met wat we doen en wat niet."),
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
