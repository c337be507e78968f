internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Draws how the answers to a question are divided, at the startpunt and at the target.
struct AnswersChart {
  /// The series.
  let series: Series
  /// What was asked.
  let name: String
  /// The table of the same shares.
  let table: AnswersTable

  /// The chart; nil without shares, with more answers than can be told apart, and where one person
  /// could give several, since those shares are not parts of one whole.
  var chart: ShareBarsChart? {
    let answers = table.answers
    guard !answers.isEmpty, answers.count <= ShareBarsChart.mostAnswers,
      !series.allowsSeveralAnswers
    else { return nil }
    let rows = table.kinds.map { kind in
      ShareBarsChart.Row(
        label: kind.title.lowercased(), shares: answers.map { share($0, in: kind.shares) },
        remark: remark(kind.shares, kind.count))
    }
    return ShareBarsChart(name: "\(name), antwoorden", answers: answers, rows: rows)
  }

  /// Returns the share of an answer.
  private func share(_ answer: String, in shares: [AnswerShare]) -> ChartValue {
    shares.first { $0.answer.value == answer }
      .map { ChartNumber.value($0.value.value, unit: .percent) } ?? .nothing
  }

  /// Returns the sum where answers are missing, and how many persons answered.
  private func remark(_ shares: [AnswerShare], _ count: DecimalNumber?) -> String? {
    let numbers = shares.compactMap(\.value.value.number)
    let sum = numbers.reduce(DecimalNumber(0), +)
    let isPart = numbers.count > 1 && numbers.count == shares.count && sum.double < 97.5
    let words = [
      isPart ? "samen \(sum.dutch())%" : nil, count.map { "\($0.dutch()) antwoorden" },
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
