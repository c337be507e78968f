internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// The menu and the footer, rendered once for each depth of folders and each marked entry.
struct Navigation {
  /// What all pages draw on.
  private let site: Site
  /// The compiled templates.
  private let templates: TemplateLibrary
  /// The entries of the menu.
  private let entries: [Page.Link]
  /// The groups of links in the footer.
  private let groups: [(name: String, links: [Page.Link])]
  /// The menus made so far, by the way to the root and the marked entry.
  private var menus: [String: String] = [:]
  /// The footers made so far, by the way to the root.
  private var footers: [String: String] = [:]

  /// What the templates of the menu and the footer were given.
  private(set) var offered: [String: TemplateFields] = [:]

  /// Creates the navigation of a site.
  init(_ site: Site, templates: TemplateLibrary) {
    self.site = site
    self.templates = templates
    entries = Self.entries(site)
    groups = Self.groups(site)
  }

  /// Returns the entries of the menu.
  private static func entries(_ site: Site) -> [Page.Link] {
    var entries = [Page.Link(name: "Begin", path: .home)]
    entries += site.regeling.prioriteiten.map {
      .init(name: "Prioriteit \($0.number)", path: .prioriteit($0.number))
    }
    entries.append(.init(name: "Maatregelen", path: .measures))
    entries.append(.init(name: "Indicatoren", path: .indicators))
    if site.agenda.begroting != nil { entries.append(.init(name: "Geld", path: .budget)) }
    if site.map.contains(.accounts) {
      entries.append(
        .init(name: AccountsPage.shortTitle, path: site.newestStand?.accounts.page ?? .accounts))
    }
    if site.map.contains(.chapters) { entries.append(.init(name: "Achtergrond", path: .chapters)) }
    return entries
  }

  /// Returns the groups of links in the footer.
  private static func groups(_ site: Site) -> [(name: String, links: [Page.Link])] {
    var figures = [Page.Link(name: "Alle indicatoren", path: .indicators)]
    if !site.agenda.datasets.isEmpty { figures.append(.init(name: "Gegevens", path: .data)) }
    if !site.agenda.sources.isEmpty { figures.append(.init(name: "Bronnen", path: .sources)) }
    var about = [Page.Link(name: ColofonPage.title, path: .colophon)]
    about.append(.init(name: "Toegankelijkheid", path: .accessibility))
    about.append(.init(name: "Zoeken, en alles van A tot Z", path: .search))
    if !site.agenda.terms.isEmpty { about.append(.init(name: "Begrippen", path: .terms)) }
    if site.showsRequirements {
      about.append(.init(name: RegelingPage.title, path: .requirements))
    }
    let others = [
      Page.Link(name: ThreadWords.title, path: .threads),
      Page.Link(name: "Wat merk jij ervan?", path: .effects),
      Page.Link(name: AccountsPage.title, path: .accounts),
      Page.Link(name: AdjustmentsPage.title, path: .adjustments),
    ].filter { site.map.contains($0.path) }
    let agenda = entries(site).filter { $0.path != .indicators } + others
    return [("De agenda", agenda), ("Cijfers", figures), ("Uitleg", about)]
  }

  /// Returns the entry under which a page falls, and whether it is that page itself.
  private func marked(_ page: Page) -> (index: Int, word: String)? {
    let line = [page.path] + page.trail.reversed().map(\.path)
    for path in line {
      guard let index = entries.firstIndex(where: { $0.path == path }) else { continue }
      return (index, path == page.path ? "page" : "true")
    }
    guard line.contains(.accounts) else { return nil }
    return entries.firstIndex { $0.name == AccountsPage.shortTitle }.map { ($0, "true") }
  }

  /// Returns the menu for a page.
  mutating func menu(for page: Page) -> String {
    let marked = marked(page)
    let isSearch = page.kind == .zoeken
    let key = "\(root(page)) \(marked?.index ?? -1) \(marked?.word ?? "") \(isSearch)"
    if let menu = menus[key] { return menu }
    let links = entries.enumerated().map { index, entry -> TemplateValue in
      [
        "naam": .text(entry.name), "adres": .text(address(entry.path, from: page)),
        "huidig": .text(marked.flatMap { $0.index == index ? $0.word : nil }),
      ]
    }
    let menu = render("delen/menu", .object(head(page, links)))
    menus[key] = menu
    return menu
  }

  /// Renders a template, and notes what it was given.
  private mutating func render(_ name: String, _ value: TemplateValue) -> String {
    offered[name] = (offered[name] ?? .unknown).merged(with: TemplateFields(of: value))
    return templates.render(name, value)
  }

  /// Returns what the template of the menu gets.
  private func head(_ page: Page, _ links: [TemplateValue]) -> TemplateObject {
    let agenda = site.agenda
    let logo = agenda.institution.logo.flatMap { logo in
      site.map.assetPath(logo.value).map { root(page) + Self.root.link(to: $0) }
    }
    return [
      "menu": .list(links), "start": .text(address(.home, from: page)),
      "instelling": .text(site.institutionName), "agendatitel": .text(site.agendaTitle),
      "concept": .flag(agenda.isDraft), "mededeling": .text(agenda.announcement?.value),
      "intern": .flag(site.published.audience == .institution), "logo": .text(logo),
      "logotekst": .text(agenda.institution.logoText),
      // The search page has a box of its own, in the middle.
      "zoekvak": .text(page.kind == .zoeken ? nil : address(.search, from: page)),
    ]
  }

  /// Returns the footer for a page.
  mutating func footer(for page: Page) -> String {
    if let footer = footers[root(page)] { return footer }
    let shown = groups.map { group -> TemplateValue in
      let links = group.links.map { link -> TemplateValue in
        ["naam": .text(link.name), "adres": .text(address(link.path, from: page))]
      }
      return ["naam": .text(group.name), "links": .list(links)]
    }
    let footer = render(
      "delen/voet",
      [
        "groepen": .list(shown), "slot": .text(closing), "instelling": .text(site.institutionName),
        "metContact": .flag(!reachable.isEmpty), "contact": .list(reachable),
        "voettekst": .text(site.agenda.institution.footer),
      ])
    footers[root(page)] = footer
    return footer
  }

  /// How to reach the institution: its site and its contact, each with an address where it has one.
  private var reachable: [TemplateValue] {
    let institution = site.agenda.institution
    let website = institution.website?.value
    let lines = [
      (website, website.flatMap { $0.hasPrefix("http") ? $0 : nil }),
      (institution.contact, ColofonPage.mail(institution.contact)),
    ]
    return lines.compactMap { text, address in
      text.map { ["tekst": .text($0), "adres": .text(address)] }
    }
  }

  /// The first page, from which an address is the whole path.
  private static let root = SiteMap.plainPath(of: .home)

  /// Returns the address of a page by way of the root, so that it holds for all pages as deep.
  private func address(_ target: SitePage, from page: Page) -> String {
    root(page) + Self.root.link(to: site.map.path(of: target))
  }

  /// Returns the way from a page to the root.
  private func root(_ page: Page) -> String { site.map.path(of: page.path).toRoot }

  /// The last line of every page: whose agenda, which version, of when.
  private var closing: String {
    var words = ["\(site.institutionName), \(site.agendaTitle)"]
    words.append(site.statusLine)
    return words.joined(separator: ". ") + ". Gemaakt met IJkpunt."
  }
}
