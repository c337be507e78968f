internal import AgendaModel
internal import Charts

/// All partners, those outside the school and those in it, with what they do for what.
enum PartnerTables {
  /// Returns a table for each side that has partners.
  static func tables(_ site: Site, on page: SitePage) -> [TableModel] {
    let entries = PartnerEntries.all(of: site.agenda)
    return [
      table(entries.filter(\.isExternal), "Buiten de school", id: "tabel_partners", site, page),
      table(entries.filter { !$0.isExternal }, "In de school", id: "tabel_intern", site, page),
    ].filter { !$0.rows.isEmpty }
  }

  /// Returns one table.
  private static func table(
    _ entries: [PartnerEntry], _ caption: String, id: String, _ site: Site, _ page: SitePage
  ) -> TableModel {
    let wasEvaluated = entries.contains { !$0.evaluated.isEmpty }
    let columns = ["Partner", "Wat", "Bij"] + (wasEvaluated ? ["Besproken"] : [])
    var table = TableModel(id: id, caption: caption, columns: columns.map { .init($0) })
    for entry in entries {
      let evaluated = entry.evaluated.isEmpty ? "–" : entry.evaluated.joined(separator: "; ")
      table.add(
        [.text(entry.name), roles(of: entry), codes(entry.codes, site, page)]
          + (wasEvaluated ? [.text(evaluated)] : []))
    }
    return table
  }

  /// Returns what a partner does, each role with the doelstellingen it is for unless it is for all.
  private static func roles(of entry: PartnerEntry) -> HTMLNode {
    guard !entry.roles.isEmpty else { return .text("–") }
    let lines = entry.roles.map { role -> HTMLNode in
      let isForAll = role.codes.isEmpty || (entry.roles.count == 1 && role.codes == entry.codes)
      let codes = Dutch.list(role.codes.map(name)) + ": "
      return .text((isForAll ? "" : codes) + Dutch.sentence(role.text))
    }
    return .fragment(
      lines.enumerated().flatMap { place, line in place == 0 ? [line] : [.element("br"), line] })
  }

  /// Returns the ways to doelstellingen and prioriteiten.
  private static func codes(_ codes: [String], _ site: Site, _ page: SitePage) -> HTMLNode {
    let links = codes.map { code -> HTMLNode in
      let target = Int(code).map { SitePage.prioriteit($0) } ?? .doelstelling(code)
      return site.map.contains(target)
        ? .link(site.address(target, from: page), name(code)) : .text(name(code))
    }
    return links.isEmpty ? .text("–") : .joined(links, by: ", ")
  }

  /// Returns the name of a doelstelling or a prioriteit.
  private static func name(_ code: String) -> String {
    code.contains(".") ? code : "prioriteit \(code)"
  }
}
