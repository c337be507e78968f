internal import AgendaModel
internal import Diagnostics

/// A measure that is applied together with one that is not applied.
enum MergedMeasureNotApplied: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "merged-measure-not-applied", .coherence, .waarschuwing,
    title: "Een maatregel is samengevoegd met een maatregel die niet wordt toegepast",
    what: """
      Of de maatregel achter `samen-met=` zelf geen `besluit=leg-uit` heeft, en of een maatregel niet met
      zichzelf is samengevoegd.
      """,
    why: "Wie doorklikt naar de andere maatregel, leest daar dat de school haar niet toepast.",
    wrong: """
      ### Meldpunt {maatregel=3 besluit=toepassen samen-met=M2.2.9}

      ### Studenten weten waar zij melden {maatregel=9 besluit=leg-uit}
      """,
    right: """
      ### Meldpunt {maatregel=3 besluit=toepassen samen-met=M2.2.9}

      ### Studenten weten waar zij melden {maatregel=9 besluit=toepassen}
      """,
    mend: "Verbeter de code achter `samen-met=`, of het besluit bij de andere maatregel")

  /// Returns a finding at each such reference.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap(\.document.parts).flatMap { part in
      part.marks.mergedWith.compactMap { code -> Diagnostic? in
        if part.marks.measures.contains(where: { $0.value == code.value }) {
          return finding(
            at: code.range, Message.itself(code.value), explanation: Message.itselfWhy,
            subject: part.subject)
        }
        guard part.marks.decision?.value == .apply, let other = refusal(of: code.value, index)
        else {
          return nil
        }
        return finding(
          at: code.range, Message.summary(part.heading.text, code.value),
          explanation: Message.explanation, subject: part.subject,
          notes: [.init(at: other.range, Message.note)])
      }
    }
  }

  /// Returns the decision not to apply a measure, when every answer to it says so.
  private static func refusal(
    of code: String, _ index: AgendaIndex
  ) -> Located<Marks.Decision>? {
    let decisions = index.measureAnswers[code, default: []].compactMap(\.part.marks.decision)
    return decisions.allSatisfy { $0.value == .explain } ? decisions.first : nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String, _ code: String) -> String {
    "‘\(heading)’ gaat samen met \(code), maar die maatregel wordt niet toegepast"
  }
  /// Why.
  static let explanation = "Bij die maatregel staat `besluit=leg-uit`."
  /// The headline about a measure that names itself.
  static func itself(_ code: String) -> String { "Maatregel \(code) is samengevoegd met zichzelf" }
  /// Why.
  static let itselfWhy = "Achter `samen-met=` hoort de code van een andere maatregel."
  /// The words at the decision.
  static let note = "Het besluit van die maatregel staat hier"
}
