/// One value of an indicator as the author states it: a number, a bound, or why there is none.
///
/// A value is never silently a number: what is missing, secret, provisional or still to be decided
/// has a case of its own, so that no page and no sum can take it for zero.
public struct Value: Sendable, Hashable {
  /// What is said.
  public var content: Content
  /// The unit as written: `%` or `€`; nil when none was written.
  public var writtenUnit: WrittenUnit?
  /// Whether the source calls the figure provisional (`*`).
  public var isProvisional: Bool
  /// The word by which the author says that a plain number is not exact.
  public var hedge: Hedge?

  /// Creates a value.
  public init(
    _ content: Content, writtenUnit: WrittenUnit? = nil, isProvisional: Bool = false,
    hedge: Hedge? = nil
  ) {
    self.content = content
    self.writtenUnit = writtenUnit
    self.isProvisional = isProvisional
    self.hedge = hedge
  }

  /// What a value can say.
  public enum Content: Sendable, Hashable {
    /// A number.
    case number(DecimalNumber)
    /// A bound, such as `minstens 3,8`.
    case bound(Bound, DecimalNumber)
    /// A range, both ends included.
    case range(DecimalNumber, DecimalNumber)
    /// A change from the nulmeting: positive for more. `points` says percentage points.
    case relative(DecimalNumber, points: Bool)
    /// As much as the nulmeting.
    case keep
    /// More or less than the nulmeting, without saying how much.
    case beyondStart(Side)
    /// No number, and why.
    case absent(Absence)
    /// Words, for a qualitative indicator.
    case text(String)
  }

  /// The side on which a bound holds.
  public enum Bound: String, Sendable, Hashable {
    /// At least: `minstens`, `≥`.
    case atLeast = "minstens"
    /// At most: `hoogstens`, `≤`.
    case atMost = "hoogstens"
    /// Less than: `minder dan`, `<`.
    case lessThan = "minder dan"
    /// More than: `meer dan`, `>`.
    case moreThan = "meer dan"

    /// Whether the bound is a floor.
    public var isLower: Bool { self == .atLeast || self == .moreThan }
  }

  /// The side of the nulmeting on which a target lies.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// Above the nulmeting.
    case higher = "hoger"
    /// Below the nulmeting.
    case lower = "lager"
  }

  /// How a number that is not exact lies to what was counted.
  public enum Hedge: String, Sendable, Hashable, CaseIterable {
    /// Near the number, on either side.
    case about = "ongeveer"
    /// A little below the number.
    case almost = "bijna"
    /// A little above the number.
    case over = "ruim"
  }

  /// A unit that the author wrote in the value itself.
  public enum WrittenUnit: Sendable, Hashable {
    /// `%` or `procent`.
    case percent
    /// `€`.
    case euro
  }

  /// The number of a plain value or of a bound; nil for everything else.
  public var number: DecimalNumber? {
    switch content {
    case .number(let number), .bound(_, let number): number
    default: nil
    }
  }

  /// The value as one that its source calls provisional; an absence stays what it is.
  public var asProvisional: Value {
    var value = self
    value.isProvisional = absence == nil
    return value
  }

  /// The reason why there is no number, if that is what the value says.
  public var absence: Absence? {
    if case .absent(let absence) = content { absence } else { nil }
  }
}

/// Why there is no number.
public enum Absence: Sendable, Hashable {
  /// `nb`: the source has no figure.
  case notAvailable
  /// `.`: the source keeps the figure secret.
  case suppressedAtSource
  /// `<5`: the source says only that the count is below this number.
  case smallCount(Int)
  /// `geen, want …`: there is none, for a reason.
  case none(reason: String)
  /// `later 2025, want …`: will be decided in that period.
  case later(Period?, reason: String?)
  /// `bron noemt niet`: in a retelling, the source is silent.
  case sourceSilent
  /// We do not publish it, because the group is too small.
  case withheld
  /// We do not publish it, because a small group could be worked out with it.
  case shielding
}
