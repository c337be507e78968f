public import Diagnostics

/// A finding that was discussed and left so.
public struct FindingAcceptance: Sendable {
  /// The id of the finding.
  public var finding: Located<String>
  /// The file it is about.
  public var path: Located<String>
  /// What in the file it is about: an indicator's code, a requirement's id or an own id.
  public var subject: String?
  /// Why, by whom and when.
  public var acceptance: Diagnostic.Acceptance
  /// Where the row stands.
  public var range: SourceRange

  /// Creates an acceptance.
  public init(
    finding: Located<String>, path: Located<String>, subject: String?,
    acceptance: Diagnostic.Acceptance, range: SourceRange
  ) {
    (self.finding, self.path, self.subject) = (finding, path, subject)
    (self.acceptance, self.range) = (acceptance, range)
  }

  /// Whether this acceptance covers `diagnostic`.
  public func covers(_ diagnostic: Diagnostic) -> Bool {
    finding.value == diagnostic.id && path.value == diagnostic.range.file.path
      && (subject == nil || subject == diagnostic.subject)
  }
}
