internal import CMarkGFM
internal import Diagnostics

/// A node of cmark's tree.
typealias CMarkNode = OpaquePointer

/// Where a block of running text starts, as cmark says: one-based in the body.
struct TextOrigin {
  /// The line.
  let line: Int
  /// The column in bytes.
  let column: Int

  /// Reads the start of a block.
  init(_ node: CMarkNode) {
    line = Int(cmark_node_get_start_line(node))
    column = Int(cmark_node_get_start_column(node))
  }
}

/// Turns cmark's tree into ours.
struct CMarkConverter {
  /// The file that offsets refer to.
  let file: SourceFile
  /// The attributes and references that were taken out of the source.
  let prepared: PreparedSource
  /// The one-based line of the file at which the body starts.
  let firstLine: Int
  /// What is met besides blocks.
  let log: ConversionLog
  /// How deep blocks may nest; `MarkdownBounds` refuses most of it before, this is the last resort.
  static let blockDepth = 100
  /// How deep inlines may nest; deeper ones become plain text, so that no input exhausts the stack.
  static let inlineDepth = 40

  /// Returns the blocks below `parent`, which came from `outer`; too deep ones become plain text.
  func blocks(of parent: CMarkNode, within outer: Range<Int>, depth: Int = 0) -> [Block] {
    guard depth < Self.blockDepth else {
      return [Block(.paragraph([Inline(.text(plainText(of: parent)), range: outer)]), range: outer)]
    }
    return children(of: parent).compactMap { block($0, within: outer, depth: depth + 1) }
  }

  /// Returns the children of a node in order.
  func children(of parent: CMarkNode) -> [CMarkNode] {
    var nodes: [CMarkNode] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      nodes.append(node)
      next = cmark_node_next(node)
    }
    return nodes
  }

  /// Returns one block, or nil for what has no meaning in an agenda.
  private func block(_ node: CMarkNode, within outer: Range<Int>, depth: Int) -> Block? {
    let range = range(of: node, within: outer)
    guard let kind = kind(of: node, range, depth) else { return nil }
    return Block(kind, range: range, attributes: attributes(of: node))
  }

  /// Returns what a block is.
  private func kind(of node: CMarkNode, _ range: Range<Int>, _ depth: Int) -> Block.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return .heading(
        level: Int(cmark_node_get_heading_level(node)), inlines(of: node, within: range))
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(of: node, within: range))
    case CMARK_NODE_LIST: return list(node, range, depth)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(of: node, within: range, depth: depth))
    case CMARK_NODE_CODE_BLOCK:
      noteLiteral(node)
      return .code(info: string(cmark_node_get_fence_info(node)), text: literal(node))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK:
      noteLiteral(node)
      return .html(literal(node))
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      return .footnote(
        label: log.nextFootnote(), blocks(of: node, within: range, depth: depth))
    default: return typeName(node) == "table" ? .table(table(node, range)) : nil
    }
  }

  /// Returns the name of a node's type; those of extensions have no constant in Swift.
  func typeName(_ node: CMarkNode) -> String { String(cString: cmark_node_get_type_string(node)) }

  /// Returns a list.
  private func list(_ node: CMarkNode, _ range: Range<Int>, _ depth: Int) -> Block.Kind {
    let numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = children(of: node).map { item in
      let itemRange = self.range(of: item, within: range)
      return ListItem(
        blocks: blocks(of: item, within: itemRange, depth: depth), range: itemRange)
    }
    return .list(
      start: numbered ? Int(cmark_node_get_list_start(node)) : nil,
      tight: cmark_node_get_list_tight(node) != 0, items)
  }

  /// Returns a table.
  private func table(_ node: CMarkNode, _ range: Range<Int>) -> Table {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let codes = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<columns).map { column -> Table.Alignment in
      Self.alignment(codes?[column] ?? 0)
    }
    var rows = children(of: node).map { row in
      children(of: row).map { cell in
        let cellRange = self.range(of: cell, within: self.range(of: row, within: range))
        return Table.Cell(inlines: inlines(of: cell, within: cellRange), range: cellRange)
      }
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Table(alignments: alignments, header: header, rows: rows)
  }

  /// Returns the alignment for cmark's code: `l`, `c`, `r` or 0.
  private static func alignment(_ code: UInt8) -> Table.Alignment {
    switch code {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .natural
    }
  }

  /// Returns the attributes on a heading's first line or a paragraph's last one.
  private func attributes(of node: CMarkNode) -> Attributes? {
    let line: Int
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: line = Int(cmark_node_get_start_line(node))
    case CMARK_NODE_PARAGRAPH: line = Int(cmark_node_get_end_line(node))
    default: return nil
    }
    guard let attributes = prepared.attributes[line] else { return nil }
    log.claim(line: line)
    return attributes
  }

  /// Notes the lines of a block in which nothing is ours.
  private func noteLiteral(_ node: CMarkNode) {
    let first = Int(cmark_node_get_start_line(node))
    log.noteLiteral(first...max(first, Int(cmark_node_get_end_line(node))))
  }

  /// Returns the bytes of a node, or `outer` where cmark does not say soundly where it starts.
  ///
  /// Its columns are one-based bytes with inclusive ends; soft breaks and the ends of lists and raw HTML
  /// can be wrong or zero. Without a sound end, the first line counts.
  func range(
    of node: CMarkNode, within outer: Range<Int>, from origin: TextOrigin? = nil
  ) -> Range<Int> {
    let startLine = self.startLine(of: node)
    let endLine = Int(cmark_node_get_end_line(node))
    guard startLine > 0 else { return outer }
    let lower = start(of: startLine, from: origin) + Int(cmark_node_get_start_column(node)) - 1
    guard lower >= outer.lowerBound, lower < outer.upperBound else { return outer }
    var upper = start(of: endLine, from: origin) + Int(cmark_node_get_end_column(node))
    if endLine < startLine || upper < lower {
      upper = file.range(ofLine: firstLine + startLine - 1).upperBound
    }
    upper = min(upper, outer.upperBound)
    while upper > lower, file.bytes[upper - 1] == 0x0A || file.bytes[upper - 1] == 0x0D {
      upper -= 1
    }
    return lower..<max(lower, upper)
  }

  /// Returns the line on which a node starts.
  ///
  /// Of a link or image, cmark gives the line on which it ends, with the column in which it starts; what
  /// is in it has its own line.
  private func startLine(of node: CMarkNode) -> Int {
    let line = Int(cmark_node_get_start_line(node))
    let isLink = [CMARK_NODE_LINK, CMARK_NODE_IMAGE].contains(cmark_node_get_type(node))
    guard isLink, let inner = cmark_node_first_child(node) else { return line }
    let first = startLine(of: inner)
    return first > 0 ? min(line, first) : line
  }

  /// Returns the offset that a column of one stands for on a line of the body.
  private func start(of line: Int, from origin: TextOrigin?) -> Int {
    file.start(ofLine: firstLine + line - 1) + shift(of: line, from: origin)
  }

  /// Returns how many bytes cmark's columns on a line of running text are off.
  ///
  /// It takes every line to start in the column of the first. The real start is behind the blanks
  /// and quotation marks of the line itself.
  private func shift(of line: Int, from origin: TextOrigin?) -> Int {
    guard let origin, line > origin.line else { return 0 }
    let bytes = file.bytes[file.range(ofLine: firstLine + line - 1)]
    let lead = bytes.prefix { AttributeParser.isBlank($0) || $0 == UInt8(ascii: ">") }.count
    return lead - (origin.column - 1)
  }

  /// Returns a node's literal text.
  func literal(_ node: CMarkNode) -> String { string(cmark_node_get_literal(node)) }

  /// Returns a C string as text, empty for none; a placeholder becomes its source again.
  func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text else { return "" }
    let plain = String(cString: text)
    guard plain.utf8.contains(Placeholder.start) else { return plain }
    return restored(Array(plain.utf8))
  }

  /// Returns text in which each placeholder is the author's `{{…}}` again.
  private func restored(_ bytes: [UInt8]) -> String {
    pieces(of: bytes).map { piece in
      switch piece {
      case .text(let text): text
      case .reference(let index): "{{" + prepared.references[index].text + "}}"
      }
    }.joined()
  }
}
