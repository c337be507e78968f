internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The money of each prioriteit per year, and what comes in beside what is budgeted.
struct BudgetComparison {
  /// The begroting.
  let begroting: Begroting
  /// The site.
  let map: SiteMap

  /// The folder of the page about money.
  private var folder: String { map.path(of: .budget).folder }
  /// Where the amounts come from.
  private static let source = "Bron: begroting van de school."

  /// A prioriteit, or what belongs to none, with its sums.
  private struct Line {
    /// The name.
    var label: String
    /// A sum for each year; nil where no amount is a number.
    var sums: [DecimalNumber?]

    /// The sum of all years.
    var total: DecimalNumber { sums.compactMap(\.self).reduce(DecimalNumber(0), +) }
  }

  /// The figure of the prioriteiten; nil when fewer than two have amounts.
  func perPrioriteit(id: String) -> Figure? {
    let (lines, years) = (lines, begroting.years)
    guard lines.count > 1, let first = years.first, let last = years.last,
      years.count <= BudgetBarsChart.mostCategories,
      let most = lines.max(by: { $0.total < $1.total })
    else { return nil }
    let name = "Begroting \(first)-\(last) per prioriteit"
    let chart = BudgetBarsChart(
      name: name, categories: years.map(String.init),
      rows: lines.map { .init(label: $0.label, amounts: $0.sums.map(Self.drawn)) })
    return Figure(
      id: id,
      title:
        "\(name): het meeste gaat naar \(most.label.prefix(1).lowercased() + most.label.dropFirst())",
      charts: [chart.rendering(id: id)], table: table(lines, caption: "\(name) en per jaar"),
      source: Self.source, csvPath: PagePath(folder + "begroting-per-prioriteit.csv"), in: map)
  }

  /// The figure of what comes in and what is budgeted; nil unless both are known for some year.
  func incomeAndCosts(id: String) -> Figure? {
    let years = begroting.years
    let pairs = years.map { year in
      (year: year, income: sum(begroting.income, in: year), costs: sum(begroting.costs, in: year))
    }
    guard pairs.contains(where: { $0.income != nil && $0.costs != nil }) else { return nil }
    let chart = PairedBarsChart(
      name: "Geld per jaar", names: ("komt binnen", "begroot"),
      rows: pairs.map {
        .init(label: String($0.year), outer: Self.drawn($0.income), inner: Self.drawn($0.costs))
      })
    let table = FigureTable(
      caption: "Wat er binnenkomt en wat is begroot, per jaar",
      columns: [
        .init("Jaar"), .init("Komt binnen", isNumeric: true), .init("Begroot", isNumeric: true),
      ],
      rows: pairs.map { [.words(String($0.year)), Self.entry($0.income), Self.entry($0.costs)] })
    let rendering = chart.rendering(id: id)
    return Figure(
      id: id, title: "Wat er binnenkomt en wat is begroot, per jaar", charts: [rendering],
      notes: rendering.notes, table: table, source: Self.source,
      csvPath: PagePath(folder + "inkomsten-en-begroting.csv"), in: map)
  }

  /// The prioriteiten that have rows, and last what belongs to none.
  private var lines: [Line] {
    let rows = begroting.costRows
    let known = map.agenda.regeling.prioriteiten.map { prioriteit in
      let title =
        map.agenda.documents.first {
          $0.kind == .prioriteit && $0.code?.value == String(prioriteit.number)
        }?.title?.value ?? prioriteit.title
      return line("Prioriteit \(prioriteit.number): \(title)", rows) {
        $0.countsForPrioriteit == prioriteit.number
      }
    }
    let other = line("Niet bij één prioriteit", rows) { $0.countsForPrioriteit == nil }
    return (known + [other]).compactMap(\.self)
  }

  /// Returns the sums of the rows that belong together; nil when there are none.
  private func line(
    _ label: String, _ rows: [Begroting.Row], _ belongs: (Begroting.Row) -> Bool
  ) -> Line? {
    let own = rows.filter(belongs)
    guard !own.isEmpty else { return nil }
    return Line(label: label, sums: begroting.years.map { sum(own, in: $0) })
  }

  /// Returns the sum of a year, or the total that the school prints; nil without any number.
  private func sum(_ rows: [Begroting.Row], in year: Int) -> DecimalNumber? {
    let printed = rows.last { $0.covers == .everything }?.amount(in: year)?.value.value.number
    if let printed { return printed }
    let numbers = rows.filter { !$0.isTotal }.compactMap { $0.amount(in: year)?.value.value.number }
    return numbers.isEmpty ? nil : numbers.reduce(DecimalNumber(0), +)
  }

  /// Returns an amount to draw.
  private static func drawn(_ sum: DecimalNumber?) -> ChartValue {
    sum.map { ChartNumber.value(Value(.number($0)), unit: .euro) } ?? .absent("geen bedrag")
  }

  /// Returns an amount for the table.
  private static func entry(_ sum: DecimalNumber?) -> FigureTable.Entry {
    sum.map { .value(Value(.number($0)), .euro) } ?? .words("geen bedrag")
  }

  /// Returns the table of the prioriteiten.
  private func table(_ lines: [Line], caption: String) -> FigureTable {
    FigureTable(
      caption: caption,
      columns: [.init("Prioriteit")] + begroting.years.map { .init(String($0), isNumeric: true) }
        + [.init("Samen", isNumeric: true)],
      rows: lines.map { line in
        [.words(line.label)] + (line.sums + [line.total]).map(Self.entry)
      },
      notes: ["Geld dat doelstellingen delen, telt mee bij de prioriteit van de eerste."])
  }
}
