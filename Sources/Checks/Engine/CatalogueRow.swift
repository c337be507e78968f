internal import AgendaModel
internal import Diagnostics

/// A row of the Regeling's catalogue, as findings speak of it: its name, its support, its weight.
struct CatalogueRow {
  /// How the row is named, such as `analyse-onderdeel A-1.3-1`.
  var name: String
  /// How well it is supported.
  var evidence: Evidence
  /// Whether the sources agree that it is asked.
  var isCertain = true

  /// Creates the row of an analysis item.
  init(_ item: Regeling.AnalysisItem) {
    (name, evidence) = ("analyse-onderdeel \(item.id)", item.evidence)
  }

  /// Creates the row of an indicator.
  init(_ indicator: Regeling.Indicator) {
    (name, evidence) = ("indicator \(indicator.code)", indicator.evidence)
  }

  /// Creates the row of a measure, for the question whether it must be applied.
  init(_ measure: Regeling.Maatregel) {
    (name, evidence) = ("maatregel \(measure.id)", measure.evidence)
  }

  /// Creates the row of a doelstelling.
  init(_ doelstelling: Regeling.Doelstelling) {
    (name, evidence) = ("doelstelling \(doelstelling.code)", doelstelling.evidence)
  }

  /// Creates the row of a prioriteit.
  init(_ prioriteit: Regeling.Prioriteit) {
    (name, evidence) = ("prioriteit \(prioriteit.number)", prioriteit.evidence)
  }

  /// Creates the row of a chapter.
  init(_ chapter: Regeling.Chapter) {
    (name, evidence) = ("hoofdstuk ‘\(chapter.id)’", chapter.evidence)
    isCertain = chapter.requirement == .yes
  }

  /// Creates the row of a consent.
  init(_ consent: Regeling.Consent) {
    (name, evidence) = ("\(consent.act) door \(consent.body)", consent.evidence)
    isCertain = consent.requirement == .yes
  }

  /// Creates the row of a part of the begroting.
  init(_ part: Regeling.BudgetPart) {
    (name, evidence) = ("begrotingsonderdeel ‘\(part.id)’", part.evidence)
    isCertain = part.requirement == .yes
  }

  /// How much it weighs when the row is not met: what one source says only is a warning.
  var severity: Severity { evidence.isSingle || !isCertain ? .waarschuwing : .fout }

  /// Returns why the row is asked, with its support in words.
  ///
  /// `asks` is a sentence about what is asked.
  func explanation(_ asks: String, in regeling: Regeling) -> String {
    let doubt = isCertain ? "" : " Geen bron zegt met zoveel woorden dat het moet."
    return "\(asks) Zo staat het in de lijst bij de Regeling \(regeling.edition) (\(name)). "
      + "Bewijs: \(evidence.text)\(sources(in: regeling)).\(doubt)\(notes(in: regeling))"
  }

  /// Returns the short names of the sources between brackets.
  private func sources(in regeling: Regeling) -> String {
    let names = regeling.names(of: evidence).map { $0.before(" (") }
    return names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
  }

  /// Returns what the catalogue does about the disagreements that touch the row.
  private func notes(in regeling: Regeling) -> String {
    let notes = regeling.notes.filter { evidence.notes.contains($0.id) }
    return notes.map { " Noot \($0.id): \($0.handling)" }.joined()
  }
}

extension String {
  /// Returns the text before the first `mark`, or the whole text.
  func before(_ mark: String) -> String {
    utf8.indices.first { utf8[$0...].starts(with: mark.utf8) }.map { String(self[..<$0]) } ?? self
  }
}

extension [String] {
  /// The words as a Dutch list: `a, b en c`.
  var dutchList: String { listed(with: "en") }
  /// The words as a Dutch choice: `a, b of c`.
  var dutchChoice: String { listed(with: "of") }

  /// Returns the words with commas, and `word` before the last.
  private func listed(with word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
