/// A kind of finding, as other programs are told about it.
///
/// The checks know more of it; this is what a format such as SARIF lists before the findings.
public struct FindingKind: Sendable, Hashable {
  /// The kebab-case name.
  public var id: String
  /// A title that stands alone.
  public var title: String
  /// What is looked at and why, in Dutch.
  public var help: String
  /// The theme.
  public var family: String
  /// How much it weighs, unless a finding says otherwise.
  public var severity: Severity

  /// Creates a kind.
  public init(id: String, title: String, help: String, family: String, severity: Severity) {
    (self.id, self.title, self.help) = (id, title, help)
    (self.family, self.severity) = (family, severity)
  }
}
