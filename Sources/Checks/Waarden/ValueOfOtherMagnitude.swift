internal import AgendaModel
internal import Diagnostics

/// A value that would fit among its neighbours if its comma stood elsewhere.
enum ValueOfOtherMagnitude: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "value-of-other-magnitude", .values, .waarschuwing,
    title: "Een waarde is tien of honderd keer zo groot of klein als de andere",
    what: """
      Of één waarde in een reeks past zodra de komma anders staat, terwijl de andere waarden dicht bij elkaar
      liggen. Ook een deel van 1 (0,71) tussen percentages (71%) valt op, in de tijd en tussen de groepen van een
      uitsplitsing.
      """,
    why: """
      Een komma die verschuift of een percentage dat als deel van 1 is overgenomen, is met het oog moeilijk te
      zien, en in een grafiek verdwijnt de rest.
      """,
    wrong: """
      nulmeting:
        2022: 71%
      gemeten:
        2024: 0,73
      """,
    right: """
      nulmeting:
        2022: 71%
      gemeten:
        2024: 73%
      """,
    mend: "Vergelijk de waarde met de bron, en zet de komma goed")

  /// Returns a finding for each value of another magnitude, in time or among the groups.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.flatMap { place in
      let inTime = place.series.cells.compactMap { finding(about: $0, in: place) }
      let places = Set(inTime.map(\.range))
      return inTime
        + fractions(in: place).filter { !places.contains($0.range) }.map { fraction in
          finding(
            at: fraction.range, Message.summary(place.key, fraction.value),
            explanation: Message.fraction(fraction.value), subject: place.key)
        }
    }
  }

  /// Returns the finding about a cell of which one number stands apart in time.
  private static func finding(about cell: Cell, in place: SeriesPlace) -> Diagnostic? {
    guard let (value, odd) = cell.magnitudeBreak(unit: place.series.unit),
      place.series.scale.contains(value.value)
    else { return nil }
    let others = cell.numbersInTime.map(\.value).filter { $0.range != value.range }
    return finding(
      at: value.range, Message.summary(cell.key.behind(place.key), value.value),
      explanation: Message.inTime(odd, others.map { $0.value.dutch() }), subject: place.key,
      notes: others.prefix(1).map { .init(at: $0.range, "Een van de andere waarden") })
  }

  /// Returns the parts of one among percentages of ten and more: in one cell, or among the groups.
  private static func fractions(in place: SeriesPlace) -> [Located<DecimalNumber>] {
    guard place.series.unit == .percent else { return [] }
    let cells = place.series.cells.flatMap { cell in
      fractions(among: cell.numbersInTime.map(\.value))
    }
    var columns: [String: [Located<DecimalNumber>]] = [:]
    for cell in place.series.cells {
      for (kind, measurement) in cell.all {
        guard let number = measurement.value.value.number else { continue }
        let name = kind.rawValue + " " + (measurement.period?.value.text ?? "")
        columns[name, default: []].append(Located(number, measurement.value.range))
      }
    }
    let seen = Set(cells.map(\.range))
    return cells
      + columns.keys.sorted().flatMap { fractions(among: columns[$0] ?? []) }
      .filter { !seen.contains($0.range) }
  }

  /// Returns the numbers below one with decimals, where all others are ten or more.
  private static func fractions(
    among numbers: [Located<DecimalNumber>]
  ) -> [Located<DecimalNumber>] {
    let (one, ten) = (DecimalNumber(1), DecimalNumber(10))
    let small = numbers.filter { $0.value < one && $0.value.whole == nil && !$0.value.isNegative }
    let large = numbers.count { $0.value >= ten }
    return large > 0 && large + small.count == numbers.count && small.count <= large ? small : []
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ number: DecimalNumber) -> String {
    "De waarde \(number.dutch()) van \(name) past niet in de rij"
  }
  /// Why one number stands apart in time.
  static func inTime(_ odd: MagnitudeBreak, _ others: [String]) -> String {
    let shown = others.count > 8 ? Array(others.prefix(8)) : others
    let step =
      odd.timesTooSmall.map { "\($0) keer zo groot" } ?? "\(odd.timesTooLarge ?? 10) keer zo klein"
    return
      "De andere waarden zijn \(shown.dutchList). \(step.prefix(1).uppercased())\(step.dropFirst()) "
      + "zou deze ertussen liggen."
  }
  /// Why a part of one stands apart.
  static func fraction(_ number: DecimalNumber) -> String {
    let percent = DecimalNumber(unscaled: number.unscaled, decimals: max(number.decimals - 2, 0))
    let size = number.decimals >= 2 ? percent.dutch() : (number.dutch() + " × 100")
    return
      "De andere percentages zijn 10 of meer. Als deel van 1 is \(number.dutch()) hetzelfde als \(size)%."
  }
}
