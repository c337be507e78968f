internal import AgendaModel
internal import Charts
internal import Diagnostics
public import Disclosure

/// The figures of one year to key into the ministry's portal, as a file for a spreadsheet and as a
/// page; both are made from one table.
public struct EntryList {
  /// The table.
  private let table: FigureTable
  /// The site that it draws on.
  private let site: Site
  /// The calendar year.
  private let year: Int

  /// Makes the list of a year; nil when the edition of the Regeling has none.
  public init?(_ published: PublishedAgenda, year: Int) {
    site = Site(published)
    guard let table = EntryListTable(site: site, year: year).table else { return nil }
    (self.table, self.year) = (table, year)
  }

  /// The number of rows.
  public var count: Int { table.rows.count }

  /// Whether the names of the fields were held against the portal itself.
  public var isConfirmed: Bool { site.regeling.entryList.isConfirmed }

  /// The list as a file that a Dutch spreadsheet opens as it should.
  public var csv: [UInt8] { CSVFile(path: PagePath("invoerlijst.csv"), table: table).bytes }

  /// The list as a document: a table per doelstelling, with what a reader must know first.
  public var document: Bijlage {
    var cover = BijlageCover(site)
    cover.kind = "Invoerlijst voor het Onderwijsportaal \(year)"
    let groups = Dictionary(grouping: table.rows) { $0.first?.text ?? "" }
    let owners = table.rows.map { $0.first?.text ?? "" }.reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let sections = owners.enumerated().map { place, owner in
      section(owner, groups[owner] ?? [], number: place + 1)
    }
    return Bijlage(
      cover: cover, sections: Bijlage.numbered([explanation] + sections), isSummary: false)
  }

  /// What a reader must know first.
  private var explanation: BijlageSection {
    let sentences = [
      isConfirmed
        ? nil : "De veldnamen zijn nog niet bevestigd: leg het formulier van het portaal ernaast.",
      "De waarden zijn die van de site en de bijlage bij het jaarverslag: de nieuwste meting na het "
        + "startpunt, tot en met \(year).",
      "Wat niet getoond wordt omdat een groep te klein is, staat hier ook niet. Neem dat getal over uit uw "
        + "eigen bron.",
    ].compactMap(\.self)
    return BijlageSection(
      level: 2, title: "Lees dit eerst", anchor: "lees-dit-eerst",
      blocks: [
        .prose(
          .element("ul", [:], sentences.map { .element("li", [:], [.text($0)]) }))
      ])
  }

  /// Returns the section of a doelstelling, prioriteit or chapter.
  private func section(
    _ owner: String, _ rows: [[FigureTable.Entry]], number: Int
  ) -> BijlageSection {
    let name =
      site.regeling.doelstelling(owner).map { _ in "Doelstelling \(owner)" }
      ?? (Int(owner) == nil ? owner : "Prioriteit \(owner)")
    let part = FigureTable(
      caption: "\(name): in te voeren cijfers", columns: Array(table.columns.dropFirst()),
      rows: rows.map { Array($0.dropFirst()) })
    return BijlageSection(
      level: 2, number: String(number), title: name, anchor: "invoer-\(number)",
      blocks: [.table(BijlageTable(part))])
  }
}
