internal import AgendaModel
internal import Diagnostics

extension SitePress {
  /// Returns the whole site.
  ///
  /// - Parameter checkingNames: Whether to report names in templates that a page does not offer;
  ///   needed where an institution has templates of its own.
  /// - Returns: The files, and what is wrong with the templates.
  public func whole(checkingNames: Bool = false) -> RenderedSite {
    var pages = PageRun(assembly, checkingNames: checkingNames)
    var index = SearchIndex()
    for page in makers.lazy.compactMap({ $0.make() }) {
      index.add(page, pages.render(page))
    }
    pages.render(ZoekenPage.page(site, index))
    let addresses = pages.files.map { PagePath($0.path) }
      .filter { $0.text.hasSuffix("index.html") }
    // Nobody needs to find a figure without the page that it belongs to.
    for page in EmbedPage.makers(site).lazy.compactMap({ $0.make() }) { pages.render(page) }
    var files = pages.files + downloads + assets + [index.file()]
    if let file = Sitemap.file(site, pages: addresses) { files.append(file) }
    let offered = pages.offered
    let names = offered.sorted { $0.key < $1.key }.flatMap { name, fields in
      templates.library.findings(in: name, offering: fields)
    }
    let findings = (templates.findings + Self.once(names)).sortedForPrinting()
    return RenderedSite(
      files: files, findings: findings, offered: offered, pictures: site.figures.pictures)
  }

  /// Returns the findings, one for each place: a name in the frame is missed by every kind of page.
  private static func once(_ findings: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<SourceRange> = []
    return findings.filter { seen.insert($0.range).inserted }
  }

  /// The files to download.
  private var downloads: [PageFile] {
    let tables = site.figures.downloads + tables
    return tables.map { PageFile(path: $0.path.text, bytes: $0.bytes) }
      + [AgendaData.file(site, generator: generator), DataPackage.file(site, tables)]
      + site.figures.drawings
  }

  /// The style sheets and the pictures, which need no page to be made.
  public var assets: [PageFile] {
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

/// The pages of a site while they are rendered one after another.
private struct PageRun {
  /// Completes pages; keeps the menus that it made.
  private var assembly: PageAssembly
  /// Whether what the templates were given is kept.
  private let checkingNames: Bool
  /// The pages so far.
  private(set) var files: [PageFile] = []
  /// What the templates of the pages were given.
  private var fields: [String: TemplateFields] = [:]

  /// Starts a run.
  init(_ assembly: PageAssembly, checkingNames: Bool) {
    (self.assembly, self.checkingNames) = (assembly, checkingNames)
  }

  /// What each template was given, where names are checked.
  var offered: [String: TemplateFields] {
    checkingNames ? fields.merging(assembly.offered) { $1 } : [:]
  }

  /// Renders one page more, and returns its file.
  @discardableResult
  mutating func render(_ page: Page) -> PageFile {
    let value = assembly.value(of: page)
    let file = assembly.file(page, value)
    files.append(file)
    guard checkingNames else { return file }
    let name = page.kind.rawValue
    fields[name] = (fields[name] ?? .unknown).merged(with: TemplateFields(of: value))
    return file
  }
}
