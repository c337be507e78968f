internal import AgendaModel
internal import Diagnostics

/// An action that names nobody, among actions that say who does them.
enum ActionWithoutRole: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "action-without-role", .coherence, .advies,
    title: "Een actie zegt niet wie haar doet, andere acties wel",
    what: """
      Of onder een kop waar drie van de vier acties met een letter een `rol` hebben, elke actie er een heeft. Staat
      `rol` achter de kop zelf, dan geldt die voor alle acties.
      """,
    why: "De lezer ziet zo wie iets doet, en wie het later kan uitleggen.",
    wrong: """
      - De werkgroep starten. {actie=a rol="opleidingsmanager"}
      - Het plan schrijven. {actie=b rol="werkgroep"}
      - Het plan bespreken. {actie=c rol="werkgroep"}
      - Het plan uitvoeren. {actie=d}
      """,
    right: """
      - De werkgroep starten. {actie=a rol="opleidingsmanager"}
      - Het plan schrijven. {actie=b rol="werkgroep"}
      - Het plan bespreken. {actie=c rol="werkgroep"}
      - Het plan uitvoeren. {actie=d rol="teams"}
      """,
    mend: "Schrijf in de accolades wie het doet, als functie: `rol=\"teamleider\"`")

  /// Returns a finding at each action without a role under a heading where most have one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.plannedParts.flatMap { part -> [Diagnostic] in
      let actions = part.actions.filter { !$0.isInternal && $0.letter != nil }
      let named = actions.count { !isSilent($0) }
      guard part.marks.role == nil, named > 0, named * 4 >= actions.count * 3 else { return [] }
      return actions.filter(isSilent).map { action in
        finding(
          at: action.letter?.range ?? action.range.firstByte,
          Message.summary(action, part.heading.text),
          explanation: Message.explanation(named, actions.count), subject: part.subject)
      }
    }
  }

  /// Whether an action says not who does it.
  private static func isSilent(_ action: Action) -> Bool { action.role?.isEmpty ?? true }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ action: Action, _ heading: String) -> String {
    let name = action.letter.map { "Actie \($0.value)" } ?? "Een actie"
    return "\(name) onder ‘\(heading)’ zegt niet wie haar doet, andere acties daar wel"
  }
  /// How many do.
  static func explanation(_ named: Int, _ all: Int) -> String {
    "Van de \(all) acties onder deze kop hebben er \(named) een rol."
  }
}
