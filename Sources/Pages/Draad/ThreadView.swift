internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The red thread of one doelstelling, in pieces that a table and running text both use: what hangs
/// on each ambition, what hangs on none, and the money.
struct ThreadView {
  /// What a link of the thread holds.
  struct Cell {
    /// The link.
    var link: AmbitionThread.Link
    /// The ways to the parts.
    var items: [HTMLNode] = []
    /// What is broken, in words; nil when nothing is.
    var broken: String?
  }

  /// An ambition, or what belongs to none, with its links.
  struct Row {
    /// The id in the table.
    var anchor: String
    /// The ambition as a link, or words.
    var head: HTMLNode
    /// The ambition as text.
    var name: String
    /// What hangs on it: analysis, measures, indicators.
    var cells: [Cell]
  }

  /// The code of the doelstelling.
  let code: String
  /// The rows.
  private(set) var rows: [Row] = []
  /// The money; nil when the agenda has no begroting.
  private(set) var money: ThreadMoney?
  /// How many parts it has of each link, and how many ambitions.
  private(set) var counts: (analyses: Int, ambitions: Int, measures: Int, indicators: Int)

  /// Gathers the thread of a doelstelling, with links from `page`; nil without a document.
  init?(_ code: String, _ site: Site, on page: SitePage) {
    guard let view = site.doelstelling(code) else { return nil }
    let threads = Threads(view.document)
    let links = ThreadLinks(view, site, page)
    let perAmbition = threads.perAmbition
    self.code = code
    counts = (
      threads.analyses.count, threads.ambitions.count, threads.measures.count,
      threads.indicators.count
    )
    rows = perAmbition.map { Self.row($0, links) }
    if let rest = ThreadRest(threads, perAmbition).row(links) { rows.append(rest) }
    money = ThreadMoney(code, site, on: page, needed: !threads.measures.isEmpty)
  }

  /// Returns the row of an ambition.
  private static func row(_ thread: AmbitionThread, _ links: ThreadLinks) -> Row {
    let number = thread.number.value
    func cell(_ link: AmbitionThread.Link, _ items: [HTMLNode]) -> Cell {
      let broken = thread.missing.contains(link) ? ThreadWords.missing(link) : nil
      return Cell(link: link, items: items, broken: broken)
    }
    return Row(
      anchor: "draad_\(links.view.code)-\(number)", head: links.part(thread.part),
      name: "Ambitie \(number)",
      cells: [
        cell(.analysis, thread.analyses.map(links.part)),
        cell(.measure, thread.measures.map(links.part)),
        cell(.indicator, thread.indicators.compactMap(links.indicator)),
      ])
  }

  /// What is broken, in words, each with the row it stands in; nil for the money.
  var breaks: [(words: String, anchor: String?)] {
    let inRows = rows.flatMap { row in
      row.cells.compactMap { cell in
        cell.broken.map { words in
          let name = words == ThreadWords.loose ? ThreadWords.one(cell.link) : row.name + ":"
          return ("\(name) \(words)", Optional(row.anchor))
        }
      }
    }
    return inRows + (money?.isMissing == true ? [(ThreadWords.noMoney, nil)] : [])
  }
}

/// Makes the links of a red thread on a page.
struct ThreadLinks {
  /// The doelstelling.
  let view: DocumentView
  /// What all pages draw on.
  private let site: Site
  /// The page that the links stand on.
  private let page: SitePage

  /// Creates links from `page` to the parts of `view`.
  init(_ view: DocumentView, _ site: Site, _ page: SitePage) {
    (self.view, self.site, self.page) = (view, site, page)
  }

  /// Returns the way to a part.
  func part(_ part: Part) -> HTMLNode {
    let remark = part.marks.decision?.value == .later ? " (besluit volgt)" : ""
    return heading(part.heading, remark)
  }

  /// Returns the way to a heading.
  func heading(_ heading: Heading, _ remark: String = "") -> HTMLNode {
    let anchor = view.anchors.id(ofHeadingAt: heading.range.lower)
    let address = site.address(.doelstelling(view.code), from: page, anchor: anchor)
    let link = HTMLNode.link(address, heading.text)
    return remark.isEmpty ? link : .fragment([link, .text(remark)])
  }

  /// Returns the way to an indicator; nil when it is not shown.
  func indicator(_ key: String) -> HTMLNode? {
    site.indicator(key).map { .link(site.address(.indicator(key), from: page), $0.name) }
  }
}
