internal import AgendaModel
internal import Diagnostics

/// Measurements of school years and of calendar years in one row.
enum PeriodsOfTwoKinds: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "periods-of-two-kinds", .values, .advies,
    title: "Metingen zijn deels van schooljaren, deels van kalenderjaren",
    what: """
      Of de nulmeting en de metingen daarna, uit dezelfde bron, allemaal over een schooljaar gaan of allemaal over
      een kalenderjaar.
      """,
    why:
      "Een cijfer over 2022-2023 en een cijfer over 2023 overlappen een half jaar, en zijn niet te vergelijken.",
    wrong: """
      nulmeting:
        2022-2023: 4,6%
      gemeten:
        2024: 4,1%
      """,
    right: """
      nulmeting:
        2022-2023: 4,6%
      gemeten:
        2023-2024: 4,1%
      """,
    mend: "Schrijf elke periode zoals de bron die geeft")

  /// Returns one finding per series, at the first period of the other kind.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.compactMap { place in
      place.series.cells.lazy.compactMap { cell in
        other(in: cell.nulmeting + cell.measured, of: place)
      }.first.map { first, other in
        finding(
          at: other.range, Message.summary(place.key, other.value, first.value),
          explanation: Message.explanation, subject: place.key,
          notes: [.init(at: first.range, "De eerste meting")])
      }
    }
  }

  /// Returns the first measured period and the first of another kind from the same source.
  private static func other(
    in measurements: [Measurement], of place: SeriesPlace
  ) -> (Located<Period>, Located<Period>)? {
    let measured = measurements.filter { $0.value.value.number != nil }
    guard let first = measured.first, let period = first.period, period.value.isYear != nil else {
      return nil
    }
    let other = measured.first {
      guard let isYear = $0.period?.value.isYear else { return false }
      return isYear != period.value.isYear && place.source(of: $0) == place.source(of: first)
    }
    return other?.period.map { (period, $0) }
  }
}

extension Period {
  /// Whether the period is a calendar year: false for a school year, nil for another kind.
  fileprivate var isYear: Bool? {
    switch self {
    case .year: true
    case .schoolYear: false
    case .years, .cohort, .month: nil
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ other: Period, _ first: Period) -> String {
    "\(key) heeft een meting over \(other.text) naast een over \(first.text)"
  }
  /// Why.
  static let explanation = "Een schooljaar en een kalenderjaar overlappen maar een half jaar."
}
