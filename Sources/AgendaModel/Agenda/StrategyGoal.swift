public import Diagnostics

/// One ambition of the institution's own strategy.
public struct StrategyGoal: Sendable {
  /// Its id.
  public var id: Located<String>
  /// Its name.
  public var name: String
  /// What it says.
  public var text: String?
  /// The part of the strategy that it belongs to.
  public var focus: String?
  /// Who carries it.
  public var bearer: String?
  /// The numbers of the prioriteiten that it serves.
  public var prioriteiten: [Located<Int>]
  /// Whether the source of a retelling does not say which prioriteiten it serves.
  public var isSourceSilent: Bool

  /// Creates a goal.
  public init(
    id: Located<String>, name: String, text: String?, focus: String? = nil, bearer: String? = nil,
    prioriteiten: [Located<Int>], isSourceSilent: Bool = false
  ) {
    (self.id, self.name, self.text, self.prioriteiten) = (id, name, text, prioriteiten)
    (self.focus, self.bearer, self.isSourceSilent) = (focus, bearer, isSourceSilent)
  }
}
