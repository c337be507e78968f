public import AgendaModel
public import Diagnostics

/// Reads an edition of the Regeling from its catalogue file.
public struct RegelingReader {
  /// Where findings go.
  let log: FindingLog

  /// Returns the edition in `file`, and what was wrong with the file.
  public static func read(_ file: SourceFile) -> (regeling: Regeling, findings: [Diagnostic]) {
    let log = FindingLog()
    var regeling = Regeling(file: file, edition: "", years: 0...0)
    let reader = YAMLReader(file, 0..<file.bytes.count, log: log)
    if let pairs = reader.pairs() {
      let map = Row(pairs, SourceRange(file, 0, file.bytes.count), log: log)
      RegelingReader(log: log).read(map, into: &regeling)
    }
    CatalogueValidation(regeling: regeling, log: log).run()
    return (regeling, log.findings)
  }

  /// Fills an edition.
  private func read(_ map: Row, into regeling: inout Regeling) {
    regeling.edition = map.text("editie")
    regeling.name = map.text("naam")
    regeling.identifier = map.text("kenmerk")
    regeling.publication = map.text("vindplaats")
    regeling.caveat = map.text("waarschuwing")
    let first = map.integer("eerste-jaar") ?? 0
    regeling.years = first...max(first, map.integer("laatste-jaar") ?? first)
    regeling.evidenceSources = map.rows("bewijsbronnen").map {
      .init(id: $0.text("id"), name: $0.text("naam"))
    }
    regeling.checks = map.pairs("controles").map { .init(kind: $0.0, check: $0.1) }
    regeling.sources = map.rows("databronnen").map(source)
    regeling.dimensions = map.rows("dimensies").map(dimension)
    regeling.prioriteiten = map.rows("prioriteiten").map(prioriteit)
    regeling.opgaven = map.list("opgaven")
    regeling.programmes = map.rows("bc-codes").map {
      .init(code: $0.text("code"), opgave: $0.text("opgave"))
    }
    regeling.notes = map.rows("noten").map(note)
    OtherRequirementsReader().read(map, into: &regeling)
  }

  /// Reads a source of national figures.
  private func source(_ row: Row) -> Regeling.Source {
    Regeling.Source(
      id: row.text("id"), name: row.text("naam"), keeper: row.optional("houder"),
      rhythm: row.optional("ritme"), years: row.integers("meetjaren"),
      lastYear: row.integer("eindigt"), remark: row.optional("noot"))
  }

  /// Reads a dimension with its closed list.
  private func dimension(_ row: Row) -> Regeling.Dimension {
    Regeling.Dimension(
      name: row.text("naam"), isOpen: row.flag("open"),
      members: row.rows("waarden").map { .init(id: $0.text("id"), name: $0.text("naam")) })
  }

  /// Reads a disagreement.
  private func note(_ row: Row) -> Regeling.Note {
    Regeling.Note(
      id: row.text("id"), topic: row.text("onderwerp"), sources: row.text("bronnen"),
      handling: row.text("keuze"), range: row.range)
  }

  /// Reads a prioriteit.
  private func prioriteit(_ row: Row) -> Regeling.Prioriteit {
    let owner = row.text("nummer")
    return Regeling.Prioriteit(
      number: row.integer("nummer") ?? 0, title: row.text("titel"), evidence: row.evidence,
      analysis: row.rows("analyse").map { analysisItem($0, owner) },
      indicators: row.rows("indicatoren").map { indicator($0, owner) },
      doelstellingen: row.rows("doelstellingen").map(doelstelling), range: row.range)
  }

  /// Reads a doelstelling.
  private func doelstelling(_ row: Row) -> Regeling.Doelstelling {
    let code = row.text("code")
    return Regeling.Doelstelling(
      code: code, title: row.text("titel"), summary: row.text("omschrijving"),
      evidence: row.evidence, analysis: row.rows("analyse").map { analysisItem($0, code) },
      indicators: row.rows("indicatoren").map { indicator($0, code) },
      measures: row.rows("maatregelen").map { measure($0, code) }, range: row.range)
  }

  /// Reads an analysis item.
  private func analysisItem(_ row: Row, _ owner: String) -> Regeling.AnalysisItem {
    Regeling.AnalysisItem(
      id: row.text("id"), owner: owner, number: row.integer("nummer") ?? 0,
      title: row.text("titel"), question: row.text("vraag"), applicability: row.applicability,
      evidence: row.evidence, range: row.range)
  }

  /// Reads an indicator.
  private func indicator(_ row: Row, _ owner: String) -> Regeling.Indicator {
    var indicator = Regeling.Indicator(
      code: row.text("code"), owner: owner, name: row.text("naam"), shortName: row.text("kort"),
      unit: row.choice("eenheid", Unit.self) ?? .count,
      direction: row.choice("richting", Direction.self) ?? .neutral, range: row.range)
    indicator.scale = Scale(
      minimum: DecimalNumber(row.text("minimum")), maximum: DecimalNumber(row.text("maximum")))
    indicator.countsPersons = row.text("telt") == "personen"
    indicator.breakdowns = row.list("uitsplitsing").map { level in
      level == "instelling" ? [] : Row.words(level)
    }
    indicator.applicability = row.applicability
    indicator.source = row.text("bron")
    indicator.mayLackNulmeting = row.flag("nulmeting-mag-ontbreken")
    indicator.definition = row.text("definitie")
    indicator.evidence = row.evidence
    indicator.national = row.rows("landelijk").map(national)
    return indicator
  }

  /// Reads the national values of an indicator.
  private func national(_ row: Row) -> Regeling.NationalValues {
    let cells = row.pairs("waarden").compactMap { cell, value in
      DecimalNumber(value).map { number in
        Regeling.NationalValues.Cell(key: CellKey(Row.words(cell).map(Self.part)), value: number)
      }
    }
    return Regeling.NationalValues(
      source: row.text("bron"), year: row.integer("jaar") ?? 0, place: row.text("vindplaats"),
      cells: cells)
  }

  /// Reads a part of a cell: `leerweg=bol`.
  private static func part(_ text: String) -> CellKey.Part {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    return CellKey.Part(halves.first ?? "", halves.last ?? "")
  }

  /// Reads a measure.
  private func measure(_ row: Row, _ doelstelling: String) -> Regeling.Maatregel {
    let parts = row.rows("onderdelen").map { part in
      Regeling.Maatregel.Part(
        letter: part.text("letter"), title: part.text("titel"), isOptional: part.flag("optioneel"))
    }
    var measure = Regeling.Maatregel(
      id: row.text("id"), doelstelling: doelstelling, number: row.integer("nummer") ?? 0,
      title: row.text("titel"),
      obligation: Regeling.Maatregel.Obligation(rawValue: row.text("verplicht")) ?? .optional,
      parts: parts, applicability: row.applicability, overtaken: row.optional("achterhaald"),
      evidence: row.evidence, range: row.range)
    measure.partsAreExamples = row.flag("onderdelen-zijn-voorbeelden")
    return measure
  }
}
