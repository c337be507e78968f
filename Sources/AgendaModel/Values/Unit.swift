/// The unit of an indicator.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  /// A share of a hundred.
  case percent = "procent"
  /// A count.
  case count = "aantal"
  /// A score on a scale, such as 1 to 5.
  case score = "score"
  /// Money.
  case euro = "euro"
  /// Words.
  case qualitative = "kwalitatief"
}

/// What is better.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// A higher value.
  case higher = "hoger"
  /// A lower value.
  case lower = "lager"
  /// Neither, of itself.
  case neutral = "geen"
}

/// The lowest and highest value that a scale allows; nil for an open end.
public struct Scale: Sendable, Hashable {
  /// The lowest value.
  public let minimum: DecimalNumber?
  /// The highest value.
  public let maximum: DecimalNumber?

  /// Creates a scale.
  public init(minimum: DecimalNumber?, maximum: DecimalNumber?) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether `number` lies on the scale, ends included.
  public func contains(_ number: DecimalNumber) -> Bool {
    minimum.map { number >= $0 } ?? true && maximum.map { number <= $0 } ?? true
  }
}
