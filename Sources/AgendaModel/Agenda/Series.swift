public import Diagnostics

/// One series of an indicator: the values of one question in one source.
public struct Series: Sendable {
  /// Its id within the indicator.
  public var id: Located<String>?
  /// Its name, when the indicator has several.
  public var name: String?
  /// The ids of its sources; mostly one.
  public var sources: [Located<String>]
  /// Whether it is marked as the main one.
  public var isMain: Bool
  /// Its unit.
  public var unit: Unit
  /// The unit, where the author states it.
  public var statedUnit: Located<Unit>?
  /// The scale of its values.
  public var scale: Scale
  /// Where the author states the scale; nil where the Regeling, the source or the unit gives it.
  public var statedScale: SourceRange?
  /// The question that was asked.
  public var question: String?
  /// The population, such as `onderwijspersoneel`, where it is not that of the whole institution.
  public var group: String?
  /// Whether one person may give several answers, so that shares may add up to more than a hundred.
  public var allowsSeveralAnswers: Bool
  /// Why its values do not stand beside national ones, where they measure something else.
  public var notBesideNational: Located<String>?
  /// The shares of the answers at the nulmeting, in the author's order.
  public var distribution: [AnswerShare]
  /// The shares of the answers that are wanted at the target, in the author's order.
  public var targetDistribution: [AnswerShare]
  /// The values per cell; the institution first.
  public var cells: [Cell]
  /// The datasets it drew values from.
  public var datasets: [Located<String>]
  /// Where it stands.
  public var range: SourceRange

  /// Creates a series without values.
  public init(unit: Unit, scale: Scale, range: SourceRange) {
    (self.unit, self.scale, self.range) = (unit, scale, range)
    (id, name, sources, isMain, question) = (nil, nil, [], false, nil)
    (statedUnit, statedScale, distribution, targetDistribution) = (nil, nil, [], [])
    (cells, datasets, group, allowsSeveralAnswers) = ([], [], nil, false)
    notBesideNational = nil
  }

  /// The ids of its sources, or else of the one that all its values name.
  public var mainSources: [String] {
    guard sources.isEmpty else { return sources.map(\.value) }
    let named = cells.flatMap(\.all).map { $0.measurement.source?.value }
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return [] }
    return [first].compactMap(\.self)
  }

  /// The id of its first source.
  public var source: Located<String>? { sources.first }

  /// Returns the cell with a key.
  public func cell(_ key: CellKey) -> Cell? { cells.first { $0.key == key } }
  /// The cell of the whole institution.
  public var institution: Cell? { cell(.institution) }
}

/// One answer of a distribution and its share.
public struct AnswerShare: Sendable {
  /// The answer.
  public var answer: Located<String>
  /// The share.
  public var value: Located<Value>

  /// Creates a share.
  public init(answer: Located<String>, value: Located<Value>) {
    (self.answer, self.value) = (answer, value)
  }
}
