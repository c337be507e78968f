public import Diagnostics

/// A finding that was discussed and left so.
public struct FindingAcceptance: Sendable {
  /// The id of the finding.
  public var finding: Located<String>
  /// The file it is about.
  public var path: Located<String>
  /// What in the file it is about: an indicator's code, a requirement's id or an own id.
  public var subject: String?
  /// The words that it was about, with single blanks; nil when any words will do.
  public var words: Located<String>?
  /// Why, by whom and when.
  public var acceptance: Diagnostic.Acceptance
  /// Where the row stands.
  public var range: SourceRange

  /// Creates an acceptance.
  public init(
    finding: Located<String>, path: Located<String>, subject: String?,
    words: Located<String>? = nil,
    acceptance: Diagnostic.Acceptance, range: SourceRange
  ) {
    (self.finding, self.path, self.subject) = (finding, path, subject)
    self.words = words.map { $0.map(Self.folded) }
    (self.acceptance, self.range) = (acceptance, range)
  }

  /// Whether this acceptance covers `diagnostic`: it is of the kind, at the place, and about the words.
  public func covers(_ diagnostic: Diagnostic) -> Bool {
    guard isAtPlace(of: diagnostic) else { return false }
    return words.map { Self.folded(diagnostic.range.text).contains($0.value) } ?? true
  }

  /// Whether a finding is of the kind and at the place, whatever the words there.
  public func isAtPlace(of diagnostic: Diagnostic) -> Bool {
    finding.value == diagnostic.id && path.value == diagnostic.range.file.path
      && (subject == nil || subject == diagnostic.subject)
  }

  /// Returns a text with one blank for each stretch of white space, and none at its ends.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
