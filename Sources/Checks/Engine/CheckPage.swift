public import Diagnostics

/// What an author reads about a kind of finding: the text of `ijkpunt explain ID`, in Dutch.
public struct CheckPage: Sendable, Hashable {
  /// The themes under which findings are listed.
  public enum Family: String, Sendable, Hashable, CaseIterable {
    /// How files, words and values are written.
    case notation = "Notatie"
    /// What the Regeling asks and the agenda lacks.
    case completeness = "Volledigheid"
    /// Values that cannot be true, or are likely mistaken.
    case values = "Waarden"
    /// The thread from analysis to ambition, measure, indicator and money.
    case coherence = "Samenhang"
    /// Numbers, names and references in running text.
    case text = "Tekst en cijfers"
    /// What is spent and what comes in.
    case budget = "Begroting"
    /// The account of a year and the progress of a semester.
    case account = "Verantwoording"
    /// Form and accessibility.
    case form = "Vorm en toegankelijkheid"
    /// What would become public and should not.
    case leak = "Lek"
    /// What could tell something about one person.
    case privacy = "Privacy"
    /// Data files.
    case data = "Gegevens"
    /// Findings that were discussed and left so.
    case acceptance = "Besproken en zo gelaten"
  }

  /// The kebab-case name of what is wrong.
  public var id: String
  /// The theme.
  public var family: Family
  /// How much it weighs, when nothing in the catalogue makes it lighter.
  public var severity: Severity
  /// Whether it is about a part that a draft may still lack.
  public var isAboutMissingPart: Bool
  /// A title that stands alone.
  public var title: String
  /// What is looked at.
  public var what: String
  /// Why it matters.
  public var why: String
  /// An example that gives the finding.
  public var wrong: String
  /// The same example, mended.
  public var right: String
  /// What to do, for findings that know no mend of their own; nil where they all do.
  public var mend: String?

  /// Creates a page.
  public init(
    _ id: String, _ family: Family, _ severity: Severity, isAboutMissingPart: Bool = false,
    title: String, what: String, why: String, wrong: String, right: String,
    mend: String? = nil
  ) {
    (self.id, self.family, self.severity) = (id, family, severity)
    (self.isAboutMissingPart, self.title) = (isAboutMissingPart, title)
    (self.what, self.why, self.wrong, self.right) = (what, why, wrong, right)
    self.mend = mend
  }
}
