public import Diagnostics

/// What the braces behind a part's heading say.
public struct Marks: Sendable {
  /// The decision about a measure.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// The measure is applied.
    case apply = "toepassen"
    /// It is not, and the text says why.
    case explain = "leg-uit"
    /// The decision follows.
    case later = "volgt"
  }

  /// The ids of the analysis items that the part answers, such as `A-1.3-1`.
  public var analysis: [Located<String>] = []
  /// The ids of the measures that the part answers, with a letter for a part: `M1.3.1a`.
  public var measures: [Located<String>] = []
  /// The ids of measures of other doelstellingen that this one was merged with.
  public var mergedWith: [Located<String>] = []
  /// The number of the ambition that the part is.
  public var ambition: Located<Int>?
  /// The numbers of the ambitions that the part serves.
  public var forAmbitions: [Located<Int>] = []
  /// The decision.
  public var decision: Located<Decision>?
  /// The kind of reason for not applying.
  public var reason: Located<String>?
  /// New, extension or continuation.
  public var sort: Located<String>?
  /// When a decision follows.
  public var when: Located<Period>?
  /// Who carries it out, as a function.
  public var role: String?
  /// With whom, in the author's words.
  public var partners: String?
  /// The part's own id.
  public var id: Located<String>?
  /// In an account: the ids of the measures that the part reports on; an own id for one of the
  /// institution's own.
  public var reports: [Located<String>] = []
  /// In an account: how far the measure has come.
  public var status: Located<MeasureStatus>?
  /// Whether the item does not apply to the institution.
  public var isNotApplicable = false
  /// Whether the source of a retelling lacks the part.
  public var isSourceSilent = false
  /// Whether the part is for the institution's own eyes only.
  public var isInternal = false

  /// Creates marks that say nothing.
  public init() {}
}
