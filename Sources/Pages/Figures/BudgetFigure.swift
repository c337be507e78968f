public import AgendaModel
internal import Charts
internal import Diagnostics

/// The begroting: amounts per doelstelling and year.
public enum BudgetFigure {
  /// The most rows whose years are drawn as bars of their own; more are stacked.
  private static let mostGrouped = 6

  /// Makes the figure; nil without rows of costs.
  ///
  /// - Parameters:
  ///   - begroting: The begroting.
  ///   - id: The figure's id, unique on the page.
  ///   - map: The site, which names the doelstellingen.
  /// - Returns: The figure with its downloads, or nil.
  public static func figure(_ begroting: Begroting, id: String, in map: SiteMap) -> Figure? {
    let lines = lines(begroting, map)
    let years = begroting.years
    guard !lines.isEmpty, let first = years.first, let last = years.last else { return nil }
    let name = "Begroting " + (first == last ? "\(first)" : "\(first)-\(last)")
    let chart = BudgetBarsChart(
      name: name, categories: years.map(String.init), rows: lines.map { $0.row(years) },
      arrangement: lines.count > mostGrouped ? .stacked : .grouped)
    let sum = lines.map(\.sum).reduce(DecimalNumber(0), +)
    let total = begroting.printedCosts?.number ?? sum
    let table = table(lines, begroting, caption: "\(name): kosten per jaar")
    let renderings = chart.parts().enumerated().map { place, part in
      part.rendering(id: place == 0 ? id : "\(id)-\(place + 1)")
    }
    return Figure(
      id: id, title: "\(name): samen \(euro(total))", charts: renderings,
      notes: renderings.flatMap(\.notes)
        + (BudgetTotals.difference(in: begroting).map { [$0] } ?? []),
      table: table, source: "Bron: begroting van de school.",
      csvPath: PagePath(map.path(of: .budget).folder + "begroting.csv"), in: map)
  }

  /// Returns an amount in words.
  private static func euro(_ number: DecimalNumber) -> String {
    Value(.number(number)).dutch(unit: .euro)
  }

  /// Returns the table: the sums computed here, and below them the total that the school prints.
  private static func table(
    _ lines: [Line], _ begroting: Begroting, caption: String
  ) -> FigureTable {
    let years = begroting.years
    let columns =
      [FigureTable.Column("Doelstelling of post")]
      + years.map { .init(String($0), isNumeric: true) } + [.init("Samen", isNumeric: true)]
    let sums = years.map { year in
      lines.compactMap { $0.number(in: year) }.reduce(DecimalNumber(0), +)
    }
    let computed: [FigureTable.Entry] =
      [.words(begroting.printedCosts == nil ? "Alles samen" : "Alles opgeteld")]
      + (sums + [sums.reduce(DecimalNumber(0), +)]).map { .value(Value(.number($0)), .euro) }
    return FigureTable(
      caption: caption, columns: columns,
      rows: lines.map { $0.entries(years) } + [computed] + printed(begroting),
      notes: (begroting.remark.map { [$0] } ?? []).map(Dutch.sentence)
        + lines.flatMap { line in line.remarks.map { "\(line.label): \($0)" } })
  }

  /// Returns the row with the totals that the school prints; none when it prints none.
  private static func printed(_ begroting: Begroting) -> [[FigureTable.Entry]] {
    guard let row = begroting.printedTotals, let total = row.printedTotal?.value else { return [] }
    let years = begroting.years.map { year -> FigureTable.Entry in
      row.amount(in: year).map { .value($0.value.value, .euro) } ?? .words("geen bedrag")
    }
    return [[.words("Totaal in de agenda")] + years + [.value(total, .euro)]]
  }

  /// Returns a line for each doelstelling and each other post, in the order of the begroting.
  private static func lines(_ begroting: Begroting, _ map: SiteMap) -> [Line] {
    var lines: [Line] = []
    var places: [String: Int] = [:]
    for row in begroting.costRows {
      let label = label(row, map)
      if let place = places[label] {
        lines[place].rows.append(row)
      } else {
        places[label] = lines.count
        lines.append(Line(label: label, rows: [row]))
      }
    }
    return lines
  }

  /// Returns the name of a row: the doelstelling with its title, several doelstellingen or the
  /// prioriteit with the post, or the post.
  private static func label(_ row: Begroting.Row, _ map: SiteMap) -> String {
    guard let code = row.doelstelling?.value else {
      let words = [row.sharedName, row.item].compactMap(\.self)
      return words.isEmpty ? "Overig" : words.joined(separator: ": ")
    }
    let title =
      map.agenda.doelstelling(code)?.title?.value ?? map.agenda.regeling.doelstelling(code)?.title
    return [code, title].compactMap { $0 }.joined(separator: " ")
  }

  /// The rows of one doelstelling or post, added up.
  private struct Line {
    /// Its name.
    var label: String
    /// Its rows.
    var rows: [Begroting.Row]

    /// The remarks.
    var remarks: [String] { rows.compactMap(\.remark?.value) }

    /// Returns the sum of a year's amounts; nil when none is a number.
    func number(in year: Int) -> DecimalNumber? {
      let numbers = rows.compactMap { $0.amount(in: year)?.value.value.number }
      return numbers.isEmpty ? nil : numbers.reduce(DecimalNumber(0), +)
    }

    /// The sum of all amounts.
    var sum: DecimalNumber { rows.compactMap(\.total).reduce(DecimalNumber(0), +) }

    /// The totals as the school prints them; those that it does not print are computed.
    var total: DecimalNumber {
      rows.compactMap { $0.printedTotal?.value.number ?? $0.total }.reduce(DecimalNumber(0), +)
    }

    /// Returns a year's amount, or why there is none.
    private func value(in year: Int) -> Value? {
      number(in: year).map { Value(.number($0)) }
        ?? rows.compactMap { $0.amount(in: year)?.value.value }.first
    }

    /// Returns the row of the chart.
    func row(_ years: [Int]) -> BudgetBarsChart.Row {
      let amounts = years.map { year in
        value(in: year).map { ChartNumber.value($0, unit: .euro) } ?? .absent("geen bedrag")
      }
      return .init(label: label, amounts: amounts, total: "samen " + BudgetFigure.euro(total))
    }

    /// Returns the row of the table.
    func entries(_ years: [Int]) -> [FigureTable.Entry] {
      [.words(label)]
        + years.map { year in value(in: year).map { .value($0, .euro) } ?? .words("geen bedrag") }
        + [.value(Value(.number(total)), .euro)]
    }
  }
}

extension Begroting.Row {
  /// The name of what a row is for when that is not one doelstelling: `1.3 en 2.1` or `Prioriteit 3`.
  var sharedName: String? {
    if let prioriteit { return "Prioriteit \(prioriteit.value)" }
    return doelstellingen.count > 1 ? Dutch.list(doelstellingen.map(\.value)) : nil
  }
}
