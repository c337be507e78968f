internal import AgendaModel
internal import Diagnostics

/// Consent that was given more than a year before the adoption.
enum ConsentLongBefore: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-long-before", .completeness, .waarschuwing,
    title: "Een instemming is meer dan een jaar voor de vaststelling",
    what: "Of tussen een instemming en de vaststelling niet meer dan een jaar ligt.",
    why: "Een orgaan stemt in met de agenda die wordt vastgesteld. Vaak is het jaar een typefout.",
    wrong: """
      - orgaan: studentenraad
        handeling: instemming
        datum: 2022-02-28
      - orgaan: bestuur
        handeling: vaststelling
        datum: 2024-03-04
      """,
    right: """
      - orgaan: studentenraad
        handeling: instemming
        datum: 2024-02-28
      - orgaan: bestuur
        handeling: vaststelling
        datum: 2024-03-04
      """,
    mend: "Verbeter het jaar, of leg de vastgestelde agenda opnieuw voor")

  /// Returns a finding at each such date, unless it is the adoption whose date is odd.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let consents = index.agenda.consents
    let adoptions = index.agenda.adoptionDates
    guard let adoption = adoptions.max(by: { $0.value < $1.value }),
      index.agenda.referenceDate.map({ adoption.value <= $0.value }) ?? true
    else { return [] }
    let given = consents.filter { $0.act?.value == "instemming" && $0.dated != nil }
    return given.compactMap { consent in
      guard let day = consent.dated, day.value.months(until: adoption.value) > 12 else {
        return nil
      }
      return finding(
        at: day.range, Message.summary(consent.body.value.bodyName, day.value, adoption.value),
        explanation: Message.explanation, subject: consent.body.value,
        notes: [.init(at: adoption.range, "De vaststelling")])
    }
  }
}

extension CalendarDate {
  /// Returns how many months later another day is, the days of the month left out.
  fileprivate func months(until other: CalendarDate) -> Int {
    (other.year - year) * 12 + other.month - month
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ body: String, _ day: CalendarDate, _ adoption: CalendarDate) -> String {
    "De instemming door \(body) (\(day.text)) is meer dan een jaar voor de vaststelling"
  }
  /// Why.
  static let explanation = "In die tijd is de agenda meestal nog veranderd."
}
