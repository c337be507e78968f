internal import AgendaModel
internal import Diagnostics

/// Money spent for a doelstelling that the begroting gives none.
enum SpendingWithoutBudget: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "spending-without-budget", .account, .waarschuwing,
    title: "Er is geld besteed aan een doelstelling waarvoor niets is begroot",
    what: """
      Of de begroting geld heeft voor elke doelstelling waaraan in een jaar iets is besteed: in dat jaar, of over van
      het jaar ervoor. Geld dat doelstellingen delen, telt mee, en een `toelichting` bij de besteding ook.
      """,
    why:
      "De lezer ziet niet waar het geld vandaan kwam, en of een andere doelstelling het moet missen.",
    wrong: """
      besteding:
        besteed: 25.000             # geen rij voor deze doelstelling in de begroting
      """,
    right: """
      besteding:
        besteed: 25.000
        toelichting: Dit kwam uit de algemene middelen van de school.
      """,
    mend: "Schrijf een `toelichting` bij de besteding, of verbeter het bedrag of de doelstelling")

  /// Returns a finding for each amount that nothing in the begroting could pay for.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SpendingPlace.all(in: index).compactMap { place in
      guard place.spent > DecimalNumber(0), !place.money.hasOthers, !place.isExplained,
        (place.available.isNegative || place.available == DecimalNumber(0))
      else { return nil }
      return finding(
        at: place.spending.spent.range, Message.summary(place),
        explanation: Message.explanation(place), subject: place.code, notes: place.budgetNotes)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ place: SpendingPlace) -> String {
    "Aan doelstelling \(place.code) is in \(place.year) \(place.spent.dutch()) euro besteed, maar er was "
      + "niets begroot"
  }
  /// What the begroting has.
  static func explanation(_ place: SpendingPlace) -> String {
    !place.money.isUnnamed
      ? "De begroting heeft voor deze doelstelling geen geld in \(place.year)."
      : "De begroting heeft geen rij voor deze doelstelling."
  }
}
