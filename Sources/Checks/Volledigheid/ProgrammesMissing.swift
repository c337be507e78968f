internal import AgendaModel
internal import Diagnostics

/// An agenda that names no beroepsopleidingen for the maatschappelijke opgaven.
enum ProgrammesMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "programmes-missing", .completeness, .waarschuwing, isAboutMissingPart: true,
    title: "De opleidingen voor de maatschappelijke opgaven ontbreken",
    what: """
      Of onder `opleidingen` in `agenda.yaml` bij ten minste één opleiding staat voor welke
      maatschappelijke opgave zij is gekozen, of waarom geen opleiding past.
      """,
    why: """
      De keuze van opleidingen bepaalt bij welke opleidingen de school de instroom, de diploma’s en de
      aansluiting op werk laat zien.
      """,
    wrong: """
      opleidingen:
        - bc: bc444
          naam: Research instrumentmaker
      """,
    right: """
      opleidingen:
        - bc: bc444
          naam: Research instrumentmaker
          opgave: klimaat en energie
      """)

  /// Returns one finding when no programme says anything about an opgave.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let programmes = index.agenda.programmes
    guard !index.damage.isIncomplete(index.agenda.file.path) else { return [] }
    guard !index.regeling.opgaven.isEmpty, programmes.allSatisfy({ $0.opgave == nil }) else {
      return []
    }
    return [
      finding(
        at: programmes.first?.code.range ?? index.startOfAgenda,
        Message.summary(hasProgrammes: !programmes.isEmpty),
        explanation: Message.explanation(index.regeling), subject: "opleidingen",
        solutions: [Message.solution])
    ]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(hasProgrammes: Bool) -> String {
    hasProgrammes
      ? "Bij geen enkele opleiding staat voor welke maatschappelijke opgave zij is gekozen"
      : "De opleidingen voor de maatschappelijke opgaven ontbreken"
  }
  /// The mend.
  static let solution = Diagnostic.Solution(
    "Schrijf bij elke gekozen opleiding `opgave:`, of `opgave: geen, want …`")
  /// Why.
  static func explanation(_ regeling: Regeling) -> String {
    "De opgaven in de lijst bij de Regeling \(regeling.edition) zijn "
      + "\(regeling.opgaven.dutchList)."
  }
}
