internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// Decides which pages a site has and gives each a path of its own.
struct SiteMapBuilder {
  /// The agenda.
  private let published: PublishedAgenda
  /// The pages so far, in the order of the site.
  private(set) var pages: [SitePage] = []
  /// Their paths.
  private(set) var named: [SitePage: PagePath] = [:]
  /// The page made from each source file.
  private(set) var pageOfFile: [String: SitePage] = [:]
  /// The CSV files of the datasets.
  private(set) var csvOfDataset: [String: PagePath] = [:]
  /// The paths that are taken.
  private var taken: Set<PagePath> = []

  /// Creates a builder.
  init(_ published: PublishedAgenda) { self.published = published }

  /// The agenda.
  private var agenda: Agenda { published.agenda }

  /// Adds all pages in the order of the site.
  mutating func addPages() {
    add(.home)
    addPrioriteiten()
    addThreads()
    add(.indicators)
    for key in indicatorKeys { add(.indicator(key)) }
    add(.measures)
    if agenda.begroting != nil { add(.budget) }
    addAccounts()
    addChapters()
    if published.audience == .institution || agenda.isDraft || agenda.showsRequirements {
      add(.requirements)
    }
    addDatasets()
    for page in [SitePage.data, .sources] { add(page) }
    if !agenda.terms.isEmpty { add(.terms) }
    for page in [SitePage.colophon, .accessibility, .search, .notFound] { add(page) }
  }

  /// Adds a page; a path that is taken gets a number, so that no page overwrites another.
  private mutating func add(_ page: SitePage, at wanted: PagePath? = nil) {
    guard named[page] == nil else { return }
    let path = unique(wanted ?? SiteMap.plainPath(of: page))
    pages.append(page)
    named[page] = path
  }

  /// Returns `path`, or the path with a number when it is taken.
  private mutating func unique(_ path: PagePath) -> PagePath {
    var candidate = path
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = PagePath(Self.numbered(path.text, number))
      number += 1
    }
    return candidate
  }

  /// Returns a path with a number behind the folder of an `index.html`, or behind the file's name.
  private static func numbered(_ path: String, _ number: Int) -> String {
    let tail = path.hasSuffix("/index.html") ? "/index.html" : ".csv"
    return "\(path.dropLast(tail.count))-\(number)\(tail)"
  }

  /// Adds the prioriteiten, each with its doelstellingen: those of the Regeling and those for which
  /// there is a document.
  private mutating func addPrioriteiten() {
    let codes = doelstellingCodes
    var numbers = agenda.regeling.prioriteiten.map(\.number)
    let others = agenda.prioriteiten.compactMap { $0.code.flatMap { Int($0.value) } }
    for number in others + codes.compactMap(Self.number) where !numbers.contains(number) {
      numbers.append(number)
    }
    for number in numbers.sorted() {
      add(.prioriteit(number))
      for code in codes where Self.number(of: code) == number { add(.doelstelling(code)) }
    }
    for document in agenda.prioriteiten {
      guard let number = document.code.flatMap({ Int($0.value) }) else { continue }
      pageOfFile[document.file.path] = .prioriteit(number)
    }
    for document in agenda.doelstellingen {
      guard let code = document.code?.value, Self.number(of: code) != nil else { continue }
      pageOfFile[document.file.path] = .doelstelling(code)
    }
  }

  /// Adds what students notice and the red threads, of the doelstellingen that have a document.
  private mutating func addThreads() {
    let documents = Dictionary(
      agenda.doelstellingen.compactMap { document in document.code.map { ($0.value, document) } }
    ) { first, _ in first }
    let known = agenda.regeling.prioriteiten.map { prioriteit in
      (prioriteit.number, prioriteit.doelstellingen.compactMap { documents[$0.code] })
    }.filter { !$0.1.isEmpty }
    if known.contains(where: { $0.1.contains(where: \.tellsEffects) }) { add(.effects) }
    if !known.isEmpty { add(.threads) }
    for (number, _) in known { add(.thread(number)) }
  }

  /// Adds the accounts of each term, and what was adjusted.
  private mutating func addAccounts() {
    let accounts = agenda.accounts.compactMap { document in
      document.account.map { (document: document, term: $0.term.value, subject: $0.subject) }
    }
    if !accounts.isEmpty { add(.accounts) }
    for (document, term, subject) in accounts {
      add(.account(term))
      let page = subject == .whole ? SitePage.account(term) : .accountOf(term, subject)
      add(page)
      pageOfFile[document.file.path] = page
    }
    if !AdjustedValue.all(agenda.indicators).isEmpty { add(.adjustments) }
  }

  /// The codes of the doelstellingen, those of the Regeling first.
  private var doelstellingCodes: [String] {
    var codes = agenda.regeling.doelstellingen.map(\.code)
    for document in agenda.doelstellingen {
      if let code = document.code?.value, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// Returns the number of the prioriteit in a doelstelling's code.
  private static func number(of code: String) -> Int? { Int(code.prefix { $0 != "." }) }

  /// The indicators that have a block: those of the Regeling in its order, then the others.
  private var indicatorKeys: [String] {
    let keys = agenda.indicators.map(\.key).filter { !$0.isEmpty }
    let present = Set(keys)
    return agenda.regeling.indicators.map(\.code).filter(present.contains) + keys
  }

  /// Adds the chapters, each by its id, or by its file's name when the id is taken or missing.
  private mutating func addChapters() {
    if agenda.hasBackground { add(.chapters) }
    var slugs: Set<String> = []
    for chapter in agenda.chapters {
      let file = chapter.file.path.split(separator: "/").last.map(String.init) ?? ""
      let stem = String(file.prefix { $0 != "." }.drop { $0.isNumber || $0 == "-" })
      var slug = Slug.make(chapter.code?.value ?? stem)
      if slugs.contains(slug) { slug = Slug.make(stem) }
      slugs.insert(slug)
      let page = SitePage.chapter(chapter.file.path)
      add(page, at: PagePath("hoofdstuk/\(slug)/index.html"))
      pageOfFile[chapter.file.path] = page
    }
  }

  /// Gives each dataset a CSV file.
  private mutating func addDatasets() {
    for dataset in agenda.datasets where csvOfDataset[dataset.name.value] == nil {
      csvOfDataset[dataset.name.value] = unique(
        PagePath("gegevens/\(Slug.make(dataset.name.value)).csv"))
    }
  }
}

extension Agenda {
  /// Whether there is something for the overview of chapters: a chapter, or what `agenda.yaml` says
  /// for one.
  fileprivate var hasBackground: Bool {
    !chapters.isEmpty || !partners.isEmpty || !programmes.isEmpty || !strategy.isEmpty
  }
}
