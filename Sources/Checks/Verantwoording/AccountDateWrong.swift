internal import AgendaModel
internal import Diagnostics

/// A talk or evaluation before the term that it is about, or after the day that counts as now.
enum AccountDateWrong: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-date-wrong", .account, .fout,
    title: "Een bespreking of evaluatie heeft een datum die niet kan",
    what: """
      Of elke `datum` onder `partners` en `besproken-met` van een verantwoording niet voor het begin van dat jaar of semester
      ligt, en niet na de `peildatum` van de agenda.
      """,
    why:
      "Over een jaar dat nog niet was begonnen, viel niets te bespreken. Wat na de peildatum komt, is nog niet gebeurd.",
    wrong: """
      verantwoording: "2025"
      besproken-met:
        - orgaan: studentenraad
          datum: 2024-02-03
      """,
    right: """
      verantwoording: "2025"
      besproken-met:
        - orgaan: studentenraad
          datum: 2026-02-03
      """,
    mend:
      "Verbeter de datum; is de agenda zelf bijgewerkt, verander dan de `peildatum` in agenda.yaml")

  /// Returns a finding at each date outside those two.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let now = index.agenda.referenceDate
    return index.agenda.accounts.compactMap(\.account).flatMap { account -> [Diagnostic] in
      let dates =
        account.evaluations.map { ($0.name.value, $0.date) }
        + account.talks.map { ($0.body.value, $0.date) }
      return dates.compactMap { name, date in
        guard let date else { return nil }
        if let start = account.term.value.firstDay, date.value < start {
          return finding(
            .waarschuwing, at: date.range, Message.early(name, date.value, account.term.value),
            explanation: Message.begins(account.term.value, start), subject: name,
            notes: [.init(at: account.term.range, "Hierover gaat het stuk")])
        }
        guard let now, now.value < date.value else { return nil }
        return finding(
          at: date.range, Message.late(name, date.value), explanation: Message.today(now.value),
          subject: name, notes: [.init(at: now.range, "De peildatum")])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a date that is too early.
  static func early(_ name: String, _ date: CalendarDate, _ term: AccountTerm) -> String {
    "Het gesprek met ‘\(name)’ was op \(date.text), voor \(term.dutch) begon"
  }
  /// The headline about a date in the future.
  static func late(_ name: String, _ date: CalendarDate) -> String {
    "Het gesprek met ‘\(name)’ is op \(date.text), na de peildatum"
  }
  /// When the term starts.
  static func begins(_ term: AccountTerm, _ start: CalendarDate) -> String {
    "Dit stuk gaat over \(term.dutch), en dat begint op \(start.text)."
  }
  /// What counts as now.
  static func today(_ date: CalendarDate) -> String {
    "De peildatum van de agenda is \(date.text)."
  }
}
