internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

extension ProseWriter {
  /// Returns running text as markup.
  mutating func inlines(_ inlines: [Inline]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for inline in inlines {
      if let node = piece(inline) { nodes.append(node) }
    }
    return nodes
  }

  /// Returns one piece of running text; nil for what is not published.
  private mutating func piece(_ inline: Inline) -> HTMLNode? {
    switch inline.kind {
    case .text(let text): return .text(text)
    case .emphasis(let inner): return .element("em", [:], inlines(inner))
    case .strong(let inner): return .element("strong", [:], inlines(inner))
    case .strikethrough(let inner): return .element("del", [:], inlines(inner))
    case .code(let text): return .element("code", [:], [.text(text)])
    case .link(let destination, let inner): return link(destination, inlines(inner))
    case .image(let source, let alternative): return image(source, alternative)
    case .softBreak: return .text("\n")
    case .lineBreak: return .element("br")
    case .reference(let index): return value(index)
    case .footnote(let label): return footnoteReference(label, inline.range.lowerBound)
    case .html: return nil
    }
  }

  /// Returns a link, or its text alone when it leads nowhere.
  private func link(_ destination: String, _ content: [HTMLNode]) -> HTMLNode {
    switch prose.map.resolve(destination, from: prose.document.file.path, on: prose.page) {
    case .local(let address): return .element("a", ["href": address], content)
    case .external(let address):
      return .element("a", ["href": address, "rel": "external noopener noreferrer"], content)
    case .dropped: return .fragment(content)
    }
  }

  /// Returns a picture that was copied to the site, or its text alternative.
  ///
  /// A page never loads a picture from elsewhere.
  private func image(_ source: String, _ alternative: String) -> HTMLNode {
    let target = prose.map.resolve(source, from: prose.document.file.path, on: prose.page)
    guard case .local(let address) = target, !source.hasPrefix("#") else {
      return .text(alternative)
    }
    return .element("img", ["src": address, "alt": alternative])
  }

  /// Returns the value that a reference leads to.
  private func value(_ index: Int) -> HTMLNode {
    ProseReference.node(index, of: prose.document, in: prose.map)
  }
}

/// The value that a `{{…}}` in running text draws in.
enum ProseReference {
  /// Returns it, in words between brackets when there is no number.
  static func node(_ index: Int, of document: AgendaDocument, in map: SiteMap) -> HTMLNode {
    let references = document.body.references
    let text = references.indices.contains(index) ? references[index].text : ""
    if let reference = DatasetReference(text),
      case .found(let entry, let field) = map.datasetCells.result(of: reference)
    {
      return DatasetFigure.phrase(entry.value, field, in: map)
    }
    guard let reference = ValueReference(text), let found = map.agenda.resolve(reference) else {
      return .element("span", ["class": "zonder-waarde"], [.text("nog in te vullen")])
    }
    return ValuePhrase.inText(found.measurement.value.value, unit: found.series.unit)
  }
}

/// Decides where the text of an author's table stands.
enum ProseTable {
  /// Returns the style of each column: as the author asked, else at the right when all of the
  /// column is numbers.
  static func styles(of table: Table) -> [TableMarkup.Style?] {
    table.header.indices.map { column in
      switch column < table.alignments.count ? table.alignments[column] : .natural {
      case .right: return .number
      case .center: return .middle
      case .left: return nil
      case .natural:
        let cells = table.rows.compactMap { column < $0.count ? $0[column].inlines : nil }
        return isNumeric(cells.filter { !$0.isEmpty }) ? .number : nil
      }
    }
  }

  /// Whether all cells hold a number, a reference to one or a sign for its absence.
  private static func isNumeric(_ cells: [[Inline]]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { inlines in
        let isReference = inlines.contains { inline in
          if case .reference = inline.kind { true } else { false }
        }
        return isReference || looksNumeric(inlines.plainText)
      }
  }

  /// Whether a text is a number with its unit, or a sign for its absence.
  private static func looksNumeric(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace && !"€%*<>≥≤+-−–.,".contains($0) }
    let isSign = ["nb", ""].contains(bare.lowercased())
    return isSign || bare.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
