internal import AgendaModel
internal import Diagnostics

/// An amount some ten times as large or small as the others of its row.
enum BudgetAmountOfOtherMagnitude: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-amount-of-other-magnitude", .budget, .waarschuwing,
    title: "Een bedrag is ongeveer tien keer zo groot of zo klein als de andere van de rij",
    what: """
      Of in een rij waarin de andere jaren bijna gelijk zijn, één bedrag een cijfer te veel of te weinig
      heeft. Staat er een totaal bij dat klopt, dan is het bedrag zo bedoeld. Staat er een totaal bij dat
      niet klopt, dan is dat de melding.
      """,
    why: "Een cijfer dat wegvalt of dubbel getypt wordt, valt in een lange rij niet op.",
    wrong: """
      post;2024;2025;2026
      Begeleiding;414.000;41.400;414.000
      """,
    right: """
      post;2024;2025;2026
      Begeleiding;414.000;414.000;414.000
      """,
    mend: "Kijk of er een cijfer te veel of te weinig staat; klopt het, leg het dan uit in de noot")

  /// Returns a finding at each such amount that no printed total vouches for or contradicts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    BudgetReview.soundTables(index).flatMap { rows -> [Diagnostic] in
      let sums = BudgetGrid(rows).sums(damage: index.damage)
      let vouched = Set(sums.flatMap(\.ranges))
      return rows.filter { !$0.isTotal }.compactMap { row in
        guard let odd = odd(in: row), !vouched.contains(odd.amount.range) else { return nil }
        return finding(
          at: odd.amount.range, Message.summary(row.label, odd.amount.value, odd.usual),
          explanation: Message.explanation(row), subject: row.label)
      }
    }
  }

  /// Returns the one amount of a row with a digit more or less than its nearly equal others.
  private static func odd(
    in row: Begroting.Row
  ) -> (amount: Located<DecimalNumber>, usual: DecimalNumber)? {
    let numbers = row.amounts.compactMap { amount in
      amount.value.value.number.map { Located($0, amount.value.range) }
    }
    guard numbers.count > 2, numbers.count == row.amounts.count,
      numbers.allSatisfy({ $0.value > DecimalNumber(0) })
    else { return nil }
    let sorted = numbers.sorted { $0.value < $1.value }
    for (odd, others) in [(sorted[0], sorted.dropFirst()), (sorted.last, sorted.dropLast())] {
      guard let odd, let low = others.first?.value, let high = others.last?.value,
        high.double <= low.double * 1.5
      else { continue }
      let ratio = odd.value < low ? low.double / odd.value.double : odd.value.double / high.double
      if (7.0...15.0).contains(ratio) { return (odd, low) }
    }
    return nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ label: String, _ number: DecimalNumber, _ usual: DecimalNumber
  ) -> String {
    "Bij ‘\(label)’ staat \(number.dutch()), terwijl de andere jaren rond \(usual.dutch()) liggen"
  }
  /// The row.
  static func explanation(_ row: Begroting.Row) -> String {
    let years = row.amounts.map { "\($0.year) \($0.value.value.phrase)" }
    return "De rij heeft: \(years.dutchList). Een cijfer meer of minder scheelt een factor tien."
  }
}
