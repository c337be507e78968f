public import Diagnostics
public import Markdown

/// One Markdown document of an agenda: a chapter, a prioriteit's introduction, a doelstelling, or an
/// account of a year or semester.
public struct AgendaDocument: Sendable {
  /// The kinds of documents.
  public enum Kind: Sendable, Hashable {
    /// A chapter.
    case chapter
    /// The introduction of a prioriteit.
    case prioriteit
    /// A doelstelling.
    case doelstelling
    /// An account of a term: verantwoording or voortgang.
    case account
  }

  /// What it is.
  public var kind: Kind
  /// The file.
  public var file: SourceFile
  /// The chapter's id, the prioriteit's number or the doelstelling's code; that of its subject for an
  /// account, and nothing for an account of the whole.
  public var code: Located<String>?
  /// The title in the header.
  public var title: Located<String>?
  /// The bytes of the header; empty at the start of the file when there is none.
  public var headerRange: SourceRange
  /// The indicator blocks of the header.
  public var indicators: [IndicatorBlock]
  /// The partners named in the header.
  public var partners: [Partner]
  /// What the header of an account says; nil for every other document.
  public var account: Account?
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
    account = nil
  }

  /// All parts of all sections.
  public var parts: [Part] { sections.flatMap(\.parts) }

  /// Returns the sections with a role.
  public func sections(_ role: Section.Role) -> [Section] { sections.filter { $0.role == role } }

  /// Returns the indicator block with a code or own id.
  public func indicator(_ key: String) -> IndicatorBlock? { indicators.first { $0.key == key } }
}
