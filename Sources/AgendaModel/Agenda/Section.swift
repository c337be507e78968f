public import Diagnostics
public import Markdown

/// A `##` heading and what follows until the next.
public struct Section: Sendable {
  /// What a section is for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Where the institution stands: the analysis.
    case uitgangssituatie
    /// What it wants to reach.
    case ambitie
    /// The measures of the Regeling.
    case maatregelen
    /// Measures of its own.
    case overigeActies = "overige-acties"
    /// With whom.
    case samenwerking
    /// The link with its own strategy.
    case strategie
    /// The conclusion of the analysis.
    case conclusie
    /// What a student notices of it.
    case merkJe = "merk-je"
    /// In an account: what was done.
    case gedaan
    /// In an account: what it brought.
    case opbrengst
    /// In an account: what was learned.
    case geleerd
    /// In an account: what changes.
    case veranderd
  }

  /// The role, when the title or the braces name one.
  public var role: Role?
  /// The heading.
  public var heading: Heading
  /// What stands before the first part.
  public var introduction: [Block]
  /// The `###` headings with what follows.
  public var parts: [Part]

  /// Creates a section.
  public init(role: Role?, heading: Heading, introduction: [Block], parts: [Part]) {
    (self.role, self.heading) = (role, heading)
    (self.introduction, self.parts) = (introduction, parts)
  }
}

/// A heading with its braces.
public struct Heading: Sendable {
  /// Its text.
  public var inlines: [Inline]
  /// The bytes of the whole heading.
  public var range: SourceRange
  /// The braces behind it.
  public var attributes: Attributes?

  /// Creates a heading.
  public init(inlines: [Inline], range: SourceRange, attributes: Attributes?) {
    (self.inlines, self.range, self.attributes) = (inlines, range, attributes)
  }

  /// The text without markup.
  public var text: String { inlines.plainText }
  /// Whether the part is for the institution's own eyes only.
  public var isInternal: Bool { attributes?.has("intern") ?? false }
}
