internal import AgendaModel
internal import Diagnostics

/// Consent that was given after the agenda was adopted.
enum ConsentAfterAdoption: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-after-adoption", .completeness, .fout,
    title: "De instemming is van na de vaststelling",
    what: "Of de datum van elke instemming op of voor de datum van de vaststelling ligt.",
    why: "Instemming gaat aan het besluit vooraf. Vaak is een van de twee data een vergissing.",
    wrong: """
      - orgaan: studentenraad
        handeling: instemming
        datum: 2024-03-29
      - orgaan: bestuur
        handeling: vaststelling
        datum: 2024-03-04
      """,
    right: """
      - orgaan: studentenraad
        handeling: instemming
        datum: 2024-02-29
      - orgaan: bestuur
        handeling: vaststelling
        datum: 2024-03-04
      """,
    mend: "Verbeter de datum, of leg de instemming opnieuw voor")

  /// Returns a finding at each date after the first adoption.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let consents = index.agenda.consents
    let adoptions = index.agenda.adoptionDates
    guard let adoption = adoptions.min(by: { $0.value < $1.value }) else { return [] }
    let given = consents.filter { $0.act?.value == "instemming" && $0.dated != nil }
    let late = given.compactMap { consent in
      consent.dated.flatMap { $0.value > adoption.value ? (consent, $0) : nil }
    }
    // One early adoption is likelier than several late consents.
    if late.count > 1, late.count == given.count { return [aboutAdoption(adoption, late.map(\.1))] }
    return late.map { consent, day in
      finding(
        at: day.range, Message.summary(consent.body.value.bodyName, day.value, adoption.value),
        explanation: Message.explanation, subject: consent.body.value,
        notes: [.init(at: adoption.range, "De vaststelling")])
    }
  }

  /// Returns the finding about an adoption that comes before every consent.
  private static func aboutAdoption(
    _ adoption: Located<CalendarDate>, _ consents: [Located<CalendarDate>]
  ) -> Diagnostic {
    finding(
      at: adoption.range, Message.early(adoption.value, consents.count),
      explanation: Message.explanation, subject: "bestuur",
      notes: consents.map { .init(at: $0.range, "Instemming van \($0.value.text)") },
      solutions: [.init("Verbeter de datum van de vaststelling")])
  }
}

extension Consent {
  /// The day of the act with its place, when it is known.
  var dated: Located<CalendarDate>? {
    guard let moment, case .day(let day) = moment.value else { return nil }
    return Located(day, moment.range)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ body: String, _ day: CalendarDate, _ adoption: CalendarDate) -> String {
    "De instemming door \(body) (\(day.text)) is van na de vaststelling (\(adoption.text))"
  }
  /// The headline about an adoption before all consents.
  static func early(_ adoption: CalendarDate, _ count: Int) -> String {
    "De vaststelling (\(adoption.text)) is van voor alle \(count) instemmingen"
  }
  /// Why.
  static let explanation = "Een orgaan stemt in voordat het bestuur de agenda vaststelt."
}
