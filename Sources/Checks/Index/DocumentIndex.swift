internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The pieces of one document, gathered in one walk over its blocks.
struct DocumentIndex: Sendable {
  /// A piece with the bytes it came from and whether only the institution sees it.
  struct Piece<Value: Sendable>: Sendable {
    /// The piece.
    let value: Value
    /// Where it stands.
    let range: Range<Int>
    /// Whether it stands in an internal part.
    let isInternal: Bool
  }

  /// A heading of the body.
  struct HeadingPiece: Sendable {
    /// Its level, 1 to 6.
    let level: Int
    /// Its text.
    let text: String
  }

  /// A link.
  struct Link: Sendable {
    /// Where it leads.
    let destination: String
    /// Its text.
    let text: String
  }

  /// An image.
  struct Image: Sendable {
    /// Where its file is.
    let source: String
    /// What it shows, in words.
    let alternative: String
  }

  /// What a stretch of running text is.
  enum Leaf: Sendable {
    /// A heading.
    case heading
    /// A paragraph, also that of a list item.
    case paragraph
    /// A cell of a table.
    case cell
  }

  /// A code block.
  struct Code: Sendable {
    /// The words behind its fence.
    let info: String
    /// Its text.
    let text: String
  }

  /// The document.
  let document: AgendaDocument
  /// Whether only the institution sees it: the progress between two accounts.
  let isInternal: Bool
  /// The headings in order.
  private(set) var headings: [Piece<HeadingPiece>] = []
  /// The links in order.
  private(set) var links: [Piece<Link>] = []
  /// The images in order.
  private(set) var images: [Piece<Image>] = []
  /// The tables in order.
  private(set) var tables: [Piece<Table>] = []
  /// The code blocks in order.
  private(set) var codes: [Piece<Code>] = []
  /// The raw HTML in order.
  private(set) var html: [Piece<String>] = []
  /// The stretches of running text: paragraphs, headings and cells.
  private(set) var leaves: [Piece<Leaf>] = []
  /// The braces in order.
  private(set) var attributes: [Piece<Attributes>] = []
  /// The references that stand in internal parts, by their index.
  private(set) var internalReferences: Set<Int> = []
  /// The level of the heading below which everything is internal now; nil outside such a part.
  private var internalLevel: Int?

  /// Walks a document.
  init(_ document: AgendaDocument) {
    self.document = document
    isInternal = document.account?.term.value.isInternal ?? false
    for block in document.body.blocks { walk(block, isInternal: isInternal) }
  }

  /// The file's path.
  var path: String { document.file.path }

  /// Returns a place in the file.
  func place(_ range: Range<Int>) -> SourceRange { SourceRange(document.file, range) }

  /// Gathers the pieces of a block.
  private mutating func walk(_ block: Block, isInternal outer: Bool) {
    let isMarked = block.attributes?.has("intern") ?? false
    switch block.kind {
    case .heading(let level, _): enter(level: level, isInternal: isMarked)
    // Footnotes stand behind the last heading but belong to the text that refers to them.
    case .footnote: internalLevel = nil
    default: break
    }
    let isInternal = outer || isMarked || internalLevel != nil
    if let braces = block.attributes {
      attributes.append(Piece(value: braces, range: braces.range, isInternal: isInternal))
    }
    gather(block, isInternal: isInternal)
  }

  /// Gathers what a block holds.
  private mutating func gather(_ block: Block, isInternal: Bool) {
    switch block.kind {
    case .heading(let level, let inlines):
      let heading = HeadingPiece(level: level, text: inlines.plainText)
      headings.append(Piece(value: heading, range: block.range, isInternal: isInternal))
      leaf(.heading, inlines, block.range, isInternal)
    case .paragraph(let inlines): leaf(.paragraph, inlines, block.range, isInternal)
    case .list(_, _, let items):
      for item in items {
        let isItemInternal = isInternal || item.attributes?.has("intern") ?? false
        for block in item.blocks { walk(block, isInternal: isItemInternal) }
      }
    case .quote(let blocks), .footnote(_, let blocks):
      for block in blocks { walk(block, isInternal: isInternal) }
    case .table(let table): walk(table, block.range, isInternal)
    case .code(let info, let text):
      let code = Code(info: info, text: text)
      codes.append(Piece(value: code, range: block.range, isInternal: isInternal))
    case .html(let text):
      html.append(Piece(value: text, range: block.range, isInternal: isInternal))
    case .rule: break
    }
  }

  /// Notes that a heading starts or ends an internal part.
  private mutating func enter(level: Int, isInternal: Bool) {
    if let current = internalLevel, level <= current { internalLevel = nil }
    if isInternal, internalLevel == nil { internalLevel = level }
  }

  /// Gathers a table and its cells.
  private mutating func walk(_ table: Table, _ range: Range<Int>, _ isInternal: Bool) {
    tables.append(Piece(value: table, range: range, isInternal: isInternal))
    for cell in table.header { leaf(.cell, cell.inlines, cell.range, isInternal) }
    for row in table.rows {
      for cell in row { leaf(.cell, cell.inlines, cell.range, isInternal) }
    }
  }

  /// Gathers a stretch of running text.
  private mutating func leaf(
    _ kind: Leaf, _ inlines: [Inline], _ range: Range<Int>, _ isInternal: Bool
  ) {
    leaves.append(Piece(value: kind, range: range, isInternal: isInternal))
    walk(inlines, isInternal)
  }

  /// Gathers the pieces of running text.
  private mutating func walk(_ inlines: [Inline], _ isInternal: Bool) {
    for inline in inlines {
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        walk(inner, isInternal)
      case .link(let destination, let inner):
        let link = Link(destination: destination, text: inner.plainText)
        links.append(Piece(value: link, range: inline.range, isInternal: isInternal))
        walk(inner, isInternal)
      case .image(let source, let alternative):
        let image = Image(source: source, alternative: alternative)
        images.append(Piece(value: image, range: inline.range, isInternal: isInternal))
      case .html(let text):
        html.append(Piece(value: text, range: inline.range, isInternal: isInternal))
      case .reference(let index): if isInternal { internalReferences.insert(index) }
      case .text, .code, .softBreak, .lineBreak, .footnote: break
      }
    }
  }
}
