internal import Markdown

/// The text of blocks without markup, a paragraph each, for comparing two versions.
struct PlainParagraphs {
  /// The paragraphs in order; empty ones are left out.
  private(set) var texts: [String] = []

  /// Takes the text out of blocks.
  init(_ blocks: [Block]) { add(blocks) }

  /// Adds the text of blocks.
  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .heading(_, let inlines), .paragraph(let inlines): add(inlines.plainText)
      case .list(_, _, let items):
        for item in items { add("– " + PlainParagraphs(item.blocks).texts.joined(separator: " ")) }
      case .quote(let inner), .footnote(_, let inner): add(inner)
      case .code(_, let text): add(text)
      case .table(let table):
        for row in [table.header] + table.rows {
          add(row.map(\.inlines.plainText).joined(separator: " | "))
        }
      case .rule, .html: continue
      }
    }
  }

  /// Adds a paragraph with single blanks.
  private mutating func add(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    if !words.isEmpty { texts.append(words.joined(separator: " ")) }
  }
}
