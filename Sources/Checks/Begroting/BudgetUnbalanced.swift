internal import AgendaModel
internal import Diagnostics

/// A begroting that spends another amount than comes in.
enum BudgetUnbalanced: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-unbalanced", .budget, .waarschuwing,
    title: "Er wordt meer of minder begroot dan er binnenkomt",
    what: """
      Of de kosten en de inkomsten over alle jaren samen gelijk zijn. Elk bedrag mag een half in de laatste
      geschreven eenheid schelen.
      """,
    why: """
      De kwaliteitsmiddelen zijn bedoeld om te besteden aan de agenda. Komt er geld uit een andere bron bij,
      of blijft er geld over, dan hoort dat als rij in de begroting.
      """,
    wrong: """
      kosten: |
        post;2024;2025
        Begeleiding;100.000;120.000
      inkomsten: |
        post;2024;2025
        Kwaliteitsmiddelen;100.000;100.000
      """,
    right: """
      inkomsten: |
        post;2024;2025
        Kwaliteitsmiddelen;100.000;100.000
        Eigen geld;0;20.000
      """,
    mend: "Reken beide tabellen na, of voeg de rij toe die het verschil verklaart")

  /// Returns one finding when the two differ.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let balance = BudgetBalance(index), balance.whole.isOff else { return [] }
    return [
      finding(
        at: balance.begroting.range.firstByte, Message.summary(balance.whole),
        explanation: Message.explanation(balance), subject: "begroting")
    ]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ whole: BudgetBalance.Pair) -> String {
    let side = whole.gap.isNegative ? "minder" : "meer"
    return "De begroting geeft \(whole.gap.size.dutch()) euro \(side) uit dan er binnenkomt"
  }
  /// The arithmetic.
  static func explanation(_ balance: BudgetBalance) -> String {
    "De kosten zijn samen \(balance.whole.costs.dutch()), de inkomsten "
      + "\(balance.whole.income.dutch()). Per jaar: \(balance.years.map(year).dutchList)."
  }
  /// One year of the arithmetic.
  static func year(_ year: BudgetBalance.Year) -> String {
    "\(year.year.value) \(year.pair.costs.dutch()) tegen \(year.pair.income.dutch())"
  }
}
