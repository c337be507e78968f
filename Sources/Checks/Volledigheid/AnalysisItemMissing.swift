internal import AgendaModel
internal import Diagnostics

/// An analysis item of the Regeling that no part of the agenda answers.
enum AnalysisItemMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "analysis-item-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een onderdeel van de analyse ontbreekt",
    what: "Of er bij elk analyse-onderdeel van de Regeling een kop staat met `{analyse=…}`.",
    why: """
      De Regeling noemt per doelstelling wat de analyse moet behandelen. Een onderdeel dat alleen voor
      een niveau of leerweg geldt die de school niet heeft, mag wegblijven.
      """,
    wrong: """
      ## Uitgangssituatie

      ### Eigen initiatieven {analyse=1}

      Studenten hebben een studievereniging.
      """,
    right: """
      ## Uitgangssituatie

      ### Eigen initiatieven {analyse=1}

      Studenten hebben een studievereniging.

      ### Studentenleven {analyse=2}

      Studenten doen mee aan de introductieweek.
      """)

  /// Returns a finding for each item without an answer, where its document exists.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.analysisByOwner.flatMap { owner, items in
      let missing = items.filter { index.analysisAnswers[$0.id] == nil }
      return index.unexplained(missing.compactMap { finding(for: $0, in: index) }, owner: owner)
    }
  }

  /// Returns the finding about a missing item; nil when its document is missing too.
  private static func finding(
    for item: Regeling.AnalysisItem, in index: AgendaIndex
  ) -> Diagnostic? {
    index.placeOfMissing(.uitgangssituatie, in: item.owner).map { place in
      let row = CatalogueRow(item)
      return finding(
        row.severity, at: place, Message.summary(item),
        explanation: row.explanation(item.question, in: index.regeling), subject: item.id,
        solutions: [Message.solution(item)])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ item: Regeling.AnalysisItem) -> String {
    "Analyse-onderdeel \(item.id) (\(item.title)) ontbreekt"
  }
  /// The mend.
  static func solution(_ item: Regeling.AnalysisItem) -> Diagnostic.Solution {
    .init("Schrijf een kop `### \(item.title) {analyse=\(item.number)}` met het antwoord eronder")
  }
}
