public import Diagnostics

/// A value in a period.
public struct Measurement: Sendable {
  /// The period; nil when the author gave none, as with `nulmeting: bron noemt niet`.
  public var period: Located<Period>?
  /// The value.
  public var value: Located<Value>
  /// The number of respondents or persons it is based on.
  public var count: Located<DecimalNumber>?
  /// The id of a source other than the series'.
  public var source: Located<String>?
  /// A remark.
  public var remark: String?
  /// The value before it was adjusted.
  public var adjustment: Adjustment?

  /// Creates a measurement.
  public init(period: Located<Period>?, value: Located<Value>) {
    (self.period, self.value) = (period, value)
    (count, source, remark, adjustment) = (nil, nil, nil, nil)
  }
}

/// How an adopted value was adjusted; the old value stays visible.
public struct Adjustment: Sendable {
  /// The value before.
  public var from: Located<Value>
  /// On which day.
  public var date: Located<CalendarDate>?
  /// Why.
  public var reason: String?
  /// With whom it was discussed.
  public var discussedWith: String?

  /// Creates an adjustment.
  public init(
    from: Located<Value>, date: Located<CalendarDate>?, reason: String?, discussedWith: String?
  ) {
    (self.from, self.date, self.reason, self.discussedWith) = (from, date, reason, discussedWith)
  }
}
