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
  /// The `{{…}}` references in reading order; what stands in code or raw HTML is none.
  public var references: [Reference]
  /// Words in braces that belong to no heading, list item or paragraph.
  ///
  /// They stand in the middle of one or on a line of their own, and are text like the rest.
  public var strayAttributes: [Attributes]

  /// Creates a document.
  public init(
    file: SourceFile, blocks: [Block], references: [Reference],
    strayAttributes: [Attributes] = []
  ) {
    self.file = file
    self.blocks = blocks
    self.references = references
    self.strayAttributes = strayAttributes
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
