internal import AgendaModel
internal import Diagnostics

/// A mandatory measure that the agenda explains instead of applying it.
enum MandatoryMeasureNotApplied: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "mandatory-measure-not-applied", .completeness, .fout,
    title: "Een verplichte maatregel wordt niet toegepast",
    what: "Of er `besluit=leg-uit` staat bij een maatregel die elke school moet toepassen.",
    why: """
      Bij de meeste maatregelen mag een school uitleggen waarom zij iets niet doet, bij een verplichte
      maatregel niet. Zijn de bronnen het niet eens, of heeft de tijd de maatregel ingehaald, dan is het
      een waarschuwing.
      """,
    wrong: "### Stagediscriminatie {maatregel=3 besluit=leg-uit}",
    right: "### Stagediscriminatie {maatregel=3 besluit=toepassen}",
    mend: "Schrijf `besluit=toepassen` en wat de school doet")

  /// Returns a finding at each decision not to apply a mandatory measure.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.measures.filter {
      $0.obligation != .optional && $0.applicability.concerns(index.agenda.profile)
    }.flatMap { measure in
      let decisions = index.answers(to: measure).compactMap(\.part.marks.decision)
      return decisions.filter { $0.value == .explain }.map { decision in
        let row = CatalogueRow(measure)
        return finding(
          isDoubtful(measure) ? .waarschuwing : row.severity, at: decision.range,
          Message.summary(measure), explanation: Message.explanation(measure, row, index.regeling),
          subject: measure.id)
      }
    }
  }

  /// Whether the sources disagree, or time has overtaken the measure.
  private static func isDoubtful(_ measure: Regeling.Maatregel) -> Bool {
    measure.obligation == .disputed || measure.overtaken != nil
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ measure: Regeling.Maatregel) -> String {
    let claim = measure.obligation == .disputed ? "is volgens een bron verplicht" : "is verplicht"
    return "Maatregel \(measure.id) (\(measure.title)) \(claim), maar wordt niet toegepast"
  }
  /// Why, with what makes it doubtful.
  static func explanation(
    _ measure: Regeling.Maatregel, _ row: CatalogueRow, _ regeling: Regeling
  ) -> String {
    let doubt = measure.obligation == .disputed ? " De bronnen verschillen hierover." : ""
    let overtaken = measure.overtaken.map { " Inmiddels achterhaald: \($0)" } ?? ""
    return row.explanation("Deze maatregel moet elke school toepassen.", in: regeling)
      + doubt + overtaken
  }
}
