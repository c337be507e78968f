internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// An action without a period, among actions that have one.
enum ActionWithoutPeriod: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "action-without-period", .coherence, .advies,
    title: "Een actie zegt niet wanneer, andere acties wel",
    what: """
      Of onder een kop waar drie van de vier acties met een periode beginnen (`- **2025** …`), elke actie met
      een letter dat doet. Staat in de actie zelf een woord als ‘jaarlijks’ of ‘tijdens’, dan telt dat ook.
      """,
    why: "De lezer ziet zo wanneer er iets gebeurt, en kan later nagaan of het is gebeurd.",
    wrong: """
      - **2024** De werkgroep starten. {actie=a}
      - **2025** Het plan schrijven. {actie=b}
      - **2025** Het plan bespreken. {actie=c}
      - Het plan uitvoeren. {actie=d}
      """,
    right: """
      - **2024** De werkgroep starten. {actie=a}
      - **2025** Het plan schrijven. {actie=b}
      - **2025** Het plan bespreken. {actie=c}
      - **2026-2027** Het plan uitvoeren. {actie=d}
      """,
    mend: "Begin de actie met een vette periode, zoals `**2026**`")

  /// Returns a finding at each action without a period under a heading where most have one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.plannedParts.flatMap { part -> [Diagnostic] in
      let actions = part.actions.filter { !$0.isInternal && $0.letter != nil }
      let dated = actions.count { $0.period != nil }
      guard dated * 4 >= actions.count * 3 else { return [] }
      return actions.filter { $0.period == nil && !$0.saysWhen }.map { action in
        finding(
          at: action.letter?.range ?? action.range.firstByte,
          Message.summary(action, part.heading.text),
          explanation: Message.explanation(dated, actions.count),
          subject: part.subject)
      }
    }
  }
}

extension Action {
  /// Words that say when something happens.
  private static let times = [
    "jaar", "maand", "week", "periode", "semester", "halfjaar", "doorlopend", "voortdurend",
    "steeds",
    "voor", "vóór", "tijdens", "keer", "dagelijks",
  ]

  /// Whether the action says when in other words: bold ones such as `vóór 2026`, a number, or words
  /// such as `elk jaar`.
  fileprivate var saysWhen: Bool {
    if case .strong(_)? = inlines.first?.kind { return true }
    let text = inlines.plainText.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      word.contains("jaar") || Int(word) ?? 0 > 1999 || Self.times.contains { $0 == word }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ action: Action, _ heading: String) -> String {
    let name = action.letter.map { "Actie \($0.value)" } ?? "Een actie"
    return "\(name) onder ‘\(heading)’ zegt niet wanneer, andere acties daar wel"
  }
  /// How many do.
  static func explanation(_ dated: Int, _ all: Int) -> String {
    "Van de \(all) acties onder deze kop beginnen er \(dated) met een periode."
  }
}
