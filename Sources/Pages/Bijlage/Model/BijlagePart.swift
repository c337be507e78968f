/// The kinds of parts that an appendix is put together from; the raw value is what the user types.
public enum BijlagePart: String, Sendable, Hashable, CaseIterable {
  /// The summary in plain Dutch, and the numbers in short.
  case samenvatting
  /// What a year brought, where the agenda has an account of it.
  case verantwoording
  /// Where the school stands; only when it is asked for.
  case analyse
  /// What it wants to reach.
  case ambities
  /// What shows whether it succeeds.
  case indicatoren
  /// What the Regeling names and the school does or does not do.
  case maatregelen
  /// What it does besides.
  case acties
  /// The money.
  case middelen
  /// How analysis, ambition, measure, indicator and money hang together.
  case rodeDraad = "rode-draad"
  /// With whom.
  case samenwerking
  /// Who consented and adopted.
  case vaststelling
  /// Where the figures come from.
  case bronnen

  /// The parts of an appendix for which none are named.
  ///
  /// The analysis stands in the agenda; a jaarverslag tells what was aimed at and done.
  public static let usual = Set(allCases).subtracting([.analyse])

  /// The title of the part as a paragraph.
  var title: String {
    switch self {
    case .samenvatting: "Samenvatting"
    case .verantwoording: "Hoe staat het ervoor?"
    case .analyse: "Waar we staan"
    case .ambities: "Ambities"
    case .indicatoren: "Indicatoren"
    case .maatregelen: "Maatregelen"
    case .acties: "Overige acties"
    case .middelen: "Geld"
    case .rodeDraad: "Rode draad"
    case .samenwerking: "Met wie"
    case .vaststelling: "Instemming en vaststelling"
    case .bronnen: "Bronnen"
    }
  }
}
