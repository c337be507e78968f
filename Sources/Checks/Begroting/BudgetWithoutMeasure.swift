internal import AgendaModel
internal import Diagnostics

/// A doelstelling that gets money while none of its measures is applied.
enum BudgetWithoutMeasure: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-without-measure", .budget, .waarschuwing,
    title: "Er is geld voor een doelstelling zonder maatregel",
    what: """
      Of een doelstelling waarvoor geld is begroot, ten minste één maatregel met `besluit=toepassen` of
      `besluit=volgt`, of een eigen actie heeft.
      """,
    why: "Geld zonder maatregel: de lezer ziet niet waar het voor is.",
    wrong: """
      doelstelling;2024     # bij 1.5 staat elke maatregel op leg-uit
      1.5;250.000
      """,
    right: """
      doelstelling;2024;noot
      1.5;0;Wij passen de maatregel niet toe.
      """,
    mend: "Schrijf bij de doelstelling wat de school met het geld doet, of verbeter de rij")

  /// Returns a finding at the first row with money of each such doelstelling.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let rows = index.agenda.begroting?.costRows ?? []
    var told: Set<String> = []
    return rows.compactMap { row in
      guard let code = row.doelstelling, (row.total?.double ?? 0) > 0,
        let document = index.agenda.doelstelling(code.value), document.explainsEverything,
        !index.damage.isIncomplete(document.file.path), told.insert(code.value).inserted
      else { return nil }
      let total = index.agenda.begroting?.money(for: code.value).sum ?? DecimalNumber(0)
      return finding(
        at: code.range, Message.summary(code.value, total), explanation: Message.explanation,
        subject: code.value,
        notes: document.code.map { [.init(at: $0.range, Message.note)] } ?? [])
    }
  }
}

extension AgendaDocument {
  /// Whether the document decides about measures, and applies none of them.
  fileprivate var explainsEverything: Bool {
    let answers = parts.filter { !$0.marks.measures.isEmpty }
    let own = sections(.overigeActies).contains { !$0.parts.isEmpty || !$0.introduction.isEmpty }
    return !answers.isEmpty && !own && answers.allSatisfy { $0.marks.decision?.value == .explain }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String, _ total: DecimalNumber) -> String {
    "Voor doelstelling \(code) is \(total.dutch()) euro begroot, maar geen maatregel wordt toegepast"
  }
  /// Why.
  static let explanation = "Bij elke maatregel van deze doelstelling staat `besluit=leg-uit`."
  /// The words at the document.
  static let note = "De doelstelling staat hier"
}
