internal import AgendaModel
internal import Diagnostics

/// A row of the begroting about a doelstelling that does not exist.
enum BudgetUnknownDoelstelling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-unknown-doelstelling", .budget, .fout,
    title: "De begroting noemt een doelstelling die niet bestaat",
    what: """
      Of elk nummer in de kolom `doelstelling` van de begroting een doelstelling van de Regeling is, of met
      `prioriteit 3` een prioriteit. Een rij mag meer doelstellingen noemen: `1.3, 2.1`. Een rij met totalen heeft daar `totaal`, `subtotaal`, `totaal prioriteit 1`, `totaal 3.3`, `totaal verplicht`
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
    } + prioriteiten(in: index)
  }

  /// Returns a finding at each prioriteit that is unknown.
  private static func prioriteiten(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.regeling.prioriteiten.map(\.number)
    return rows(in: index).compactMap(\.prioriteit).filter { !known.contains($0.value) }.map {
      finding(
        at: $0.range, Message.prioriteit($0.value), explanation: Message.numbers(known),
        subject: "prioriteit \($0.value)", solutions: [.init("Verbeter het nummer")])
    }
  }

  /// Returns the rows of costs and income.
  private static func rows(in index: AgendaIndex) -> [Begroting.Row] {
    (index.agenda.begroting?.costs ?? []) + (index.agenda.begroting?.income ?? [])
  }

  /// Returns the codes of rows of costs and income that the edition does not have.
  static func unknown(in index: AgendaIndex) -> [Located<String>] {
    let known = Set(index.regeling.doelstellingen.map(\.code))
    return rows(in: index).flatMap(\.doelstellingen).filter { !known.contains($0.value) }
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
  /// The headline about a prioriteit.
  static func prioriteit(_ number: Int) -> String {
    "De Regeling heeft geen prioriteit \(number), maar de begroting wel"
  }
  /// Which prioriteiten there are.
  static func numbers(_ known: [Int]) -> String {
    "De prioriteiten zijn \(known.map { String($0) }.dutchList)."
  }
  /// The mend.
  static func mend(_ code: String) -> String {
    isTotal(code)
      ? "Schrijf `totaal`, `subtotaal`, `totaal prioriteit 1`, `totaal 3.3` of `totaal verplicht`"
      : "Verbeter het nummer; hoort de rij bij geen doelstelling, schrijf de naam dan onder `post`"
  }
}
