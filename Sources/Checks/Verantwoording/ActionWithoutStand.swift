internal import AgendaModel
internal import Diagnostics

/// An action without a stand, where other actions of its measure have one.
enum ActionWithoutStand: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "action-without-stand", .account, .waarschuwing, isAboutMissingPart: true,
    title: "Een actie heeft geen stand, andere acties van de maatregel wel",
    what: """
      Of in een verantwoording van een jaar elke actie met een letter een `stand` heeft, zodra één actie van die maatregel
      er een heeft. Staat er alleen een stand bij de maatregel, dan is dat genoeg. Een actie die later begint, of die al
      `afgerond` of `gestopt` was, mag wegblijven.
      """,
    why: "De lezer denkt anders dat de actie is vervallen of vergeten.",
    wrong: """
      - De klassen zijn kleiner. {actie=a stand=afgerond}
      - De mentoren zijn geschoold. {actie=b}
      """,
    right: """
      - De klassen zijn kleiner. {actie=a stand=afgerond}
      - De mentoren zijn geschoold. {actie=b stand=op-schema}
      """,
    mend: "Zet achter de actie `{actie=… stand=…}`")

  /// Returns a finding for each measure of which an account gives the stand of some actions only.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    MeasureAccount.all(in: index).flatMap { measure in
      measure.standings.compactMap { finding(about: measure, $0, in: index) }
    }
  }

  /// Returns the finding about one measure in one account; nil where all or no actions have a stand.
  private static func finding(
    about measure: MeasureAccount, _ standing: Standing, in index: AgendaIndex
  ) -> Diagnostic? {
    let asked = measure.measure.letteredActions.filter {
      measure.isExpected($0, in: standing.term.value)
    }
    let letters = asked.compactMap(\.letter?.value)
    let open = letters.filter { standing.part.action($0)?.status == nil }
    let items = standing.part.actions.map(\.range)
    let isTold = standing.part.actions.contains { $0.letter != nil && $0.status != nil }
    guard !open.isEmpty, isTold, !items.contains(where: index.damage.touches)
    else { return nil }
    let place = open.compactMap { standing.part.action($0)?.range.firstLine }.first
    return finding(
      at: place ?? standing.part.heading.range, Message.summary(open, measure),
      explanation: Message.explanation(letters.count - open.count, letters.count),
      subject: measure.name)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ letters: [String], _ measure: MeasureAccount) -> String {
    let actions = letters.count == 1 ? "Actie \(letters[0])" : "De acties \(letters.dutchList)"
    return
      "\(actions) van maatregel \(measure.name) \(letters.count == 1 ? "heeft" : "hebben") geen stand"
  }
  /// How many have one.
  static func explanation(_ some: Int, _ all: Int) -> String {
    "Van de \(all) acties die aan de beurt waren, \(some == 1 ? "heeft er 1" : "hebben er \(some)") een stand."
  }
}
