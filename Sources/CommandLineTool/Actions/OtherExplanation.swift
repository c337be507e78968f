internal import AgendaModel

/// The rows of an edition that stand beside the doelstellingen.
extension RegelingExplanation {
  /// The names of the chapters, bodies and parts of the begroting.
  var otherIDs: [String] {
    regeling.chapters.map(\.id) + regeling.consents.map(\.body)
      + regeling.consents.compactMap(\.substitute) + regeling.budgetParts.map(\.id)
      + regeling.measures.flatMap { row in row.parts.map { row.id + $0.letter } }
  }

  /// Returns the pages of everything that bears a name; nil when there is none.
  func other(_ id: String) -> String? {
    if let row = regeling.prioriteiten.first(where: {
      [String($0.number), "prioriteit \($0.number)", "prioriteit-\($0.number)"].contains(id)
    }) {
      return prioriteit(row)
    }
    if let row = regeling.measures.first(where: { measure in
      measure.parts.contains { measure.id + $0.letter == id }
    }) {
      return text(row.id)
    }
    let pages =
      regeling.chapters.filter { $0.id == id }.map(chapter)
      + regeling.consents.filter { $0.body == id || $0.substitute == id }.map(consent)
      + regeling.budgetParts.filter { $0.id == id }.map(budgetPart)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  /// Returns the page of a prioriteit.
  private func prioriteit(_ row: Regeling.Prioriteit) -> String {
    let lines =
      ["Prioriteit \(row.number). \(row.title)", ""] + short(row.analysis, row.indicators, [])
      + row.doelstellingen.map { "    \($0.code): \($0.title)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the page of a chapter.
  private func chapter(_ row: Regeling.Chapter) -> String {
    page(
      "Hoofdstuk \(row.id). \(row.title)",
      [
        ("Wat u hier schrijft", row.question), ("Gevraagd", row.requirement.rawValue),
        ("Onderdelen", row.parts.joined(separator: ", ")),
        ("Zo begint het kopblok", "hoofdstuk: \(row.id)"),
      ], row.evidence)
  }

  /// Returns the page of an act of a body.
  private func consent(_ row: Regeling.Consent) -> String {
    var substitute = ""
    if let limit = row.staffLimit, let other = row.substitute {
      substitute = "\(other), bij minder dan \(limit) medewerkers"
    }
    return page(
      "Orgaan \(row.body). Gevraagd: \(row.act)",
      [
        ("Gevraagd", row.requirement.rawValue), ("In plaats daarvan", substitute),
        ("Zo schrijft u het", "orgaan: \(row.body), met handeling: \(row.act) en een datum"),
      ], row.evidence)
  }

  /// Returns the page of a part of the begroting.
  private func budgetPart(_ row: Regeling.BudgetPart) -> String {
    page(
      "Begrotingsonderdeel \(row.id). \(row.title)",
      [
        ("Hoort bij doelstelling", row.doelstelling), ("Gevraagd", row.requirement.rawValue),
        ("Voor wie", concerned(row.applicability)),
        ("Zo geeft u antwoord", "een rij in de begroting met \(row.id) in de kolom onderdeel"),
      ], row.evidence)
  }
}
