internal import CMarkGFM

extension CMarkConverter {
  /// Returns the running text below `parent`.
  func inlines(
    of parent: CMarkNode, within outer: Range<Int>, from block: TextOrigin? = nil, depth: Int = 0
  ) -> [Inline] {
    let origin = block ?? TextOrigin(parent)
    var result: [Inline] = []
    for node in children(of: parent) {
      let range = range(of: node, within: outer, from: origin)
      if cmark_node_get_type(node) == CMARK_NODE_TEXT {
        append(text: node, range, to: &result)
      } else if let kind = kind(ofInline: node, range, origin, depth) {
        result.append(Inline(kind, range: range))
      }
    }
    return result
  }

  /// Returns what a piece of running text is.
  private func kind(
    ofInline node: CMarkNode, _ range: Range<Int>, _ origin: TextOrigin, _ depth: Int
  ) -> Inline.Kind? {
    let type = cmark_node_get_type(node)
    if let leaf = leaf(node, type) { return leaf }
    guard depth < Self.inlineDepth else { return .text(plainText(of: node)) }
    let inner = inlines(of: node, within: range, from: origin, depth: depth + 1)
    switch type {
    case CMARK_NODE_EMPH: return .emphasis(inner)
    case CMARK_NODE_STRONG: return .strong(inner)
    case CMARK_NODE_LINK: return .link(destination: string(cmark_node_get_url(node)), inner)
    case CMARK_NODE_IMAGE:
      return .image(source: string(cmark_node_get_url(node)), alternative: inner.plainText)
    default: return typeName(node) == "strikethrough" ? .strikethrough(inner) : nil
    }
  }

  /// Returns running text that has no children.
  private func leaf(_ node: CMarkNode, _ type: cmark_node_type) -> Inline.Kind? {
    switch type {
    case CMARK_NODE_CODE: .code(literal(node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .html(literal(node))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnote(label: literal(node))
    default: nil
    }
  }

  /// Appends a text node, cut at its references; neighbours of plain text become one.
  ///
  /// Where the text has as many bytes as its source, nothing in it was escaped, and each piece has
  /// its own place.
  private func append(text node: CMarkNode, _ range: Range<Int>, to result: inout [Inline]) {
    let bytes = cmark_node_get_literal(node).map { Array(String(cString: $0).utf8) } ?? []
    let isExact = bytes.count == range.count
    var at = range.lowerBound
    for piece in pieces(of: bytes) {
      switch piece {
      case .reference(let index):
        let range = prepared.references[index].range
        result.append(Inline(.reference(log.index(of: index, in: prepared)), range: range))
        at = range.upperBound
      case .text(let text):
        let own = isExact ? at..<min(at + text.utf8.count, range.upperBound) : range
        append(text, own, to: &result)
        at = own.upperBound
      }
    }
  }

  /// Appends plain text, to the piece before it where that is plain text too.
  private func append(_ text: String, _ range: Range<Int>, to result: inout [Inline]) {
    if case .text(let before)? = result.last?.kind, let last = result.popLast() {
      let lower = last.range.lowerBound
      let whole = lower..<max(lower, last.range.upperBound, range.upperBound)
      result.append(Inline(.text(before + text), range: whole))
    } else {
      result.append(Inline(.text(text), range: range))
    }
  }

  /// A stretch of text, or a reference in it.
  enum Piece {
    /// Text.
    case text(String)
    /// The reference at this index.
    case reference(Int)
  }

  /// Cuts text at the placeholders of references.
  func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var at = 0
    while at < bytes.count {
      let next = bytes[at...].firstIndex(of: Placeholder.start) ?? bytes.count
      if next > at { pieces.append(.text(String(decoding: bytes[at..<next], as: UTF8.self))) }
      at = next + 1
      guard next < bytes.count else { break }
      var index = 0
      while at < bytes.count, Placeholder.isDigit(bytes[at]) {
        index = (index << 4 | Int(bytes[at] - 0x10)) & 0xFF_FFFF
        at += 1
      }
      if index < prepared.references.count { pieces.append(.reference(index)) }
    }
    return pieces
  }

  /// Returns the text below a node without recursion, for nesting beyond all reason.
  func plainText(of node: CMarkNode) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let current = cmark_iter_get_node(iterator) else { break }
      if cmark_node_get_type(current) == CMARK_NODE_TEXT { text += literal(current) }
    }
    return text
  }
}
