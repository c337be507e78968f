internal import AgendaModel
internal import Diagnostics

/// A measure of the Regeling that the agenda neither applies nor explains.
enum MeasureUnanswered: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measure-unanswered", .completeness, .fout, isAboutMissingPart: true,
    title: "Een maatregel is niet beantwoord",
    what: """
      Of er bij elke maatregel van de Regeling een kop met `{maatregel=…}` staat, met een besluit:
      `toepassen`, `leg-uit` of `volgt`.
      """,
    why: """
      De Regeling werkt met ‘pas toe of leg uit’. Een maatregel zonder antwoord is geen van beide. Een
      maatregel voor een niveau of leerweg die de school niet heeft, mag wegblijven.
      """,
    wrong: "### Nazorg bieden {maatregel=3}",
    right: "### Nazorg bieden {maatregel=3 besluit=toepassen}")

  /// Returns a finding for each measure without an answer or without a decision.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.doelstellingen.flatMap { doelstelling -> [Diagnostic] in
      let asked = doelstelling.measures.filter {
        $0.applicability.concerns(index.agenda.profile)
      }
      let open = asked.compactMap { missing($0, in: index) }
      return index.unexplained(open, owner: doelstelling.code)
        + asked.flatMap { undecided($0, in: index) }
    }
  }

  /// Returns the finding about a measure that is answered nowhere, or not in all its parts.
  private static func missing(
    _ measure: Regeling.Maatregel, in index: AgendaIndex
  ) -> Diagnostic? {
    let isWhole = index.measureAnswers[measure.id] != nil
    guard !isWhole, !index.mergedMeasures.contains(measure.id),
      let place = index.placeOfMissing(.maatregelen, in: measure.doelstelling)
    else { return nil }
    let open = measure.parts.filter {
      !$0.isOptional && index.measureAnswers[measure.id + $0.letter] == nil
    }
    let isPartly = !index.answers(to: measure).isEmpty
    if isPartly, open.isEmpty || measure.partsAreExamples { return nil }
    let row = CatalogueRow(measure)
    return finding(
      row.severity, at: place,
      isPartly ? Message.partly(measure, open.map(\.letter)) : Message.summary(measure),
      explanation: row.explanation(Message.asks, in: index.regeling), subject: measure.id,
      solutions: [Message.solution(measure)])
  }

  /// Returns findings at the answers to a measure that take no decision.
  ///
  /// A heading that answers several measures is told once, at the first of them.
  private static func undecided(
    _ measure: Regeling.Maatregel, in index: AgendaIndex
  ) -> [Diagnostic] {
    index.answers(to: measure).filter { answer in
      answer.part.marks.decision == nil && !answer.part.marks.isSourceSilent
        && answer.part.marks.measures.first?.value.hasPrefix(measure.id) == true
        && !index.damage.touches(answer.part.heading.lineRange)
    }.map { answer in
      let row = CatalogueRow(measure)
      return finding(
        row.severity, at: answer.range, Message.undecided(answer.part),
        explanation: row.explanation(Message.asks, in: index.regeling), subject: measure.id,
        solutions: [Message.decision])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline when there is no answer.
  static func summary(_ measure: Regeling.Maatregel) -> String {
    "Maatregel \(measure.id) (\(measure.title)) is niet beantwoord"
  }
  /// The headline when only some parts are answered.
  static func partly(_ measure: Regeling.Maatregel, _ letters: [String]) -> String {
    "Van maatregel \(measure.id) ontbreekt onderdeel \(letters.dutchList)"
  }
  /// The headline when the decision is missing.
  static func undecided(_ part: Part) -> String {
    let ids = part.marks.measures.map(\.value)
    return "Bij maatregel \(ids.dutchList) staat geen besluit"
  }
  /// What is asked.
  static let asks = "Bij elke maatregel past de school toe of legt zij uit waarom niet."
  /// The mend when there is no answer.
  static func solution(_ measure: Regeling.Maatregel) -> Diagnostic.Solution {
    .init(
      "Schrijf een kop met `{maatregel=\(measure.number) besluit=toepassen}`, of met "
        + "`besluit=leg-uit`")
  }
  /// The mend when the decision is missing.
  static let decision = Diagnostic.Solution(
    "Schrijf in de accolades `besluit=toepassen`, `besluit=leg-uit` of `besluit=volgt`")
}
