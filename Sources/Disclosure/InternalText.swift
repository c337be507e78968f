internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Removes what is for the institution's own eyes only.
///
/// That is: everything marked `{intern}`, names behind `wie=`, HTML comments and all other raw HTML,
/// and indicators, datasets and columns that say `intern: ja`. What stands under `intern:` and `opmerking:` in a header is
/// never read in the first place.
enum InternalText {
  /// Returns the agenda without internal text.
  static func removed(from agenda: Agenda) -> Agenda {
    let hidden = Set(agenda.indicators.filter(\.isInternal).map(\.key))
    var agenda = agenda
    agenda.chapters = agenda.chapters.map(document)
    agenda.prioriteiten = agenda.prioriteiten.map(document)
    agenda.doelstellingen = agenda.doelstellingen.map(document)
    agenda.accounts = agenda.accounts.filter { $0.account?.term.value.isInternal == false }
      .map { account($0, without: hidden) }
    agenda.datasets = agenda.datasets.filter { !$0.isInternal }.map(dataset)
    agenda.acceptances = []
    return agenda
  }

  /// Returns a document without internal text.
  private static func document(_ document: AgendaDocument) -> AgendaDocument {
    var document = document
    document.indicators = document.indicators.filter { !$0.isInternal }.map(indicator)
    document.introduction = blocks(document.introduction)
    document.body.blocks = blocks(document.body.blocks)
    document.sections = document.sections.filter { !$0.heading.isInternal }.map(section)
    return document
  }

  /// Returns an account without internal text and without what it says of internal indicators.
  private static func account(
    _ document: AgendaDocument, without hidden: Set<String>
  ) -> AgendaDocument {
    var document = self.document(document)
    document.account?.indicators.removeAll { hidden.contains($0.key.value) }
    return document
  }

  /// Returns an indicator without the values that only the progress between two accounts states.
  private static func indicator(_ indicator: IndicatorBlock) -> IndicatorBlock {
    var indicator = indicator
    for series in indicator.series.indices {
      indicator.series[series].cells = indicator.series[series].cells.compactMap(cell)
    }
    return indicator
  }

  /// Returns a cell without such values; nil when it has nothing else.
  private static func cell(_ cell: Cell) -> Cell? {
    guard cell.measured.contains(where: { $0.account?.isInternal == true }) else { return cell }
    var cell = cell
    cell.measured.removeAll { $0.account?.isInternal == true }
    return cell.isIdle ? nil : cell
  }

  /// Returns a section without internal text.
  private static func section(_ section: Section) -> Section {
    var section = section
    section.heading = heading(section.heading)
    section.introduction = blocks(section.introduction)
    section.parts = section.parts.filter { !$0.marks.isInternal && !$0.heading.isInternal }
      .map(part)
    return section
  }

  /// Returns a part without internal text.
  private static func part(_ part: Part) -> Part {
    var part = part
    part.heading = heading(part.heading)
    part.blocks = blocks(part.blocks)
    part.actions = part.actions.filter { !$0.isInternal }.map { action in
      var action = action
      action.inlines = inlines(action.inlines)
      return action
    }
    return part
  }

  /// Returns a heading without names and raw HTML.
  private static func heading(_ heading: Heading) -> Heading {
    Heading(
      inlines: inlines(heading.inlines), range: heading.range,
      attributes: heading.attributes.map(attributes))
  }

  /// Returns blocks without internal ones; a marked heading takes along all that stands below it.
  ///
  /// Footnotes stand behind the last heading but belong to the text that refers to them.
  static func blocks(_ blocks: [Block]) -> [Block] {
    var hiddenLevel = Int.max
    var result: [Block] = []
    for block in blocks {
      if case .heading(let level, _) = block.kind {
        if level <= hiddenLevel { hiddenLevel = isInternal(block.attributes) ? level : .max }
      }
      let isHidden = hiddenLevel < .max && !block.kind.isFootnote
      guard !isHidden, !isInternal(block.attributes), let shown = shown(block) else {
        continue
      }
      result.append(shown)
    }
    return result
  }

  /// Returns a block without internal parts; nil for raw HTML.
  private static func shown(_ block: Block) -> Block? {
    var block = block
    block.attributes = block.attributes.map(attributes)
    switch block.kind {
    case .html: return nil
    case .heading(let level, let text): block.kind = .heading(level: level, inlines(text))
    case .paragraph(let text): block.kind = .paragraph(inlines(text))
    case .list(let start, let tight, let items):
      block.kind = .list(start: start, tight: tight, self.items(items))
    case .quote(let inner): block.kind = .quote(blocks(inner))
    case .footnote(let label, let inner): block.kind = .footnote(label: label, blocks(inner))
    case .table(let table): block.kind = .table(self.table(table))
    case .code, .rule: break
    }
    return block
  }

  /// Returns the items of a list that are not internal.
  private static func items(_ items: [ListItem]) -> [ListItem] {
    items.filter { !isInternal($0.attributes) }.map {
      ListItem(blocks: blocks($0.blocks), range: $0.range)
    }
  }

  /// Returns a table without raw HTML.
  private static func table(_ table: Table) -> Table {
    func shown(_ cell: Table.Cell) -> Table.Cell {
      Table.Cell(inlines: inlines(cell.inlines), range: cell.range)
    }
    return Table(
      alignments: table.alignments, header: table.header.map(shown),
      rows: table.rows.map { $0.map(shown) })
  }

  /// Returns running text without raw HTML.
  private static func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.compactMap { inline in
      var inline = inline
      switch inline.kind {
      case .html: return nil
      case .emphasis(let inner): inline.kind = .emphasis(self.inlines(inner))
      case .strong(let inner): inline.kind = .strong(self.inlines(inner))
      case .strikethrough(let inner): inline.kind = .strikethrough(self.inlines(inner))
      case .link(let destination, let inner):
        inline.kind = .link(destination: destination, self.inlines(inner))
      case .text, .code, .image, .softBreak, .lineBreak, .reference, .footnote: break
      }
      return inline
    }
  }

  /// Whether braces mark something as internal.
  private static func isInternal(_ attributes: Attributes?) -> Bool {
    attributes?.has("intern") ?? false
  }

  /// Returns the words in braces without names.
  private static func attributes(_ attributes: Attributes) -> Attributes {
    Attributes(range: attributes.range, items: attributes.items.filter { $0.key != "wie" })
  }

  /// Returns a dataset without internal columns.
  private static func dataset(_ dataset: Dataset) -> Dataset {
    var dataset = dataset
    let kept = dataset.fields.indices.filter { !dataset.fields[$0].isInternal }
    guard kept.count < dataset.fields.count else { return dataset }
    dataset.rows = dataset.rows.map { row in kept.map { row[$0] } }
    dataset.fields = kept.map { dataset.fields[$0] }
    return dataset
  }
}

extension Block.Kind {
  /// Whether the block is a footnote.
  fileprivate var isFootnote: Bool { if case .footnote = self { true } else { false } }
}
