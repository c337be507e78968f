internal import Diagnostics
internal import Markdown

extension AgendaDocument {
  /// Returns the codes or ids of the indicators of which the text of a part shows a value, in order,
  /// each once.
  public func indicatorKeys(shownIn part: Part) -> [String] {
    var keys: [String] = []
    var seen: Set<String> = []
    for index in part.blocks.flatMap(\.referencePlaces) where index < body.references.count {
      guard let reference = ValueReference(body.references[index].text) else { continue }
      if seen.insert(reference.indicator).inserted { keys.append(reference.indicator) }
    }
    return keys
  }
}

extension Block {
  /// The places, in the list of its document, of the references in it and below it.
  fileprivate var referencePlaces: [Int] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): inlines.flatMap(\.referencePlaces)
    case .table(let table):
      (table.header + table.rows.flatMap(\.self)).flatMap(\.inlines).flatMap(\.referencePlaces)
    case .list(_, _, let items): items.flatMap(\.blocks).flatMap(\.referencePlaces)
    case .quote(let blocks), .footnote(_, let blocks): blocks.flatMap(\.referencePlaces)
    case .code, .rule, .html: []
    }
  }
}

extension Inline {
  /// The places, in the list of its document, of the references in it.
  fileprivate var referencePlaces: [Int] {
    switch kind {
    case .reference(let place): [place]
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, let inner):
      inner.flatMap(\.referencePlaces)
    case .text, .code, .image, .softBreak, .lineBreak, .footnote, .html: []
    }
  }
}
