internal import AgendaModel
internal import Diagnostics

/// A count with decimals.
enum CountNotWhole: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "count-not-whole", .values, .fout,
    title: "Een aantal is geen heel getal",
    what: """
      Of elke waarde van een indicator met de eenheid `aantal` een heel getal is. Een gemiddeld aantal en een
      aantal fte mogen decimalen hebben, als dat in de naam staat.
      """,
    why: """
      Een halve student bestaat niet. Vaak is het een percentage of een score, of staat er een komma waar een
      duizendtalpunt hoort.
      """,
    wrong: """
      - code: 2a             # een aantal
        nulmeting:
          2023: 4,6
      """,
    right: """
      - code: 2a
        eenheid: procent
        nulmeting:
          2023: 4,6%
      """,
    mend: "Verbeter het getal, of schrijf de `eenheid` erbij die het heeft")

  /// The words in a name that allow decimals.
  private static let exceptions = [
    "gemiddeld", "fte", "per student", "per persoon", "voltijdbanen",
  ]

  /// Returns one finding per series, at the first count with decimals.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.compactMap { place in
      guard place.series.unit == .count, !isException(place) else { return nil }
      let odd = place.series.cells.flatMap(\.all).map(\.measurement.value).first { value in
        // A column of a data file is a finding of its own; so is a written unit.
        !value.range.file.path.hasSuffix(".csv") && value.value.writtenUnit == nil
          && value.value.numbers.contains { $0.whole == nil }
      }
      return odd.map { value in
        finding(
          at: value.range, Message.summary(place.key, value.value),
          explanation: Message.explanation, subject: place.key)
      }
    }
  }

  /// Whether the name of a series or its indicator says that it is no plain count.
  private static func isException(_ place: SeriesPlace) -> Bool {
    let name = [place.block.name, place.series.name ?? ""].joined(separator: " ").lowercased()
    return exceptions.contains { name.contains($0) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ value: Value) -> String {
    "\(key) is een aantal, maar \(value.phrase) is geen heel getal"
  }
  /// Why.
  static let explanation = "Wie telt, komt op een heel getal."
}
