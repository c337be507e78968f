internal import AgendaModel

/// Between which numbers a mean must lie, given who gave which answer.
///
/// Of those whose answer is not told, the lowest and the highest answer that is left is taken. The
/// bounds are exact: `100·q + Σ share·(p − q)` over the answers `p`, with `q` for all others, is a
/// hundred times the mean for any share that rounds to the one written.
struct MeanBounds {
  /// The numbers that the mean can be.
  let interval: Interval
  /// Who gave what, in words, such as `goed (4) 41% en heel goed (5) 16%`.
  let given: String

  /// Returns the bounds that a set of answers gives on its scale of five; nil when the place of an
  /// answer is unknown, or some did not answer the question.
  init?(_ set: AnswerSet) {
    guard let scale = set.scale, let low = scale.minimum?.whole, scale.points == 5 else {
      return nil
    }
    var placed: [(point: Int, answer: AnswerSet.Answer)] = []
    for answer in set.answers {
      guard let point = Self.point(of: answer, low) else { return nil }
      placed.append((point, answer))
    }
    let points = Set(placed.map(\.point))
    guard points.count == placed.count else { return nil }
    let left = (low..<(low + 5)).filter { !points.contains($0) }
    let ends = left.isEmpty ? [low, low + 4] : left
    guard let first = ends.first, let last = ends.last else { return nil }
    let shares = placed.map { (point: $0.point, share: $0.answer.interval) }
    let (one, other) = (Self.mean(shares, rest: first), Self.mean(shares, rest: last))
    guard let interval = left.isEmpty ? one.common(with: other) : one.joined(with: other) else {
      return nil
    }
    self.interval = interval
    given = placed.map { "\($0.answer.text) (\($0.point)) \($0.answer.share.dutch())%" }.dutchList
  }

  /// Returns the bounds that the share of fours and fives gives on a scale from 1 to 5.
  init?(positive share: Value) {
    guard let interval = share.interval else { return nil }
    let lowest = Self.mean([(4, interval)], rest: 1)
    let highest = Self.mean([(5, interval)], rest: 3)
    self.interval = lowest.joined(with: highest)
    given = "\(share.dutch(unit: .percent)) die een 4 of 5 geeft"
  }

  /// Returns the mean when everyone else gives `rest`.
  private static func mean(_ shares: [(point: Int, share: Interval)], rest: Int) -> Interval {
    let known = shares.map { $0.share * ($0.point - rest) }.sum
    return (Interval(100 * rest) + known) / 100
  }

  /// Returns the point of an answer: its number, or where its words stand among five.
  private static func point(of answer: AnswerSet.Answer, _ low: Int) -> Int? {
    if let number = Int(answer.text), (low..<(low + 5)).contains(number) { return number }
    return answer.rank.map { low + 2 + $0.rawValue }
  }
}
