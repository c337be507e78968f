internal import AgendaModel
internal import Diagnostics

/// A row of the begroting about a doelstelling that does not exist.
enum BudgetUnknownDoelstelling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-unknown-doelstelling", .budget, .fout,
    title: "De begroting noemt een doelstelling die niet bestaat",
    what: """
      Of elk nummer in de kolom `doelstelling` van de begroting een doelstelling van de Regeling is. Een rij
      met totalen heeft daar `totaal`, `subtotaal`, `totaal prioriteit 1`, `totaal 3.3`, `totaal verplicht`
      of `totaal niet-verplicht`.
      """,
    why: "Het geld van zo’n rij komt bij geen enkele doelstelling op de site.",
    wrong: """
      doelstelling;2024
      3.5;18.936
      """,
    right: """
      doelstelling;2024
      3.4;18.936
      """)

  /// Returns a finding at each code that is unknown.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.regeling.doelstellingen.map(\.code)
    return unknown(in: index).map { code in
      finding(
        at: code.range, Message.summary(code.value), explanation: Message.explanation(known),
        subject: code.value, solutions: [.init(Message.mend(code.value))])
    }
  }

  /// Returns the codes of rows of costs and income that the edition does not have.
  static func unknown(in index: AgendaIndex) -> [Located<String>] {
    let known = Set(index.regeling.doelstellingen.map(\.code))
    let rows = (index.agenda.begroting?.costs ?? []) + (index.agenda.begroting?.income ?? [])
    return rows.compactMap(\.doelstelling).filter { !known.contains($0.value) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// Whether a text is meant for totals.
  private static func isTotal(_ code: String) -> Bool { code.lowercased().contains("totaal") }
  /// The headline.
  static func summary(_ code: String) -> String {
    isTotal(code)
      ? "‘\(code)’ zegt niet welke rijen het optelt"
      : "De Regeling heeft geen doelstelling ‘\(code)’, maar de begroting wel"
  }
  /// Why.
  static func explanation(_ known: [String]) -> String {
    "De doelstellingen zijn \(known.dutchList)."
  }
  /// The mend.
  static func mend(_ code: String) -> String {
    isTotal(code)
      ? "Schrijf `totaal`, `subtotaal`, `totaal prioriteit 1`, `totaal 3.3` of `totaal verplicht`"
      : "Verbeter het nummer; hoort de rij bij geen doelstelling, schrijf de naam dan onder `post`"
  }
}
