internal import AgendaModel
internal import Diagnostics

/// A heading that promises an analysis item, with nothing below it.
enum AnalysisItemEmpty: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "analysis-item-empty", .completeness, .fout, isAboutMissingPart: true,
    title: "Een onderdeel van de analyse is leeg",
    what:
      "Of er onder elke kop met `{analyse=…}` tekst staat. Een alinea met `{intern}` ziet de lezer niet.",
    why: "Een kop zonder tekst geeft geen antwoord op wat de Regeling vraagt.",
    wrong: "### Eigen initiatieven {analyse=1}",
    right: """
      ### Eigen initiatieven {analyse=1}

      Studenten hebben een studievereniging.
      """,
    mend: "Schrijf onder de kop het antwoord, of zet er `nvt` met een reden bij")

  /// Returns a finding for each empty answer, unless it is not applicable or the source is silent.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.analysisItems.flatMap { item in
      index.analysisAnswers[item.id, default: []].filter { answer in
        let marks = answer.part.marks
        return answer.part.isEmptyForReaders && !marks.isNotApplicable && !marks.isSourceSilent
      }.map { answer in
        let row = CatalogueRow(item)
        return finding(
          row.severity, at: answer.range, Message.summary(item.id, answer.part.heading.text),
          explanation: row.explanation(item.question, in: index.regeling), subject: item.id)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String, _ heading: String) -> String {
    "Onder ‘\(heading)’ staat niets, maar het is het antwoord op \(id)"
  }
}
