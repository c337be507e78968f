public import Diagnostics

/// A value in a period.
public struct Measurement: Sendable {
  /// The period; nil when the author gave none, as with `nulmeting: bron noemt niet`.
  public var period: Located<Period>?
  /// Why there is no period, where the author says that.
  public var undated: Undated?
  /// The value.
  public var value: Located<Value>
  /// The number of respondents or persons it is based on.
  public var count: Located<DecimalNumber>?
  /// The id of a source other than the series'.
  public var source: Located<String>?
  /// The population, where it is another than the series'.
  public var group: String?
  /// A remark.
  public var remark: String?
  /// Other values that the adopted document gives elsewhere for the same thing.
  public var mentions: [Mention]
  /// The account that states it; nil where the agenda itself does.
  public var account: AccountTerm?
  /// The value before it was adjusted.
  public var adjustment: Adjustment?

  /// Creates a measurement.
  public init(period: Located<Period>?, value: Located<Value>) {
    (self.period, self.value, undated, account) = (period, value, nil, nil)
    (count, source, group, remark, adjustment, mentions) = (nil, nil, nil, nil, nil, [])
  }
}

/// What an author writes in the place of a period that is not known.
public enum Undated: String, Sendable, Hashable, CaseIterable {
  /// The institution does not know the period.
  case unknown = "periode onbekend"
  /// In a retelling: the source does not say.
  case sourceSilent = "bron noemt geen jaar"

  /// Reads the words in any case, or returns nil when `text` is something else.
  public init?(written text: String) {
    self.init(rawValue: text.trimmingBlanks().lowercased())
  }
}

/// Another value that an adopted document itself gives for something, in another place.
public struct Mention: Sendable {
  /// The value there.
  public var value: Located<Value>
  /// Where the document gives it, as the end of `in …`: `hoofdstuk 6.2`.
  public var place: String

  /// Creates a mention.
  public init(value: Located<Value>, place: String) { (self.value, self.place) = (value, place) }
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
