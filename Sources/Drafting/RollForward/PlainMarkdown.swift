internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Writes text of an earlier document anew, so that it means the same in another place.
///
/// Links and pictures lead from where they stand, and footnotes have their text elsewhere; of those
/// only the words are kept. Values that are drawn in stay drawn in.
struct PlainMarkdown {
  /// The document that the text comes from.
  let document: MarkdownDocument

  /// Returns running text on one line, with the signs of Markdown escaped.
  func text(_ inlines: [Inline]) -> String {
    let words = inlines.map(piece).joined().split { $0 == " " || $0.isNewline }
    return Self.guarded(words.joined(separator: " "))
  }

  /// Returns the text of one piece.
  private func piece(_ inline: Inline) -> String {
    switch inline.kind {
    case .text(let text), .code(let text): Self.escaped(text)
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, let inner):
      inner.map(piece).joined()
    case .image(_, let alternative): Self.escaped(alternative)
    case .reference(let index): "{{\(document.references[index].text)}}"
    case .softBreak, .lineBreak: " "
    case .footnote, .html: ""
    }
  }

  /// Returns the texts of the public paragraphs, headings and cells of blocks, each on one line.
  ///
  /// `skipped` are stretches to leave out: actions, which have a line of their own.
  func paragraphs(_ blocks: [Block], without skipped: [SourceRange] = []) -> [String] {
    blocks.flatMap { block -> [String] in
      guard block.attributes?.has("intern") != true else { return [] }
      switch block.kind {
      case .paragraph(let inlines), .heading(_, let inlines): return [text(inlines)]
      case .list(_, _, let items):
        return items.filter { item in
          let isSkipped = skipped.contains { $0.lower == item.range.lowerBound }
          return !isSkipped && item.attributes?.has("intern") != true
        }.flatMap { paragraphs($0.blocks, without: skipped) }
      case .quote(let inner): return paragraphs(inner, without: skipped)
      case .table(let table):
        return ([table.header] + table.rows).map { row in
          row.map { text($0.inlines) }.joined(separator: "; ")
        }
      case .code, .rule, .footnote, .html: return []
      }
    }.filter { !$0.isEmpty }
  }

  /// Returns text in which no sign means anything to Markdown.
  private static func escaped(_ text: String) -> String {
    text.map { "\\*_[]<>`{}~|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// Returns a line that starts no list, heading or quotation.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=>".contains(first) { return "\\" + line }
    let digits = line.prefix(while: \.isNumber)
    guard let sign = line.dropFirst(digits.count).first, !digits.isEmpty, sign == "." || sign == ")"
    else { return line }
    return digits + "\\" + line.dropFirst(digits.count)
  }
}
