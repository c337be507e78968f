internal import AgendaModel
internal import Diagnostics

/// More money carried over to the next year than was left.
enum CarriedOverTooMuch: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "carried-over-too-much", .account, .waarschuwing,
    title: "Er gaat meer geld naar het volgende jaar dan er over is",
    what: """
      Of `naar-volgend-jaar` niet meer is dan de begroting van dat jaar, met wat van het jaar ervoor over was, min wat is
      besteed. Deelt de doelstelling geld met andere, dan is niet te zeggen wat er over is.
      """,
    why: "Geld dat er niet was, kan niet blijven staan. Een van de drie bedragen klopt dan niet.",
    wrong: """
      besteding:
        besteed: 410.000            # begroot: 450.000
        naar-volgend-jaar: 60.000
      """,
    right: """
      besteding:
        besteed: 410.000
        naar-volgend-jaar: 40.000
      """,
    mend: "Verbeter een van de bedragen, of schrijf in de begroting waar het geld vandaan komt")

  /// Returns a finding for each amount that is more than the rest.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SpendingPlace.all(in: index).compactMap { place in
      guard let carried = place.spending.carriedOver, let amount = carried.value.number,
        place.budget != nil, !place.money.hasOthers,
        amount > max(place.available - place.spent, DecimalNumber(0))
      else { return nil }
      return finding(
        at: carried.range, Message.summary(place, amount),
        explanation: Message.explanation(place), subject: place.code, notes: place.budgetNotes)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ place: SpendingPlace, _ amount: DecimalNumber) -> String {
    "Doelstelling \(place.code) neemt \(amount.dutch()) euro mee uit \(place.year), maar zoveel was er "
      + "niet over"
  }
  /// The arithmetic.
  static func explanation(_ place: SpendingPlace) -> String {
    let budget = (place.budget ?? DecimalNumber(0)).dutch()
    let carried = place.carriedIn.map { " + \($0.value.dutch()) uit \(place.year - 1)" } ?? ""
    return "\(budget) begroot\(carried) \u{2212} \(place.spent.dutch()) besteed = "
      + "\((place.available - place.spent).dutch()) euro."
  }
}
