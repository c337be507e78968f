internal import AgendaModel
internal import Diagnostics

/// An adjustment from a value to the same value.
enum AdjustmentChangesNothing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "adjustment-changes-nothing", .values, .waarschuwing,
    title: "Een bijstelling verandert niets",
    what: "Of de waarde achter `van` een andere is dan de waarde die nu geldt.",
    why: """
      Achter `van` staat de oude waarde, zodat een lezer ziet wat er veranderde. Zijn beide gelijk, dan is de oude
      of de nieuwe waarde vergeten.
      """,
    wrong: """
      waarde: 60%
      bijgesteld:
        van: 60%
      """,
    right: """
      waarde: 55%
      bijgesteld:
        van: 60%
      """,
    mend:
      "Schrijf de oude waarde achter `van` en de nieuwe achter `waarde`, of haal `bijgesteld` weg")

  /// Returns a finding for each adjustment to the value it was.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.adjustments.compactMap { place in
      guard place.adjustment.from.value.content == place.value.value.content else { return nil }
      return finding(
        at: place.adjustment.from.range, Message.summary(place.key, place.value.value),
        explanation: Message.explanation, subject: place.key,
        notes: [.init(at: place.value.range, "De waarde nu")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ value: Value) -> String {
    "\(key) is bijgesteld van \(value.phrase) naar dezelfde waarde"
  }
  /// Why.
  static let explanation = "Achter `van` hoort de waarde van voor de bijstelling."
}
