public import Diagnostics
public import Disclosure

/// Makes the files of a site: one page alone, or all files together.
///
/// A page is made from the agenda alone, never from another page, so that one made alone equals, to
/// the byte, the same page of the whole site. Only the page for searching and its index need all
/// others; they, and the downloads, come with the whole.
public struct SitePress: Sendable {
  /// What all pages draw on.
  let site: Site
  /// The compiled templates.
  let templates: SiteTemplates
  /// The version of the program, which the page about the site names.
  let generator: String
  /// The tables with all values of a kind.
  let tables: [CSVFile]
  /// Completes pages.
  let assembly: PageAssembly
  /// What the page of a draft says is missing.
  private var findings: [Diagnostic]

  /// Works out what the pages share.
  ///
  /// - Parameters:
  ///   - published: The agenda as its audience may see it.
  ///   - templates: The templates and style sheets, compiled once for any number of agendas.
  ///   - hasPictures: Whether pages offer each drawing as a PNG picture too, which the caller makes.
  ///   - marksSources: Whether the author's text tells which lines it comes from, for a preview.
  ///   - generator: The version of the program.
  public init(
    _ published: PublishedAgenda, templates: SiteTemplates, hasPictures: Bool = false,
    marksSources: Bool = false, generator: String = ""
  ) {
    site = Site(published, hasPictures: hasPictures, marksSources: marksSources)
    (self.templates, self.generator) = (templates, generator)
    findings = published.findings
    tables = LongTables(site: site).files
    assembly = PageAssembly(site, templates: templates)
  }

  /// Returns the press of the same agenda with other findings, which only the list of what is
  /// missing shows; so that checking need not be done before the rest is worked out.
  public func with(_ findings: [Diagnostic]) -> SitePress {
    var press = self
    press.findings = site.published.with(findings).findings
    return press
  }

  /// Returns one page, made alone; nil where there is none at the path or it needs the whole site.
  public func page(at path: String) -> PageFile? {
    let all = makers + EmbedPage.makers(site)
    let maker = all.first { site.map.path(of: $0.path).text == path }
    return maker?.make().map { page in
      var assembly = assembly
      return assembly.file(page, assembly.value(of: page))
    }
  }

  /// The pages that are made from the agenda alone, in the order of the site.
  var makers: [PageMaker] {
    let (site, tables, generator, findings) = (site, tables, generator, findings)
    var makers = [PageMaker(.home) { HomePage.page(site, MissingParts(site, findings)) }]
    makers += PrioriteitPage.makers(site) + DoelstellingPage.makers(site)
    makers += RodeDraadPage.makers(site)
    makers.append(PageMaker(.effects) { MerkJijPage.page(site) })
    makers.append(PageMaker(.indicators) { IndicatorenPage.page(site) })
    makers += IndicatorPage.makers(site)
    makers.append(PageMaker(.measures) { MaatregelenPage.page(site) })
    makers +=
      HoofdstukPage.makers(site) + [
        PageMaker(.budget) { BegrotingPage.page(site) },
        PageMaker(.chapters) { HoofdstukPage.overview(site) },
        PageMaker(.requirements) { RegelingPage.page(site) },
        PageMaker(.terms) { BegrippenPage.page(site) },
        PageMaker(.accounts) { AccountsPage.page(site) },
      ]
    makers += TermPage.makers(site) + AccountPage.makers(site)
    return makers + [
      PageMaker(.adjustments) { AdjustmentsPage.page(site) },
      PageMaker(.data) { GegevensPage.page(site, tables) },
      PageMaker(.sources) { BronnenPage.page(site) },
      PageMaker(.colophon) { ColofonPage.page(site, generator: generator) },
      PageMaker(.accessibility) { ToegankelijkheidPage.page(site) },
      PageMaker(.notFound) { NotFoundPage.page(site) },
    ]
  }
}
