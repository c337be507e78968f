internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// Completes pages with what all of them share, and renders them.
struct PageAssembly {
  /// What all pages draw on.
  let site: Site
  /// The compiled templates.
  private let templates: TemplateLibrary
  /// Whether the institution has a style sheet of its own.
  private let hasOwnStyle: Bool
  /// The abbreviations that pages explain.
  private let terms: TermMarks
  /// The shared navigation.
  private var navigation: Navigation

  /// Creates an assembly for a site.
  init(_ site: Site, templates: SiteTemplates) {
    self.site = site
    self.templates = templates.library
    hasOwnStyle = templates.hasOwnStyle
    terms = TermMarks(site)
    navigation = Navigation(site, templates: templates.library)
  }

  /// What the templates of the shared navigation were given.
  var offered: [String: TemplateFields] { navigation.offered }

  /// Returns what the template of a page gets.
  mutating func value(of page: Page) -> TemplateValue {
    let frame: TemplateObject = [
      "beleid": .html(SecurityHeaders.policy), "soort": .text(page.kind.rawValue),
      "kop": .text(page.title), "eigenStijl": .flag(hasOwnStyle),
      "paginatitel": .text(windowTitle(page)), "omschrijving": .text(page.lead),
      "bovenkop": .text(page.overline), "inleiding": .text(page.lead),
      "concept": .flag(site.showsMissing), "basis": .text(site.map.path(of: page.path).toRoot),
      "favicon": .text(
        site.map.path(of: page.path)
          .link(to: HouseFiles.signPath(site.agenda.institution, in: site.map))),
      "menu": .html(navigation.menu(for: page)), "voet": .html(navigation.footer(for: page)),
      "kruimelpad": .flag(page.kind != .home), "kruimels": .list(crumbs(page)),
      "metInhoud": .flag(page.contents.count > 2), "inhoudsopgave": .list(contents(page)),
      "metBladeren": .flag(page.previous != nil || page.next != nil),
      "bladeren": .list(neighbours(page)),
    ]
    return .object(frame.merging(page.body))
  }

  /// Returns the file of a page.
  func file(_ page: Page, _ value: TemplateValue) -> PageFile {
    let html = templates.render(page.kind.rawValue, value)
    return PageFile(path: site.map.path(of: page.path).text, bytes: explained(html, page))
  }

  /// Returns a page with the abbreviations in it explained; the glossary itself does that already.
  ///
  /// The page for a missing address gets links from the root instead, where the root is known.
  private func explained(_ html: String, _ page: Page) -> [UInt8] {
    if page.kind == .notFound, let address = site.agenda.address?.value {
      return Array(RootedLinks.rooting(html, at: ServerPath.path(of: address)).utf8)
    }
    let bytes = Array(html.utf8)
    guard site.map.contains(.terms), ![.begrippen, .embed, .notFound].contains(page.kind) else {
      return bytes
    }
    return terms.marking(bytes, glossary: site.address(.terms, from: page.path))
  }

  /// Returns the title in the window, which no other page has.
  private func windowTitle(_ page: Page) -> String {
    let own = page.windowTitle.isEmpty ? page.title : page.windowTitle
    let name = site.institutionShortName
    return page.kind == .home ? "\(own) – \(site.institutionName)" : "\(own) – \(name)"
  }

  /// Returns the breadcrumbs.
  private func crumbs(_ page: Page) -> [TemplateValue] {
    let home = Page.Link(name: "Begin", path: .home)
    let passed = ([home] + page.trail).map { link -> TemplateValue in
      ["naam": .text(link.name), "adres": .text(site.address(link.path, from: page.path))]
    }
    return passed + [["naam": .text(page.title), "adres": ""]]
  }

  /// Returns the table of contents.
  private func contents(_ page: Page) -> [TemplateValue] {
    page.contents.map {
      ["naam": .text($0.name), "anker": .text($0.anchor), "onder": .flag($0.isPart)]
    }
  }

  /// Returns the links to the pages before and after.
  private func neighbours(_ page: Page) -> [TemplateValue] {
    [("Vorige", page.previous), ("Volgende", page.next)].compactMap { direction, link in
      link.map {
        [
          "richting": .text(direction), "naam": .text($0.name),
          "adres": .text(site.address($0.path, from: page.path)),
          "verder": .flag(direction == "Volgende"),
        ]
      }
    }
  }
}
