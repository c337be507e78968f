internal import AgendaModel
internal import Diagnostics

/// Makes the table of the answers to a question: how they were divided, and how that should be.
struct AnswersTable {
  /// The series.
  let series: Series
  /// What was asked, for the caption.
  let name: String
  /// The last year of the Regeling's edition.
  let lastYear: Int

  /// The table; nil when no answers are given.
  var table: FigureTable? {
    let kinds = kinds
    guard !kinds.isEmpty else { return nil }
    let words = kinds.map { $0.title.lowercased() }
    return FigureTable(
      caption: "\(name): antwoorden, \(Dutch.list(words))",
      columns: [.init("Antwoord")] + kinds.map { .init($0.title, isNumeric: true) },
      rows: answers.map { answer in
        [.words(Dutch.capitalized(answer))] + kinds.map { entry(answer, in: $0.shares) }
      },
      notes: series.allowsSeveralAnswers
        ? ["Eén persoon kon meer antwoorden geven. Samen kan dat meer dan 100% zijn."] : [])
  }

  /// The shares at one moment.
  struct Kind {
    /// The shares.
    var shares: [AnswerShare]
    /// The moment: `Startpunt 2022`.
    var title: String
    /// How many persons answered, where that is known.
    var count: DecimalNumber?
  }

  /// The moments of which shares are given: the nulmeting, the target.
  var kinds: [Kind] {
    let found = series.institution.flatMap { ChangeSentence.latest($0.nulmeting) }
    return [
      Kind(shares: series.distribution, title: start, count: found?.count?.value),
      Kind(shares: series.targetDistribution, title: goal),
    ].filter { !$0.shares.isEmpty }
  }

  /// The answers in the author's order, those of the nulmeting first.
  var answers: [String] {
    var seen: Set<String> = []
    return (series.distribution + series.targetDistribution).map(\.answer.value)
      .filter { seen.insert($0).inserted }
  }

  /// Returns the share of an answer.
  private func entry(_ answer: String, in shares: [AnswerShare]) -> FigureTable.Entry {
    let share = shares.first { $0.answer.value == answer }
    return share.map { .value($0.value.value, .percent) } ?? .words("geen waarde")
  }

  /// The title of the column of the nulmeting.
  private var start: String {
    let found = series.institution.flatMap { ChangeSentence.latest($0.nulmeting) }
    return PeriodLabel.short(.nulmeting, found?.period?.value, undated: found?.undated)
  }

  /// The title of the column of the target.
  private var goal: String {
    let found = series.institution.flatMap { ChangeSentence.goal(of: $0, lastYear: lastYear) }
    return PeriodLabel.short(.target, found?.period?.value, undated: found?.undated)
  }
}
