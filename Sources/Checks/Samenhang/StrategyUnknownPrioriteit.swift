internal import AgendaModel
internal import Diagnostics

/// A strategic goal that names a prioriteit that does not exist.
enum StrategyUnknownPrioriteit: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "strategy-unknown-prioriteit", .coherence, .fout,
    title: "Een strategisch doel hoort bij een prioriteit die niet bestaat",
    what:
      "Of elk nummer achter `prioriteiten` onder `strategie` een prioriteit van de Regeling is.",
    why: "De lezer ziet dan niet hoe dit doel van de school met de agenda samenhangt.",
    wrong: """
      strategie:
        - id: talent
          prioriteiten: 4
      """,
    right: """
      strategie:
        - id: talent
          prioriteiten: 1
      """,
    mend: "Verbeter het nummer")

  /// Returns a finding at each unknown number.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.regeling.prioriteiten.map(\.number)
    return index.agenda.strategy.flatMap { goal in
      goal.prioriteiten.filter { !known.contains($0.value) }.map { number in
        finding(
          at: number.range, Message.summary(goal.name, number.value),
          explanation: Message.explanation(known), subject: goal.id.value)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ number: Int) -> String {
    "Strategisch doel ‘\(name)’ noemt prioriteit \(number), die niet bestaat"
  }
  /// Which there are.
  static func explanation(_ known: [Int]) -> String {
    "De Regeling heeft prioriteit \(known.map { String($0) }.dutchList)."
  }
}
