public import Diagnostics

/// A partner inside or outside the institution.
public struct Partner: Sendable {
  /// The name of the organisation or body.
  public var name: Located<String>
  /// Whether it is outside the institution.
  public var isExternal: Bool
  /// What it does.
  public var role: String?
  /// What it does for one doelstelling, by code; in the author's order.
  public var roles: [Role]
  /// The codes of the doelstellingen it works on, those in `roles` included.
  public var doelstellingen: [Located<String>]
  /// When the cooperation was last evaluated, in the author's words.
  public var evaluated: String?

  /// What a partner does for one doelstelling.
  public struct Role: Sendable {
    /// The doelstelling's code.
    public var code: Located<String>
    /// What it does there.
    public var text: String

    /// Creates a role.
    public init(code: Located<String>, text: String) { (self.code, self.text) = (code, text) }
  }

  /// Creates a partner; the codes of `roles` are added to its doelstellingen.
  public init(
    name: Located<String>, isExternal: Bool, role: String?, roles: [Role] = [],
    doelstellingen: [Located<String>], evaluated: String? = nil
  ) {
    (self.name, self.isExternal, self.role, self.roles) = (name, isExternal, role, roles)
    let named = Set(doelstellingen.map(\.value))
    self.doelstellingen =
      doelstellingen + roles.map(\.code).filter { !named.contains($0.value) }
    self.evaluated = evaluated
  }

  /// Returns what the partner does for a doelstelling in particular.
  public func role(for code: String) -> String? { roles.first { $0.code.value == code }?.text }
}
