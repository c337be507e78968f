public import Diagnostics

/// A partner inside or outside the institution.
public struct Partner: Sendable {
  /// The name of the organisation or body.
  public var name: Located<String>
  /// Whether it is outside the institution.
  public var isExternal: Bool
  /// What it does.
  public var role: String?
  /// The codes of the doelstellingen it works on.
  public var doelstellingen: [Located<String>]
  /// When the cooperation was last evaluated, in the author's words.
  public var evaluated: String?

  /// Creates a partner.
  public init(
    name: Located<String>, isExternal: Bool, role: String?, doelstellingen: [Located<String>],
    evaluated: String? = nil
  ) {
    (self.name, self.isExternal, self.role) = (name, isExternal, role)
    (self.doelstellingen, self.evaluated) = (doelstellingen, evaluated)
  }
}
