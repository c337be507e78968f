internal import AgendaModel
internal import Diagnostics

/// The amounts of the begroting and of the spending, per doelstelling and for all together.
enum BudgetFigures {
  /// The code under which the amounts of all doelstellingen together stand.
  static let whole = "totaal"
  /// The words that make a sentence with an amount one about the begroting.
  static let words = WordList(
    """
    begroot begroten begroting kwaliteitsmiddelen kwaliteitsgelden kwaliteitsbudget budget besteden
    besteedt reserveren gereserveerd trekken investeren investeringsbudget uitgetrokken
    """)
  /// The words that in an account make it one about what was spent, which the begroting does not know.
  static let spendingWords = WordList(
    """
    besteed besteden besteedt besteedde besteedden besteding bestedingen uitgegeven uitgaven geïnvesteerd
    overgehouden over resteert resteerde restant meegenomen doorgeschoven gekost kostte kostten
    """)

  /// Returns the amounts by the code of their doelstelling.
  static func subjects(of agenda: Agenda) -> [(code: String, subject: FigureSubject)] {
    guard let begroting = agenda.begroting else { return [] }
    var codes: [String] = []
    for code in begroting.costRows.compactMap(\.doelstelling?.value) where !codes.contains(code) {
      codes.append(code)
    }
    let parts = codes.map { code in
      let values = figures(of: begroting.costs(of: code)) + spending(on: code, in: agenda)
      return (code, subject("doelstelling \(code)", values))
    }
    let all = begroting.costs.filter(\.isTotal) + begroting.income
    let years = begroting.years.compactMap { year in sum(begroting.costRows, in: year) }
    let whole = figures(of: all) + years + [total(of: begroting.costRows)].compactMap(\.self)
    return parts + [(Self.whole, subject("de hele begroting", whole))]
  }

  /// Returns the subject that amounts are of.
  private static func subject(_ name: String, _ values: [FigureValue]) -> FigureSubject {
    FigureSubject(.begroting, .init(key: "begroting", name: name), values)
  }

  /// Returns what the accounts say was spent on a doelstelling, and what was carried over.
  private static func spending(on code: String, in agenda: Agenda) -> [FigureValue] {
    agenda.accounts.compactMap(\.account).filter { $0.doelstelling == code }.flatMap { account in
      [account.spending?.spent, account.spending?.carriedOver].compactMap(\.self).map {
        FigureValue($0, unit: .euro, period: .year(account.term.value.lastYear))
      }
    }
  }

  /// Returns the amounts of rows, with their totals, also those over all rows.
  private static func figures(of rows: [Begroting.Row]) -> [FigureValue] {
    let amounts = rows.flatMap { row in
      row.amounts.map { FigureValue($0.value, unit: .euro, period: .year($0.year)) }
        + [row.printedTotal.map { FigureValue($0, unit: .euro) }].compactMap(\.self)
        + [row.printedShare.map { FigureValue($0, unit: .percent) }].compactMap(\.self)
    }
    let years = Set(rows.flatMap { $0.amounts.map(\.year) }).sorted()
    let sums = rows.count > 1 ? years.compactMap { sum(rows, in: $0) } : []
    return amounts + sums + [total(of: rows)].compactMap(\.self)
  }

  /// Returns what rows add up to in a year.
  private static func sum(_ rows: [Begroting.Row], in year: Int) -> FigureValue? {
    let amounts = rows.compactMap { $0.amount(in: year) }
    let numbers = amounts.compactMap { $0.value.value.number }
    guard let first = amounts.first, !numbers.isEmpty else { return nil }
    let sum = numbers.reduce(DecimalNumber(0), +)
    return FigureValue(
      Located(Value(.number(sum)), first.value.range), unit: .euro, period: .year(year))
  }

  /// Returns what rows add up to over all years.
  private static func total(of rows: [Begroting.Row]) -> FigureValue? {
    let totals = rows.compactMap(\.total)
    guard let row = rows.first, !totals.isEmpty else { return nil }
    let sum = totals.reduce(DecimalNumber(0), +)
    return FigureValue(Located(Value(.number(sum)), row.range), unit: .euro)
  }
}
