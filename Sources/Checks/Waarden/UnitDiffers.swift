internal import AgendaModel
internal import Diagnostics

/// A value with a sign of another unit than its series has.
enum UnitDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unit-differs", .values, .fout,
    title: "Een waarde heeft een andere eenheid dan haar reeks",
    what: """
      Of een procentteken alleen staat bij een reeks in procenten, en een euroteken alleen bij een reeks in euro.
      Zonder `eenheid` heeft een indicator van de Regeling de eenheid die de Regeling vraagt.
      """,
    why:
      "Een grafiek tekent elke waarde op de schaal van de reeks. Een percentage tussen aantallen is dan onzin.",
    wrong: """
      - code: 2a             # de Regeling vraagt een aantal
        nulmeting:
          2022-2023: 4,6%
      """,
    right: """
      - code: 2a
        eenheid: procent
        toelichting: Wij rekenen in procenten.
        nulmeting:
          2022-2023: 4,6%
      """)

  /// Returns one finding per series, at the first value with a strange sign.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.compactMap { place in
      let values = place.series.cells.flatMap(\.all).map(\.measurement.value)
        .filter { !$0.value.numbers.isEmpty }
      let strange = values.filter { value in
        // What lies outside the scale is a finding of its own.
        isStrange(value.value.writtenUnit, in: place.series.unit)
          && value.value.numbers.allSatisfy(place.series.scale.contains)
      }
      guard let first = strange.first else { return nil }
      return finding(
        at: first.range, Message.summary(place, first.value),
        explanation: Message.explanation(place, all: strange.count == values.count),
        subject: place.key,
        solutions: [Message.solution(first.value, all: strange.count == values.count)])
    }
  }

  /// Whether a written sign is not that of a unit.
  private static func isStrange(_ written: Value.WrittenUnit?, in unit: Unit) -> Bool {
    switch written {
    case .percent: unit != .percent
    case .euro: unit != .euro
    case nil: false
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ place: SeriesPlace, _ value: Value) -> String {
    "\(place.key) heeft de eenheid \(place.series.unit.rawValue), maar hier staat \(value.phrase)"
  }
  /// Why.
  static func explanation(_ place: SeriesPlace, all: Bool) -> String {
    if place.series.statedUnit != nil { return "Die eenheid staat achter `eenheid`." }
    if place.block.requirement?.unit == place.series.unit {
      return
        "De Regeling vraagt deze indicator als \(place.series.unit.rawValue), en er staat geen `eenheid` bij."
    }
    return
      "Er staat geen `eenheid` bij; een reeks met een `schaal` is een score, een andere een aantal."
  }
  /// The mend.
  static func solution(_ value: Value, all: Bool) -> Diagnostic.Solution {
    let unit = value.writtenUnit == .euro ? Unit.euro : .percent
    return .init(
      all
        ? "Schrijf erbij `eenheid: \(unit.rawValue)`, en bij `toelichting` waarom"
        : "Haal het teken weg, of verbeter de waarde")
  }
}
