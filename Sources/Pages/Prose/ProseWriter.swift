internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Markdown

/// Writes blocks as markup; keeps count of the footnote references in one piece of text.
struct ProseWriter {
  /// What is known of the document and the page.
  let prose: ProseRenderer
  /// How many references each place has had so far.
  private var seen: [ProseIndex.Mark: Int] = [:]

  /// Creates a writer.
  init(_ prose: ProseRenderer) { self.prose = prose }

  /// Whether intern text is shown, marked as such.
  private var showsInternal: Bool { prose.map.published.audience == .institution }

  /// Returns blocks as markup.
  ///
  /// An intern heading takes what stands below it along, up to a heading as high as itself.
  mutating func blocks(_ blocks: [Block]) -> [HTMLNode] {
    var nodes = FollowUps()
    var hiddenBelow: Int?
    for block in blocks {
      if case .heading(let level, _) = block.kind {
        if let hidden = hiddenBelow, level <= hidden { hiddenBelow = nil }
        if hiddenBelow == nil, block.isInternal, !showsInternal { hiddenBelow = level }
      }
      if hiddenBelow == nil, let node = shown(block) { nodes.add(node, for: block) }
    }
    return nodes.all
  }

  /// Returns one block as markup, in no box; nil when it is not published.
  mutating func single(_ block: Block) -> HTMLNode? {
    block.isInternal && !showsInternal ? nil : shown(block)
  }

  /// Returns a block that may be shown, marked when it is intern.
  private mutating func shown(_ block: Block) -> HTMLNode? {
    guard !block.isInternal || showsInternal, let bare = self.block(block) else { return nil }
    let node = prose.marked(bare, from: block.range)
    return block.isInternal
      ? .element("div", ["class": "intern"], [Self.internalMark, node]) : node
  }

  /// The words that mark intern text.
  static let internalMark = HTMLNode.element(
    "p", ["class": "intern-merk"], [.text("Alleen intern")])

  /// Returns one block; nil for what is not published in its place.
  private mutating func block(_ block: Block) -> HTMLNode? {
    let offset = block.range.lowerBound
    switch block.kind {
    case .heading(let level, let inlines):
      return heading(
        inlines, level: min(max(level + prose.levelShift, 2), 6), offset: offset,
        isInternal: false)
    case .paragraph(let inlines):
      let content = self.inlines(inlines)
      return block.isEmpty ? nil : .element("p", [:], content)
    case .list(let start, let tight, let items): return list(start, tight, items)
    case .quote(let inner): return .element("blockquote", [:], blocks(inner))
    case .code(let info, let text):
      return DataBlock.isDataBlock(info)
        ? data(info, DataBlock(text), offset)
        : .element("pre", [:], [.element("code", [:], [.text(text)])])
    case .table(let table): return self.table(table, offset)
    case .rule: return .element("hr")
    case .footnote, .html: return nil
    }
  }

  /// Returns a heading with its id; further ids stand inside as empty marks.
  mutating func heading(
    _ inlines: [Inline], level: Int, offset: Int, isInternal: Bool
  ) -> HTMLNode {
    let marks = prose.anchors.aliases(ofHeadingAt: offset).map {
      HTMLNode.element("span", ["id": $0])
    }
    let content = self.inlines(inlines)
    let word: [HTMLNode] =
      isInternal ? [.element("span", ["class": "intern-merk"], [.text(" alleen intern")])] : []
    let node = HTMLNode.element(
      "h\(min(max(level, 1), 6))", ["id": prose.anchors.id(ofHeadingAt: offset)],
      marks + content + word)
    return prose.marked(node, from: offset..<offset)
  }

  /// Returns a list; intern items are left out or marked.
  private mutating func list(_ start: Int?, _ tight: Bool, _ items: [ListItem]) -> HTMLNode? {
    let shown = items.filter { showsInternal || $0.attributes?.has("intern") != true }
    guard !shown.isEmpty else { return nil }
    var nodes: [HTMLNode] = []
    for item in shown { nodes.append(.element("li", [:], contents(of: item, tight: tight))) }
    guard let start else { return .element("ul", [:], nodes) }
    return .element("ol", ["start": start == 1 ? nil : String(start)], nodes)
  }

  /// Returns what stands in an item: in a tight list, paragraphs are bare text.
  private mutating func contents(of item: ListItem, tight: Bool) -> [HTMLNode] {
    guard tight, case .paragraph(let inlines)? = item.blocks.first?.kind else {
      return blocks(item.blocks)
    }
    let isMarked = item.attributes?.has("intern") == true
    let mark: [HTMLNode] =
      isMarked ? [.element("span", ["class": "intern-merk"], [.text("Alleen intern: ")])] : []
    let text = self.inlines(inlines)
    return mark + text + blocks(Array(item.blocks.dropFirst()))
  }

  /// Returns an author's table.
  private mutating func table(_ table: Table, _ offset: Int) -> HTMLNode {
    let name = prose.index.tableNames[offset] ?? "Tabel"
    let styles = ProseTable.styles(of: table)
    var rows: [[TableMarkup.Cell]] = []
    for row in table.rows { rows.append(cells(row, styles)) }
    let header = cells(table.header, styles)
    return TableMarkup(caption: [.text(name)], hidesCaption: true, header: header, rows: rows)
      .region(label: name)
  }

  /// Returns the cells of a row.
  private mutating func cells(
    _ row: [Table.Cell], _ styles: [TableMarkup.Style?]
  ) -> [TableMarkup.Cell] {
    var cells: [TableMarkup.Cell] = []
    for (place, cell) in row.enumerated() {
      let style = place < styles.count ? styles[place] : nil
      cells.append(.init(content: inlines(cell.inlines), style: style))
    }
    return cells
  }

  /// Returns what a block places: a chart, the table of a dataset, or words when it is not there.
  private func data(_ info: String, _ block: DataBlock, _ offset: Int) -> HTMLNode? {
    if DataBlock.canBeChart(info), block.namesKind { return chart(block, offset) }
    guard let name = block.dataset,
      let figure = DatasetFigure(named: name, caption: block.caption, in: prose.map)
    else {
      return .element("p", ["class": "zonder-waarde"], [.text("Deze gegevens zijn er niet.")])
    }
    return figure.html(on: prose.page, label: prose.index.tableNames[offset])
  }

  /// Returns the figures that a block asks for, or words when they cannot be made.
  private func chart(_ block: DataBlock, _ offset: Int) -> HTMLNode {
    let number = prose.index.blockNumbers[offset] ?? 0
    let id = "grafiek_\(Slug.make(prose.document.file.path))-\(number)"
    let figures = PlacedFigure(block: block, map: prose.map).figures(id: id)
    guard !figures.isEmpty else {
      return .element("p", ["class": "zonder-waarde"], [.text("Deze grafiek is er niet.")])
    }
    let label = prose.index.tableNames[offset] ?? "Tabel bij de grafiek"
    return .fragment(
      figures.enumerated().map { place, figure in
        figure.html(on: prose.page, label: label + (place == 0 ? "" : ", deel \(place + 1)"))
      })
  }

  /// Returns a footnote with links back to its references.
  mutating func footnote(_ number: Int, _ blocks: [Block]) -> HTMLNode {
    let count = prose.index.referenceCounts[number] ?? 0
    let links = (0..<count).flatMap { place -> [HTMLNode] in
      let label = "Terug naar de tekst" + (place == 0 ? "" : " (plaats \(place + 1))")
      let target = "#" + Self.referenceID(number, place + 1)
      return [
        .text(" "),
        .element(
          "a", ["href": target, "class": "terug", "aria-label": label], [.text("↩")]),
      ]
    }
    return .element(
      "li", ["id": "noot-\(number)"],
      self.blocks(blocks) + [.element("p", ["class": "terug-regel"], links)])
  }

  /// Returns a reference to a footnote.
  mutating func footnoteReference(_ label: String, _ offset: Int) -> HTMLNode? {
    guard let number = prose.index.numberOfLabel[label] else { return nil }
    let mark = ProseIndex.Mark(label: label, offset: offset)
    let earlier = seen[mark, default: 0]
    seen[mark] = earlier + 1
    let place = prose.index.firstReference[mark].map { $0 + earlier }
    let id = place.map { Self.referenceID(number, $0) }
    return .element(
      "sup", [:],
      [
        .element(
          "a", ["href": "#noot-\(number)", "id": id, "aria-label": "Noot \(number)"],
          [.text(String(number))])
      ])
  }

  /// Returns the id of one of a footnote's references.
  private static func referenceID(_ number: Int, _ place: Int) -> String {
    "noot-\(number)-bij-\(place)"
  }
}

extension Block {
  /// Whether the block is for the institution's own eyes only.
  fileprivate var isInternal: Bool { attributes?.has("intern") ?? false }
}
