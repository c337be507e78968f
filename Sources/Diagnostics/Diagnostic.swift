/// One finding: what is wrong, where, why, and how to mend it.
///
/// Reading, checks, templates and the command line all speak through this one flat value; the
/// formatters print it for people and for programs. Everything an author reads is Dutch.
public struct Diagnostic: Sendable, Hashable {
  /// The kebab-case name of what is wrong, such as `indicator-missing`.
  public var id: String
  /// How much it weighs.
  public var severity: Severity
  /// The smallest span that is wrong.
  public var range: SourceRange
  /// A headline that stands alone, without a full stop.
  public var summary: String
  /// Why it is wrong: the source of the rule or the arithmetic, never the summary again.
  public var explanation: String?
  /// Other places that belong to it, such as the first of two doubles.
  public var notes: [Note]
  /// What the author can do.
  public var solutions: [Solution]
  /// What the finding is about, for acceptances: an indicator code, a requirement id or an own id.
  public var subject: String?
  /// The acceptance that covers this finding, when the institution discussed it and left it so.
  public var acceptance: Acceptance?

  /// Creates a finding.
  public init(
    _ id: String, _ severity: Severity, at range: SourceRange, _ summary: String,
    explanation: String? = nil, notes: [Note] = [], solutions: [Solution] = [],
    subject: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.solutions = solutions
    self.subject = subject
    self.acceptance = nil
  }

  /// A second place with its own words.
  public struct Note: Sendable, Hashable {
    /// Where.
    public var range: SourceRange
    /// What stands there, such as "Eerder hier".
    public var text: String

    /// Creates a note.
    public init(at range: SourceRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// One way to mend the finding.
  public struct Solution: Sendable, Hashable {
    /// What to do, as an instruction.
    public var summary: String
    /// The new texts for the spans that change, where the mend is certain enough to write down.
    public var replacements: [Replacement]
    /// The first new text, which is the only one for most mends.
    public var replacement: Replacement? { replacements.first }

    /// Creates a solution.
    public init(_ summary: String, _ replacement: Replacement? = nil) {
      (self.summary, replacements) = (summary, replacement.map { [$0] } ?? [])
    }

    /// Creates a solution that changes several spans together.
    public init(_ summary: String, all replacements: [Replacement]) {
      (self.summary, self.replacements) = (summary, replacements)
    }
  }

  /// New text for a span of the source.
  public struct Replacement: Sendable, Hashable {
    /// The span that is replaced.
    public var range: SourceRange
    /// The new text.
    public var text: String
    /// Whether it changes only how something is written and never what the agenda says, so that
    /// `check --fix` may apply it.
    public var isSafe: Bool

    /// Creates a replacement; one that may change the meaning unless told otherwise.
    public init(_ range: SourceRange, _ text: String, isSafe: Bool = false) {
      self.range = range
      self.text = text
      self.isSafe = isSafe
    }
  }

  /// That a finding was discussed and left as it is.
  public struct Acceptance: Sendable, Hashable {
    /// Why it was left so.
    public var reason: String
    /// By whom, as a body or function.
    public var by: String
    /// When, as the author wrote it.
    public var date: String

    /// Creates an acceptance.
    public init(reason: String, by: String, date: String) {
      self.reason = reason
      self.by = by
      self.date = date
    }
  }
}

/// How much a finding weighs, from heavy to light.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A requirement is unmet, or a statement cannot be true: the check fails.
  case fout
  /// Likely mistaken, or supported by one source only.
  case waarschuwing
  /// A part that a draft still lacks.
  case nogInTeVullen = "nog in te vullen"
  /// Could be better; shown on request.
  case advies
  /// Something the reader of the output should know, such as a file read in an old encoding.
  case melding

  /// The position in the order from heavy to light.
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Orders heavy before light.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

extension Sequence where Element == Diagnostic {
  /// Returns the findings by path, place, id and summary, without exact doubles.
  public func sortedForPrinting() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted(by: Diagnostic.precedes)
  }
}

extension Diagnostic {
  /// Whether `left` is printed before `right`.
  static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.range.file.path != right.range.file.path {
      return left.range.file.path < right.range.file.path
    }
    return (left.range.lower, left.range.upper, left.id, left.summary)
      < (right.range.lower, right.range.upper, right.id, right.summary)
  }
}
