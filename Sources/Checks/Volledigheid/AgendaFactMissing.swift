internal import AgendaModel
internal import Diagnostics

/// An `agenda.yaml` without a fact that every page needs.
enum AgendaFactMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "agenda-fact-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "In agenda.yaml ontbreekt een gegeven",
    what: """
      Of `agenda.yaml` de naam van de instelling, de titel, de periode, de status en de peildatum
      noemt.
      """,
    why: """
      Deze gegevens staan op elke pagina. De peildatum zegt wat ‘nu’ is: het programma kijkt niet op de
      klok, zodat dezelfde bestanden altijd dezelfde site geven.
      """,
    wrong: """
      instelling:
        naam: Voorbeeldcollege
      titel: Kwaliteitsagenda 2024-2027
      """,
    right: """
      instelling:
        naam: Voorbeeldcollege
      titel: Kwaliteitsagenda 2024-2027
      periode: 2024-2027
      status: concept
      peildatum: 2024-03-12
      """,
    mend: "Voeg de sleutel toe in agenda.yaml")

  /// Returns a finding for each fact that is not there, unless its value could not be read.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let agenda = index.agenda
    let whole = SourceRange(agenda.file, 0, agenda.file.bytes.count)
    guard !index.damage.touches(whole) else { return [] }
    let facts: [(key: String, isThere: Bool)] = [
      ("instelling: naam", agenda.institution.name != nil), ("titel", agenda.title != nil),
      ("periode", agenda.period != nil), ("status", agenda.status != nil),
      ("peildatum", agenda.referenceDate != nil),
    ]
    return facts.filter { !$0.isThere }.map { fact in
      finding(
        at: index.startOfAgenda, Message.summary(fact.key), explanation: Message.explanation,
        subject: fact.key)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String) -> String { "In agenda.yaml ontbreekt `\(key)`" }
  /// Why.
  static let explanation = "Dit gegeven staat op elke pagina van de site."
}
