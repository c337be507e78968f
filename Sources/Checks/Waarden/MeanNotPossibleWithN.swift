internal import AgendaModel
internal import Diagnostics

/// A mean that no whole answers of this many persons give.
enum MeanNotPossibleWithN: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "mean-not-possible-with-n", .values, .waarschuwing,
    title: "Een gemiddelde kan niet bij zo veel antwoorden",
    what: """
      Of een gemeten gemiddelde op een schaal met hele cijfers bij zijn `n` past: of er een heel aantal punten is
      dat, gedeeld door `n`, op dit gemiddelde uitkomt. Bij een decimaal zegt dat alleen iets onder de 10
      antwoorden, bij twee decimalen onder de 100.
      """,
    why: """
      Hele antwoorden tellen op tot een heel getal. Bij 7 antwoorden kan het gemiddelde 3,4 of 3,6 zijn, maar geen
      3,5. Deze toets heet GRIM (Brown en Heathers, 2017).
      """,
    wrong: """
      schaal: 1 tot 5
      nulmeting:
        2023:
          waarde: 3,5
          n: 7
      """,
    right: """
      schaal: 1 tot 5
      nulmeting:
        2023:
          waarde: 3,5
          n: 8
      """,
    mend: """
      Vergelijk het gemiddelde en de `n` met de bron; is het een gemiddelde over meer vragen, laat de melding dan \
      met die reden zo
      """)

  /// Returns a finding for each measured mean that its group excludes.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.filter { $0.series.unit == .score && $0.series.scale.points != nil }
      .flatMap { place in
        place.measured.compactMap { measurement -> Diagnostic? in
          guard let count = measurement.groupSize, let interval = measurement.value.value.interval,
            place.series.scale.contains(measurement.value.value.number ?? DecimalNumber(0)),
            !interval.holdsQuotient(of: count)
          else { return nil }
          let near = Quotients(of: count, factor: 1, near: measurement.value.value)
          return finding(
            at: measurement.value.range,
            Message.summary(place.key, measurement.value.value, count),
            explanation: near.map { Message.explanation($0, count) }, subject: place.key,
            notes: measurement.count.map { [.init(at: $0.range, "De n")] } ?? [])
        }
      }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ value: Value, _ count: Int) -> String {
    "Een gemiddelde van \(value.phrase) bij \(key) kan niet van \(count) hele antwoorden"
  }
  /// Why.
  static func explanation(_ near: Quotients, _ count: Int) -> String {
    "\(near.below) punten gedeeld door \(count) is \(near.low) en \(near.below + 1) punten is \(near.high); "
      + "daartussen ligt niets."
  }
}
