internal import AgendaModel
internal import Diagnostics

/// A measure that two parts answer.
enum MeasureDecidedTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measure-decided-twice", .coherence, .waarschuwing,
    title: "Een maatregel is twee keer beantwoord",
    what: """
      Of een maatregel van de Regeling maar bij één kop hoort. Verschillende onderdelen (`2a` en `2b`) mogen
      elk een eigen kop hebben.
      """,
    why: """
      Zijn de besluiten verschillend, dan weet de lezer niet of de school de maatregel toepast. Vaak is het
      nummer van een van beide koppen een vergissing, en ontbreekt daardoor een andere maatregel.
      """,
    wrong: """
      ### Nazorg {maatregel=3 besluit=toepassen}

      ### De aanpak van vsv uitbreiden {maatregel=3 besluit=leg-uit}
      """,
    right: """
      ### Nazorg {maatregel=3 besluit=toepassen}

      ### De aanpak van vsv uitbreiden {maatregel=4 besluit=leg-uit}
      """)

  /// Returns a finding at each answer after the first to the same measure or part.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.measures.flatMap { measure -> [Diagnostic] in
      let ids = [measure.id] + measure.parts.map { measure.id + $0.letter }
      return ids.flatMap { id -> [Diagnostic] in
        let answers = index.measureAnswers[id, default: []]
        guard let first = answers.first else { return [] }
        let other = index.onlyUnansweredMeasure(of: measure.doelstelling)
        return answers.dropFirst().map { finding(about: id, $0, after: first, instead: other) }
      }
    }
  }

  /// Returns the finding about one answer; `other` is the measure that it may have meant.
  private static func finding(
    about id: String, _ answer: Answer, after first: Answer, instead other: Regeling.Maatregel?
  ) -> Diagnostic {
    let mark = answer.part.marks.measures.first { $0.value == id }?.range ?? answer.range
    let (one, two) = (first.part.marks.decision?.value, answer.part.marks.decision?.value)
    return finding(
      at: mark, Message.summary(id, one, two), explanation: Message.explanation(other), subject: id,
      notes: [.init(at: first.range, "Eerder hier beantwoord")],
      solutions: [.init(Message.mend(other))])
  }
}

extension AgendaIndex {
  /// Returns the measure of a doelstelling that nothing answers, when there is exactly one.
  func onlyUnansweredMeasure(of doelstelling: String) -> Regeling.Maatregel? {
    let open = regeling.doelstelling(doelstelling)?.measures.filter {
      $0.applicability.concerns(agenda.profile) && answers(to: $0).isEmpty
        && !mergedMeasures.contains($0.id)
    }
    return open?.count == 1 ? open?.first : nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ id: String, _ one: Marks.Decision?, _ two: Marks.Decision?
  ) -> String {
    guard let one, let two, one != two else {
      return "Maatregel \(id) is al bij een andere kop beantwoord"
    }
    return "Maatregel \(id) heeft twee besluiten: \(one.rawValue) en \(two.rawValue)"
  }
  /// Why, with the measure that has no answer.
  static func explanation(_ other: Regeling.Maatregel?) -> String {
    let missing = other.map { " Maatregel \($0.id) (\($0.title)) heeft nog geen antwoord." } ?? ""
    return "Elke maatregel krijgt één antwoord, zodat de lezer weet welk geldt." + missing
  }
  /// The mend.
  static func mend(_ other: Regeling.Maatregel?) -> String {
    other.map { "Hoort een van de twee koppen bij \($0.id)? Schrijf daar `maatregel=\($0.number)`" }
      ?? "Laat het nummer bij één van de twee koppen weg, of voeg ze samen"
  }
}
