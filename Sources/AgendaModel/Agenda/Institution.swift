public import Diagnostics

/// The institution an agenda is of.
public struct Institution: Sendable {
  /// The full name.
  public var name: Located<String>?
  /// The short name.
  public var shortName: String?
  /// The national number; nil when absent or unknown to the source.
  public var brin: String?
  /// The kind of institution.
  public var kind: Located<String>?
  /// The place.
  public var place: String?
  /// Its site.
  public var website: Located<String>?
  /// How to reach it, in words.
  public var contact: String?
  /// The house colour as `#rrggbb`.
  public var colour: Located<String>?
  /// The path of the logo.
  public var logo: Located<String>?
  /// The text alternative of the logo.
  public var logoText: String?
  /// Where the block stands.
  public var range: SourceRange

  /// Creates an institution of which nothing is known.
  public init(range: SourceRange) {
    (name, shortName, brin, kind, place) = (nil, nil, nil, nil, nil)
    (website, contact, colour, logo, logoText) = (nil, nil, nil, nil, nil)
    self.range = range
  }
}

/// A source of figures.
public struct DataSource: Sendable {
  /// The id that values refer to.
  public var id: Located<String>
  /// The name.
  public var name: String
  /// Who keeps it.
  public var keeper: String?
  /// How often it measures, in words.
  public var rhythm: String?
  /// The years in which it measures; empty when unknown.
  public var years: [Int]
  /// The scale of its answers, when it is the same everywhere.
  public var scale: Scale?
  /// The last year, when the source ends.
  public var lastYear: Int?
  /// A remark.
  public var remark: String?

  /// Creates a source.
  public init(id: Located<String>, name: String) {
    (self.id, self.name) = (id, name)
    (keeper, rhythm, years, scale, lastYear, remark) = (nil, nil, [], nil, nil, nil)
  }
}

/// The act of a body: instemming, advies, goedkeuring or vaststelling.
public struct Consent: Sendable {
  /// When.
  public enum Moment: Sendable, Hashable {
    /// On this day.
    case day(CalendarDate)
    /// The source of a retelling does not say.
    case sourceSilent
  }

  /// The body.
  public var body: Located<String>
  /// The act.
  public var act: Located<String>
  /// When, or nil when not stated.
  public var moment: Located<Moment>?
  /// The version acted upon.
  public var version: String?
  /// Where the row stands.
  public var range: SourceRange

  /// Creates a consent.
  public init(
    body: Located<String>, act: Located<String>, moment: Located<Moment>?, version: String?,
    range: SourceRange
  ) {
    (self.body, self.act, self.moment) = (body, act, moment)
    (self.version, self.range) = (version, range)
  }
}

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

  /// Creates a partner.
  public init(
    name: Located<String>, isExternal: Bool, role: String?, doelstellingen: [Located<String>]
  ) {
    (self.name, self.isExternal, self.role) = (name, isExternal, role)
    self.doelstellingen = doelstellingen
  }
}

/// A beroepsopleiding of the institution.
public struct Programme: Sendable {
  /// The code of the beroepsopleiding, in lower case.
  public var code: Located<String>
  /// The name.
  public var name: String
  /// The niveau.
  public var niveau: Int?
  /// The leerweg.
  public var leerweg: String?
  /// The maatschappelijke opgave it serves, or why none.
  public var opgave: Located<String>?

  /// Creates a programme.
  public init(
    code: Located<String>, name: String, niveau: Int?, leerweg: String?, opgave: Located<String>?
  ) {
    (self.code, self.name, self.niveau) = (code, name, niveau)
    (self.leerweg, self.opgave) = (leerweg, opgave)
  }
}

/// An abbreviation or term with its meaning.
public struct Term: Sendable {
  /// The term.
  public var term: Located<String>
  /// What it means.
  public var meaning: String

  /// Creates a term.
  public init(term: Located<String>, meaning: String) { (self.term, self.meaning) = (term, meaning) }
}

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
