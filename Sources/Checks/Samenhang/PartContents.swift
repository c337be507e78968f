internal import AgendaModel
internal import Diagnostics
internal import Markdown

extension Part {
  /// Whether the public sees nothing but the heading: everything else is internal or empty.
  var isEmptyForReaders: Bool { blocks.allSatisfy(\.isEmptyForReaders) }

  /// The stretches of public text below the heading, as bytes of the file.
  var stretches: [Range<Int>] { blocks.flatMap(\.stretches) }
}

extension Block {
  /// Whether only the institution sees the block.
  fileprivate var isInternal: Bool { attributes?.has("intern") ?? false }

  /// The blocks inside this one.
  fileprivate var children: [Block] {
    switch kind {
    case .list(_, _, let items): items.flatMap(\.blocks)
    case .quote(let blocks), .footnote(_, let blocks): blocks
    case .heading, .paragraph, .code, .table, .rule, .html: []
    }
  }

  /// The running text of the block itself.
  fileprivate var inlines: [Inline] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines
    case .table(let table): (table.header + table.rows.flatMap(\.self)).flatMap(\.inlines)
    case .list, .quote, .footnote, .code, .rule, .html: []
    }
  }

  /// Whether nothing of it is public.
  var isEmptyForReaders: Bool {
    if isInternal || isEmpty { return true }
    return !children.isEmpty && children.allSatisfy(\.isEmptyForReaders)
  }

  /// The bytes of its public paragraphs, headings and cells.
  fileprivate var stretches: [Range<Int>] {
    if isInternal { return [] }
    if case .table(let table) = kind {
      return (table.header + table.rows.flatMap(\.self)).map(\.range)
    }
    return (inlines.isEmpty ? [] : [range]) + children.flatMap(\.stretches)
  }
}
