internal import AgendaModel

/// Tells what an edition of the Regeling asks, row by row.
struct RegelingExplanation {
  /// The edition.
  let regeling: Regeling

  /// Prepares for an edition.
  init(_ regeling: Regeling) { self.regeling = regeling }

  /// The codes that can be explained.
  var ids: [String] {
    ["regeling"] + regeling.prioriteiten.map { "prioriteit \($0.number)" }
      + regeling.doelstellingen.map(\.code) + regeling.analysisItems.map(\.id)
      + regeling.indicators.map(\.code) + regeling.measures.map(\.id) + regeling.notes.map(\.id)
      + otherIDs
  }

  /// The kinds of codes, each with an example.
  var kinds: [String] {
    let examples: [(String, String?)] = [
      ("prioriteiten", regeling.prioriteiten.first.map { "prioriteit \($0.number)" }),
      ("doelstellingen", regeling.doelstellingen.first?.code),
      ("analyse-onderdelen", regeling.analysisItems.first?.id),
      ("indicatoren", regeling.indicators.first?.code),
      ("maatregelen", regeling.measures.first?.id),
      ("hoofdstukken", regeling.chapters.first?.id), ("organen", regeling.consents.first?.body),
      ("begrotingsonderdelen", regeling.budgetParts.first?.id),
      ("verschillen tussen bronnen", regeling.notes.first?.id),
    ]
    return examples.compactMap { name, example in example.map { "\(name) (zoals \($0))" } }
  }

  /// Returns the page for a code, whatever its capitals; nil when the edition has no such row.
  func text(anyCase id: String) -> String? {
    text(id)
      ?? ids.first { $0.lowercased() == id.lowercased() }.flatMap { text($0) }
  }

  /// Returns the page for a code, or nil when the edition has no such row.
  func text(_ id: String) -> String? {
    if id == "regeling" { return overview() }
    if let row = regeling.doelstelling(id) { return doelstelling(row) }
    if let row = regeling.analysisItems.first(where: { $0.id == id }) { return analysisItem(row) }
    if let row = regeling.indicator(id) { return indicator(row) }
    if let row = regeling.measures.first(where: { $0.id == id }) { return measure(row) }
    if let row = regeling.notes.first(where: { $0.id == id }) { return note(row) }
    return other(id)
  }

  /// Returns the whole edition in short.
  private func overview() -> String {
    var lines = ["\(regeling.name) (\(regeling.publication); \(regeling.identifier))", ""]
    for prioriteit in regeling.prioriteiten {
      lines.append("Prioriteit \(prioriteit.number). \(prioriteit.title)")
      lines += short(prioriteit.analysis, prioriteit.indicators, [])
      for row in prioriteit.doelstellingen {
        lines.append("  \(row.code) \(row.title)")
        lines += short(row.analysis, row.indicators, row.measures)
      }
      lines.append("")
    }
    lines += ["Hoofdstukken"]
    lines += regeling.chapters.map { "    \($0.title) (gevraagd: \($0.requirement.rawValue))" }
    lines += ["", "Verschillen tussen de bronnen"]
    lines += regeling.notes.map { "    \($0.id): \($0.topic)" }
    return lines.joined(separator: "\n") + "\n\n" + regeling.caveat + "\n"
  }

  /// Returns a line for each row.
  func short(
    _ analysis: [Regeling.AnalysisItem], _ indicators: [Regeling.Indicator],
    _ measures: [Regeling.Maatregel]
  ) -> [String] {
    analysis.map { "    \($0.id): \($0.title)" } + indicators.map { "    \($0.code): \($0.name)" }
      + measures.map { measure in
        let mark = measure.obligation == .mandatory ? " (verplicht)" : ""
        return "    \(measure.id): \(measure.title)\(mark)"
      }
  }

  /// Returns the page of a doelstelling.
  private func doelstelling(_ row: Regeling.Doelstelling) -> String {
    page(
      "Doelstelling \(row.code). \(row.title)", [("Waar het over gaat", row.summary)],
      row.evidence, more: short(row.analysis, row.indicators, row.measures))
  }

  /// Returns the page of an analysis item.
  private func analysisItem(_ row: Regeling.AnalysisItem) -> String {
    page(
      "Analyse-onderdeel \(row.id). \(row.title)",
      [
        ("Wat u hier schrijft", row.question), ("Voor wie", concerned(row.applicability)),
        ("Zo geeft u antwoord", "### Uw kop {analyse=\(row.number)}"),
      ], row.evidence)
  }

  /// Returns the page of an indicator.
  private func indicator(_ row: Regeling.Indicator) -> String {
    let levels = row.breakdowns.map { $0.isEmpty ? "instelling" : $0.joined(separator: " × ") }
    let source = regeling.sources.first { $0.id == row.source }
    return page(
      "Indicator \(row.code). \(row.name)",
      [
        ("Wat er gemeten wordt", row.definition), ("Eenheid", row.unit.rawValue),
        ("Wat beter is", direction(row.direction)),
        ("Uitsplitsing", levels.joined(separator: "; ")),
        ("Bron", [source?.name, source?.rhythm].compactMap(\.self).joined(separator: ", ")),
        ("Voor wie", concerned(row.applicability)),
      ], row.evidence)
  }

  /// Returns the page of a measure.
  private func measure(_ row: Regeling.Maatregel) -> String {
    page(
      "Maatregel \(row.id). \(row.title)",
      [
        ("Verplicht", row.obligation.rawValue), ("Voor wie", concerned(row.applicability)),
        ("Let op", row.overtaken ?? ""),
        ("Zo geeft u antwoord", "### Uw kop {maatregel=\(row.number) besluit=toepassen}"),
      ], row.evidence,
      more: row.parts.map { part in
        let mark = part.isOptional ? " (niet in alle bronnen)" : ""
        return "    \(part.letter). \(part.title)\(mark)"
      })
  }

  /// Returns the page of a disagreement.
  private func note(_ row: Regeling.Note) -> String {
    "\(row.id). \(row.topic)\n\n  Bronnen: \(row.sources)\n  Onze keuze: \(row.handling)\n"
  }

  /// Returns a page: a title, rows with a label, the evidence, and further lines.
  func page(
    _ title: String, _ rows: [(String, String)], _ evidence: Evidence, more: [String] = []
  ) -> String {
    var lines = [title, ""] + rows.filter { !$0.1.isEmpty }.map { "  \($0.0): \($0.1)" }
    lines += more
    let names = regeling.names(of: evidence)
    let from = names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
    lines.append("  Steun: \(evidence.text)\(from)")
    if let remark = evidence.remark { lines.append("  Opmerking: \(remark)") }
    for note in regeling.notes where evidence.notes.contains(note.id) {
      lines.append("  Verschil tussen bronnen \(note.id): \(note.topic). \(note.handling)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns which schools a row concerns; empty for all.
  func concerned(_ row: Applicability) -> String {
    var parts: [String] = []
    if !row.niveaus.isEmpty {
      let names = row.niveaus.map { $0 == 1 ? "entree" : "niveau \($0)" }
      parts.append("scholen met " + names.joined(separator: " of "))
    }
    if !row.leerwegen.isEmpty {
      parts.append("scholen met " + row.leerwegen.joined(separator: " of "))
    }
    return parts.joined(separator: ", ")
  }

  /// Returns what is better.
  private func direction(_ direction: Direction) -> String {
    direction == .neutral ? "meer of minder is niet vanzelf beter" : direction.rawValue
  }
}
