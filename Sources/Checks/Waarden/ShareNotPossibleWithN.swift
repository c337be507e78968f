internal import AgendaModel
internal import Diagnostics

/// A percentage that no number of this many persons gives.
enum ShareNotPossibleWithN: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "share-not-possible-with-n", .values, .waarschuwing,
    title: "Een percentage kan niet bij zo veel mensen",
    what: """
      Of een gemeten percentage bij zijn `n` past: of er een heel aantal mensen is dat, gedeeld door `n`, op dit
      percentage uitkomt, afronding meegerekend. Bij 100 mensen of meer kan elk heel percentage.
      """,
    why: """
      Van vier mensen kan 25% of 50% iets vinden, maar geen 33%. Dan is het percentage verkeerd, of de `n` is die
      van een andere vraag. Heeft de bron de antwoorden gewogen, dan kan het toch.
      """,
    wrong: """
      nulmeting:
        2023:
          waarde: 33%
          n: 4
      """,
    right: """
      nulmeting:
        2023:
          waarde: 33%
          n: 3
      """,
    mend: """
      Vergelijk het percentage en de `n` met de bron; heeft de bron de antwoorden gewogen, laat de melding dan \
      met die reden zo
      """)

  /// Returns a finding for each measured percentage that its group excludes.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.filter { $0.series.unit == .percent }.flatMap { place in
      place.measured.compactMap { measurement -> Diagnostic? in
        guard let count = measurement.groupSize, let interval = measurement.value.value.interval,
          interval.overlaps(Interval(0).joined(with: Interval(100))),
          !interval.holdsQuotient(of: count, times: 100)
        else { return nil }
        let near = Quotients(of: count, factor: 100, near: measurement.value.value)
        return finding(
          at: measurement.value.range, Message.summary(place.key, measurement.value.value, count),
          explanation: near.map { Message.explanation($0, count) }, subject: place.key,
          notes: measurement.count.map { [.init(at: $0.range, "De n")] } ?? [])
      }
    }
  }
}

extension SeriesPlace {
  /// The nulmetingen and measured values of all cells.
  var measured: [Measurement] { series.cells.flatMap { $0.nulmeting + $0.measured } }
}

/// The two quotients with a whole number above the line that lie around a number.
struct Quotients {
  /// The whole number of the lower one.
  let below: Int
  /// The lower one, in Dutch.
  let low: String
  /// The higher one, in Dutch.
  let high: String

  /// Finds the quotients of `count`, times `factor`, around a value; nil unless it is one number.
  init?(of count: Int, factor: Int, near value: Value) {
    guard let number = value.number, let exact = Interval(exactly: number),
      let below = (exact * count / factor).lowest(decimals: 0).whole
    else { return nil }
    self.below = below
    let decimals = number.decimals + 1
    func text(_ answers: Int) -> String {
      (Interval(answers) * factor / count).lowest(decimals: decimals).dutch()
    }
    (low, high) = (text(below), text(below + 1))
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ value: Value, _ count: Int) -> String {
    "\(value.dutch(unit: .percent)) bij \(key) kan niet van \(count) mensen"
  }
  /// Why.
  static func explanation(_ near: Quotients, _ count: Int) -> String {
    "\(near.below) van de \(count) is \(near.low)% en \(near.below + 1) van de \(count) is \(near.high)%; "
      + "daartussen ligt niets."
  }
}
