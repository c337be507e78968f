internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The first page of a year or semester: how the whole agenda stands, in two minutes.
enum TermPage {
  /// Makes the pages of all terms, the newest year first.
  static func makers(_ site: Site) -> [PageMaker] {
    site.stands.map { stand in
      PageMaker(stand.accounts.page) { TermParts(stand, site).page }
    }
  }

  /// Returns the anchor of a prioriteit on the page.
  static func anchor(ofPrioriteit number: Int) -> String { "sectie_prioriteit-\(number)" }
}

/// The parts of the first page of a term.
private struct TermParts {
  /// The term.
  let stand: TermStand
  /// What all pages draw on.
  let site: Site
  /// The page.
  let path: SitePage
  /// The text of the account of the whole agenda.
  let text: AccountText?
  /// The money.
  var spending: YearSpending { stand.spending }
  /// What came out of evaluations, and with whom the term was discussed.
  let facts: AccountFacts

  /// Gathers the parts.
  init(_ stand: TermStand, _ site: Site) {
    (self.stand, self.site) = (stand, site)
    path = stand.accounts.page
    text = stand.accounts[.whole].map { [path] in AccountText(site, $0, on: path) }
    facts = AccountFacts(site: site, accounts: stand.accounts, page: path, subject: .whole)
  }

  /// The page.
  var page: Page {
    let term = stand.term
    let own = stand.accounts[.whole]?.document.title?.value
    var page = Page(.verantwoording, path, title: AccountPage.title(of: term))
    page.overline = own ?? (term.isInternal ? "Alleen intern" : "Verantwoording \(term.text)")
    page.windowTitle = AccountPage.title(of: term)
    page.lead =
      term.isInternal
      ? "Wat er \(stand.accounts.whenDutch) gebeurde. Deze pagina blijft binnen de school."
      : "Wat er \(stand.accounts.whenDutch) van de agenda terechtkwam: wat we deden, wat het "
        + "opbracht en wat het kostte."
    page.trail = AccountPage.trail
    page.contents = contents
    page.body = body
    return page
  }

  /// The codes of all doelstellingen.
  private var codes: [String] { site.regeling.doelstellingen.map(\.code) }

  /// What the template gets.
  private var body: TemplateObject {
    let views = stand.accounts.all
    let (partners, talks) = (facts.evaluations(views), facts.talks(views))
    let table = SpendingTable(site: site, accounts: stand.accounts, page: path).table(spending)
    let others = MeasureReportView(site: site, stand: stand, page: path)
      .values(stand.others(of: .whole))
    return [
      "intern": .flag(stand.term.isInternal),
      "tellingen": .html(tallies), "geldInHetKort": .text(spending.sentence),
      "uitvoeringFiguur": site.figures.stands(in: stand.term, on: path),
      "resultaatFiguur": site.figures.outcomes(in: stand.term, on: path),
      "tekst": text?.sections.introduction ?? .html(""),
      "secties": text.map { $0.sections.sections($0.places) } ?? [],
      "maatregelen": others, "metMaatregelen": .flag(!others.isEmpty),
      "prioriteiten": .list(site.regeling.prioriteiten.map(prioriteit)),
      "metGeld": .flag(table != nil), "geld": .list(table.map { [$0.value] } ?? []),
      "geldAdres": .text(
        site.map.contains(.budget) ? site.address(.budget, from: path) : nil),
      "metPartners": .flag(partners != nil), "partners": .html(partners),
      "metGesprekken": .flag(talks != nil), "gesprekken": .html(talks),
      "wegen": .list(ways), "noten": text?.sections.footnotes ?? .html(""),
    ]
  }

  /// The counts of measures, actions and indicators.
  private var tallies: HTMLNode {
    TallyGroups.node(
      [
        ("Uitvoering van de maatregelen", stand.tally(ofMeasures: codes)),
        ("Uitvoering van de acties", stand.tally(ofActions: codes)),
        ("Resultaat van de indicatoren", stand.tally(of: site.indicators)),
      ], level: 3)
  }

  /// Returns a prioriteit: what its account says, and a table of its doelstellingen.
  private func prioriteit(_ prioriteit: Regeling.Prioriteit) -> TemplateValue {
    let (number, subject) = (prioriteit.number, Account.Subject.prioriteit(prioriteit.number))
    let view = stand.accounts[subject]
    let table = StandTable(site: site, stand: stand, page: path).table(of: prioriteit)
    return [
      "titel": .text("Prioriteit \(number): \(site.title(ofPrioriteit: number))"),
      "anker": .text(TermPage.anchor(ofPrioriteit: number)),
      "tekst": .html(view.map(beginning)), "tabel": [table.value],
      "adres": .text(
        view.map { _ in site.address(stand.accounts.page(of: subject), from: path) }),
      "naam": .text("Meer over prioriteit \(number) \(stand.accounts.whenDutch)"),
    ]
  }

  /// Returns how the account of a prioriteit begins: its introduction, or else its first section.
  private func beginning(_ view: DocumentView) -> HTMLNode {
    let document = view.document
    let blocks =
      document.introduction.allSatisfy(\.isEmpty)
      ? document.sections.first { !$0.introduction.allSatisfy(\.isEmpty) }?.introduction ?? []
      : document.introduction
    return ProseRenderer(document: document, map: site.map, page: path).blocks(blocks.excerpt)
  }

  /// The ways to the other terms and to what was adjusted.
  private var ways: [TemplateValue] {
    let pages = [(AccountsPage.title, SitePage.accounts), (AdjustmentsPage.title, .adjustments)]
    return pages.filter { site.map.contains($0.1) }.map { name, target in
      ["naam": .text(name), "adres": .text(site.address(target, from: path))]
    }
  }

  /// The table of contents.
  private var contents: [Page.Entry] {
    var contents = [Page.Entry(name: "In het kort", anchor: "sectie_kort")]
    if let text { contents += text.sections.entries(text.places) }
    if !stand.others(of: .whole).isEmpty {
      contents.append(.init(name: "Maatregelen", anchor: "sectie_maatregelen"))
    }
    contents += site.regeling.prioriteiten.map {
      .init(name: "Prioriteit \($0.number)", anchor: TermPage.anchor(ofPrioriteit: $0.number))
    }
    if spending.isTold { contents.append(.init(name: "Geld", anchor: "sectie_geld")) }
    let accounts = stand.accounts.all.compactMap(\.document.account)
    if !accounts.allSatisfy(\.evaluations.isEmpty) {
      contents.append(.init(name: "Partners", anchor: "sectie_partners"))
    }
    if !accounts.allSatisfy(\.talks.isEmpty) {
      contents.append(.init(name: "Besproken met", anchor: "sectie_besproken"))
    }
    return contents
  }
}
