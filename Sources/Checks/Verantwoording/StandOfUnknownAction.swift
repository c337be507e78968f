internal import AgendaModel
internal import Diagnostics

/// A stand on an action that its measure does not have.
enum StandOfUnknownAction: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "stand-of-unknown-action", .account, .waarschuwing,
    title: "Een verantwoording gaat over een actie die de maatregel niet heeft",
    what:
      "Of de letter achter `actie=` in een verantwoording bij die maatregel in de agenda staat.",
    why:
      "De lezer legt plan en stand naast elkaar. Een letter die niet klopt, geeft de verkeerde actie een stand.",
    wrong: "- De klassen zijn kleiner. {actie=d stand=afgerond}     # in de agenda: actie a en b",
    right: "- De klassen zijn kleiner. {actie=a stand=afgerond}",
    mend: "Verbeter de letter, of laat `actie=` weg als dit geen actie uit de agenda is")

  /// Returns a finding at each letter that the agenda does not have.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    MeasureAccount.all(in: index).flatMap { measure -> [Diagnostic] in
      let known = Set(measure.measure.actions.compactMap { $0.letter?.value.lowercased() })
      // Letters that could not be read may be these.
      guard !measure.measure.actions.map(\.range).contains(where: index.damage.touches) else {
        return []
      }
      return measure.standings.filter { $0.part.marks.reports.count == 1 }.flatMap { standing in
        standing.part.actions.compactMap(\.letter).filter { !known.contains($0.value.lowercased()) }
          .map { letter in
            finding(
              at: letter.range, Message.summary(letter.value, measure.name),
              explanation: Message.explanation(known.sorted()), subject: measure.name,
              notes: [.init(at: measure.measure.heading.range, "De maatregel in de agenda")])
          }
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ letter: String, _ measure: String) -> String {
    "Maatregel \(measure) heeft in de agenda geen actie \(letter)"
  }
  /// Which there are.
  static func explanation(_ known: [String]) -> String {
    known.isEmpty
      ? "Bij deze maatregel staan in de agenda geen acties met een letter."
      : "De acties zijn: \(known.joined(separator: ", "))."
  }
}
