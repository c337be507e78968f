internal import AgendaModel
public import Diagnostics
internal import Disclosure

/// A site as its authors see it while they write: every page with the findings that concern it.
///
/// The pages themselves are those of the press, to the byte; what a preview adds goes in between.
public struct PreviewSite: Sendable {
  /// The number of the state of the agenda, by which an open page knows that there is a newer one.
  public let version: Int
  /// Makes the pages.
  private let press: SitePress
  /// Tells where findings belong.
  private let finder: FindingPlaces
  /// The findings that are open, in the order of their places.
  private let findings: [Diagnostic]
  /// The findings that belong to each page, with their spots.
  private let places: [SitePage: [(Diagnostic, FindingPlaces.Spot)]]
  /// Where each page stands.
  private var map: SiteMap { press.site.map }

  /// Puts findings to the pages of a press.
  ///
  /// - Parameters:
  ///   - press: Makes the pages; with the marks of sources, findings stand beside the text.
  ///   - findings: All findings; those that were discussed and left so are not shown.
  ///   - version: The number of the state of the agenda.
  public init(_ press: SitePress, findings: [Diagnostic], version: Int) {
    (self.press, self.version) = (press, version)
    let open = findings.filter { $0.acceptance == nil }
    self.findings = open
    finder = FindingPlaces(press.site.map)
    var places: [SitePage: [(Diagnostic, FindingPlaces.Spot)]] = [:]
    for finding in open {
      for place in finder.places(of: finding) {
        places[place.page, default: []].append((finding, place.spot))
      }
    }
    self.places = places
  }

  /// Returns the same pages with the findings of a newer state.
  public func with(_ findings: [Diagnostic], version: Int) -> PreviewSite {
    PreviewSite(press, findings: findings, version: version)
  }

  /// Whether the site has a page at a path.
  public func hasPage(at path: String) -> Bool { page(at: path) != nil }

  /// Whether a page is made of one of some files of the agenda's folder.
  public func needs(_ files: Set<String>, at path: String) -> Bool {
    guard let page = page(at: path) else { return false }
    return files.contains { finder.pages(of: $0)?.contains(page) ?? true }
  }

  /// Returns a page with its findings; nil where there is none.
  ///
  /// - Parameters:
  ///   - path: The path of the page, such as `prioriteit-1/1.3/index.html`.
  ///   - made: The page when it was made before, such as the one for searching.
  ///   - blocking: Findings that keep the page from being shown as it should be.
  ///   - isOld: Whether the page shows an older state because of them.
  /// - Returns: The markup.
  public func markup(
    of path: String, made: [UInt8]? = nil, blocking: [Diagnostic] = [], isOld: Bool = false
  ) -> [UInt8]? {
    guard let bytes = made ?? press.page(at: path)?.bytes else { return nil }
    let own = page(at: path).flatMap { places[$0] } ?? []
    let first = blocking.map { ($0, FindingPlaces.Spot.top) }
    return framed(bytes, first + own.filter { !blocking.contains($0.0) }, isOld: isOld)
  }

  /// Returns the page of a list that the site itself does not have.
  public func markup(of list: PreviewList) -> [UInt8] {
    var list = list
    for group in list.groups.indices {
      for item in list.groups[group].items.indices {
        let finding = list.groups[group].items[item].finding
        list.groups[group].items[item].address = finding.flatMap(address)
      }
    }
    let sign = "/" + HouseFiles.signPath(press.site.agenda.institution, in: map).text
    let page = PreviewListPage(list, title: press.site.agendaTitle, sign: sign)
    return framed(page.bytes, [])
  }

  /// Returns the address of the page on which a finding stands first.
  private func address(of finding: Diagnostic) -> String? {
    finder.places(of: finding).first.map { "/" + map.path(of: $0.page).address }
  }

  /// Returns the page at a path.
  private func page(at path: String) -> SitePage? {
    map.pages.first { map.path(of: $0).text == path }
  }

  /// The list of all findings by file, each with a link to the page that it stands on.
  public var overview: PreviewList {
    let groups = Dictionary(grouping: findings) { $0.range.file.path }.sorted { $0.key < $1.key }
    return PreviewList(
      title: "Alle bevindingen",
      lead: findings.isEmpty
        ? "Er zijn geen bevindingen." : "Wat de controle vond, per bestand.",
      groups: groups.map { path, findings in
        PreviewList.Group(
          name: path,
          items: findings.map { .init(finding: $0) })
      })
  }

  /// Puts findings and the bar into a page.
  private func framed(
    _ bytes: [UInt8], _ all: [(Diagnostic, FindingPlaces.Spot)], isOld: Bool = false
  ) -> [UInt8] {
    var page = MarkedPage(PreviewPolicy.opened(bytes))
    var onTop = isOld ? [PreviewBar.oldNotice] : []
    var notes = all.enumerated().map { FindingNote(finding: $1.0, number: $0 + 1) }
    for index in notes.indices {
      if place(notes[index], at: all[index].1, in: &page) { continue }
      // A draft lacks much; a page that begins with all of it would be hidden below.
      notes[index].isOnPage = notes[index].finding.severity <= .waarschuwing
      if notes[index].isOnPage { onTop.append(notes[index].node) }
    }
    page.addOnTop(onTop)
    page.addToHead(PreviewAssets.head)
    let bar = PreviewBar(
      notes: notes, total: findings.count, version: version,
      isPublic: press.site.published.audience == .everyone,
      requirements: map.contains(.requirements)
        ? "/" + map.path(of: .requirements).address : nil)
    page.addAtEnd(bar.node)
    return page.result
  }

  /// Puts a note at its spot; whether there is such a spot.
  private func place(
    _ note: FindingNote, at spot: FindingPlaces.Spot, in page: inout MarkedPage
  ) -> Bool {
    switch spot {
    case .top: false
    case .element(let id): page.add(note.node, inElement: id)
    case .line(let path, let line): page.add(note.node, beside: line, of: path)
    }
  }
}

/// The content security policy of a page in a preview.
enum PreviewPolicy {
  /// The policy of published pages, and the connection that tells of changes.
  static let text = "\(SecurityHeaders.policy); connect-src 'self'"

  /// Returns a page with this policy.
  static func opened(_ bytes: [UInt8]) -> [UInt8] {
    let policy = Array(SecurityHeaders.policy.utf8)
    guard let place = bytes.firstIndex(of: policy, from: 0) else { return bytes }
    return bytes[..<place] + Array(text.utf8) + bytes[(place + policy.count)...]
  }
}
