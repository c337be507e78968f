internal import AgendaModel
internal import Diagnostics

/// An act of a body on a day that is still to come.
enum ConsentAfterReferenceDate: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-after-reference-date", .completeness, .waarschuwing,
    title: "Een instemming of vaststelling is van na de peildatum",
    what:
      "Of de datum van elke regel onder `vaststelling` op of voor de `peildatum` van de agenda ligt.",
    why: "De peildatum zegt wat ‘nu’ is. Wat daarna komt, is nog niet gebeurd.",
    wrong: """
      peildatum: 2024-03-12
      vaststelling:
        - orgaan: bestuur
          handeling: vaststelling
          datum: 2024-04-03
      """,
    right: """
      peildatum: 2024-04-12
      vaststelling:
        - orgaan: bestuur
          handeling: vaststelling
          datum: 2024-04-03
      """,
    mend: "Verbeter de datum, of zet de peildatum later")

  /// Returns a finding at each such date; one, when all acts are later.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let now = index.agenda.referenceDate else { return [] }
    let dated = index.agenda.consents.compactMap { consent in consent.dated.map { (consent, $0) } }
    let late = dated.filter { $0.1.value > now.value }
    if late.count > 1, late.count == dated.count {
      return [
        finding(
          at: now.range, Message.all(now.value), explanation: Message.explanation,
          subject: "peildatum", notes: late.map { .init(at: $0.1.range, $0.1.value.text) })
      ]
    }
    return late.map { consent, day in
      finding(
        at: day.range, Message.summary(consent, day.value, now.value),
        explanation: Message.explanation, subject: consent.body.value,
        notes: [.init(at: now.range, "De peildatum")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ consent: Consent, _ day: CalendarDate, _ now: CalendarDate) -> String {
    "De \(consent.act?.value ?? "handeling") door \(consent.body.value.bodyName) (\(day.text)) is van na de peildatum"
  }
  /// The headline when every act is later.
  static func all(_ now: CalendarDate) -> String {
    "De peildatum (\(now.text)) ligt voor elke instemming en vaststelling"
  }
  /// Why.
  static let explanation =
    "Op de site staat dan iets als gebeurd, dat op de peildatum nog moest komen."
}
