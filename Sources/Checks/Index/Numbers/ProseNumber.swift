internal import AgendaModel

/// A number that an author typed in running text, with what the words around it say about it.
struct ProseNumber: Sendable {
  /// What a number is a number of, as far as its signs tell.
  enum Unit: Sendable, Hashable {
    /// A share of a hundred.
    case percent
    /// A difference between shares.
    case points
    /// Money.
    case euro
    /// A count or a score.
    case plain
  }

  /// Its bytes with its unit: `41%`, `€ 300`, `een kwart`.
  let range: Range<Int>
  /// The number; `1,2 miljoen` is 1200000.
  let value: DecimalNumber
  /// What its last written digit stands for: a tenth in `24,6`, a hundred thousand in `1,2 miljoen`.
  let step: DecimalNumber
  /// The unit.
  var unit: Unit
  /// How exactly it is meant.
  var hedge: Hedge
  /// The stem of the noun behind it: what is counted.
  var noun: UInt64?
  /// The highest score, of a score such as `3,2/5`.
  var outOf: DecimalNumber?
  /// Whether it is written in words, or stands for a fraction.
  var isSpelled = false
  /// Whether it is one end of a range.
  var isRangeEnd = false
  /// Whether it is a difference and no level.
  var isDifference = false
  /// Whether its clause is about others, or about a yardstick.
  var isAboutOthers = false
  /// When it is true: the period nearest to it; several when it is not clear which one.
  var periods: [Period] = []
  /// The parts of cells that it is of, such as niveau 3.
  var cells: [CellKey.Part] = []
  /// The kind of value that the words around it ask for.
  var kind: Cell.Kind?
  /// Whether it is how many the institution has of what it counts: `wij hebben 43 medewerkers`.
  var isOwnCount = false
  /// Whether something goes from it to another figure.
  var isStart = false
  /// The lexeme of its sentence at which it starts.
  let position: Int

  /// Whether the number, as exactly as it is meant, can stand for `value`.
  func agrees(with value: DecimalNumber) -> Bool {
    let (low, high) = reach
    return low.map { value >= $0 } ?? true && high.map { value <= $0 } ?? true
  }

  /// The least and the greatest number that it can stand for; nil for no bound.
  var reach: (low: DecimalNumber?, high: DecimalNumber?) { hedge.reach(of: value, width: width) }

  /// How far a hedged number may be off: the zeros at its end are no digits that count.
  private var width: DecimalNumber {
    guard hedge != .none, value.decimals == 0, value.unscaled != 0 else { return step }
    var (rest, unit) = (value.unscaled, 1)
    while rest % 10 == 0 {
      rest /= 10
      unit *= 10
    }
    return max(DecimalNumber(unit), step)
  }
}
