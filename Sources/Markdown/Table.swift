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
