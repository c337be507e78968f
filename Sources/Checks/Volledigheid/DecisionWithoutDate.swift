internal import AgendaModel
internal import Diagnostics

/// A decision that follows, without a good date.
enum DecisionWithoutDate: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "decision-without-date", .completeness, .waarschuwing,
    title: "Een besluit volgt, maar niet duidelijk wanneer",
    what: """
      Of er bij `besluit=volgt` een `wanneer=` staat, met een jaar dat niet voor de peildatum en niet na de
      looptijd van de Regeling ligt.
      """,
    why: """
      ‘Pas toe of leg uit’: een besluit dat nog volgt, is alleen een antwoord als de lezer weet wanneer het
      komt.
      """,
    wrong: "### Een leerlijn voor duurzaamheid {maatregel=2 besluit=volgt}",
    right: "### Een leerlijn voor duurzaamheid {maatregel=2 besluit=volgt wanneer=2026}")

  /// Returns a finding at each such decision.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap(\.document.parts).compactMap { part in
      guard let decision = part.marks.decision, decision.value == .later,
        !part.marks.isSourceSilent, !index.damage.touches(part.heading.lineRange)
      else { return nil }
      guard let when = part.marks.when else {
        return finding(
          at: decision.range, Message.missing(part.heading.text), explanation: Message.explanation,
          subject: part.subject, solutions: [.init(Message.mend)])
      }
      return odd(when, in: index).map { summary in
        finding(
          at: when.range, summary, explanation: Message.explanation, subject: part.subject,
          solutions: [.init(Message.other)])
      }
    }
  }

  /// Returns what is odd about the period in which a decision follows; nil when it is not.
  private static func odd(_ when: Located<Period>, in index: AgendaIndex) -> String? {
    let years = index.regeling.years
    if when.value.firstYear > years.upperBound { return Message.after(when.value, years) }
    guard let now = index.agenda.referenceDate?.value, isOver(when.value, now) else { return nil }
    return Message.past(when.value, now)
  }

  /// Whether a period was over on a day.
  private static func isOver(_ period: Period, _ now: CalendarDate) -> Bool {
    if case .month(let year, let month) = period { return (year, month) < (now.year, now.month) }
    return period.lastYear < now.year
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline without a date.
  static func missing(_ heading: String) -> String {
    "Bij ‘\(heading)’ volgt het besluit, maar er staat niet wanneer"
  }
  /// The headline about a date in the past.
  static func past(_ period: Period, _ now: CalendarDate) -> String {
    "Het besluit zou in \(period.text) volgen, en de peildatum is \(now.text)"
  }
  /// The headline about a date after the edition.
  static func after(_ period: Period, _ years: ClosedRange<Int>) -> String {
    "Het besluit volgt pas in \(period.text), na de looptijd (tot en met \(years.upperBound))"
  }
  /// Why.
  static let explanation =
    "Een besluit dat volgt, is een antwoord op de maatregel als er een datum bij staat."
  /// The mend without a date.
  static let mend = "Zet `wanneer=` met het jaar of de maand in de accolades"
  /// The mend about a date.
  static let other = "Verbeter de periode, of schrijf het besluit dat intussen is genomen"
}
