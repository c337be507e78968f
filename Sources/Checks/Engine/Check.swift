public import Diagnostics

/// A kind of finding with its page.
public protocol DocumentedFinding: Sendable {
  /// What an author reads about it.
  static var page: CheckPage { get }
  /// The kind as a check; nil when it arises elsewhere.
  ///
  /// A requirement, because asking a type at run time whether it is a check takes microseconds for each.
  static var check: (any Check.Type)? { get }
}

/// A question about a whole agenda; each unwelcome answer is a finding.
///
/// A check is pure: it sees the index and nothing else. It is named for what is wrong.
public protocol Check: DocumentedFinding {
  /// Returns what is wrong in the agenda.
  static func findings(in index: AgendaIndex) -> [Diagnostic]
}

extension DocumentedFinding {
  /// No check, unless the kind is one.
  public static var check: (any Check.Type)? { nil }
}

extension Check {
  /// The kind itself.
  public static var check: (any Check.Type)? { Self.self }
}

/// A finding that arises while the files are read or the site is made; only its page stands here.
public protocol ReadingFinding: DocumentedFinding {}

/// A finding about the list of accepted findings; the runner raises it.
public protocol AcceptanceFinding: DocumentedFinding {}

extension DocumentedFinding {
  /// Creates a finding of this kind, with the page's severity and mend unless others are given.
  static func finding(
    _ severity: Severity? = nil, at range: SourceRange, _ summary: String,
    explanation: String? = nil, subject: String? = nil, notes: [Diagnostic.Note] = [],
    solutions: [Diagnostic.Solution] = []
  ) -> Diagnostic {
    let solutions = solutions.isEmpty ? [page.mend].compactMap(\.self).map { .init($0) } : solutions
    return Diagnostic(
      page.id, severity ?? page.severity, at: range, summary, explanation: explanation,
      notes: notes, solutions: solutions, subject: subject)
  }
}
