public import Diagnostics

/// The act of a body: instemming, advies, goedkeuring or vaststelling.
public struct Consent: Sendable {
  /// The words for an act.
  public static let acts = ["instemming", "advies", "goedkeuring", "vaststelling"]
  /// The words for a body.
  public static let bodies = [
    "studentenraad", "ondernemingsraad", "personeelsvertegenwoordiging", "raad-van-toezicht",
    "bestuur", "ouderraad",
  ]

  /// When.
  public enum Moment: Sendable, Hashable {
    /// On this day.
    case day(CalendarDate)
    /// The source of a retelling does not say.
    case sourceSilent
  }

  /// The body.
  public var body: Located<String>
  /// The act; nil when the source of a retelling names none.
  public var act: Located<String>?
  /// When, or nil when not stated.
  public var moment: Located<Moment>?
  /// The version acted upon.
  public var version: String?
  /// What else is to be said, such as conditions or the reference of a letter.
  public var remark: String?
  /// Where the row stands.
  public var range: SourceRange

  /// Creates a consent.
  public init(
    body: Located<String>, act: Located<String>?, moment: Located<Moment>?, version: String?,
    remark: String? = nil, range: SourceRange
  ) {
    (self.body, self.act, self.moment) = (body, act, moment)
    (self.version, self.remark, self.range) = (version, remark, range)
  }
}
