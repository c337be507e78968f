public import Diagnostics

/// The parsed body of a Markdown file: a tree of blocks, each with the bytes it came from.
///
/// Offsets are UTF-8 byte offsets in `file`, front matter included, so that a finding can point at
/// them directly.
public struct MarkdownDocument: Sendable {
  /// The file the text stands in.
  public let file: SourceFile
  /// The blocks in reading order.
  public var blocks: [Block]
  /// The `{{…}}` references in the order of the source.
  public var references: [Reference]

  /// Creates a document.
  public init(file: SourceFile, blocks: [Block], references: [Reference]) {
    self.file = file
    self.blocks = blocks
    self.references = references
  }

  /// A `{{…}}` reference to a value.
  public struct Reference: Sendable, Hashable {
    /// The bytes from the first `{` to past the last `}`.
    public let range: Range<Int>
    /// The text between the braces.
    public let text: String

    /// Creates a reference.
    public init(range: Range<Int>, text: String) {
      self.range = range
      self.text = text
    }
  }

  /// Returns a range of this document's file.
  public func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file, bytes) }
}

/// One block of Markdown.
public struct Block: Sendable {
  /// What it is.
  public var kind: Kind
  /// The bytes it came from.
  public var range: Range<Int>
  /// The braces at its end, such as `{analyse=1}`.
  public var attributes: Attributes?

  /// Creates a block.
  public init(_ kind: Kind, range: Range<Int>, attributes: Attributes? = nil) {
    self.kind = kind
    self.range = range
    self.attributes = attributes
  }

  /// The kinds of blocks that an agenda may hold.
  public indirect enum Kind: Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [Inline])
    /// A paragraph.
    case paragraph([Inline])
    /// A bulleted list (`start` is nil) or a numbered one.
    case list(start: Int?, tight: Bool, [ListItem])
    /// A quotation.
    case quote([Block])
    /// A code block with its info word, such as `tabel`.
    case code(info: String, text: String)
    /// A table; every row has as many cells as the header.
    case table(Table)
    /// A line between two parts.
    case rule
    /// The text of a footnote.
    case footnote(label: String, [Block])
    /// Raw HTML, which is never published.
    case html(String)
  }
}

/// One item of a list.
public struct ListItem: Sendable {
  /// Its blocks.
  public var blocks: [Block]
  /// The bytes it came from.
  public var range: Range<Int>

  /// Creates an item.
  public init(blocks: [Block], range: Range<Int>) {
    self.blocks = blocks
    self.range = range
  }

  /// The braces at the end of its first paragraph.
  public var attributes: Attributes? { blocks.first?.attributes }
}

/// A Markdown table.
public struct Table: Sendable {
  /// Where the text of a column stands.
  public enum Alignment: Sendable {
    /// As the site decides.
    case natural
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// One cell.
  public struct Cell: Sendable {
    /// Its contents.
    public var inlines: [Inline]
    /// The bytes it came from.
    public var range: Range<Int>

    /// Creates a cell.
    public init(inlines: [Inline], range: Range<Int>) {
      self.inlines = inlines
      self.range = range
    }
  }

  /// The alignment per column.
  public var alignments: [Alignment]
  /// The cells of the header row.
  public var header: [Cell]
  /// The cells of the other rows.
  public var rows: [[Cell]]

  /// Creates a table.
  public init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A piece of running text.
public struct Inline: Sendable {
  /// What it is.
  public var kind: Kind
  /// The bytes it came from; those of its parent where the parser does not say.
  public var range: Range<Int>

  /// Creates an inline.
  public init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of running text.
  public indirect enum Kind: Sendable {
    /// Plain text.
    case text(String)
    /// Emphasis.
    case emphasis([Inline])
    /// Strong emphasis.
    case strong([Inline])
    /// Struck-through text.
    case strikethrough([Inline])
    /// Code.
    case code(String)
    /// A link.
    case link(destination: String, [Inline])
    /// An image with its text alternative.
    case image(source: String, alternative: String)
    /// The end of a source line.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// The reference at this index of `MarkdownDocument.references`.
    case reference(Int)
    /// A reference to a footnote.
    case footnote(label: String)
    /// Raw HTML, which is never published.
    case html(String)
  }
}

extension [Inline] {
  /// The text without markup; references are left out.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let piece), .code(let piece): text += piece
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner):
        text += inner.plainText
      case .image(_, let alternative): text += alternative
      case .softBreak, .lineBreak: text += " "
      case .reference, .footnote, .html: break
      }
    }
    return text
  }
}
