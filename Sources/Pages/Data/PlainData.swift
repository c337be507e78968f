internal import AgendaModel
internal import Diagnostics

/// What `agenda.yaml` says about the institution and its partners, sources, councils and money, as
/// `data/agenda.json` gives it.
enum PlainData {
  /// Returns the institution.
  static func institution(_ agenda: Agenda) -> JSON {
    let institution = agenda.institution
    return .known([
      ("naam", .text(institution.name?.value)), ("korte-naam", .text(institution.shortName)),
      ("brin", .text(institution.brin)), ("soort", .text(institution.kind?.value)),
      ("plaats", .text(institution.place)), ("website", .text(institution.website?.value)),
      ("niveaus", .list(agenda.profile.niveaus.map { .integer($0) })),
      ("leerwegen", .list(agenda.profile.leerwegen.map { .string($0) })),
    ])
  }

  /// Returns a cell of a breakdown; that of the whole institution is empty.
  static func cell(_ key: CellKey) -> JSON {
    .object(key.parts.map { ($0.dimension, .string($0.value)) })
  }

  /// Returns a source of figures.
  static func source(_ source: DataSource) -> JSON {
    .known([
      ("id", .string(source.id.value)), ("naam", .string(source.name)),
      ("van", .text(source.keeper)), ("definitie", .text(source.definition)),
      ("ritme", .text(source.rhythm)), ("peildatum", .text(source.referenceDay)),
      ("jaren", .list(source.years.map { .integer($0) })),
      ("laatste-jaar", source.lastYear.map { .integer($0) }), ("noot", .text(source.remark)),
    ])
  }

  /// Returns the act of a body.
  static func consent(_ consent: Consent) -> JSON {
    .known([
      ("orgaan", .string(consent.body.value)), ("handeling", .text(consent.act?.value)),
      ("datum", moment(consent.moment?.value)), ("versie", .text(consent.version)),
      ("noot", .text(consent.remark)),
    ])
  }

  /// Returns when a body acted.
  private static func moment(_ moment: Consent.Moment?) -> JSON? {
    switch moment {
    case .day(let date): .string(date.iso)
    case .sourceSilent: .string("bron noemt niet")
    case nil: nil
    }
  }

  /// Returns a partner.
  static func partner(_ partner: Partner) -> JSON {
    .known([
      ("naam", .string(partner.name.value)), ("buiten-de-school", .bool(partner.isExternal)),
      ("rol", .text(partner.role)),
      ("doelstellingen", .list(partner.doelstellingen.map { .string($0.value) })),
      (
        "rollen",
        .list(
          partner.roles.map {
            .object([("doelstelling", .string($0.code.value)), ("rol", .string($0.text))])
          })
      ),
      ("geevalueerd", .text(partner.evaluated)),
    ])
  }

  /// Returns a programme.
  static func programme(_ programme: Programme) -> JSON {
    .known([
      ("code", .string(programme.code.value)), ("naam", .string(programme.name)),
      ("niveau", programme.niveau.map { .integer($0) }), ("leerweg", .text(programme.leerweg)),
      ("maatschappelijke-opgave", .text(programme.opgave?.value)),
    ])
  }

  /// Returns a term.
  static func term(_ term: Term) -> JSON {
    .object([("begrip", .string(term.term.value)), ("uitleg", .string(term.meaning))])
  }

  /// Returns a goal of the institution's strategy.
  static func goal(_ goal: StrategyGoal) -> JSON {
    .known([
      ("id", .string(goal.id.value)), ("naam", .string(goal.name)), ("tekst", .text(goal.text)),
      ("prioriteiten", .list(goal.prioriteiten.map { .integer($0.value) })),
    ])
  }

  /// Returns the begroting: its own rows, without the totals that it prints of them.
  static func begroting(_ begroting: Begroting) -> JSON {
    .known([
      ("peildatum", .text(begroting.referenceDate?.value.iso)),
      ("lasten", .array(begroting.costRows.map(row))),
      ("baten", .list(begroting.income.filter { !$0.isTotal }.map(row))),
      ("noot", .text(begroting.remark)),
    ])
  }

  /// Returns a row of the begroting.
  private static func row(_ row: Begroting.Row) -> JSON {
    .known([
      ("omschrijving", .text(row.item)),
      ("doelstellingen", .list(row.doelstellingen.map { .string($0.value) })),
      ("prioriteit", row.countsForPrioriteit.map { .integer($0) }),
      ("onderdeel", .text(row.part?.value)), ("instrument", .text(row.instrument)),
      (
        "bedragen",
        .array(
          row.amounts.map {
            .object([
              ("jaar", .integer($0.year)), ("waarde", ValueData.json($0.value.value, unit: .euro)),
            ])
          })
      ),
      ("noot", .text(row.remark?.value)),
    ])
  }
}
