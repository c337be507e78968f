internal import AgendaModel
internal import Diagnostics
public import Disclosure

/// Makes the whole site of a published agenda, in memory.
public enum SiteRenderer {
  /// Renders every page and gathers the style sheets, pictures and downloads.
  ///
  /// - Parameters:
  ///   - published: The agenda as its audience may see it.
  ///   - templates: The templates and style sheets, compiled once for any number of agendas.
  ///   - checkingNames: Whether to report names in templates that a page does not offer; needed
  ///     where an institution has templates of its own.
  /// - Returns: The files, and what is wrong with the templates.
  public static func render(
    _ published: PublishedAgenda, templates: SiteTemplates, checkingNames: Bool = false
  ) -> RenderedSite {
    let site = Site(published)
    var assembly = PageAssembly(site, templates: templates.library)
    var fields: [Page.Kind: TemplateFields] = [:]
    var files: [PageFile] = []
    for page in pages(site) {
      let value = assembly.value(of: page)
      files.append(assembly.file(page, value))
      guard checkingNames else { continue }
      fields[page.kind] = (fields[page.kind] ?? .unknown).merged(with: TemplateFields(of: value))
    }
    var findings = templates.library.findings
    for kind in Page.Kind.allCases {
      guard let offered = fields[kind] else { continue }
      findings += templates.library.findings(in: kind.rawValue, offering: offered)
    }
    files += downloads(site) + assets(site, templates)
    return RenderedSite(files: files, findings: findings.sortedForPrinting())
  }

  /// Returns all pages in the order of the site.
  private static func pages(_ site: Site) -> [Page] {
    var pages = [HomePage.page(site)]
    pages += PrioriteitPage.pages(site) + DoelstellingPage.pages(site)
    pages += RodeDraadPage.pages(site)
    pages += [MerkJijPage.page(site)].compactMap(\.self)
    pages += [IndicatorenPage.page(site)] + IndicatorPage.pages(site)
    pages += [MaatregelenPage.page(site)] + HoofdstukPage.pages(site)
    pages += [
      BegrotingPage.page(site), HoofdstukPage.overview(site), RegelingPage.page(site),
      BegrippenPage.page(site),
    ].compactMap { $0 }
    pages += [GegevensPage.page(site), BronnenPage.page(site), ColofonPage.page(site)]
    return pages + [ToegankelijkheidPage.page(site), NotFoundPage.page(site)]
  }

  /// Returns the files to download.
  private static func downloads(_ site: Site) -> [PageFile] {
    site.figures.downloads.map { PageFile(path: $0.path.text, bytes: $0.bytes) }
  }

  /// Returns the style sheets and the pictures.
  private static func assets(_ site: Site, _ templates: SiteTemplates) -> [PageFile] {
    var files = templates.assets
    let sheet = HouseStyle.sheet(for: site.agenda.institution.colour?.value)
    files.append(PageFile(path: "assets/huisstijl.css", text: sheet))
    files += site.agenda.assets.compactMap { asset in
      site.map.assetPath(asset.path).map { PageFile(path: $0.text, bytes: asset.bytes) }
    }
    return files
  }
}
