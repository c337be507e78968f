internal import AgendaModel
internal import Diagnostics

/// A measure that is not applied in one place and applied in another.
enum ExplainedMeasureContradicted: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "explained-measure-contradicted", .text, .fout,
    title: "Een maatregel die u niet toepast, voert u elders wel uit",
    what: """
      Of bij een maatregel met `besluit=leg-uit` nergens iets anders staat: een tweede deel dat haar toepast, een
      maatregel die met `samen-met` zegt dat hij samen met haar wordt uitgevoerd, of acties met een periode vanaf de
      vaststelling.
      """,
    why: "U past een maatregel toe of u legt uit waarom niet. Allebei kan niet waar zijn.",
    wrong: """
      ### Nazorg {maatregel=3 besluit=leg-uit reden=niet-relevant}

      - **2026** Nazorg geven aan studenten die weggaan. {actie=a}
      """,
    right: """
      ### Nazorg {maatregel=3 besluit=toepassen}

      - **2026** Nazorg geven aan studenten die weggaan. {actie=a}
      """,
    mend: "Kies `besluit=toepassen`, of haal weg wat u toch niet doet")

  /// Returns one finding per explained measure that something contradicts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let merged = merges(in: index)
    return index.measureAnswers.sorted { $0.key < $1.key }.flatMap { id, answers in
      answers.compactMap { answer -> Diagnostic? in
        guard let decision = answer.part.marks.decision, decision.value == .explain else {
          return nil
        }
        return contradiction(of: answer.part, answers, merged[id], in: index).map { place, text in
          finding(
            at: decision.range, Message.summary(id, answer.part.heading.text),
            explanation: text, subject: id, notes: [.init(at: place, "Het staat hier")])
        }
      }
    }
  }

  /// Returns the parts that say which measures they are carried out with, by the id of those.
  private static func merges(in index: AgendaIndex) -> [String: Part] {
    let parts = index.documents.flatMap(\.document.parts).filter {
      $0.marks.decision?.value == .apply
    }
    return Dictionary(parts.flatMap { part in part.marks.mergedWith.map { ($0.value, part) } }) {
      first, _ in first
    }
  }

  /// Returns where a part is contradicted and how.
  private static func contradiction(
    of part: Part, _ answers: [Answer], _ merged: Part?, in index: AgendaIndex
  ) -> (SourceRange, String)? {
    let applied = answers.first { $0.part.marks.decision?.value == .apply }
    if let applied { return (applied.range, Message.applied(applied.part.heading.text)) }
    if let merged { return (merged.heading.range, Message.merged(merged.heading.text)) }
    let start = index.agenda.referenceDate?.value.year ?? index.regeling.years.lowerBound
    let planned = part.actions.first { ($0.period?.value.lastYear ?? 0) >= start }
    return planned.map { ($0.range, Message.planned($0.period?.value.text ?? "")) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String, _ heading: String) -> String {
    "Maatregel \(id) (‘\(heading)’) wordt uitgelegd, maar elders toegepast"
  }
  /// That another part applies it.
  static func applied(_ heading: String) -> String {
    "Het deel ‘\(heading)’ geeft als antwoord dat u dezelfde maatregel toepast."
  }
  /// That it is carried out with another.
  static func merged(_ heading: String) -> String {
    "Het deel ‘\(heading)’ zegt met `samen-met` dat het samen met deze maatregel wordt uitgevoerd."
  }
  /// That it has actions.
  static func planned(_ period: String) -> String {
    "Er staat een actie bij voor \(period); bij een maatregel die u niet toepast, horen geen acties."
  }
}
