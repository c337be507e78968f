internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A strategic goal that nothing in the agenda serves.
enum StrategyGoalUnserved: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "strategy-goal-unserved", .coherence, .advies,
    title: "Een strategisch doel komt in de agenda niet terug",
    what: """
      Of elk doel onder `strategie` een prioriteit noemt, of met zijn naam voorkomt in een sectie over de
      strategie of in het hoofdstuk `strategie`.
      """,
    why: "De agenda laat zien hoe zij past bij de plannen die de school zelf al had.",
    wrong: """
      strategie:
        - id: talent
          naam: Activeren van talent
      """,
    right: """
      strategie:
        - id: talent
          naam: Activeren van talent
          prioriteiten: 1
      """,
    mend: "Schrijf achter `prioriteiten` bij welke prioriteit het doel hoort")

  /// Returns a finding for each such goal.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let loose = index.agenda.strategy.filter {
      $0.prioriteiten.isEmpty && !$0.isSourceSilent && !index.damage.touches($0.id.lineAndNext)
    }
    guard !loose.isEmpty else { return [] }
    let texts = index.agenda.documents.flatMap(strategyText).map { $0.lowercased() }
    return loose.filter { goal in !texts.contains { $0.contains(goal.name.lowercased()) } }.map {
      finding(
        at: $0.id.range, Message.summary($0.name), explanation: Message.explanation,
        subject: $0.id.value)
    }
  }

  /// Returns the text of a document that is about the strategy.
  private static func strategyText(_ document: AgendaDocument) -> [String] {
    if document.kind == .chapter {
      guard document.code?.value == "strategie" else { return [] }
      return [SourceRange(document.file, 0, document.file.bytes.count).text]
    }
    return document.sections(.strategie).map { section in
      let end =
        section.parts.last?.blocks.last?.range.upperBound
        ?? section.introduction.last?.range.upperBound ?? section.heading.range.upper
      return SourceRange(document.file, section.heading.range.lower, end).text
    }
  }
}

extension Located<String> {
  /// The value's place with some lines behind it, where the other keys of its block stand.
  fileprivate var lineAndNext: SourceRange {
    SourceRange(range.file, range.lower, min(range.upper + 400, range.file.bytes.count))
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String) -> String {
    "Strategisch doel ‘\(name)’ komt in de agenda niet terug"
  }
  /// Why.
  static let explanation =
    "Het doel noemt geen prioriteit, en geen tekst over de strategie noemt het."
}
