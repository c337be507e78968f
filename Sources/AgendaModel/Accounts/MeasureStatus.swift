/// How far a measure or an action has come.
public enum MeasureStatus: String, Sendable, Hashable, CaseIterable {
  /// Nothing was done yet.
  case notStarted = "niet-gestart"
  /// It was begun.
  case started = "gestart"
  /// It goes as planned.
  case onSchedule = "op-schema"
  /// It goes slower than planned.
  case delayed = "vertraagd"
  /// It is done.
  case finished = "afgerond"
  /// It was given up.
  case stopped = "gestopt"

  /// The words for readers.
  public var dutch: String { rawValue.replacing("-", with: " ") }

  /// Whether it departs from the plan, so that readers are owed a reason.
  public var isDeviation: Bool { self == .delayed || self == .stopped || self == .notStarted }

  /// Whether nothing more is expected.
  public var isClosed: Bool { self == .finished || self == .stopped }
}
