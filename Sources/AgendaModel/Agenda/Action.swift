public import Diagnostics
public import Markdown

/// One action under a measure.
public struct Action: Sendable {
  /// Its letter or number within the measure.
  public var letter: Located<String>?
  /// When, from the bold words it starts with.
  public var period: Located<Period>?
  /// Who does it, as a function.
  public var role: String?
  /// Its text, without the period in front.
  public var inlines: [Inline]
  /// The bytes of the item.
  public var range: SourceRange
  /// In an account: how far it has come.
  public var status: Located<MeasureStatus>?
  /// Whether it is for the institution's own eyes only.
  public var isInternal: Bool

  /// Creates an action.
  public init(
    letter: Located<String>?, period: Located<Period>?, role: String?, inlines: [Inline],
    range: SourceRange, isInternal: Bool
  ) {
    (self.letter, self.period, self.role) = (letter, period, role)
    (self.inlines, self.range, self.isInternal) = (inlines, range, isInternal)
    status = nil
  }
}
