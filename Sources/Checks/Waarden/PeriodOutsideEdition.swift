internal import AgendaModel
internal import Diagnostics

/// A streefwaarde for a year in which the Regeling does not run.
enum PeriodOutsideEdition: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "period-outside-edition", .values, .waarschuwing,
    title: "Een doel is voor een jaar buiten de looptijd",
    what: "Of elk doel voor een jaar binnen de looptijd van de Regeling is.",
    why: """
      Een doel voor een ander jaar telt voor deze agenda niet mee. Vaak is het jaar een typefout.
      """,
    wrong: """
      doel:
        2072: 90%
      """,
    right: """
      doel:
        2027: 90%
      """,
    mend: "Verbeter het jaar; is het doel echt voor later, laat de melding dan met een reden zo")

  /// Returns a finding for each target outside the years of the edition.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let years = index.regeling.years
    return index.indicators.flatMap { place -> [Diagnostic] in
      let targets = place.block.series.flatMap(\.cells).flatMap(\.target)
      return targets.compactMap { target in
        guard let period = target.period, !period.value.overlaps(years) else { return nil }
        return finding(
          at: period.range, Message.summary(place.block.key, period.value),
          explanation: Message.explanation(index.regeling), subject: place.block.key)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ period: Period) -> String {
    "Het doel van \(key) is voor \(period.text), buiten de looptijd"
  }
  /// Why.
  static func explanation(_ regeling: Regeling) -> String {
    "De Regeling \(regeling.edition) loopt van \(regeling.years.lowerBound) tot en met "
      + "\(regeling.years.upperBound)."
  }
}
