internal import AgendaModel
internal import Diagnostics

/// A begroting that is balanced as a whole, and not in every year.
enum BudgetYearUnbalanced: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-year-unbalanced", .budget, .advies,
    title: "In een jaar wordt meer of minder begroot dan er binnenkomt",
    what: """
      Of de kosten en de inkomsten ook per jaar gelijk zijn. Dat hoeft niet: geld mag naar een ander jaar
      gaan. Verschillen ze over alle jaren samen, dan staat dat in een andere melding.
      """,
    why: "Wie geld naar een ander jaar schuift, legt dat de lezer uit.",
    wrong: """
      kosten: |
        post;2024;2025
        Begeleiding;80.000;120.000
      inkomsten: |
        post;2024;2025
        Kwaliteitsmiddelen;100.000;100.000
      """,
    right: """
      kosten: |
        post;2024;2025
        Begeleiding;100.000;100.000
      inkomsten: |
        post;2024;2025
        Kwaliteitsmiddelen;100.000;100.000
      """,
    mend: "Leg in het hoofdstuk uit waarom het geld verschuift, en laat de melding met die reden zo"
  )

  /// Returns one finding, at the first year that is not balanced.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let balance = BudgetBalance(index), !balance.whole.isOff else { return [] }
    let off = balance.years.filter(\.pair.isOff)
    guard let first = off.first else { return [] }
    return [
      finding(
        at: first.year.range, Message.summary(off), explanation: Message.explanation(off),
        subject: "begroting")
    ]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ years: [BudgetBalance.Year]) -> String {
    "In \(years.map { String($0.year.value) }.dutchList) is niet evenveel begroot als er binnenkomt"
  }
  /// The arithmetic.
  static func explanation(_ years: [BudgetBalance.Year]) -> String {
    let words = years.map { year in
      let side = year.pair.gap.isNegative ? "minder" : "meer"
      return "in \(year.year.value) \(year.pair.costs.dutch()) begroot tegen "
        + "\(year.pair.income.dutch()) ontvangen, \(year.pair.gap.size.dutch()) \(side)"
    }
    return words.joined(separator: "; ").capitalised + ". Over alle jaren samen is het gelijk."
  }
}
