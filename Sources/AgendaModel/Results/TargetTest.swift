internal import Diagnostics

/// The numbers that satisfy a target, worked out from the target, the startpunt and what is better.
struct TargetTest: Sendable {
  /// The lowest number that satisfies it; nil when any low number does.
  let lower: DecimalNumber?
  /// The highest number that satisfies it; nil when any high number does.
  let upper: DecimalNumber?
  /// Whether the ends themselves do not satisfy it: `meer dan`, `hoger dan het startpunt`.
  let isStrict: Bool

  /// Reads a target; nil where it says nothing that a number can be held against.
  ///
  /// A plain number is a floor or a ceiling, as the direction says; without a direction it is met by
  /// itself alone. A change from the startpunt, `behouden`, `hoger` and `lager` need a startpunt.
  init?(_ target: Value, start: DecimalNumber?, direction: Direction) {
    switch target.content {
    case .number(let number): self.init(number, number, direction)
    case .range(let low, let high): self.init(low, high, direction)
    case .bound(let bound, let number):
      let isStrict = bound == .moreThan || bound == .lessThan
      self.init(bound.isLower ? number : nil, bound.isLower ? nil : number, isStrict: isStrict)
    case .keep:
      guard let start else { return nil }
      self.init(start, start, direction)
    case .beyondStart(let side):
      guard let start else { return nil }
      self.init(side == .higher ? start : nil, side == .lower ? start : nil, isStrict: true)
    case .relative(let change, let points):
      guard let start else { return nil }
      let goal = points ? start + change : start + start.share(change)
      self.init(change.isNegative ? nil : goal, change.isNegative ? goal : nil, isStrict: false)
    case .absent, .text: return nil
    }
  }

  /// Keeps of a stretch the end that the direction asks for; both without a direction.
  private init(_ low: DecimalNumber, _ high: DecimalNumber, _ direction: Direction) {
    self.init(
      direction == .lower ? nil : low, direction == .higher ? nil : high, isStrict: false)
  }

  /// Creates a test.
  private init(_ lower: DecimalNumber?, _ upper: DecimalNumber?, isStrict: Bool) {
    (self.lower, self.upper, self.isStrict) = (lower, upper, isStrict)
  }

  /// Whether a number satisfies the target.
  func isMet(by number: DecimalNumber) -> Bool {
    if let lower, isStrict ? number <= lower : number < lower { return false }
    if let upper, isStrict ? number >= upper : number > upper { return false }
    return true
  }

  /// Returns how far a number is from the nearest that satisfies the target; zero when it does.
  func distance(from number: DecimalNumber) -> DecimalNumber {
    if let lower, number < lower { return lower - number }
    if let upper, number > upper { return number - upper }
    return DecimalNumber(0)
  }

  /// Whether one of the ends lies between two numbers, both included.
  func hasEnd(between low: Double, and high: Double) -> Bool {
    [lower, upper].compactMap { $0?.double }.contains { $0 >= low && $0 <= high }
  }
}

extension DecimalNumber {
  /// Returns `percentage` of the number, exact as far as its digits can be kept.
  fileprivate func share(_ percentage: DecimalNumber) -> DecimalNumber {
    Self.kept(
      Int128(unscaled) * Int128(percentage.unscaled),
      decimals: decimals + percentage.decimals + 2)
  }
}
