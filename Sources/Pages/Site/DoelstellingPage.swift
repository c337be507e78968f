internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The page of a doelstelling: analysis, ambition, indicators, measures, money and partners.
enum DoelstellingPage {
  /// Makes the pages of all doelstellingen.
  static func pages(_ site: Site) -> [Page] {
    let codes = site.regeling.doelstellingen.map(\.code)
    let links = codes.map {
      Page.Link(name: "\($0) \(site.title(ofDoelstelling: $0))", path: .doelstelling($0))
    }
    return site.regeling.doelstellingen.enumerated().map { index, doelstelling in
      var page = page(doelstelling, site)
      page.previous = index > 0 ? links[index - 1] : nil
      page.next = index + 1 < links.count ? links[index + 1] : nil
      return page
    }
  }

  /// Makes one page.
  private static func page(_ doelstelling: Regeling.Doelstelling, _ site: Site) -> Page {
    let (code, path) = (doelstelling.code, SitePage.doelstelling(doelstelling.code))
    var page = Page(.doelstelling, path, title: site.title(ofDoelstelling: code))
    page.overline = "Doelstelling \(code)"
    page.windowTitle = "\(code) \(page.title)"
    page.lead = doelstelling.summary
    page.trail = [
      .init(
        name: "Prioriteit \(doelstelling.prioriteit)", path: .prioriteit(doelstelling.prioriteit))
    ]
    let parts = Parts(doelstelling, site)
    page.body = parts.body
    page.contents = parts.contents
    return page
  }

  /// The parts of one page.
  private struct Parts {
    /// The doelstelling in the Regeling.
    let doelstelling: Regeling.Doelstelling
    /// What all pages draw on.
    let site: Site
    /// The page.
    let path: SitePage
    /// The author's sections, when there is a document.
    let sections: SectionView?
    /// The places of the sections that say what students notice.
    let top: [Int]
    /// The places of the other sections before the indicators.
    let first: [Int]
    /// The places of those after them.
    let rest: [Int]
    /// The indicators.
    let indicators: [IndicatorBlock]
    /// The measures without an answer, where the page may say so.
    let unanswered: [Regeling.Maatregel]
    /// The money.
    let money: TableModel?
    /// The red thread, when there is a document.
    let thread: ThreadView?
    /// The partners.
    let partners: PartnerList

    /// Gathers the parts.
    init(_ doelstelling: Regeling.Doelstelling, _ site: Site) {
      (self.doelstelling, self.site) = (doelstelling, site)
      path = .doelstelling(doelstelling.code)
      let view = site.doelstelling(doelstelling.code)
      sections = view.map { [path] in SectionView(site, $0, on: path) }
      let all = view?.document.sections ?? []
      let split = (all.lastIndex { $0.role == .ambitie } ?? all.count - 1) + 1
      top = all.indices.filter { all[$0].role == .merkJe }
      first = all.indices[..<split].filter { all[$0].role != .merkJe }
      rest = all.indices[split...].filter { all[$0].role != .merkJe }
      indicators = site.indicators.filter { $0.owner == doelstelling.code }
      unanswered =
        site.showsMissing
        ? doelstelling.measures.filter { site.answers.answers(to: $0.id).isEmpty } : []
      money = MoneyTables.doelstelling(doelstelling.code, site, on: path)
      thread = ThreadView(doelstelling.code, site, on: path)
      partners = PartnerList(doelstelling.code, view?.document, site, on: path)
    }

    /// What the template gets.
    var body: TemplateObject {
      let own: TemplateObject = [
        "tekst": sections?.introduction ?? .html(""),
        "bovenaan": .list(
          top.isEmpty ? [] : [["secties": sections?.sections(top) ?? []]]),
        "eerst": [["secties": sections?.sections(first) ?? []]],
        "daarna": [["secties": sections?.sections(rest) ?? []]],
        "noten": sections?.footnotes ?? .html(""),
        "metIndicatoren": .flag(!indicators.isEmpty),
        "indicatoren": IndicatorList.value(indicators, site, on: path),
        "metOpen": .flag(!unanswered.isEmpty),
        "openMaatregelen": .list(unanswered.map(SectionView.unanswered)),
        "draad": .html(thread.map(ThreadText.node)),
        "draadAdres": .text(
          site.address(
            .thread(doelstelling.prioriteit), from: path, anchor: "draad_\(doelstelling.code)")),
        "metGeld": .flag(money != nil), "geld": .list(money.map { [$0.value] } ?? []),
        "geldAdres": .text(site.address(.budget, from: path)),
        "metStrategie": .flag(!goals.isEmpty),
        "strategie": .list(
          goals.map {
            ["naam": .text($0.name), "tekst": .text($0.text), "gebied": .text($0.focus)]
          }),
      ]
      return own.merging(partners.fields).merging(notice)
    }

    /// How it stands in the newest year.
    private var notice: TemplateObject {
      AccountNotice(site, on: path)?.doelstelling(doelstelling.code) ?? AccountNotice.none
    }

    /// The goals of the institution's own strategy that the prioriteit serves.
    private var goals: [StrategyGoal] {
      site.agenda.strategy.filter { goal in
        goal.prioriteiten.contains { $0.value == doelstelling.prioriteit }
      }
    }

    /// The table of contents.
    var contents: [Page.Entry] {
      var contents = sections?.entries(top + first) ?? []
      if !indicators.isEmpty {
        contents.append(.init(name: "Indicatoren", anchor: "sectie_indicatoren"))
      }
      contents += sections?.entries(rest) ?? []
      if !unanswered.isEmpty {
        contents.append(.init(name: "Nog niet beantwoord", anchor: "sectie_nog-niet-beantwoord"))
      }
      if thread != nil { contents.append(.init(name: "Rode draad", anchor: "sectie_rode-draad")) }
      if money != nil { contents.append(.init(name: "Geld", anchor: "sectie_geld")) }
      if !partners.isEmpty { contents.append(.init(name: "Met wie", anchor: "sectie_partners")) }
      if !goals.isEmpty {
        contents.append(.init(name: "Past bij de strategie", anchor: "sectie_strategie-doelen"))
      }
      return contents
    }
  }
}
