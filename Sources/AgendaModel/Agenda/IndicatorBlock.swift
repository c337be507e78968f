public import Diagnostics

/// An indicator as a document's header states it: one or more series of values.
public struct IndicatorBlock: Sendable {
  /// The code of the Regeling, such as `2c`; nil for an indicator of the institution's own.
  public var code: Located<String>?
  /// The own id, for an indicator of the institution's own.
  public var id: Located<String>?
  /// The requirement that the code names, when the edition has it.
  public var requirement: Regeling.Indicator?
  /// The name: the institution's own, or the Regeling's.
  public var name: String
  /// A short name for charts.
  public var shortName: String
  /// What is better: as the author states it, else as the Regeling does.
  public var direction: Direction
  /// What is better, where the author states it.
  public var statedDirection: Located<Direction>?
  /// The ambitions it belongs to.
  public var ambitions: [Located<Int>]
  /// Which measurement counts for 2027.
  public var countsFor: Located<String>?
  /// What the institution says about it.
  public var remark: String?
  /// Whether it counts persons, so that small counts are protected.
  public var countsPersons: Bool
  /// Whether it is for the institution's own eyes only.
  public var isInternal: Bool
  /// Why the indicator does not apply, if so.
  public var notApplicable: Located<String>?
  /// The series; one of them is the main one.
  public var series: [Series]
  /// The rows of a qualitative indicator: column titles and cells.
  public var offer: TextTable?
  /// The code of the doelstelling, the number of the prioriteit or the id of the chapter it stands in.
  public var owner: String
  /// Where the block stands.
  public var range: SourceRange

  /// Creates an indicator without series.
  public init(name: String, direction: Direction, owner: String, range: SourceRange) {
    (self.name, self.shortName, self.direction) = (name, name, direction)
    (self.owner, self.range) = (owner, range)
    (code, id, requirement, ambitions) = (nil, nil, nil, [])
    (countsFor, remark, notApplicable, series, offer) = (nil, nil, nil, [], nil)
    (countsPersons, isInternal, statedDirection) = (false, false, nil)
  }

  /// The code or own id, by which the agenda refers to it; empty when it has neither.
  public var key: String { code?.value ?? id?.value ?? "" }
  /// Where the code or id stands.
  public var keyRange: SourceRange { code?.range ?? id?.range ?? range }
  /// Whether the Regeling asks for it.
  public var isRequired: Bool { code != nil }
  /// The series marked as the main one, else the first.
  public var mainSeries: Series? { series.first(where: \.isMain) ?? series.first }

  /// Returns the series with an id.
  public func series(_ id: String) -> Series? { series.first { $0.id?.value == id } }
}
