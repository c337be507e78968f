internal import AgendaModel
internal import Charts

/// The red thread of the whole agenda as one table: a row per doelstelling, with what breaks.
struct ThreadOverview {
  /// What all pages draw on.
  private let site: Site
  /// The threads by the code of their doelstelling.
  private let threads: [String: ThreadView]

  /// Gathers the threads of all doelstellingen.
  init(_ site: Site) {
    self.site = site
    let all = site.regeling.doelstellingen.compactMap { ThreadView($0.code, site, on: .threads) }
    threads = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
  }

  /// How many links are broken.
  var breaks: Int { threads.values.reduce(0) { $0 + $1.breaks.count } }

  /// The titles of the columns.
  private static let titles =
    [
      "Doelstelling", "Wat er speelt", "Wat we willen", "Wat we doen", "Waaraan we het zien",
      "Geld",
    ]
    + [Self.last]
  /// The title of the last column.
  private static let last = "Waar de draad breekt"

  /// The table.
  var node: HTMLNode {
    .element(
      "table", ["class": "draad overzicht", "id": "draad_alles", "role": "table"],
      [
        .element("caption", [:], [.element("span", [:], [.text("Schakels per doelstelling")])]),
        .element("thead", ["role": "rowgroup"], [ThreadCells.head(Self.titles)]),
      ] + site.regeling.prioriteiten.map(group))
  }

  /// Returns the rows of a prioriteit.
  private func group(_ prioriteit: Regeling.Prioriteit) -> HTMLNode {
    let target = SitePage.thread(prioriteit.number)
    let name = "Prioriteit \(prioriteit.number): \(site.title(ofPrioriteit: prioriteit.number))"
    let title: HTMLNode =
      site.map.contains(target) ? .link(site.address(target, from: .threads), name) : .text(name)
    let head = HTMLNode.element(
      "th", ["scope": "rowgroup", "role": "rowheader", "colspan": String(Self.titles.count)],
      [title])
    return .element(
      "tbody", ["role": "rowgroup"],
      [.element("tr", ["role": "row", "class": "groep"], [head])]
        + prioriteit.doelstellingen.map(row))
  }

  /// Returns the row of a doelstelling.
  private func row(_ doelstelling: Regeling.Doelstelling) -> HTMLNode {
    let code = doelstelling.code
    let title = "\(code) \(site.title(ofDoelstelling: code))"
    guard let thread = threads[code] else {
      let cell = HTMLNode.element(
        "td", ["role": "cell", "colspan": String(Self.titles.count - 1)],
        [.text("nog in te vullen")])
      return .element("tr", ["role": "row"], [ThreadCells.rowHead(.text(title)), cell])
    }
    let target = SitePage.thread(doelstelling.prioriteit)
    let link = site.address(target, from: .threads, anchor: "draad_" + code)
    let cells = zip(Self.titles.dropFirst(), contents(thread, target)).map {
      ThreadCells.cell($0, $1)
    }
    return .element("tr", ["role": "row"], [ThreadCells.rowHead(.link(link, title))] + cells)
  }

  /// Returns the cells of a doelstelling behind the first.
  private func contents(_ thread: ThreadView, _ target: SitePage) -> [HTMLNode] {
    let counts = thread.counts
    return [
      .text(Dutch.count(counts.analyses, "onderdeel", "onderdelen")),
      .text(Dutch.count(counts.ambitions, "ambitie", "ambities")),
      .text(Dutch.count(counts.measures, "maatregel", "maatregelen")),
      .text(Dutch.count(counts.indicators, "indicator", "indicatoren")),
      .text(thread.money.map { $0.isMissing ? "–" : $0.words } ?? "geen begroting"),
      breaks(thread, target),
    ]
  }

  /// Returns where the thread of a doelstelling breaks.
  private func breaks(_ thread: ThreadView, _ target: SitePage) -> HTMLNode {
    let items = thread.breaks.map { item -> HTMLNode in
      let anchor = item.anchor ?? "draad_" + thread.code
      let address = site.address(target, from: .threads, anchor: anchor)
      return .element(
        "li", [:], [.element("a", ["href": address], [ThreadWords.broken(item.words)])])
    }
    return items.isEmpty ? .text("nergens") : .element("ul", ["class": "kaal"], items)
  }
}
