internal import AgendaModel
internal import Diagnostics

/// An analysis item that two parts claim to answer.
enum AnalysisItemTwice: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "analysis-item-twice", .completeness, .waarschuwing,
    title: "Een onderdeel van de analyse is twee keer beantwoord",
    what: "Of een analyse-onderdeel maar bij één kop hoort.",
    why: """
      Met twee antwoorden weet de lezer niet welk geldt. Vaak is het nummer van een van beide koppen een
      vergissing, en ontbreekt daardoor een ander onderdeel.
      """,
    wrong: """
      ### Eigen initiatieven {analyse=1}

      ### Studentenleven {analyse=1}
      """,
    right: """
      ### Eigen initiatieven {analyse=1}

      ### Studentenleven {analyse=2}
      """,
    mend: "Laat het nummer bij één van de twee koppen weg")

  /// Returns a finding at each answer after the first.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.analysisItems.flatMap { item -> [Diagnostic] in
      let answers = index.analysisAnswers[item.id, default: []]
      guard let first = answers.first else { return [] }
      let other = onlyMissing(beside: item, in: index)
      return answers.dropFirst().map { answer in
        finding(
          at: mark(of: item.id, in: answer), Message.summary(item.id),
          explanation: Message.explanation(other), subject: item.id,
          notes: [.init(at: first.range, Message.first)],
          solutions: other.map { [Message.solution($0)] } ?? [])
      }
    }
  }

  /// Returns the item of the same owner that nothing answers, when there is exactly one.
  private static func onlyMissing(
    beside item: Regeling.AnalysisItem, in index: AgendaIndex
  ) -> Regeling.AnalysisItem? {
    let open = index.analysisByOwner.first { $0.owner == item.owner }?.items.filter {
      index.analysisAnswers[$0.id] == nil
    }
    return open?.count == 1 ? open?.first : nil
  }

  /// Returns where the answer names the item.
  private static func mark(of id: String, in answer: Answer) -> SourceRange {
    answer.part.marks.analysis.first { $0.value == id }?.range ?? answer.range
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String) -> String {
    "Analyse-onderdeel \(id) is al bij een andere kop beantwoord"
  }
  /// Why, with the item that has no answer.
  static func explanation(_ other: Regeling.AnalysisItem?) -> String {
    let missing = other.map { " Onderdeel \($0.id) (\($0.title)) heeft nog geen antwoord." } ?? ""
    return "Elk onderdeel krijgt één antwoord, zodat de lezer weet welk geldt." + missing
  }
  /// The mend when one item is missing.
  static func solution(_ other: Regeling.AnalysisItem) -> Diagnostic.Solution {
    .init("Hoort een van de twee koppen bij \(other.id)? Schrijf daar `analyse=\(other.number)`")
  }
  /// The words at the first answer.
  static let first = "Eerder hier beantwoord"
}
