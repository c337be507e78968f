internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

/// Turns the text of one document into blocks of an appendix.
///
/// Tables and charts come out of the running text as blocks of their own, also from within a list,
/// so that each gets a number. Ids get a prefix, because several documents stand in one appendix.
struct BijlageProse {
  /// The document.
  let view: DocumentView
  /// Stands before every id of the document.
  let prefix: String
  /// Writes the author's text.
  private let prose: ProseRenderer
  /// What all pages draw on.
  private let site: Site

  /// Prepares to write a document whose headings are shown `levelShift` levels deeper.
  init(_ view: DocumentView, _ site: Site, levelShift: Int) {
    (self.view, self.site) = (view, site)
    prefix = BijlageLinks.prefix(of: view.document)
    prose = ProseRenderer(
      document: view.document, map: site.map, page: .home, levelShift: levelShift)
  }

  /// Returns running text.
  func inlines(_ inlines: [Inline]) -> HTMLNode { prefixed(prose.inlines(inlines)) }

  /// Returns a heading of a part at a level, under the id that links lead to.
  func heading(_ heading: Heading, level: Int) -> BijlageBlock {
    let offset = heading.range.lower
    let id = view.anchors.id(ofHeadingAt: offset).map { prefix + $0 }
    let marks = view.anchors.aliases(ofHeadingAt: offset).map {
      HTMLNode.element("span", ["id": prefix + $0])
    }
    return .heading(level: level, id: id, .fragment(marks + [inlines(heading.inlines)]))
  }

  /// Returns blocks.
  func blocks(_ blocks: [Block]) -> [BijlageBlock] {
    written(blocks) { prose.blocks($0) }
  }

  /// Returns the text of a part, in which lists of actions show when and by whom.
  func blocks(of part: Part) -> [BijlageBlock] {
    written(part.blocks) { run in
      var piece = part
      piece.blocks = run
      return ActionLists(prose).node(piece)
    }
  }

  /// Returns blocks, each run of text as `text` writes it.
  private func written(_ blocks: [Block], text: ([Block]) -> HTMLNode) -> [BijlageBlock] {
    var (result, run): ([BijlageBlock], [Block]) = ([], [])
    func flush() {
      let node = text(run)
      if !node.isBlank { result.append(.prose(prefixed(node))) }
      run = []
    }
    for block in blocks {
      let parted = PartedBlock(block)
      if let rest = parted.text { run.append(rest) }
      guard !parted.placed.isEmpty else { continue }
      flush()
      result += parted.placed.flatMap(placed)
    }
    flush()
    return result
  }

  /// Returns the table or figure that a block is or places.
  private func placed(_ block: Block) -> [BijlageBlock] {
    let offset = block.range.lowerBound
    switch block.kind {
    case .table(let table): return [.table(self.table(table, offset))]
    case .code(let info, let text):
      let data = DataBlock(text)
      return DataBlock.canBeChart(info) && data.namesKind ? chart(data, offset) : dataset(data)
    default: return []
    }
  }

  /// Returns an author's table.
  private func table(_ table: Table, _ offset: Int) -> BijlageTable {
    let styles = ProseTable.styles(of: table)
    let columns = table.header.enumerated().map { place, cell in
      BijlageTable.Column(title: inlines(cell.inlines), isNumeric: styles[place] == .number)
    }
    let name = prose.index.tableNames[offset] ?? "Tabel"
    let caption = name.hasPrefix(Self.lead) ? String(name.dropFirst(Self.lead.count)) : name
    return BijlageTable(
      caption: Dutch.capitalized(caption), columns: columns,
      rows: table.rows.map { $0.map { inlines($0.inlines) } })
  }

  /// What the name of a table on a page begins with; here the number says that it is a table.
  private static let lead = "Tabel bij: "

  /// Returns the table of a dataset; words when it is not there.
  private func dataset(_ block: DataBlock) -> [BijlageBlock] {
    guard let name = block.dataset,
      let figure = DatasetFigure(named: name, caption: block.caption, in: site.map)
    else { return [.prose(.element("p", [:], [.text("Deze gegevens zijn er niet.")]))] }
    return [.table(BijlageTable(figure.table, source: figure.source))]
  }

  /// Returns the figures that a block asks for; words when they cannot be made.
  private func chart(_ block: DataBlock, _ offset: Int) -> [BijlageBlock] {
    let figures = PlacedFigure(block: block, map: site.map).figures(id: "\(prefix)\(offset)")
    guard !figures.isEmpty else {
      return [.prose(.element("p", [:], [.text("Deze grafiek is er niet.")]))]
    }
    return figures.flatMap { [BijlageBlock].blocks(of: $0) }
  }

  /// Returns the footnotes that `blocks` refer to.
  func notes(for blocks: [BijlageBlock]) -> [BijlageBlock] {
    let targets = Set(blocks.flatMap(\.nodes).flatMap(\.localTargets))
    var writer = ProseWriter(prose)
    var notes: [BijlageNote] = []
    for (place, text) in prose.index.footnotes.enumerated() {
      let id = "\(prefix)noot-\(place + 1)"
      guard targets.contains(id), case .element(let item) = writer.footnote(place + 1, text) else {
        continue
      }
      notes.append(
        BijlageNote(number: place + 1, id: id, content: prefixed(.fragment(item.children))))
    }
    return notes.isEmpty ? [] : [.notes(notes)]
  }

  /// Returns markup with the prefix in its ids and in the links to them.
  func prefixed(_ node: HTMLNode) -> HTMLNode {
    node.mapped { element in
      var element = element
      for place in element.attributes.indices {
        let attribute = element.attributes[place]
        if attribute.name == "id" {
          element.attributes[place].value = prefix + attribute.value
        } else if attribute.name == "href", attribute.value.hasPrefix("#") {
          element.attributes[place].value = "#" + prefix + attribute.value.dropFirst()
        }
      }
      return .element(element)
    }
  }
}

/// A block without the tables and charts in it, and those apart.
struct PartedBlock {
  /// What is left; nil when nothing is.
  private(set) var text: Block?
  /// The blocks that are a table or place one, in order.
  private(set) var placed: [Block] = []

  /// Takes a block apart.
  init(_ block: Block) {
    if block.attributes?.has("intern") == true { return }
    switch block.kind {
    case .table: placed = [block]
    case .code(let info, _) where DataBlock.isDataBlock(info): placed = [block]
    case .list(let start, let tight, let items):
      let rest = items.map { item in
        var item = item
        item.blocks = part(item.blocks)
        return item
      }
      text = block
      text?.kind = .list(start: start, tight: tight, rest)
    case .quote(let inner):
      let rest = part(inner)
      text = block
      text?.kind = .quote(rest)
    default: text = block
    }
  }

  /// Returns what is left of blocks, and sets the rest apart.
  private mutating func part(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { block in
      let parted = PartedBlock(block)
      placed += parted.placed
      return parted.text
    }
  }
}
