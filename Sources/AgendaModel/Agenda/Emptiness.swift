public import Markdown

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
