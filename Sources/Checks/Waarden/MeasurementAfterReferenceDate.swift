internal import AgendaModel
internal import Diagnostics

/// A measured value from a time that has not come yet.
enum MeasurementAfterReferenceDate: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measurement-after-reference-date", .values, .fout,
    title: "Een meting is van na de peildatum",
    what: """
      Of elke nulmeting en elke waarde onder `gemeten` van voor de `peildatum` van de agenda is. Een jaar dat al is
      begonnen, mag.
      """,
    why:
      "Wat er nog niet is, kan niet zijn gemeten. Het is een verkeerd jaar, of een doel op de verkeerde plaats.",
    wrong: """
      nulmeting:
        2032: 57%            # peildatum: 2024-03-12
      """,
    right: """
      nulmeting:
        2023: 57%
      """,
    mend:
      "Verbeter het jaar; is de agenda zelf bijgewerkt, verander dan de `peildatum` in agenda.yaml")

  /// Returns a finding for each measured number from the future.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let now = index.agenda.referenceDate else { return [] }
    let sources = Dictionary(index.agenda.sources.map { ($0.id.value, $0) }) { first, _ in first }
    return index.seriesPlaces.flatMap { place in
      place.measured.compactMap { measurement in
        guard let period = measurement.period, period.value.startsAfter(now.value),
          measurement.value.value.absence == nil
        else { return nil }
        // A year in which the source does not measure is a finding of its own.
        if let source = place.source(of: measurement).flatMap({ sources[$0] }),
          ValueInUnmeasuredYear.isUnmeasured(period.value, by: source)
        {
          return nil
        }
        return finding(
          at: period.range, Message.summary(place.key, period.value),
          explanation: Message.explanation(now.value), subject: place.key,
          notes: [.init(at: now.range, "De peildatum")])
      }
    }
  }
}

extension Period {
  /// Whether the period starts after the month of a day; a school year starts in August.
  func startsAfter(_ day: CalendarDate) -> Bool {
    switch self {
    case .month(let year, let month): (year, month) > (day.year, day.month)
    case .schoolYear(let year): (year, 8) > (day.year, day.month)
    case .year, .years, .cohort: firstYear > day.year
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ period: Period) -> String {
    "\(key) heeft een meting van \(period.text), van na de peildatum"
  }
  /// Why.
  static func explanation(_ now: CalendarDate) -> String {
    "De peildatum van de agenda is \(now.text); dat telt als vandaag."
  }
}
