internal import AgendaModel
internal import Diagnostics

/// Tells on which pages a finding is shown, and where on them.
struct FindingPlaces {
  /// A place on a page.
  struct Place: Equatable {
    /// The page.
    var page: SitePage
    /// What the finding stands beside.
    var spot: Spot
  }

  /// What a finding stands beside.
  enum Spot: Equatable {
    /// The page as a whole.
    case top
    /// The element with an id.
    case element(String)
    /// The text that comes from a line of a file.
    case line(String, Int)
  }

  /// Where everything stands.
  private let map: SiteMap
  /// The documents by their paths.
  private let documents: [String: AgendaDocument]
  /// The keys of the indicators that draw on a dataset, by the path of its file.
  private let indicatorsByFile: [String: [String]]

  /// Prepares to place the findings about an agenda.
  init(_ map: SiteMap) {
    self.map = map
    documents = Dictionary(map.agenda.documents.map { ($0.file.path, $0) }) { first, _ in first }
    let files = Dictionary(map.agenda.datasets.map { ($0.name.value, "data/" + $0.path.value) }) {
      first, _ in first
    }
    var drawing: [String: [String]] = [:]
    for indicator in map.agenda.indicators {
      let names = Set(indicator.series.flatMap { $0.datasets.map(\.value) })
      for name in names.sorted() { drawing[files[name] ?? name, default: []].append(indicator.key) }
    }
    indicatorsByFile = drawing
  }

  /// Returns the places of a finding; what belongs to no page in particular is told on the first.
  func places(of finding: Diagnostic) -> [Place] {
    let path = finding.range.file.path
    if let document = documents[path], let page = map.page(ofFile: path) {
      return places(of: finding.range, in: document, on: page)
    }
    if path.hasPrefix("data/") {
      let pages = indicatorsByFile[path, default: []].map { SitePage.indicator($0) }
      return ([.data] + pages).map { Place(page: $0, spot: .top) }
    }
    return [Place(page: .home, spot: .top)]
  }

  /// Returns the pages that are made of a file; nil for a file that all pages are made of.
  func pages(of file: String) -> Set<SitePage>? {
    if file.hasPrefix("data/"), file.hasSuffix(".csv") {
      return Set([.data] + indicatorsByFile[file, default: []].map { .indicator($0) })
    }
    guard let document = documents[file] else { return file.hasSuffix(".md") ? [] : nil }
    let own = document.indicators.map { SitePage.indicator($0.key) }
    return Set([map.page(ofFile: file)].compactMap(\.self) + own)
  }

  /// Returns the places of a finding in a document: beside its text, or with what its header says.
  private func places(
    of range: SourceRange, in document: AgendaDocument, on page: SitePage
  ) -> [Place] {
    guard range.lower < document.headerRange.upper else {
      return [Place(page: page, spot: .line(document.file.path, range.start.line))]
    }
    let indicator = document.indicators.first { indicator in
      indicator.range.lower <= range.lower && range.lower < indicator.range.upper
    }
    guard let key = indicator?.key, map.contains(.indicator(key)) else {
      return [Place(page: page, spot: .top)]
    }
    return [
      Place(page: page, spot: .element("indicator_" + Slug.make(key))),
      Place(page: .indicator(key), spot: .top),
    ]
  }
}
