public import Markdown

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
