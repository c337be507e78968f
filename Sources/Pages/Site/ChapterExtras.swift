internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What a chapter shows beside its text: partners, acts of bodies, programmes, a way to the money.
struct ChapterExtras {
  /// The title.
  var title: String
  /// The anchor.
  var anchor: String
  /// The tables.
  var tables: [TableModel] = []
  /// A link below.
  var link: (address: String, name: String)?

  /// What the template gets.
  var value: TemplateValue {
    [
      "titel": .text(title), "anker": .text(anchor), "tabel": .list(tables.map(\.value)),
      "adres": .text(link?.address), "adresNaam": .text(link?.name),
    ]
  }

  /// Returns what belongs to a kind of chapter.
  static func extras(_ kind: String, _ site: Site, on page: SitePage) -> [ChapterExtras] {
    switch kind {
    case "samenwerking": partners(site, page)
    case "instemming": consents(site)
    case "instelling": programmes(site)
    case "strategie": strategy(site, page)
    case "middelen": money(site, page)
    default: []
    }
  }

  /// The kinds of chapters that show what `agenda.yaml` says, in the order of the site.
  private static let kinds = ["instelling", "samenwerking", "strategie"]

  /// Returns what belongs to chapters that the agenda does not have, for the overview of chapters.
  static func withoutChapter(_ site: Site, on page: SitePage) -> [ChapterExtras] {
    kinds.filter { site.chapter($0) == nil }.flatMap { extras($0, site, on: page) }
  }

  /// Returns the partners.
  private static func partners(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    let tables = PartnerTables.tables(site, on: page)
    guard !tables.isEmpty else { return [] }
    return [.init(title: "Alle partners", anchor: "sectie_alle-partners", tables: tables)]
  }

  /// Returns the acts of the bodies.
  private static func consents(_ site: Site) -> [ChapterExtras] {
    ColofonPage.consents(site).map {
      [.init(title: "Wie instemde en vaststelde", anchor: "sectie_organen", tables: [$0])]
    } ?? []
  }

  /// Returns the programmes.
  private static func programmes(_ site: Site) -> [ChapterExtras] {
    guard !site.agenda.programmes.isEmpty else { return [] }
    var table = TableModel(
      id: "tabel_opleidingen", caption: "Opleidingen voor maatschappelijke opgaven",
      columns: [
        .init("Opleiding"), .init("Code"), .init("Niveau"), .init("Leerweg"), .init("Opgave"),
      ])
    for programme in site.agenda.programmes {
      table.add([
        .text(programme.name), .text(programme.code.value),
        .text(programme.niveau.map { String($0) } ?? "–"), .text(programme.leerweg ?? "–"),
        .text(programme.opgave.map { Dutch.capitalized($0.value) } ?? "–"),
      ])
    }
    return [.init(title: "Opleidingen", anchor: "sectie_opleidingen", tables: [table])]
  }

  /// Returns the goals of the strategy with the prioriteiten they serve.
  private static func strategy(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    let tables = StrategyTables.tables(site, on: page)
    guard !tables.isEmpty else { return [] }
    return [
      .init(title: "Hoe dit past bij de prioriteiten", anchor: "sectie_strategie", tables: tables)
    ]
  }

  /// Returns the way to the begroting.
  private static func money(_ site: Site, _ page: SitePage) -> [ChapterExtras] {
    guard site.agenda.begroting != nil else { return [] }
    var extra = ChapterExtras(title: "De bedragen", anchor: "sectie_bedragen")
    extra.link = (site.address(.budget, from: page), "De begroting: grafiek en tabellen")
    return [extra]
  }
}

extension HTMLNode {
  /// Makes one node of several with a text between them.
  static func joined(_ nodes: [HTMLNode], by text: String) -> HTMLNode {
    .fragment(
      nodes.enumerated().flatMap { index, node in index == 0 ? [node] : [.text(text), node] })
  }
}
