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
