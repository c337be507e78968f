internal import AgendaModel
internal import Diagnostics

/// Holds a catalogue against itself: ids that occur twice, rows without a text, and references to
/// sources, notes, dimensions and doelstellingen that are not there.
struct CatalogueValidation {
  /// The edition.
  let regeling: Regeling
  /// Where findings go.
  let log: FindingLog

  /// Reports what is wrong, each at its row.
  func run() {
    checkIDs()
    for row in regeling.analysisItems { check(row.id, row.title, row.evidence, row.range) }
    for row in regeling.measures { check(row.id, row.title, row.evidence, row.range) }
    for row in regeling.indicators {
      check(row.code, row.name, row.evidence, row.range)
      checkIndicator(row)
    }
    for part in regeling.budgetParts where regeling.doelstelling(part.doelstelling) == nil {
      report("Begrotingsonderdeel \(part.id) noemt doelstelling \(part.doelstelling)", whole)
    }
  }

  /// The place of what has none of its own.
  private var whole: SourceRange { SourceRange(regeling.file, 0, 0) }

  /// Reports ids that stand for two rows.
  private func checkIDs() {
    var seen: [String: SourceRange] = [:]
    let rows =
      regeling.doelstellingen.map { ($0.code, $0.range) }
      + regeling.analysisItems.map { ($0.id, $0.range) }
      + regeling.indicators.map { ($0.code, $0.range) }
      + regeling.measures.map { ($0.id, $0.range) } + regeling.notes.map { ($0.id, $0.range) }
    for (id, range) in rows {
      if seen.updateValue(range, forKey: id) != nil {
        report("De code \(id) staat twee keer in de catalogus", range)
      }
    }
  }

  /// Reports a row without a title, or with evidence that is not there.
  private func check(_ id: String, _ title: String, _ evidence: Evidence, _ range: SourceRange) {
    if id.isEmpty || title.isEmpty { report("Een rij heeft geen code of titel (\(id))", range) }
    let sources = Set(regeling.evidenceSources.map(\.id))
    for source in evidence.sources where !sources.contains(source) {
      report("Bij \(id) staat een onbekende bewijsbron: \(source)", range)
    }
    let notes = Set(regeling.notes.map(\.id))
    for note in evidence.notes where !notes.contains(note) {
      report("Bij \(id) staat een onbekende noot: \(note)", range)
    }
  }

  /// Reports an indicator with a source or dimension that is not there.
  private func checkIndicator(_ row: Regeling.Indicator) {
    if !regeling.sources.contains(where: { $0.id == row.source }) {
      report("Indicator \(row.code) noemt een onbekende bron: \(row.source)", row.range)
    }
    for values in row.national {
      checkNational(values, row)
    }
    for name in row.breakdowns.joined() where regeling.dimension(name) == nil {
      report("Indicator \(row.code) noemt een onbekende uitsplitsing: \(name)", row.range)
    }
  }

  /// Reports national values without a source, year or value, or of a cell that is not there.
  private func checkNational(_ values: Regeling.NationalValues, _ row: Regeling.Indicator) {
    let isWhole = values.year > 0 && !values.place.isEmpty && !values.cells.isEmpty
    if !isWhole || !regeling.sources.contains(where: { $0.id == values.source }) {
      report("Landelijke cijfers van \(row.code) missen een bron, jaar of waarde", row.range)
    }
    for part in values.cells.flatMap(\.key.parts) {
      let members = regeling.dimension(part.dimension)?.members ?? []
      if !members.contains(where: { $0.id == part.value }) {
        report(
          "Landelijke cijfers van \(row.code) noemen \(part.dimension)=\(part.value)", row.range)
      }
    }
  }

  /// Reports a mistake in the catalogue.
  private func report(_ summary: String, _ range: SourceRange) {
    log.error(
      "catalogue-row", range, summary,
      why: "De catalogus van de Regeling moet in zichzelf kloppen.",
      mend: "Verbeter de rij in \(regeling.file.path)")
  }
}
