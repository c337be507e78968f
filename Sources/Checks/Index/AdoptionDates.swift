internal import AgendaModel
internal import Diagnostics

extension Agenda {
  /// The days on which the agenda was adopted, in the author's order; empty when unknown.
  var adoptionDates: [Located<CalendarDate>] {
    consents.filter { $0.act?.value == "vaststelling" }.compactMap(\.dated)
  }
}
