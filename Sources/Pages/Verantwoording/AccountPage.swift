internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The page of the account of one doelstelling or prioriteit in a term.
enum AccountPage {
  /// Makes the pages of all terms.
  static func makers(_ site: Site) -> [PageMaker] {
    site.stands.flatMap { makers(of: $0, site) }
  }

  /// Makes the pages of one term, each with the ways to the ones before and after.
  private static func makers(of stand: TermStand, _ site: Site) -> [PageMaker] {
    let shown = stand.accounts.all.compactMap { $0.document.account?.subject }.filter {
      $0 != .whole && site.map.contains(stand.accounts.page(of: $0))
    }.compactMap { subject in stand.accounts[subject].map { (subject, $0) } }
    let links = shown.map { subject, _ in
      Page.Link(name: site.name(of: subject), path: stand.accounts.page(of: subject))
    }
    return PageMaker.row(links) { place in
      let (subject, view) = shown[place]
      return AccountParts(view, subject, stand, site).page
    }
  }

  /// Returns the title of the first page of a term.
  static func title(of term: AccountTerm) -> String {
    term.isInternal ? "Voortgang in \(term.dutch)" : "Hoe staat het ervoor in \(term.dutch)?"
  }

  /// Returns the ways from home to the first page of a term: past the page of all years.
  static var trail: [Page.Link] { [.init(name: AccountsPage.shortTitle, path: .accounts)] }
}

/// The parts of the page of one account.
private struct AccountParts {
  /// The account.
  let view: DocumentView
  /// What it is about.
  let subject: Account.Subject
  /// The term.
  let stand: TermStand
  /// What all pages draw on.
  let site: Site
  /// The page.
  let path: SitePage
  /// The running text.
  let text: AccountText
  /// The measures.
  let measures: [MeasureReport]
  /// The indicators.
  let indicators: [IndicatorBlock]
  /// The money.
  let money: TableModel?
  /// Whether money belongs on the page: the account or the begroting of the year speaks of it.
  let hasMoney: Bool

  /// Gathers the parts.
  init(_ view: DocumentView, _ subject: Account.Subject, _ stand: TermStand, _ site: Site) {
    (self.view, self.subject, self.stand, self.site) = (view, subject, stand, site)
    path = stand.accounts.page(of: subject)
    text = AccountText(site, view, on: path)
    let owner = view.code
    measures = view.document.account?.doelstelling.map(stand.measures) ?? stand.others(of: subject)
    indicators = site.indicators.filter { $0.owner == owner }
    money = SpendingTable(site: site, accounts: stand.accounts, page: path)
      .table(of: subject, in: stand.spending)
    hasMoney = money != nil || stand.spending.lines.contains { $0.subject == subject }
  }

  /// The page.
  var page: Page {
    let term = stand.term
    var page = Page(.verantwoordingDeel, path, title: view.document.title?.value ?? title)
    page.overline =
      "\(Dutch.capitalized(subject.dutch)) · \(stand.accounts.name) \(term.dutch)"
    page.windowTitle = "\(subject.dutch) \(stand.accounts.whenDutch): \(page.title)"
    page.lead = lead
    page.trail =
      AccountPage.trail + [
        .init(name: term.isInternal ? "Voortgang \(term.text)" : term.text, path: .account(term))
      ]
    page.contents = contents
    page.body = body
    return page
  }

  /// The title that the agenda gives the subject.
  private var title: String {
    switch subject {
    case .whole: site.agendaTitle
    case .prioriteit(let number): site.title(ofPrioriteit: number)
    case .doelstelling(let code): site.title(ofDoelstelling: code)
    }
  }

  /// How it stands in two sentences.
  private var lead: String {
    let lines = [
      ("Uitvoering van de maatregelen", StandTally(measures.map(\.status))),
      ("Resultaat van de indicatoren", stand.tally(of: indicators)),
    ]
    return lines.filter { $0.1.total > 0 }.map { "\($0.0): \($0.1.text)." }.joined(separator: " ")
  }

  /// What the template gets.
  private var body: TemplateObject {
    let facts = AccountFacts(
      site: site, accounts: stand.accounts, page: path, subject: subject)
    let (partners, talks) = (facts.evaluations([view]), facts.talks([view]))
    return [
      "intern": .flag(stand.term.isInternal),
      "tekst": text.sections.introduction, "secties": text.sections.sections(text.places),
      "zwijgt": .text(text.silence(stand.accounts)),
      "metMaatregelen": .flag(!measures.isEmpty),
      "maatregelen": MeasureReportView(site: site, stand: stand, page: path).values(measures),
      "metIndicatoren": .flag(!indicators.isEmpty),
      "indicatoren": OutcomeView(site: site, stand: stand, page: path).values(indicators),
      "metGeld": .flag(hasMoney), "geld": .list(money.map { [$0.value] } ?? []),
      "geldZwijgt": .text(
        money == nil ? "De \(stand.accounts.name) zegt niet wat er is besteed." : nil),
      "metPartners": .flag(partners != nil), "partners": .html(partners),
      "metGesprekken": .flag(talks != nil), "gesprekken": .html(talks),
      "wegen": .list(ways), "noten": text.sections.footnotes,
    ]
  }

  /// The ways to the agenda itself and to the same subject in other terms.
  private var ways: [TemplateValue] {
    let plan: (String, SitePage)? =
      switch subject {
      case .whole: nil
      case .prioriteit(let number):
        ("Wat de agenda zegt: prioriteit \(number)", .prioriteit(number))
      case .doelstelling(let code):
        ("Wat de agenda zegt: doelstelling \(code)", .doelstelling(code))
      }
    let others = site.stands.filter { $0.term != stand.term && $0.accounts[subject] != nil }.map {
      (
        "\(Dutch.capitalized(subject.dutch)) \($0.accounts.whenDutch)",
        $0.accounts.page(of: subject)
      )
    }
    return ([plan].compactMap(\.self) + others).map { name, target in
      ["naam": .text(name), "adres": .text(site.address(target, from: path))]
    }
  }

  /// The table of contents.
  private var contents: [Page.Entry] {
    var contents = text.sections.entries(text.places)
    if !measures.isEmpty {
      contents.append(.init(name: "Maatregelen", anchor: "sectie_maatregelen"))
    }
    if !indicators.isEmpty {
      contents.append(.init(name: "Indicatoren", anchor: "sectie_indicatoren"))
    }
    if hasMoney { contents.append(.init(name: "Geld", anchor: "sectie_geld")) }
    let account = view.document.account
    if account?.evaluations.isEmpty == false {
      contents.append(.init(name: "Partners", anchor: "sectie_partners"))
    }
    if account?.talks.isEmpty == false {
      contents.append(.init(name: "Besproken met", anchor: "sectie_besproken"))
    }
    return contents
  }
}
