internal import AgendaModel
internal import Diagnostics

/// An act of a body on a day on which it can hardly have been.
enum ConsentDateUnlikely: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-date-unlikely", .text, .waarschuwing,
    title: "De datum bij een orgaan kan bijna niet kloppen",
    what: """
      Of de datums onder `vaststelling` vóór of op de `peildatum` liggen, en niet meer dan twee jaar voor het begin
      van de agenda.
      """,
    why: """
      De peildatum is wat ‘nu’ is: wat daarna komt, is nog niet gebeurd. Een veel oudere datum is meestal een
      verkeerd jaar.
      """,
    wrong: """
      peildatum: 2024-03-12
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          datum: 2042-02-28
      """,
    right: """
      peildatum: 2024-03-12
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          datum: 2024-02-28
      """,
    mend: "Verbeter de datum, of de `peildatum`")

  /// Returns a finding for each such date.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let agenda = index.agenda
    let first = (agenda.period?.value.firstYear ?? index.regeling.years.lowerBound) - 2
    let late = Set(ConsentAfterAdoption.findings(in: index).map(\.range))
    return agenda.consents.compactMap { consent -> Diagnostic? in
      guard let day = consent.dated, !late.contains(day.range) else { return nil }
      let article = consent.act.value == "advies" ? "Het" : "De"
      let act =
        "\(article) \(consent.act.value) door \(consent.body.value.bodyName) (\(day.value.text))"
      if let today = agenda.referenceDate, day.value > today.value {
        return finding(
          at: day.range, Message.future(act, today.value), explanation: Message.today,
          subject: consent.body.value, notes: [.init(at: today.range, "De peildatum")])
      }
      guard day.value.year < first else { return nil }
      return finding(
        at: day.range, Message.old(act, first + 2), explanation: Message.long,
        subject: consent.body.value)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a day to come.
  static func future(_ act: String, _ today: CalendarDate) -> String {
    "\(act) is van na de peildatum (\(today.text))"
  }
  /// The headline about a day long ago.
  static func old(_ act: String, _ start: Int) -> String {
    "\(act) is van ver voor het begin van de agenda (\(start))"
  }
  /// Why a day to come is wrong.
  static let today = "De peildatum is wat ‘nu’ is; wat daarna komt, is nog niet gebeurd."
  /// Why a day long ago is wrong.
  static let long =
    "Een orgaan stemt in met een agenda die er is; vaak is alleen het jaar verkeerd."
}
