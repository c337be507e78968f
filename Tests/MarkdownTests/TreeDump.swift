import Diagnostics
import Markdown

/// Writes a document as one line per block and inline, with the places they came from.
///
/// A line is `Kind @line:column-line:column` with the last character included, then what it says.
struct TreeDump {
  /// The document.
  let document: MarkdownDocument

  /// The dump, one line per node, two spaces per level.
  var text: String { lines(document.blocks, 0).joined(separator: "\n") }

  /// Parses `source` and dumps it.
  static func of(_ source: String) -> String {
    let file = SourceFile(path: "a.md", text: source)
    return TreeDump(document: MarkdownParser.parse(file)).text
  }

  /// Returns the place of a range.
  private func place(_ range: Range<Int>) -> String {
    let start = document.file.position(of: range.lowerBound)
    let end = document.file.position(of: max(range.lowerBound, range.upperBound - 1))
    return "@\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  /// Returns the words in braces.
  private func braces(_ attributes: Attributes?) -> String {
    guard let attributes else { return "" }
    let words = attributes.items.map { item in
      if let value = item.value { item.key + "=" + value } else { item.key }
    }
    return " {" + words.joined(separator: " ") + "}"
  }

  /// Returns the lines of blocks.
  private func lines(_ blocks: [Block], _ level: Int) -> [String] {
    blocks.flatMap { block -> [String] in
      let (name, below) = parts(block.kind, level + 1)
      let head = String(repeating: "  ", count: level) + name
      return [head + " " + place(block.range) + braces(block.attributes)] + below
    }
  }

  /// Returns the name of a block and the lines below it.
  private func parts(_ kind: Block.Kind, _ level: Int) -> (String, [String]) {
    switch kind {
    case .heading(let depth, let inlines): return ("Heading\(depth)", lines(inlines, level))
    case .paragraph(let inlines): return ("Paragraph", lines(inlines, level))
    case .list(let start, let tight, let items):
      let name = "List" + (start.map { String($0) } ?? "") + (tight ? "" : " loose")
      return (name, items.flatMap { self.item($0, level) })
    case .quote(let blocks): return ("Quote", lines(blocks, level))
    case .code(let info, let text): return ("Code(\(info)) \(text.debugDescription)", [])
    case .table(let table): return ("Table\(table.alignments.count)", rows(table, level))
    case .rule: return ("Rule", [])
    case .footnote(let label, let blocks): return ("Footnote(\(label))", lines(blocks, level))
    case .html(let text): return ("HTML \(text.debugDescription)", [])
    }
  }

  /// Returns the lines of an item.
  private func item(_ item: ListItem, _ level: Int) -> [String] {
    [String(repeating: "  ", count: level) + "Item " + place(item.range)]
      + lines(item.blocks, level + 1)
  }

  /// Returns the lines of a table.
  private func rows(_ table: Table, _ level: Int) -> [String] {
    var result: [String] = []
    for row in [table.header] + table.rows {
      result.append(String(repeating: "  ", count: level) + "Row")
      for cell in row {
        result.append(String(repeating: "  ", count: level + 1) + "Cell " + place(cell.range))
        result += lines(cell.inlines, level + 2)
      }
    }
    return result
  }

  /// Returns the lines of running text.
  private func lines(_ inlines: [Inline], _ level: Int) -> [String] {
    inlines.flatMap { inline -> [String] in
      let (name, inner) = parts(inline.kind)
      return [String(repeating: "  ", count: level) + name + " " + place(inline.range)]
        + lines(inner, level + 1)
    }
  }

  /// Returns the name of a piece of running text and what stands in it.
  private func parts(_ kind: Inline.Kind) -> (String, [Inline]) {
    switch kind {
    case .text(let text): ("Text \(text.debugDescription)", [])
    case .emphasis(let inner): ("Emphasis", inner)
    case .strong(let inner): ("Strong", inner)
    case .strikethrough(let inner): ("Strikethrough", inner)
    case .code(let text): ("Code \(text.debugDescription)", [])
    case .link(let destination, let inner): ("Link(\(destination))", inner)
    case .image(let source, let alternative):
      ("Image(\(source)) \(alternative.debugDescription)", [])
    case .softBreak: ("SoftBreak", [])
    case .lineBreak: ("LineBreak", [])
    case .reference(let index): ("Reference(\(document.references[index].text))", [])
    case .footnote(let label): ("FootnoteReference(\(label))", [])
    case .html(let text): ("HTML \(text.debugDescription)", [])
    }
  }
}
