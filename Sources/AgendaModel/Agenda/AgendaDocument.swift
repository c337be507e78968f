public import Diagnostics
public import Markdown

/// One Markdown document of an agenda: a chapter, a prioriteit's introduction or a doelstelling.
public struct AgendaDocument: Sendable {
  /// The kinds of documents.
  public enum Kind: Sendable, Hashable {
    /// A chapter.
    case chapter
    /// The introduction of a prioriteit.
    case prioriteit
    /// A doelstelling.
    case doelstelling
  }

  /// What it is.
  public var kind: Kind
  /// The file.
  public var file: SourceFile
  /// The chapter's id, the prioriteit's number or the doelstelling's code.
  public var code: Located<String>?
  /// The title in the header.
  public var title: Located<String>?
  /// The bytes of the header; empty at the start of the file when there is none.
  public var headerRange: SourceRange
  /// The indicator blocks of the header.
  public var indicators: [IndicatorBlock]
  /// The partners named in the header.
  public var partners: [Partner]
  /// The whole body.
  public var body: MarkdownDocument
  /// What stands before the first section.
  public var introduction: [Block]
  /// The sections: each `##` heading with what follows.
  public var sections: [Section]

  /// Creates a document without header or contents.
  public init(kind: Kind, file: SourceFile, body: MarkdownDocument) {
    (self.kind, self.file, self.body) = (kind, file, body)
    (code, title, headerRange) = (nil, nil, SourceRange(file, 0, 0))
    (indicators, partners, introduction, sections) = ([], [], [], [])
  }

  /// All parts of all sections.
  public var parts: [Part] { sections.flatMap(\.parts) }

  /// Returns the sections with a role.
  public func sections(_ role: Section.Role) -> [Section] { sections.filter { $0.role == role } }

  /// Returns the indicator block with a code or own id.
  public func indicator(_ key: String) -> IndicatorBlock? { indicators.first { $0.key == key } }
}

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

/// A `###` heading and what follows: an analysis item, an ambition, a measure or free text.
public struct Part: Sendable {
  /// The heading.
  public var heading: Heading
  /// What the braces say.
  public var marks: Marks
  /// Everything below the heading, actions included.
  public var blocks: [Block]
  /// The list items that are actions, in order.
  public var actions: [Action]

  /// Creates a part.
  public init(heading: Heading, marks: Marks, blocks: [Block], actions: [Action]) {
    (self.heading, self.marks, self.blocks, self.actions) = (heading, marks, blocks, actions)
  }

  /// Whether nothing but the heading stands here.
  public var isEmpty: Bool { blocks.allSatisfy(\.isEmpty) }
}

extension Block {
  /// Whether the block shows nothing: an HTML comment, or a paragraph without text.
  public var isEmpty: Bool {
    switch kind {
    case .html: true
    case .paragraph(let inlines), .heading(_, let inlines):
      inlines.allSatisfy(\.isBlank)
    case .list(_, _, let items): items.allSatisfy { $0.blocks.allSatisfy(\.isEmpty) }
    case .quote(let blocks), .footnote(_, let blocks): blocks.allSatisfy(\.isEmpty)
    case .code, .table, .rule: false
    }
  }
}

extension Inline {
  /// Whether the piece shows nothing but blanks.
  var isBlank: Bool {
    switch kind {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .softBreak, .lineBreak, .html: true
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
      inner.allSatisfy(\.isBlank)
    case .code, .link, .image, .reference, .footnote: false
    }
  }
}

/// What the braces behind a part's heading say.
public struct Marks: Sendable {
  /// The decision about a measure.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// The measure is applied.
    case apply = "toepassen"
    /// It is not, and the text says why.
    case explain = "leg-uit"
    /// The decision follows.
    case later = "volgt"
  }

  /// The ids of the analysis items that the part answers, such as `A-1.3-1`.
  public var analysis: [Located<String>] = []
  /// The ids of the measures that the part answers, with a letter for a part: `M1.3.1a`.
  public var measures: [Located<String>] = []
  /// The ids of measures of other doelstellingen that this one was merged with.
  public var mergedWith: [Located<String>] = []
  /// The number of the ambition that the part is.
  public var ambition: Located<Int>?
  /// The numbers of the ambitions that the part serves.
  public var forAmbitions: [Located<Int>] = []
  /// The decision.
  public var decision: Located<Decision>?
  /// The kind of reason for not applying.
  public var reason: Located<String>?
  /// New, extension or continuation.
  public var sort: Located<String>?
  /// When a decision follows.
  public var when: Located<Period>?
  /// The part's own id.
  public var id: Located<String>?
  /// Whether the item does not apply to the institution.
  public var isNotApplicable = false
  /// Whether the source of a retelling lacks the part.
  public var isSourceSilent = false
  /// Whether the part is for the institution's own eyes only.
  public var isInternal = false

  /// Creates marks that say nothing.
  public init() {}
}

/// One action under a measure.
public struct Action: Sendable {
  /// Its letter or number within the measure.
  public var letter: Located<String>?
  /// When, from the bold words it starts with.
  public var period: Located<Period>?
  /// Who does it, as a function.
  public var role: String?
  /// Its text, without the period in front.
  public var inlines: [Inline]
  /// The bytes of the item.
  public var range: SourceRange
  /// Whether it is for the institution's own eyes only.
  public var isInternal: Bool

  /// Creates an action.
  public init(
    letter: Located<String>?, period: Located<Period>?, role: String?, inlines: [Inline],
    range: SourceRange, isInternal: Bool
  ) {
    (self.letter, self.period, self.role) = (letter, period, role)
    (self.inlines, self.range, self.isInternal) = (inlines, range, isInternal)
  }
}
