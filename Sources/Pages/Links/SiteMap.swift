public import AgendaModel
internal import Diagnostics
public import Disclosure

/// All pages of the site of one published agenda, with their paths.
///
/// Paths hold codes, so they stay the same when a title changes.
public struct SiteMap: Sendable {
  /// The agenda.
  public let published: PublishedAgenda
  /// Whether each drawing also stands in the site as a PNG picture.
  let hasPictures: Bool
  /// Whether the author's text tells which lines it comes from.
  let marksSources: Bool
  /// The pages in the order of the site.
  public let pages: [SitePage]
  /// The path of every page with a name of its own.
  private let named: [SitePage: PagePath]
  /// The page made from each source file.
  private let pageOfFile: [String: SitePage]
  /// The anchors in each source file.
  private let anchorsOfFile: [String: DocumentAnchors]
  /// The paths of the pictures and other files that pages may refer to.
  private let assetPaths: Set<String>
  /// The place of each dataset's CSV file, by the dataset's name.
  private let csvOfDataset: [String: PagePath]
  /// The names of the agenda's beroepsopleidingen by their code.
  let programmeNames: [String: String]
  /// The cells of datasets that running text draws on.
  let datasetCells: DatasetLookup

  /// Lays out the site of an agenda.
  public init(
    _ published: PublishedAgenda, hasPictures: Bool = false, marksSources: Bool = false
  ) {
    (self.published, self.hasPictures) = (published, hasPictures)
    self.marksSources = marksSources
    let agenda = published.agenda
    var builder = SiteMapBuilder(published)
    builder.addPages()
    (pages, named, pageOfFile) = (builder.pages, builder.named, builder.pageOfFile)
    anchorsOfFile = Dictionary(
      agenda.documents.map { ($0.file.path, DocumentAnchors($0)) }, uniquingKeysWith: { $1 })
    assetPaths = Set(agenda.assets.map(\.path))
    csvOfDataset = builder.csvOfDataset
    programmeNames = Dictionary(
      agenda.programmes.map { ($0.code.value, $0.name) }, uniquingKeysWith: { first, _ in first })
    datasetCells = DatasetLookup(agenda)
  }

  /// The agenda as its audience may see it.
  public var agenda: Agenda { published.agenda }

  /// Whether the site has the page.
  public func contains(_ page: SitePage) -> Bool { named[page] != nil }

  /// Returns the path of a page, also of one that this site does not have.
  public func path(of page: SitePage) -> PagePath { named[page] ?? Self.plainPath(of: page) }

  /// Returns the page made from a source file, such as `prioriteit-1/1.3.md`.
  public func page(ofFile path: String) -> SitePage? { pageOfFile[path] }

  /// Returns the anchors of a document.
  public func anchors(of document: AgendaDocument) -> DocumentAnchors {
    anchorsOfFile[document.file.path] ?? DocumentAnchors(document)
  }

  /// Returns where a file of the agenda's folder stands in the site, or nil when it has no such
  /// file: `beelden/kaart.png` stands at `assets/beelden/kaart.png`.
  public func assetPath(_ path: String) -> PagePath? {
    assetPaths.contains(path) ? PagePath("assets/" + path) : nil
  }

  /// Returns where the CSV file of a dataset stands: `gegevens/kerncijfers.csv`.
  public func csvPath(ofDataset name: String) -> PagePath {
    csvOfDataset[name] ?? PagePath("gegevens/\(Slug.make(name)).csv")
  }

  /// Returns where a CSV file of an indicator stands: `indicator/2c/2c.csv`, or with a suffix
  /// `indicator/2c/2c-sto.csv`.
  public func csvPath(ofIndicator key: String, suffix: String? = nil) -> PagePath {
    let folder = path(of: .indicator(key)).folder
    let name = folder.split(separator: "/").last.map(String.init) ?? Slug.make(key)
    return PagePath(folder + name + (suffix.map { "-" + Slug.make($0) } ?? "") + ".csv")
  }

  /// Returns the anchor in a source file that `fragment` means, if any.
  func anchor(_ fragment: String, inFile path: String) -> String? {
    anchorsOfFile[path]?.resolve(fragment)
  }

  /// Returns the dataset whose file stands at a path of the agenda's folder.
  func dataset(atPath path: String) -> Dataset? {
    agenda.datasets.first { $0.path.value == path || "data/" + $0.path.value == path }
  }

  /// Returns the path that follows from the page alone.
  static func plainPath(of page: SitePage) -> PagePath {
    switch page {
    case .home: PagePath("index.html")
    case .prioriteit(let number): PagePath("prioriteit-\(number)/index.html")
    case .doelstelling(let code):
      PagePath("prioriteit-\(prioriteit(of: code))/\(Slug.make(code))/index.html")
    case .effects: PagePath("wat-merk-jij/index.html")
    case .threads: PagePath("rode-draad/index.html")
    case .thread(let number): PagePath("rode-draad/prioriteit-\(number)/index.html")
    case .indicators: PagePath("indicatoren/index.html")
    case .indicator(let key): PagePath("indicator/\(Slug.make(key))/index.html")
    case .measures: PagePath("maatregelen/index.html")
    case .budget: PagePath("begroting/index.html")
    case .chapter(let path): PagePath("hoofdstuk/\(Slug.make(path))/index.html")
    case .chapters: PagePath("hoofdstuk/index.html")
    case .accounts: PagePath("verantwoording/index.html")
    case .account(let term): PagePath(folder(of: term) + "index.html")
    case .accountOf(let term, let subject):
      PagePath(folder(of: term) + folder(of: subject) + "index.html")
    case .adjustments: PagePath("bijstellingen/index.html")
    case .requirements: PagePath("regeling/index.html")
    case .data: PagePath("gegevens/index.html")
    case .sources: PagePath("bronnen/index.html")
    case .terms: PagePath("begrippen/index.html")
    case .colophon: PagePath("colofon/index.html")
    case .accessibility: PagePath("toegankelijkheid/index.html")
    case .search: PagePath("zoeken/index.html")
    case .embed(let stem): PagePath("embed/\(stem)/index.html")
    case .notFound: PagePath("404.html")
    }
  }

  /// Returns the folder of the accounts of a term, with a slash at its end.
  private static func folder(of term: AccountTerm) -> String {
    "\(term.isInternal ? "voortgang" : "verantwoording")/\(term.text)/"
  }

  /// Returns the folder of an account in that of its term, with a slash at its end.
  private static func folder(of subject: Account.Subject) -> String {
    switch subject {
    case .whole: ""
    case .prioriteit(let number): "prioriteit-\(number)/"
    case .doelstelling(let code): Slug.make(code) + "/"
    }
  }

  /// Returns the part of a doelstelling's code before the point.
  private static func prioriteit(of code: String) -> String {
    Slug.make(String(code.prefix { $0 != "." }))
  }
}
