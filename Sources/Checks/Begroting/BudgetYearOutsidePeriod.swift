internal import AgendaModel
internal import Diagnostics

/// A column of the begroting for a year in which the agenda does not run.
enum BudgetYearOutsidePeriod: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-year-outside-period", .budget, .waarschuwing,
    title: "De begroting heeft een jaar buiten de looptijd",
    what: "Of elk jaar boven een kolom van de begroting binnen de looptijd van de Regeling valt.",
    why: "Geld van een ander jaar hoort niet bij deze agenda. Vaak is het jaar een typefout.",
    wrong: "doelstelling;2024;2025;2026;2072",
    right: "doelstelling;2024;2025;2026;2027",
    mend: "Verbeter het jaar, of haal de kolom weg")

  /// Returns a finding at each year outside the edition's years.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let years = index.regeling.years
    return (index.agenda.begroting?.yearColumns ?? []).filter { !years.contains($0.value) }
      .map { year in
        finding(
          at: year.range, Message.summary(year.value, years),
          explanation: Message.explanation(index.regeling), subject: String(year.value))
      }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ year: Int, _ years: ClosedRange<Int>) -> String {
    "De begroting heeft een kolom voor \(year), \(year < years.lowerBound ? "voor" : "na") de looptijd"
  }
  /// Why.
  static func explanation(_ regeling: Regeling) -> String {
    "De Regeling \(regeling.edition) loopt van \(regeling.years.lowerBound) tot en met "
      + "\(regeling.years.upperBound)."
  }
}
