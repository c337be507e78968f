internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Makes every link of an appendix lead somewhere: to a place in it, else to the site when its
/// address is known; any other link becomes its text.
struct BijlageLinks {
  /// Where a page of the site stands in the appendix.
  private struct Home {
    /// Stands before the ids of the page; empty where only the page as a whole has a place.
    var prefix: String
    /// Where links to the page as a whole lead.
    var anchor: String
  }

  /// Where the pages of the site stand, by their paths.
  private var homes: [String: Home] = [:]
  /// The ids that there are.
  private let ids: Set<String>
  /// What all pages draw on.
  private let site: Site

  /// Prepares the links of an appendix with these sections.
  init(_ sections: [BijlageSection], _ site: Site) {
    self.site = site
    ids = Set(sections.flatMap { [$0.anchor] + $0.blocks.flatMap(\.ids) })
    for document in site.agenda.documents {
      guard let page = site.map.page(ofFile: document.file.path) else { continue }
      set(page, Self.prefix(of: document), Self.anchor(of: document))
    }
    for indicator in site.indicators {
      let anchor = Self.anchor(ofIndicator: indicator.key)
      set(.indicator(indicator.key), "", anchor)
    }
    for stand in site.stands {
      let anchor = Self.anchor(of: .whole, in: stand.term)
      set(stand.accounts.page, anchor + "_", anchor)
    }
    set(.budget, "geld_", "middelen")
    set(.sources, "bronnen_", "bronnen")
  }

  /// Notes where a page stands.
  private mutating func set(_ page: SitePage, _ prefix: String, _ anchor: String) {
    homes[site.map.path(of: page).text] = Home(prefix: prefix, anchor: anchor)
  }

  /// Returns what stands before the ids of a document.
  static func prefix(of document: AgendaDocument) -> String { anchor(of: document) + "_" }

  /// Returns the id of what is told about a document.
  static func anchor(of document: AgendaDocument) -> String {
    let code = document.code?.value ?? ""
    return switch document.kind {
    case .doelstelling: "doelstelling-" + Slug.make(code)
    case .prioriteit: "prioriteit-" + Slug.make(code)
    case .chapter: "hoofdstuk-" + Slug.make(document.file.path)
    case .account:
      document.account.map { anchor(of: $0.subject, in: $0.term.value) }
        ?? "verantwoording-" + Slug.make(document.file.path)
    }
  }

  /// Returns the id of what an account tells about a subject.
  static func anchor(of subject: Account.Subject, in term: AccountTerm) -> String {
    let year = "verantwoording-" + Slug.make(term.text)
    return switch subject {
    case .whole: year
    case .prioriteit(let number): "\(year)-prioriteit-\(number)"
    case .doelstelling(let code): "\(year)-\(Slug.make(code))"
    }
  }

  /// Returns the id of what is told about an indicator.
  static func anchor(ofIndicator key: String) -> String { "indicator-" + Slug.make(key) }

  /// Returns sections in which every link leads somewhere, and every picture stands itself.
  func resolved(_ sections: [BijlageSection]) -> [BijlageSection] {
    sections.map { section in
      var section = section
      section.blocks = section.blocks.map { $0.mapped(resolved) }
      return section
    }
  }

  /// Returns markup with its links and pictures resolved.
  private func resolved(_ node: HTMLNode) -> HTMLNode {
    node.mapped { element in
      switch element.name {
      case "a": link(element)
      case "img": picture(element)
      // Signs beside words that say the same; in a document each would be a picture to explain.
      case "svg": .fragment([])
      default: .element(element)
      }
    }
  }

  /// Returns a link; its text alone when it leads nowhere, nothing for a way back from a footnote.
  private func link(_ link: HTMLElement) -> HTMLNode {
    guard let written = link["href"], let address = address(written) else {
      return link["class"] == "terug" ? .fragment([]) : .fragment(link.children)
    }
    var attributes = link.attributes.filter { !["href", "download"].contains($0.name) }
    attributes.insert(HTMLAttribute(name: "href", value: address), at: 0)
    return .element(HTMLElement(name: "a", attributes: attributes, children: link.children))
  }

  /// Returns where a link leads; nil for nowhere.
  private func address(_ written: String) -> String? {
    if let fragment = written.split(separator: "#", omittingEmptySubsequences: false).dropFirst()
      .first, written.hasPrefix("#")
    {
      return ids.contains(LinkAddress.decoded(String(fragment))) ? written : nil
    }
    if LinkAddress.scheme(of: written) != nil { return written }
    let halves = written.split(separator: "#", maxSplits: 1).map {
      LinkAddress.decoded(String($0))
    }
    if let home = homes[halves.first ?? ""] {
      let isWhole = halves.count == 1 || home.prefix.isEmpty
      let wanted = isWhole ? home.anchor : home.prefix + halves[1]
      if ids.contains(wanted) { return "#" + PagePath.encoded(wanted) }
    }
    return site.agenda.address.map { $0.value + written }
  }

  /// Returns a picture of the agenda with its bytes in place of its address, so that the appendix
  /// stays one file; its text alternative when it is not there.
  private func picture(_ picture: HTMLElement) -> HTMLNode {
    let alternative = picture["alt"] ?? ""
    let path = LinkAddress.decoded(picture["src"] ?? "")
    guard
      let asset = site.agenda.assets.first(where: { site.map.assetPath($0.path)?.text == path }),
      let kind = BijlagePicture.kind(of: asset)
    else { return .text(alternative) }
    return .element(
      "img", ["src": "data:\(kind);base64," + Base64.text(asset.bytes), "alt": alternative])
  }
}

extension BijlageBlock {
  /// The ids in the block.
  fileprivate var ids: [String] {
    let own =
      switch self {
      case .heading(_, let id, _): [id].compactMap(\.self)
      case .notes(let notes): notes.map(\.id)
      default: [String]()
      }
    return own + nodes.flatMap(\.ids)
  }
}
