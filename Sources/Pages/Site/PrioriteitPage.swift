internal import AgendaModel

/// The page of a prioriteit: its introduction, doelstellingen, indicators and money.
enum PrioriteitPage {
  /// Makes the pages of all prioriteiten.
  static func makers(_ site: Site) -> [PageMaker] {
    let all = site.regeling.prioriteiten
    let links = all.map {
      Page.Link(
        name: "Prioriteit \($0.number): \(site.title(ofPrioriteit: $0.number))",
        path: .prioriteit($0.number))
    }
    return PageMaker.row(links) { page(all[$0], site) }
  }

  /// Makes one page.
  private static func page(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> Page {
    let path = SitePage.prioriteit(prioriteit.number)
    let title = site.title(ofPrioriteit: prioriteit.number)
    var page = Page(.prioriteit, path, title: title)
    page.overline = "Prioriteit \(prioriteit.number)"
    page.windowTitle = "Prioriteit \(prioriteit.number): \(title)"
    let view = site.prioriteit(prioriteit.number)
    let sections = view.map { SectionView(site, $0, on: path) }
    let places = view.map { Array($0.document.sections.indices) } ?? []
    let own = site.indicators.filter { $0.owner == String(prioriteit.number) }
    let money = MoneyTables.prioriteit(prioriteit, site, on: path)
    let overview = site.figures.overview(of: prioriteit.number)
    let partners = PartnerList(String(prioriteit.number), view?.document, site, on: path)
    let body: TemplateObject = [
      "tekst": sections?.introduction ?? .html(""),
      "doelstellingen": .list(prioriteit.doelstellingen.map { entry($0, site, path) }),
      "overzicht": overview, "secties": sections?.sections(places) ?? [],
      "noten": sections?.footnotes ?? .html(""),
      "metIndicatoren": .flag(!own.isEmpty),
      "indicatoren": IndicatorList.value(own, site, on: path),
      "metGeld": .flag(money != nil), "geld": .list(money.map { [$0.value] } ?? []),
      "geldAdres": .text(site.address(.budget, from: path)),
      "draadAdres": .text(
        site.map.contains(.thread(prioriteit.number))
          ? site.address(.thread(prioriteit.number), from: path) : ""),
    ]
    let notice = AccountNotice(site, on: path)?.prioriteit(prioriteit) ?? AccountNotice.none
    page.body = body.merging(partners.fields).merging(notice)
    page.contents = contents(
      overview: !overview.isEmpty, sections?.entries(places) ?? [], own: !own.isEmpty,
      money: money != nil, partners: !partners.isEmpty)
    return page
  }

  /// Returns the table of contents.
  private static func contents(
    overview: Bool, _ entries: [Page.Entry], own: Bool, money: Bool, partners: Bool
  ) -> [Page.Entry] {
    var contents = [Page.Entry(name: "Doelstellingen", anchor: "sectie_doelstellingen")]
    if overview {
      contents.append(.init(name: "Alle indicatoren in één beeld", anchor: "sectie_overzicht"))
    }
    contents += entries
    if own {
      contents.append(
        .init(name: "Indicatoren voor de hele prioriteit", anchor: "sectie_indicatoren"))
    }
    if money { contents.append(.init(name: "Geld", anchor: "sectie_geld")) }
    if partners { contents.append(.init(name: "Met wie", anchor: "sectie_partners")) }
    return contents
  }

  /// Returns a doelstelling in the list.
  private static func entry(
    _ doelstelling: Regeling.Doelstelling, _ site: Site, _ path: SitePage
  ) -> TemplateValue {
    let applied = site.answers.count(doelstelling.measures, .applied)
    let explained = site.answers.count(doelstelling.measures, .explained)
    let indicators = site.indicators.filter { $0.owner == doelstelling.code }
    let open = site.answers.count(doelstelling.measures, .open)
    var words: [String] = []
    if applied > 0 { words.append("\(Dutch.count(applied, "maatregel", "maatregelen")) doen we") }
    if explained > 0 {
      words.append("\(Dutch.count(explained, "maatregel", "maatregelen")) doen we niet")
    }
    if let later = site.answers.later(doelstelling.measures) { words.append(later) }
    if open > 0 { words.append("\(open) nog niet beantwoord") }
    if !indicators.isEmpty {
      words.append(Dutch.count(indicators.count, "indicator", "indicatoren"))
    }
    return [
      "code": .text(doelstelling.code),
      "naam": .text(site.title(ofDoelstelling: doelstelling.code)),
      "adres": .text(site.address(.doelstelling(doelstelling.code), from: path)),
      "samenvatting": .text(doelstelling.summary), "stand": .text(words.joined(separator: " · ")),
    ]
  }
}
