internal import AgendaModel
internal import Diagnostics

/// An action in a period that the agenda is not about.
enum ActionOutsidePeriod: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "action-outside-period", .text, .waarschuwing,
    title: "Een actie valt buiten de looptijd van de agenda",
    what: "Of de periode van een actie binnen de `periode` van de agenda begint of eindigt.",
    why: """
      Een actie van vóór de agenda is geen plan meer, en een actie van daarna hoort er niet bij. Vaak is het
      een jaartal dat uit een vorige agenda is blijven staan.
      """,
    wrong: "- **2017** De studentenkaart invoeren. {actie=a}",
    right: "- **2027** De studentenkaart invoeren. {actie=a}",
    mend: "Verbeter het jaar, of haal de periode weg als de actie al klaar is")

  /// Returns a finding for each action with no year inside the agenda's period.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let period = index.agenda.period else { return [] }
    let years = period.value.firstYear...max(period.value.firstYear, period.value.lastYear)
    return index.plannedParts.flatMap { part in
      part.actions.filter { !$0.isInternal }.compactMap { action in
        guard let when = action.period, !when.value.overlaps(years) else { return nil }
        let subject = part.marks.measures.first?.value ?? part.marks.id?.value
        return finding(
          at: when.range, Message.summary(when.value, part.heading.text),
          explanation: Message.explanation(when.value, years), subject: subject,
          notes: [.init(at: period.range, "De looptijd van de agenda")])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ period: Period, _ heading: String) -> String {
    "Een actie van ‘\(heading)’ is voor \(period.text), buiten de looptijd"
  }
  /// Why.
  static func explanation(_ period: Period, _ years: ClosedRange<Int>) -> String {
    let side = period.lastYear < years.lowerBound ? "ervoor" : "erna"
    return "De agenda loopt van \(years.lowerBound) tot en met \(years.upperBound); "
      + "\(period.text) valt \(side)."
  }
}
