internal import AgendaModel
internal import Diagnostics

/// An adjustment before the agenda was adopted, or after the day that counts as now.
enum AdjustmentDateWrong: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "adjustment-date-wrong", .values, .fout,
    title: "Een bijstelling heeft een datum die niet kan",
    what: """
      Of de datum van elke `bijgesteld` na de vaststelling van de agenda ligt, en niet na de `peildatum`.
      """,
    why: """
      Voor de vaststelling was er nog niets om bij te stellen. En wat na de peildatum gebeurt, kan nog niet in de
      agenda staan.
      """,
    wrong: """
      bijgesteld:
        van: 60%
        op: 2023-02-01       # vastgesteld op 4 maart 2024
      """,
    right: """
      bijgesteld:
        van: 60%
        op: 2026-02-01
      """,
    mend:
      "Verbeter de datum; is de agenda zelf bijgewerkt, verander dan de `peildatum` in agenda.yaml")

  /// Returns a finding for each date outside those two.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let adopted = index.agenda.adoptionDates.min { $0.value < $1.value }
    let now = index.agenda.referenceDate
    return index.adjustments.compactMap { place in
      guard let date = place.adjustment.date else { return nil }
      if let adopted, date.value < adopted.value {
        return finding(
          at: date.range, Message.early(place.key, date.value),
          explanation: Message.adopted(adopted.value), subject: place.key,
          notes: [.init(at: adopted.range, "De vaststelling")])
      }
      guard let now, now.value < date.value else { return nil }
      return finding(
        at: date.range, Message.late(place.key, date.value), explanation: Message.today(now.value),
        subject: place.key, notes: [.init(at: now.range, "De peildatum")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a date before the adoption.
  static func early(_ key: String, _ date: CalendarDate) -> String {
    "\(key) is bijgesteld op \(date.text), voor de agenda was vastgesteld"
  }
  /// The headline about a date in the future.
  static func late(_ key: String, _ date: CalendarDate) -> String {
    "\(key) is bijgesteld op \(date.text), na de peildatum"
  }
  /// When it was adopted.
  static func adopted(_ date: CalendarDate) -> String {
    "Het bestuur stelde de agenda vast op \(date.text)."
  }
  /// What counts as now.
  static func today(_ date: CalendarDate) -> String {
    "De peildatum van de agenda is \(date.text)."
  }
}
