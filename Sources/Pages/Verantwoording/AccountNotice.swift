internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How it stands in the newest year, short, on the other pages of the site, with the way to the
/// account.
struct AccountNotice {
  /// What all pages draw on.
  private let site: Site
  /// The newest year.
  private let stand: TermStand
  /// The page it stands on.
  private let page: SitePage

  /// Prepares a notice; nil for a site without an account of a year.
  init?(_ site: Site, on page: SitePage) {
    guard let stand = site.newestStand else { return nil }
    (self.site, self.stand, self.page) = (site, stand, page)
  }

  /// What the templates get where there is no account.
  static let none: TemplateObject = [
    "metErvoor": false, "ervoorTitel": "", "ervoorRegels": [], "ervoorTelling": .html(""),
    "ervoorAdres": "", "ervoorLink": "",
  ]

  /// The heading: `Hoe staat het ervoor in 2025?`.
  private var title: String { "Hoe staat het ervoor in \(stand.term.dutch)?" }

  /// Returns the notice about the whole agenda.
  func whole() -> TemplateObject {
    let codes = site.regeling.doelstellingen.map(\.code)
    let spending = stand.spending.sentence
    return fields(
      lines: [spending].compactMap(\.self), tallies: tallies(codes, site.indicators),
      target: stand.accounts.page, link: "De hele verantwoording van \(stand.term.dutch)")
  }

  /// Returns the notice about the measures alone.
  func measures() -> TemplateObject {
    let codes = site.regeling.doelstellingen.map(\.code)
    return fields(
      lines: [], tallies: tallies(codes, []), target: stand.accounts.page,
      link: "De hele verantwoording van \(stand.term.dutch)")
  }

  /// Returns the notice about a prioriteit.
  func prioriteit(_ prioriteit: Regeling.Prioriteit) -> TemplateObject {
    let own = stand.accounts[.prioriteit(prioriteit.number)]
    let indicators = site.indicators(ofPrioriteit: prioriteit.number)
    return fields(
      lines: [], tallies: tallies(prioriteit.doelstellingen.map(\.code), indicators),
      target: own == nil
        ? stand.accounts.page : stand.accounts.page(of: .prioriteit(prioriteit.number)),
      link: own == nil
        ? "De hele verantwoording van \(stand.term.dutch)"
        : "Prioriteit \(prioriteit.number) in \(stand.term.dutch)",
      anchor: own == nil ? TermPage.anchor(ofPrioriteit: prioriteit.number) : nil)
  }

  /// Returns the notice about a doelstelling; that of none where the account is silent about it.
  func doelstelling(_ code: String) -> TemplateObject {
    guard stand.accounts[.doelstelling(code)] != nil else { return Self.none }
    let indicators = site.indicators.filter { $0.owner == code }
    return fields(
      lines: [], tallies: tallies([code], indicators),
      target: stand.accounts.page(of: .doelstelling(code)),
      link: "Wat er in \(stand.term.dutch) gebeurde en wat het opbracht")
  }

  /// Returns the notice about an indicator.
  func indicator(_ indicator: IndicatorBlock) -> TemplateObject {
    guard let outcome = stand.outcome(of: indicator.key) else { return Self.none }
    let told = OutcomeView(site: site, stand: stand, page: page)
    let subject = Account.Subject.doelstelling(indicator.owner)
    let hasOwn = stand.accounts[subject] != nil
    return fields(
      lines: [told.explanation(outcome)],
      tallies: .element(
        "p", ["class": "uitkomst"], [.text("Resultaat: "), StandWords.node(outcome.word)]),
      target: hasOwn ? stand.accounts.page(of: subject) : stand.accounts.page,
      link: hasOwn
        ? "Doelstelling \(indicator.owner) in \(stand.term.dutch)"
        : "De hele verantwoording van \(stand.term.dutch)",
      anchor: hasOwn ? OutcomeView.anchor(indicator) : nil)
  }

  /// Returns the counts of measures and of indicators beside one another.
  private func tallies(_ codes: [String], _ indicators: [IndicatorBlock]) -> HTMLNode {
    let groups = [
      ("Uitvoering van de maatregelen", stand.tally(ofMeasures: codes)),
      ("Resultaat van de indicatoren", stand.tally(of: indicators)),
    ]
    return TallyGroups.node(groups, level: 3)
  }

  /// Returns what the template `delen/ervoor` gets.
  private func fields(
    lines: [String], tallies: HTMLNode, target: SitePage, link: String, anchor: String? = nil
  ) -> TemplateObject {
    [
      "metErvoor": true, "ervoorTitel": .text(title), "ervoorTelling": .html(tallies),
      "ervoorRegels": .list(lines.filter { !$0.isEmpty }.map { ["naam": .text($0)] }),
      "ervoorAdres": .text(site.address(target, from: page, anchor: anchor)),
      "ervoorLink": .text(link),
    ]
  }
}

/// Counts of several kinds beside one another, each under its heading.
enum TallyGroups {
  /// Returns the groups that have something to count, with headings of a level.
  static func node(_ groups: [(title: String, tally: StandTally)], level: Int) -> HTMLNode {
    let shown = groups.filter { $0.tally.total > 0 }
    guard !shown.isEmpty else { return .fragment([]) }
    return .element(
      "div", ["class": "tellingen"],
      shown.map { title, tally in
        .element("div", [:], [.element("h\(level)", [:], [.text(title)]), tally.node])
      })
  }
}
