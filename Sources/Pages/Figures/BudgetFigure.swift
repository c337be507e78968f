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
    let total = lines.map(\.total).reduce(DecimalNumber(0), +)
    let table = table(lines, years, caption: "\(name): kosten per jaar", begroting.remark)
    let rendering = chart.rendering(id: id)
    return Figure(
      id: id, title: "\(name): samen \(euro(total))", charts: [rendering],
      notes: rendering.notes, table: table, source: "Bron: begroting van de school.",
      csvPath: PagePath(map.path(of: .budget).folder + "begroting.csv"))
  }

  /// Returns an amount in words.
  private static func euro(_ number: DecimalNumber) -> String {
    Value(.number(number)).dutch(unit: .euro)
  }

  /// Returns the table, with the sums computed here.
  private static func table(
    _ lines: [Line], _ years: [Int], caption: String, _ remark: String?
  ) -> FigureTable {
    let columns =
      [FigureTable.Column("Doelstelling of post")]
      + years.map { .init(String($0), isNumeric: true) } + [.init("Samen", isNumeric: true)]
    let sums = years.map { year in
      lines.compactMap { $0.number(in: year) }.reduce(DecimalNumber(0), +)
    }
    let last: [FigureTable.Entry] =
      [.words("Alles samen")]
      + (sums + [sums.reduce(DecimalNumber(0), +)]).map { .value(Value(.number($0)), .euro) }
    return FigureTable(
      caption: caption, columns: columns, rows: lines.map { $0.entries(years) } + [last],
      notes: (remark.map { [$0] } ?? []).map(Dutch.sentence)
        + lines.flatMap { line in line.remarks.map { "\(line.label): \($0)" } })
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

  /// Returns the name of a row: the doelstelling with its title, or the post.
  private static func label(_ row: Begroting.Row, _ map: SiteMap) -> String {
    guard let code = row.doelstelling?.value else { return row.item ?? "Overig" }
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
    var remarks: [String] { rows.compactMap(\.remark) }

    /// Returns the sum of a year's amounts; nil when none is a number.
    func number(in year: Int) -> DecimalNumber? {
      let numbers = rows.compactMap { $0.amount(in: year)?.value.value.number }
      return numbers.isEmpty ? nil : numbers.reduce(DecimalNumber(0), +)
    }

    /// The sum of all amounts.
    var total: DecimalNumber { rows.compactMap(\.total).reduce(DecimalNumber(0), +) }

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
