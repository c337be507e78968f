internal import AgendaModel
internal import Diagnostics

/// A measure or action that departs from the plan, without a word about why.
enum DeviationUnexplained: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "deviation-unexplained", .account, .waarschuwing, isAboutMissingPart: true,
    title: "Een stand wijkt af van het plan, zonder uitleg",
    what: """
      Of er bij `niet-gestart`, `vertraagd` en `gestopt` een uitleg staat: onder de kop van de maatregel, of in de actie
      zelf. Herhaalt een actie alleen de woorden uit de agenda, dan is dat geen uitleg. Wat `{intern}` is, telt niet.
      """,
    why: "Wie iets beloofde en het niet of later doet, zegt waarom, en wat er nu gebeurt.",
    wrong: "### Nazorg {maatregel=3 stand=vertraagd}",
    right: """
      ### Nazorg {maatregel=3 stand=vertraagd}

      De beller is pas in november begonnen. In het voorjaar halen wij dat in.
      """,
    mend: "Schrijf onder de kop of in de actie waarom het anders ging, en wat u nu doet")

  /// Returns a finding for each measure with an unexplained deviation, of itself or of its actions.
  ///
  /// A stand that the account of a wider subject gives is judged there, once.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    MeasureAccount.all(in: index).flatMap { measure in
      measure.standings.compactMap { finding(about: measure, $0) }
    }
  }

  /// Returns the finding about a measure in one account.
  private static func finding(about measure: MeasureAccount, _ standing: Standing) -> Diagnostic? {
    let part = standing.part
    guard !part.hasOwnText else { return nil }
    let actions = part.actions.filter { $0.letter != nil && $0.status?.value.isDeviation == true }
    let silent = actions.filter { action in
      !measure.says(action, more: action.letter.flatMap { measure.measure.action($0.value) })
    }
    if let status = part.marks.status, status.value.isDeviation, silent.count == actions.count {
      return finding(
        at: status.range, Message.summary(measure.name, nil, status.value),
        explanation: Message.explanation, subject: measure.name)
    }
    guard let first = silent.first, let status = first.status else { return nil }
    return finding(
      at: status.range, Message.summary(measure.name, first.letter?.value, status.value),
      explanation: Message.explanation, subject: measure.name,
      notes: silent.dropFirst().compactMap(\.status?.range).map { .init(at: $0, "Ook hier") })
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ letter: String?, _ status: MeasureStatus) -> String {
    let what = letter.map { "Actie \($0) van maatregel \(name)" } ?? "Maatregel \(name)"
    return "\(what) is ‘\(status.dutch)’, zonder uitleg"
  }
  /// Why.
  static let explanation = "Bij deze stand wil de lezer weten waarom, en wat de school nu doet."
}
