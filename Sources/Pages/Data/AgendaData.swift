internal import AgendaModel
internal import Diagnostics

/// The whole public agenda as one file for programs, `data/agenda.json`.
///
/// The schema is `handbook/schema/agenda-1.0.schema.json`. Within one major version keys are only added:
/// a program that knows 1.0 reads every 1.x.
enum AgendaData {
  /// The version of the schema.
  static let version = "1.0"
  /// Where the file stands.
  static let path = PagePath("data/agenda.json")

  /// Returns the file.
  static func file(_ site: Site, generator: String) -> PageFile {
    PageFile(path: path.text, text: json(site, generator: generator).text() + "\n")
  }

  /// Returns the agenda.
  static func json(_ site: Site, generator: String) -> JSON {
    let agenda = site.agenda
    let documents = DocumentData(site: site)
    return .known([
      ("schema", .string("ijkpunt-agenda")), ("schemaversie", .string(version)),
      ("gemaakt-met", .text(generator.isEmpty ? nil : "IJkpunt \(generator)")),
      ("agenda", header(agenda)), ("instelling", PlainData.institution(agenda)),
      ("instemming", .list(agenda.consents.map(PlainData.consent))),
      ("bronnen", .list(agenda.sources.map(PlainData.source))),
      ("prioriteiten", .array(site.regeling.prioriteiten.map { prioriteit($0, site, documents) })),
      ("indicatoren", .array(site.indicators.map(IndicatorData.json))),
      ("begroting", agenda.begroting.map(PlainData.begroting)),
      ("verantwoording", AccountData(site: site).json),
      ("partners", .list(agenda.partners.map(PlainData.partner))),
      ("opleidingen", .list(agenda.programmes.map(PlainData.programme))),
      ("strategie", .list(agenda.strategy.map(PlainData.goal))),
      ("begrippen", .list(agenda.terms.map(PlainData.term))),
    ])
  }

  /// Returns what the agenda says about itself.
  private static func header(_ agenda: Agenda) -> JSON {
    .known([
      ("titel", .text(agenda.title?.value)), ("regeling", .string(agenda.regeling.edition)),
      ("periode", .text(agenda.period?.value.text)),
      ("status", .text(agenda.status?.value.rawValue)),
      ("versie", .text(agenda.version?.value)),
      ("peildatum", .text(agenda.referenceDate?.value.iso)),
      ("adres", .text(agenda.address?.value)), ("licentie", .text(agenda.licence?.value)),
      ("mededeling", .text(agenda.announcement?.value)),
      ("drempel-kleine-aantallen", .integer(agenda.smallCountThreshold)),
    ])
  }

  /// Returns a prioriteit with its doelstellingen.
  private static func prioriteit(
    _ prioriteit: Regeling.Prioriteit, _ site: Site, _ documents: DocumentData
  ) -> JSON {
    .object([
      ("nummer", .integer(prioriteit.number)),
      ("titel", .string(site.title(ofPrioriteit: prioriteit.number))),
      ("doelstellingen", .array(prioriteit.doelstellingen.map(documents.json))),
    ])
  }
}
