internal import Markdown

extension [Block] {
  /// The running text among the blocks, for a page that gathers text of several documents.
  ///
  /// Left out is what has an id of its own, which another document may have too: headings, tables,
  /// figures, and references to footnotes. Those stand on the document's own page.
  var excerpt: [Block] {
    compactMap { block in
      var block = block
      switch block.kind {
      case .paragraph(let inlines): block.kind = .paragraph(inlines.withoutFootnotes)
      case .quote(let inner): block.kind = .quote(inner.excerpt)
      case .list(let start, let tight, let items):
        let kept = items.map { item in
          var item = item
          item.blocks = item.blocks.excerpt
          return item
        }
        block.kind = .list(start: start, tight: tight, kept)
      case .heading, .code, .table, .rule, .html, .footnote: return nil
      }
      return block
    }
  }
}

extension [Inline] {
  /// The text without references to footnotes.
  fileprivate var withoutFootnotes: [Inline] {
    filter { inline in
      if case .footnote = inline.kind { return false }
      return true
    }
  }
}
