public import Diagnostics

/// One ambition of the institution's own strategy.
public struct StrategyGoal: Sendable {
  /// Its id.
  public var id: Located<String>
  /// Its name.
  public var name: String
  /// What it says.
  public var text: String?
  /// The numbers of the prioriteiten that it serves.
  public var prioriteiten: [Located<Int>]

  /// Creates a goal.
  public init(
    id: Located<String>, name: String, text: String?, prioriteiten: [Located<Int>]
  ) {
    (self.id, self.name, self.text, self.prioriteiten) = (id, name, text, prioriteiten)
  }
}
