internal import AgendaModel
internal import Diagnostics

/// An amount below zero in a row of amounts above zero.
enum BudgetNegativeAmount: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-negative-amount", .budget, .waarschuwing,
    title: "Een bedrag in de begroting is negatief, de andere van de rij niet",
    what: """
      Of de bedragen van één rij hetzelfde teken hebben. Een rij waarin elk bedrag negatief is, zoals een
      correctie, mag.
      """,
    why: "Een los minteken is meestal een typefout, en de rij telt dan te laag op.",
    wrong: """
      doelstelling;2024;2025
      1.1;-78.898;78.898
      """,
    right: """
      doelstelling;2024;2025
      1.1;78.898;78.898
      """)

  /// Returns a finding at each odd sign that no wrong total tells already.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting else { return [] }
    let told = Set(BudgetReview(index).mistakes.flatMap { $0.sums.flatMap(\.ranges) })
    let rows = (begroting.costs + begroting.income).filter { !$0.isTotal }
    return rows.flatMap { row in
      odd(in: row).filter { !told.contains($0.range) }.map { amount in
        let text = String(amount.range.text.drop { $0 != "-" && $0 != "\u{2212}" }.dropFirst())
        return finding(
          at: amount.range, Message.summary(row.label, amount.value),
          explanation: Message.explanation, subject: row.label,
          solutions: [.init("Bedoelde u \(text)?", .init(amount.range, text))])
      }
    }
  }

  /// Returns the negative numbers of a row that has positive ones too.
  private static func odd(in row: Begroting.Row) -> [Located<DecimalNumber>] {
    let numbers = row.amounts.compactMap { amount in
      amount.value.value.number.map { Located($0, amount.value.range) }
    }
    return numbers.contains { $0.value > DecimalNumber(0) }
      ? numbers.filter(\.value.isNegative) : []
  }
}

extension BudgetSum {
  /// Where its amounts and its total stand.
  var ranges: [SourceRange] { values.map(\.range) + [printed.range] }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ label: String, _ number: DecimalNumber) -> String {
    "Bij ‘\(label)’ staat \(number.dutch()), maar de andere bedragen van de rij zijn positief"
  }
  /// Why.
  static let explanation =
    "Is het een correctie, geef haar dan een eigen rij met een post die dat zegt."
}
