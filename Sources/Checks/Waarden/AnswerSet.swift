internal import AgendaModel
internal import Diagnostics

/// The shares of the answers to one question, with the share and the mean that stand beside them.
///
/// The share and the mean may stand in another series of the same indicator: `job` has the mean,
/// `job-aandeel` the share. They belong together when source and question are the same, and when
/// there is only one such series.
struct AnswerSet {
  /// An answer with the numbers that its share can stand for.
  struct Answer {
    /// The words.
    let text: String
    /// The share as written.
    let share: DecimalNumber
    /// The numbers that it can stand for.
    let interval: Interval
    /// Its place on a scale; nil when neither the words nor the order tell.
    var rank: AnswerRank?
  }

  /// The indicator's code or own id.
  let key: String
  /// The answers in the author's order.
  let answers: [Answer]
  /// What is better at this indicator.
  let direction: Direction
  /// From the first answer to the last.
  let range: SourceRange
  /// The share of those who gave one of some answers, at the nulmeting.
  let share: Located<Value>?
  /// The mean at the nulmeting.
  let mean: Located<Value>?
  /// The scale of the mean.
  let scale: Scale?

  /// Returns the sets of answers of all indicators; those with a share that is no number between 0
  /// and 100 are left out, since that is a finding of its own.
  static func all(in index: AgendaIndex) -> [AnswerSet] {
    index.seriesPlaces.compactMap(AnswerSet.init)
  }

  /// Gathers what stands beside the answers of a series.
  ///
  /// Answers of which one person could give several are no whole, so that no sum bounds them.
  private init?(_ place: SeriesPlace) {
    guard !place.series.allowsSeveralAnswers else { return nil }
    let answers = place.series.distribution.compactMap(Self.answer)
    guard let first = place.series.distribution.first, let last = place.series.distribution.last,
      answers.count == place.series.distribution.count
    else { return nil }
    (key, self.answers, direction) = (place.key, Self.ranked(answers), place.block.direction)
    range = SourceRange(
      first.answer.range.file, first.answer.range.lower, last.value.range.upper)
    share = place.companion(.percent)?.start
    let mean = place.companion(.score)
    (self.mean, scale) = (mean?.start, mean?.scale)
  }

  /// Reads one answer; nil when its share is no number between 0 and 100.
  private static func answer(_ answer: AnswerShare) -> Answer? {
    guard case .number(let share) = answer.value.value.content, !share.isNegative,
      share <= DecimalNumber(100), let interval = Interval(rounded: share)
    else { return nil }
    return Answer(
      text: answer.answer.value, share: share, interval: interval,
      rank: AnswerRank(answer.answer.value))
  }

  /// Returns answers with a place for those of which the words do not tell it.
  ///
  /// Five answers of which the known ones stand in order from low to high, or from high to low, are
  /// the five places.
  private static func ranked(_ answers: [Answer]) -> [Answer] {
    let upward = [AnswerRank.lowest, .low, .middle, .high, .highest]
    guard answers.count == upward.count, answers.contains(where: { $0.rank == nil }) else {
      return answers
    }
    let order = [upward, upward.reversed()].first { order in
      zip(answers, order).allSatisfy { $0.rank == nil || $0.rank == $1 }
    }
    guard let order, answers.contains(where: { $0.rank != nil && $0.rank != .middle }) else {
      return answers
    }
    return zip(answers, order).map { answer, rank in
      var answer = answer
      answer.rank = rank
      return answer
    }
  }

  /// The sum of the shares as written.
  var printedSum: DecimalNumber { answers.map(\.share).reduce(DecimalNumber(0), +) }
  /// The numbers that the sum of the shares can be.
  var sum: Interval { answers.map(\.interval).sum }

  /// Whether these are all answers to the question: as many as the scale has points, or good and
  /// bad ones with something between them.
  var isWhole: Bool {
    if let points = scale?.points, answers.count >= points { return true }
    let ranks = answers.compactMap(\.rank)
    let hasMiddle = answers.contains { $0.rank == .middle || AnswerRank.isAbstention($0.text) }
    return hasMiddle && ranks.contains { $0.rawValue > 0 } && ranks.contains { $0.rawValue < 0 }
  }

  /// Whether the shares can be true together.
  var addsUp: Bool { isWhole ? sum.overlaps(Interval(100)) : !(Interval(100) < sum) }

  /// The answers that the share consists of: all, where no others stand here; of a whole
  /// distribution the positive ones; nil when direction or words do not tell.
  var counted: [Answer]? {
    guard isWhole else { return answers }
    guard direction == .higher else { return nil }
    let judged = answers.filter { !AnswerRank.isAbstention($0.text) }
    guard judged.allSatisfy({ $0.rank != nil }) else { return nil }
    return judged.filter { ($0.rank?.rawValue ?? 0) > 0 }
  }

  /// Whether the share is the sum of its answers within rounding; true where there is none.
  var shareFits: Bool {
    guard let share = share?.value.interval, let counted, !counted.isEmpty else { return true }
    return counted.map(\.interval).sum.overlaps(share)
  }
}

extension SeriesPlace {
  /// Returns this series if it has a unit, else the one series of the indicator that has it and asks
  /// the same question in the same source.
  func companion(_ unit: Unit) -> Series? {
    guard series.unit != unit else { return series }
    guard let source = series.source?.value else { return nil }
    let others = block.series.filter {
      $0.unit == unit && $0.source?.value == source && asksTheSame($0)
    }
    return others.count == 1 ? others.first : nil
  }

  /// Whether another series asks the same question, as far as both say.
  private func asksTheSame(_ other: Series) -> Bool {
    guard let mine = series.question, let theirs = other.question else { return true }
    return mine.lowercased() == theirs.lowercased()
  }
}

extension Series {
  /// The latest nulmeting of the institution, where it is a plain number.
  var start: Located<Value>? {
    guard let value = institution?.nulmeting.last?.value, value.value.isPlainNumber else {
      return nil
    }
    return value
  }
}

extension Scale {
  /// The number of whole points from end to end; nil for an open or broken scale.
  var points: Int? {
    guard let low = minimum?.whole, let high = maximum?.whole, high > low, high - low < 100 else {
      return nil
    }
    return high - low + 1
  }
}
