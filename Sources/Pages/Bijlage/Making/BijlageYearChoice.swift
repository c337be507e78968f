internal import AgendaModel

/// The year whose account an appendix holds: the one that was asked for, or else the newest.
struct BijlageYearChoice {
  /// How the agenda stands in that year; nil for an appendix without an account.
  let stand: TermStand?

  /// Looks the year of a choice up.
  ///
  /// - Throws: `BijlageRefusal` when there is no account of the year, or none at all where one was
  ///   asked for by name, or when a year was named and its account left out.
  init(
    _ choice: BijlageChoice, _ parts: Set<BijlagePart>, _ site: Site
  ) throws(BijlageRefusal) {
    let years = site.stands.filter { !$0.term.isInternal }
    guard let year = choice.year else {
      stand = parts.contains(.verantwoording) ? years.first : nil
      guard stand == nil, !choice.parts.isEmpty, parts.contains(.verantwoording) else { return }
      throw Self.noAccounts
    }
    guard let found = years.first(where: { $0.term == .year(year) }) else {
      throw Self.noAccount(of: year, among: years.map(\.term.dutch))
    }
    guard parts.contains(.verantwoording) else { throw Self.leftOut }
    stand = found
  }

  /// That the agenda says nothing about a year.
  private static func noAccount(of year: Int, among known: [String]) -> BijlageRefusal {
    let others = known.isEmpty ? "" : "Wel over \(Dutch.list(known.reversed())). "
    return BijlageRefusal(
      summary: "De agenda heeft geen verantwoording over \(year).",
      mend: others
        + (known.isEmpty
          ? "Laat --year weg voor een bijlage met de agenda zelf."
          : "Laat --year weg voor het nieuwste jaar."))
  }

  /// That the agenda has no account at all.
  private static let noAccounts = BijlageRefusal(
    summary: "De agenda heeft nog geen verantwoording.",
    mend: "Laat verantwoording weg uit --parts, of schrijf haar eerst: ijkpunt new --year.")

  /// That a year was named and its account left out.
  private static let leftOut = BijlageRefusal(
    summary: "U koos een jaar, maar niet het onderdeel verantwoording.",
    mend: "Zet verantwoording bij --parts, of laat --year weg.")
}
