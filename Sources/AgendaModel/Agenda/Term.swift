public import Diagnostics

/// An abbreviation or term with its meaning.
public struct Term: Sendable {
  /// The term.
  public var term: Located<String>
  /// What it means.
  public var meaning: String

  /// Creates a term.
  public init(term: Located<String>, meaning: String) {
    (self.term, self.meaning) = (term, meaning)
  }
}
