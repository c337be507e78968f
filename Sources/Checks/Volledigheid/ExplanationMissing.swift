internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A measure that is not applied, without saying why.
enum ExplanationMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "explanation-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "‘Leg uit’ heeft geen uitleg",
    what: """
      Of er onder een kop met `besluit=leg-uit` staat waarom de school de maatregel niet toepast, in tekst
      die openbaar is. `reden=` in de accolades, of alleen ‘n.v.t.’, is nog geen uitleg.
      """,
    why: "‘Pas toe of leg uit’: zonder uitleg is de maatregel niet beantwoord.",
    wrong: "### Extra inzet op niveau 2 {maatregel=1 besluit=leg-uit}",
    right: """
      ### Extra inzet op niveau 2 {maatregel=1 besluit=leg-uit}

      Wij bieden geen opleidingen op niveau 2 aan.
      """,
    mend: "Schrijf de reden onder de kop")

  /// Returns a finding for each decision not to apply with nothing below it.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap(\.document.parts).compactMap { part in
      guard let decision = part.marks.decision, decision.value == .explain, lacksReason(part),
        !part.marks.isSourceSilent
      else { return nil }
      return finding(
        at: decision.range, Message.summary(part.heading.text),
        explanation: Message.explanation, subject: part.marks.measures.first?.value)
    }
  }

  /// Words that explain nothing on their own.
  private static let hollow: Set<String> = [
    "nvt", "nietvantoepassing", "geen", "nee", "ja", "nietrelevant", "doenweal",
    "anders", "tbd", "volgt",
  ]

  /// Whether a reader sees no reason below the heading.
  private static func lacksReason(_ part: Part) -> Bool {
    if part.isEmptyForReaders { return true }
    guard part.blocks.count == 1, case .paragraph(let inlines)? = part.blocks.first?.kind else {
      return false
    }
    let letters = inlines.plainText.lowercased().filter(\.isLetter)
    return letters.count < 20 && hollow.contains(letters)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String) -> String {
    "Bij ‘\(heading)’ staat ‘leg uit’, maar geen uitleg"
  }
  /// Why.
  static let explanation = "Schrijf onder de kop waarom de school deze maatregel niet toepast."
}
