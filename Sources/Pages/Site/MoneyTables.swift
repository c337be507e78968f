internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Tables of money: a total that the school prints is the school's figure, and where adding up gives
/// another sum, that stands beside it; totals that it does not print are computed.
enum MoneyTables {
  /// Returns the costs of a doelstelling; nil when the begroting has none.
  static func doelstelling(_ code: String, _ site: Site, on page: SitePage) -> TableModel? {
    guard let begroting = site.agenda.begroting else { return nil }
    let (rows, shared) = (begroting.costs(of: code), begroting.sharedCosts(of: code))
    guard !rows.isEmpty || !shared.isEmpty else { return nil }
    var table = table(
      rows, begroting, site, page, id: "tabel_geld",
      caption: "Begroot voor doelstelling \(code), in euro")
    for row in shared { table.add([name(row, site, page)] + amounts(row, begroting.years)) }
    if !shared.isEmpty {
      table.note =
        "Geld dat doelstellingen delen, telt hier niet mee: de begroting verdeelt het niet."
    }
    return table
  }

  /// Returns the costs of the doelstellingen of a prioriteit; nil when there are none.
  static func prioriteit(
    _ prioriteit: Regeling.Prioriteit, _ site: Site, on page: SitePage
  ) -> TableModel? {
    guard let begroting = site.agenda.begroting else { return nil }
    let rows = begroting.costs(ofPrioriteit: prioriteit.number)
    guard !rows.isEmpty else { return nil }
    return table(
      rows, begroting, site, page, id: "tabel_geld",
      caption: "Begroot voor prioriteit \(prioriteit.number), in euro")
  }

  /// Returns all costs, with the totals that the school prints below the computed ones, as the last
  /// word.
  static func costs(_ begroting: Begroting, _ site: Site) -> TableModel {
    var table = table(
      begroting.costRows, begroting, site, .budget, id: "tabel_kosten",
      caption: "Begroting per doelstelling en per jaar, in euro")
    for row in begroting.costs where row.isTotal {
      table.add(printed(row, begroting.years), isTotal: true)
    }
    return table
  }

  /// Returns what comes in.
  static func income(_ begroting: Begroting, _ site: Site) -> TableModel {
    let years = Set(begroting.income.flatMap { $0.amounts.map(\.year) }).sorted()
    let rows = begroting.income.filter { !$0.isTotal }
    var table = TableModel(
      id: "tabel_inkomsten", caption: "Inkomsten per jaar, in euro", columns: columns(years))
    for row in rows { table.add([incomeName(row, site)] + amounts(row, years)) }
    if rows.count > 1 { table.add(sums(rows, years), isTotal: true) }
    for row in begroting.income where row.isTotal { table.add(printed(row, years), isTotal: true) }
    return table
  }

  /// Returns where income comes from and what it is for.
  private static func incomeName(_ row: Begroting.Row, _ site: Site) -> HTMLNode {
    let words = [row.instrument.map { "uit: \($0)" }, row.remark?.value].compactMap { $0 }
    let name = HTMLNode.text(row.item ?? "Inkomsten", remark: words.joined(separator: ". "))
    let owners = owners(of: row, site, .budget)
    guard !owners.isEmpty else { return name }
    return .fragment([name, .element("br"), .text("voor: "), .joined(owners, by: ", ")])
  }

  /// Returns the ways to the doelstellingen or the prioriteit that a row is for.
  private static func owners(
    of row: Begroting.Row, _ site: Site, _ page: SitePage
  ) -> [HTMLNode] {
    let codes = row.doelstellingen.map { (SitePage.doelstelling($0.value), $0.value) }
    let whole = row.prioriteit.map {
      [(SitePage.prioriteit($0.value), "prioriteit \($0.value) als geheel")]
    }
    return (codes + (whole ?? [])).map { target, words in
      target == page || !site.map.contains(target)
        ? .text(words) : .link(site.address(target, from: page), words)
    }
  }

  /// Returns rows of costs with their computed total.
  private static func table(
    _ rows: [Begroting.Row], _ begroting: Begroting, _ site: Site, _ page: SitePage,
    id: String, caption: String
  ) -> TableModel {
    let years = begroting.years
    var table = TableModel(id: id, caption: caption, columns: columns(years))
    for row in rows { table.add([name(row, site, page)] + amounts(row, years)) }
    if rows.count > 1 { table.add(sums(rows, years), isTotal: true) }
    return table
  }

  /// Returns the columns for these years.
  private static func columns(_ years: [Int]) -> [TableModel.Column] {
    [.init("Waarvoor")] + years.map { .init(String($0), numeric: true) }
      + [.init("Totaal", numeric: true)]
  }

  /// Returns what a row is for.
  private static func name(_ row: Begroting.Row, _ site: Site, _ page: SitePage) -> HTMLNode {
    guard let code = row.doelstelling?.value else { return sharedName(row, site, page) }
    let target = SitePage.doelstelling(code)
    let isKnown = site.map.contains(target)
    let title = isKnown ? "\(code) \(site.title(ofDoelstelling: code))" : code
    let link =
      target == page || !isKnown
      ? HTMLNode.text(title) : .link(site.address(target, from: page), title)
    let remark = [row.item, row.remark?.value].compactMap { $0 }.joined(separator: ". ")
    guard !remark.isEmpty else { return link }
    return .fragment([link, .element("br"), .element("span", ["class": "zacht"], [.text(remark)])])
  }

  /// Returns what a row is for that does not belong to one doelstelling.
  private static func sharedName(
    _ row: Begroting.Row, _ site: Site, _ page: SitePage
  ) -> HTMLNode {
    let owners = owners(of: row, site, page)
    let name = HTMLNode.text(
      row.item ?? (owners.isEmpty ? "Zonder doelstelling" : "Gedeeld"), remark: row.remark?.value)
    guard !owners.isEmpty else { return name }
    return .fragment([name, .element("br"), .text("voor: "), .joined(owners, by: ", ")])
  }

  /// Returns the amounts of a row and its total: the printed one, with the sum where that differs.
  private static func amounts(_ row: Begroting.Row, _ years: [Int]) -> [HTMLNode] {
    let cells = years.map { year in
      HTMLNode.text(row.amount(in: year).map { text($0.value.value) } ?? "–")
    }
    let sum = row.total.map { $0.dutch() } ?? "–"
    guard let printed = row.printedTotal?.value else { return cells + [.text(sum)] }
    let remark = printed.number == row.total ? nil : "opgeteld: \(sum)"
    return cells + [.text(text(printed), remark: remark)]
  }

  /// Returns the computed sum of rows.
  private static func sums(_ rows: [Begroting.Row], _ years: [Int]) -> [HTMLNode] {
    let perYear = years.map { year in
      rows.compactMap { $0.amount(in: year)?.value.value.number }.reduce(DecimalNumber(0), +)
    }
    let total = perYear.reduce(DecimalNumber(0), +)
    guard rows.contains(where: { !$0.amounts.isEmpty }) else {
      return [.text("Alles opgeteld")] + (perYear + [total]).map { _ in .text("–") }
    }
    return [.text("Alles opgeteld")] + (perYear + [total]).map { .text($0.dutch()) }
  }

  /// Returns a row of totals as the school prints them.
  private static func printed(_ row: Begroting.Row, _ years: [Int]) -> [HTMLNode] {
    let cells = years.map { row.amount(in: $0).map { text($0.value.value) } ?? "–" }
    let total = row.printedTotal.map { text($0.value) } ?? "–"
    let name = HTMLNode.text(row.item ?? name(of: row.covers), remark: row.remark?.value)
    return [name] + (cells + [total]).map { .text($0) }
  }

  /// Returns the name of a row of totals to which the school gives none.
  private static func name(of coverage: BudgetCoverage?) -> String {
    guard let coverage, coverage != .everything else { return "Totaal in de agenda" }
    return coverage.name.prefix(1).uppercased() + coverage.name.dropFirst() + " in de agenda"
  }

  /// Returns an amount without the euro sign, which the caption names.
  private static func text(_ value: Value) -> String { value.dutch(unit: .count) }
}
