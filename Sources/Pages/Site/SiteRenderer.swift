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
  ///   - hasPictures: Whether pages offer each drawing as a PNG picture too, which the caller makes.
  ///   - generator: The version of the program, which the page about the site names.
  /// - Returns: The files, and what is wrong with the templates.
  public static func render(
    _ published: PublishedAgenda, templates: SiteTemplates, checkingNames: Bool = false,
    hasPictures: Bool = false, generator: String = ""
  ) -> RenderedSite {
    let site = Site(published, hasPictures: hasPictures)
    let tables = LongTables(site: site).files
    var assembly = PageAssembly(site, templates: templates)
    var offered: [String: TemplateFields] = [:]
    var files: [PageFile] = []
    var index = SearchIndex()
    func render(_ page: Page) {
      let value = assembly.value(of: page)
      files.append(assembly.file(page, value))
      guard checkingNames else { return }
      let name = page.kind.rawValue
      offered[name] = (offered[name] ?? .unknown).merged(with: TemplateFields(of: value))
    }
    for page in pages(site, tables, generator: generator) {
      render(page)
      if let file = files.last { index.add(page, file) }
    }
    render(ZoekenPage.page(site, index))
    let addresses = files.map { PagePath($0.path) }.filter { $0.text.hasSuffix("index.html") }
    // Nobody needs to find a figure without the page that it belongs to.
    for page in EmbedPage.pages(site) { render(page) }
    if checkingNames { offered.merge(assembly.offered) { $1 } }
    let names = offered.sorted { $0.key < $1.key }.flatMap { name, fields in
      templates.library.findings(in: name, offering: fields)
    }
    files += downloads(site, tables, generator) + assets(site, templates) + [index.file()]
    if let file = Sitemap.file(site, pages: addresses) { files.append(file) }
    let findings = (templates.findings + Self.once(names)).sortedForPrinting()
    return RenderedSite(
      files: files, findings: findings, offered: offered, pictures: site.figures.pictures)
  }

  /// Returns the findings, one for each place: a name in the frame is missed by every kind of page.
  private static func once(_ findings: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<SourceRange> = []
    return findings.filter { seen.insert($0.range).inserted }
  }

  /// Returns all pages in the order of the site.
  private static func pages(_ site: Site, _ tables: [CSVFile], generator: String) -> [Page] {
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
    pages += [AccountsPage.page(site)].compactMap(\.self) + TermPage.pages(site)
    pages += AccountPage.pages(site) + [AdjustmentsPage.page(site)].compactMap(\.self)
    pages += [GegevensPage.page(site, tables), BronnenPage.page(site)]
    pages.append(ColofonPage.page(site, generator: generator))
    return pages + [ToegankelijkheidPage.page(site), NotFoundPage.page(site)]
  }

  /// Returns the files to download.
  private static func downloads(
    _ site: Site, _ long: [CSVFile], _ generator: String
  ) -> [PageFile] {
    let tables = site.figures.downloads + long
    return tables.map { PageFile(path: $0.path.text, bytes: $0.bytes) }
      + [AgendaData.file(site, generator: generator), DataPackage.file(site, tables)]
      + site.figures.drawings
  }

  /// Returns the style sheets and the pictures.
  private static func assets(_ site: Site, _ templates: SiteTemplates) -> [PageFile] {
    var files = templates.assets
    let institution = site.agenda.institution
    let sheet = HouseStyle.sheet(
      for: institution.colour?.value, accent: institution.accent?.value)
    let letters = HouseFiles.letters(institution, in: site.map)
    files.append(PageFile(path: HouseFiles.sheetPath.text, text: sheet + letters))
    if let sign = HouseFiles.sign(site) { files.append(sign) }
    files += site.agenda.assets.compactMap { asset in
      site.map.assetPath(asset.path).map { PageFile(path: $0.text, bytes: asset.bytes) }
    }
    return files
  }
}
