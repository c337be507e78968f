internal import AgendaModel
internal import Diagnostics

/// A row of the begroting without an amount.
enum BudgetLineEmpty: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-line-empty", .budget, .fout, isAboutMissingPart: true,
    title: "Een rij van de begroting heeft geen bedragen",
    what: """
      Of in elke rij van de begroting een bedrag staat. Staat in een hele tabel nog niets, dan is dat één melding.
      """,
    why:
      "Een rij zonder bedrag zegt niet of er geen geld naartoe gaat, of dat het bedrag is vergeten.",
    wrong: """
      doelstelling;2024;2025;noot
      1.5;;;
      """,
    right: """
      doelstelling;2024;2025;noot
      1.5;0;0;Wij hebben geen laaggeletterde studenten.
      """,
    mend: "Vul de bedragen in, of schrijf 0 met de reden onder `noot`")

  /// Returns a finding for each row without amounts, or one for a table without any.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting else { return [] }
    return findings(begroting.costs, Message.costs, in: index)
      + findings(begroting.income, Message.income, in: index)
  }

  /// Returns the findings about one table.
  private static func findings(
    _ rows: [Begroting.Row], _ table: String, in index: AgendaIndex
  ) -> [Diagnostic] {
    let empty = rows.filter { $0.amounts.isEmpty && $0.printedTotal == nil && $0.remark == nil }
      .filter { !index.damage.touches($0.range) }
    if empty.count > 1, empty.count == rows.count, let first = empty.first {
      return [
        finding(at: first.range, Message.nothing(in: table), explanation: Message.explanation)
      ]
    }
    return empty.map { row in
      finding(
        at: row.range, Message.summary(row.label), explanation: Message.explanation,
        subject: row.label)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The table with the costs, in running text.
  static let costs = "de kosten"
  /// The table with the income.
  static let income = "de inkomsten"
  /// The headline about a whole table.
  static func nothing(in table: String) -> String {
    "In de begroting is voor \(table) nog geen enkel bedrag ingevuld"
  }
  /// The headline about a row.
  static func summary(_ label: String) -> String {
    "Bij ‘\(label)’ staat geen bedrag in de begroting"
  }
  /// Why.
  static let explanation = "Op de site staat de rij in de tabel, zonder bedragen."
}
