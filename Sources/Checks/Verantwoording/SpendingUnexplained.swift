internal import AgendaModel
internal import Diagnostics

/// Spending that differs from the begroting, without a word about why.
enum SpendingUnexplained: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "spending-unexplained", .account, .waarschuwing,
    title: "De besteding wijkt af van de begroting, zonder toelichting",
    what: """
      Of wat een doelstelling in een jaar besteedde, binnen \(tolerance)% blijft van wat daarvoor in de begroting stond,
      of een `toelichting` heeft. Wat het jaar ervoor overhield, mag erbij. Deelt de doelstelling geld met andere,
      dan is niet te zeggen wat haar deel is.
      """,
    why:
      "Wie minder of meer uitgeeft dan afgesproken, zegt waarom. De raad en de accountant vragen ernaar.",
    wrong: """
      besteding:
        besteed: 310.000            # begroot: 450.000
      """,
    right: """
      besteding:
        besteed: 310.000
        toelichting: De nazorg begon drie maanden later dan gepland.
      """,
    mend: "Schrijf bij de besteding een `toelichting`, of verbeter het bedrag")

  /// The difference in percent up to which nobody asks for a reason; our own choice.
  private static let tolerance = 10

  /// Returns a finding for each amount that is further off.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    SpendingPlace.all(in: index).compactMap { place in
      guard !place.isExplained, let budget = place.budget, budget > DecimalNumber(0),
        !place.money.hasOthers, !isNear(place.spent, budget),
        !isNear(place.spent, place.available)
      else { return nil }
      return finding(
        at: place.spending.spent.range, Message.summary(place, budget),
        explanation: Message.explanation(place, budget, tolerance), subject: place.code,
        notes: place.budgetNotes)
    }
  }

  /// Whether an amount is as near to another as nobody asks about.
  private static func isNear(_ amount: DecimalNumber, _ other: DecimalNumber) -> Bool {
    (amount - other).size.double * 100 <= other.double * Double(tolerance) + 0.000_001
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ place: SpendingPlace, _ budget: DecimalNumber) -> String {
    let side = place.spent < budget ? "minder" : "meer"
    return
      "Doelstelling \(place.code) besteedde in \(place.year) \(share(place, budget))% \(side) dan "
      + "begroot, zonder toelichting"
  }
  /// The difference as a share of the begroting, rounded.
  private static func share(_ place: SpendingPlace, _ budget: DecimalNumber) -> Int {
    Int(((place.spent - budget).size.double * 100 / budget.double).rounded())
  }
  /// The arithmetic.
  static func explanation(
    _ place: SpendingPlace, _ budget: DecimalNumber, _ tolerance: Int
  ) -> String {
    let rest = (place.spent - budget).size
    let sum =
      place.spent < budget
      ? "\(budget.dutch()) \u{2212} \(place.spent.dutch()) = \(rest.dutch())"
      : "\(place.spent.dutch()) \u{2212} \(budget.dutch()) = \(rest.dutch())"
    let extra =
      place.carriedIn.map {
        " Ook met de \($0.value.dutch()) euro die uit \(place.year - 1) over was, is het verschil groter."
      } ?? ""
    return
      "\(sum) euro, en dat is \(share(place, budget))% van \(budget.dutch()). Boven \(tolerance)% "
      + "vragen wij een toelichting.\(extra)"
  }
}
