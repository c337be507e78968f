internal import AgendaModel
internal import Charts

/// The red thread: one page for the whole agenda, and one for each prioriteit.
enum RodeDraadPage {
  /// Makes the pages; none for an agenda without doelstellingen.
  static func makers(_ site: Site) -> [PageMaker] {
    guard site.map.contains(.threads) else { return [] }
    let prioriteiten = site.regeling.prioriteiten.filter { site.map.contains(.thread($0.number)) }
    return [PageMaker(.threads) { whole(site, prioriteiten) }]
      + prioriteiten.map { prioriteit in
        PageMaker(.thread(prioriteit.number)) { part(prioriteit, site) }
      }
  }

  /// Makes the page of the whole agenda.
  private static func whole(_ site: Site, _ prioriteiten: [Regeling.Prioriteit]) -> Page {
    let overview = ThreadOverview(site)
    var page = Page(.rodeDraad, .threads, title: ThreadWords.title)
    page.windowTitle = "De rode draad van de hele agenda"
    page.lead =
      "Van wat er speelt naar wat we willen, wat we doen, waaraan we het zien en wat het kost."
    page.body = [
      "uitleg": .text(explanation(overview.breaks)), "terug": "", "delen": [],
      "overzicht": .html(overview.node), "metWegen": .flag(!prioriteiten.isEmpty),
      "wegen": .list(
        prioriteiten.map {
          [
            "naam": .text("Prioriteit \($0.number): \(site.title(ofPrioriteit: $0.number))"),
            "adres": .text(site.address(.thread($0.number), from: .threads)),
          ]
        }),
    ]
    return page
  }

  /// Returns how to read the table.
  private static func explanation(_ breaks: Int) -> String {
    let found =
      breaks == 0
      ? "In deze agenda breekt de draad nergens."
      : "In deze agenda breekt de draad op \(Dutch.count(breaks, "plaats", "plaatsen"))."
    return found
      + " Een draad breekt als de agenda bij een ambitie geen maatregel of indicator noemt, "
      + "als iets bij geen ambitie hoort, of als er geen geld is begroot. Maatregelen die de school "
      + "niet doet, tellen niet mee."
  }

  /// Makes the page of a prioriteit.
  private static func part(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> Page {
    let (number, path) = (prioriteit.number, SitePage.thread(prioriteit.number))
    let title = "\(ThreadWords.title) van prioriteit \(number)"
    var page = Page(.rodeDraad, path, title: title)
    page.lead = site.title(ofPrioriteit: number) + "."
    page.trail = [
      .init(name: "Prioriteit \(number)", path: .prioriteit(number)),
      .init(name: ThreadWords.title, path: .threads),
    ]
    let shown = prioriteit.doelstellingen.compactMap { doelstelling in
      ThreadView(doelstelling.code, site, on: path).map { (doelstelling.code, $0) }
    }
    page.contents = shown.map { code, _ in
      .init(name: "\(code) \(site.title(ofDoelstelling: code))", anchor: "sectie_\(code)")
    }
    page.body = [
      "uitleg": "", "overzicht": .html(""), "metWegen": false, "wegen": [],
      "terug": .text(site.address(.threads, from: path)),
      "delen": .list(shown.map { code, thread in section(code, thread, site, path) }),
    ]
    return page
  }

  /// Returns the section of a doelstelling.
  private static func section(
    _ code: String, _ thread: ThreadView, _ site: Site, _ path: SitePage
  ) -> TemplateValue {
    [
      "anker": .text("sectie_\(code)"), "code": .text(code),
      "naam": .text(site.title(ofDoelstelling: code)),
      "adres": .text(site.address(.doelstelling(code), from: path)),
      "tabel": .html(ThreadTable.node(thread, caption: "De rode draad van doelstelling \(code)")),
    ]
  }
}
