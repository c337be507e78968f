internal import AgendaModel
internal import Diagnostics

/// A doelstelling with applied measures that has no row in the begroting.
enum MeasuresWithoutBudget: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measures-without-budget", .budget, .waarschuwing,
    title: "Een doelstelling met maatregelen ontbreekt in de begroting",
    what: """
      Of elke doelstelling waarvan de school maatregelen toepast, een rij in de begroting heeft. Alleen als
      de meeste doelstellingen een rij hebben. Een rij mag nul zijn.
      """,
    why: """
      De begroting verdeelt het geld over de doelstellingen. Ontbreekt er een, dan is niet te zien of er geen
      geld nodig is of dat de rij vergeten is.
      """,
    wrong: """
      doelstelling;2024     # bij 1.4 staan maatregelen met besluit=toepassen
      1.3;65.749
      1.5;0
      """,
    right: """
      doelstelling;2024
      1.3;65.749
      1.4;39.449
      1.5;0
      """)

  /// Returns a finding for each such doelstelling, unless another mistake explains its absence.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting, isDivided(begroting, index),
      !isExplained(begroting, index)
    else { return [] }
    let present = Set(begroting.costs.compactMap { $0.doelstelling?.value })
    return index.agenda.doelstellingen.compactMap { document in
      guard let code = document.code?.value, !present.contains(code) else { return nil }
      let applied = document.parts.filter { $0.marks.decision?.value == .apply }
      guard !applied.isEmpty else { return nil }
      return finding(
        at: begroting.range.firstByte, Message.summary(code),
        explanation: Message.explanation(applied.count), subject: code,
        notes: [.init(at: applied[0].heading.range, Message.note)],
        solutions: [.init(Message.mend(code))])
    }
  }

  /// Whether most doelstellingen of the agenda have a row of their own.
  private static func isDivided(_ begroting: Begroting, _ index: AgendaIndex) -> Bool {
    let codes = index.agenda.doelstellingen.compactMap { $0.code?.value }
    let present = Set(begroting.costs.compactMap { $0.doelstelling?.value })
    return codes.count { present.contains($0) } * 2 > codes.count
  }

  /// Whether a row was lost: its code is mistyped, or the totals miss an amount.
  private static func isExplained(_ begroting: Begroting, _ index: AgendaIndex) -> Bool {
    index.damage.touches(begroting.range) || !BudgetReview(index).mistakes.isEmpty
      || !BudgetUnknownDoelstelling.unknown(in: index).isEmpty
      || !BudgetLineTwice.doubles(in: begroting.costs).isEmpty
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String) -> String {
    "Doelstelling \(code) heeft maatregelen, maar geen rij in de begroting"
  }
  /// What is applied.
  static func explanation(_ count: Int) -> String {
    count == 1
      ? "Bij deze doelstelling wordt één maatregel toegepast."
      : "Bij deze doelstelling worden \(count) maatregelen toegepast."
  }
  /// The words at the first measure.
  static let note = "De eerste maatregel staat hier"
  /// The mend.
  static func mend(_ code: String) -> String {
    "Voeg een rij toe met \(code) in de kolom `doelstelling`; die mag nul zijn, met een noot"
  }
}
