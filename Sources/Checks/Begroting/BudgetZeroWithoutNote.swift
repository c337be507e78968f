internal import AgendaModel
internal import Diagnostics

/// A row of noughts that does not say why.
enum BudgetZeroWithoutNote: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-zero-without-note", .budget, .advies,
    title: "Een rij van de begroting is nul, zonder noot",
    what: """
      Of een rij van een doelstelling of een verplicht onderdeel waarin elk bedrag nul is, in de noot zegt
      waarom.
      """,
    why:
      "Nul mag. Maar de lezer wil weten of er niets nodig is, of dat het geld ergens anders vandaan komt.",
    wrong: """
      doelstelling;2024;2025;noot
      1.5;0;0;
      """,
    right: """
      doelstelling;2024;2025;noot
      1.5;0;0;Wij hebben geen laaggeletterde studenten.
      """,
    mend: "Schrijf in de kolom `noot` waarom er geen geld heen gaat")

  /// Returns a finding for each row of costs with noughts alone and no remark.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    (index.agenda.begroting?.costRows ?? []).filter { row in
      let asked = row.doelstelling != nil || row.part != nil
      return asked && row.remark == nil && row.isNought && !index.damage.touches(row.range)
    }.map { row in
      finding(
        at: row.doelstelling?.range ?? row.part?.range ?? row.range, Message.summary(row.label),
        explanation: Message.explanation, subject: row.label)
    }
  }
}

extension Begroting.Row {
  /// Whether the row has amounts, and all of them are zero.
  var isNought: Bool {
    !amounts.isEmpty && amounts.allSatisfy { $0.value.value.number == DecimalNumber(0) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ label: String) -> String {
    "Voor ‘\(label)’ is niets begroot, en er staat niet bij waarom"
  }
  /// Why.
  static let explanation = "Een noot van één zin is genoeg."
}
