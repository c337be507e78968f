internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// What must be known of a whole document before a piece of it is written: which footnotes are
/// referred to in which order, and what its tables are called.
struct ProseIndex: Sendable {
  /// A reference to a footnote.
  struct Mark: Hashable {
    /// The footnote's label as the reference has it.
    var label: String
    /// The offset of the reference, or of its paragraph where the parser does not say.
    var offset: Int
  }

  /// The blocks of the footnotes that are referred to, in the order of their numbers.
  private(set) var footnotes: [[Block]] = []
  /// The number of the footnote with a label, from 1.
  private(set) var numberOfLabel: [String: Int] = [:]
  /// How many references each footnote has.
  private(set) var referenceCounts: [Int: Int] = [:]
  /// Which of a footnote's references, from 1, is the first one at a place.
  private(set) var firstReference: [Mark: Int] = [:]
  /// The names of the tables and data blocks, by the offset of the block.
  private(set) var tableNames: [Int: String] = [:]
  /// The numbers of the data blocks in the document, by the offset of the block.
  private(set) var blockNumbers: [Int: Int] = [:]
  /// The blocks that place a chart, in the order of the document.
  private(set) var charts: [DataBlock] = []
  /// The names given out.
  private var takenNames: Set<String> = []
  /// The definitions in the order of the document.
  private let definitions: [(label: String, blocks: [Block])]
  /// The text of the nearest heading.
  private var heading = ""

  /// Reads the parts of a document that are published.
  init(_ document: AgendaDocument) {
    definitions = document.body.blocks.compactMap { block in
      guard case .footnote(let label, let blocks) = block.kind else { return nil }
      return (label, blocks)
    }
    heading = document.title?.value ?? ""
    guard !document.sections.isEmpty else {
      walk(document.body.blocks)
      return
    }
    walk(document.introduction)
    for section in document.sections {
      enter(section.heading)
      walk(section.introduction)
      for part in section.parts {
        enter(part.heading)
        walk(part.blocks)
      }
    }
  }

  /// Reads a heading.
  private mutating func enter(_ heading: Heading) {
    self.heading = heading.text
    walk(heading.inlines)
  }

  /// Reads blocks.
  private mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .heading(_, let inlines):
        heading = inlines.plainText
        walk(inlines)
      case .paragraph(let inlines): walk(inlines)
      case .list(_, _, let items): for item in items { walk(item.blocks) }
      case .quote(let inner): walk(inner)
      case .table(let table):
        name(block)
        for cell in table.header + table.rows.flatMap({ $0 }) { walk(cell.inlines) }
      case .code(let info, let text) where DataBlock.isDataBlock(info):
        blockNumbers[block.range.lowerBound] = blockNumbers.count + 1
        name(block)
        let data = DataBlock(text)
        if DataBlock.canBeChart(info), data.namesKind { charts.append(data) }
      case .code, .rule, .footnote, .html: continue
      }
    }
  }

  /// Gives a table a name of its own.
  private mutating func name(_ block: Block) {
    let base = heading.isEmpty ? "Tabel" : "Tabel bij: \(heading)"
    var name = base
    var number = 2
    while !takenNames.insert(name).inserted {
      name = "\(base) (\(number))"
      number += 1
    }
    tableNames[block.range.lowerBound] = name
  }

  /// Reads running text.
  private mutating func walk(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, let inner):
        walk(inner)
      case .footnote(let label): refer(to: label, at: inline.range.lowerBound)
      case .text, .code, .image, .softBreak, .lineBreak, .reference, .html: continue
      }
    }
  }

  /// Counts a reference to a footnote; the first one gives the footnote its number.
  private mutating func refer(to label: String, at offset: Int) {
    guard let blocks = definition(label) else { return }
    if numberOfLabel[label] == nil {
      footnotes.append(blocks)
      numberOfLabel[label] = footnotes.count
      walk(blocks)
    }
    guard let number = numberOfLabel[label] else { return }
    let count = (referenceCounts[number] ?? 0) + 1
    referenceCounts[number] = count
    let mark = Mark(label: label, offset: offset)
    if firstReference[mark] == nil { firstReference[mark] = count }
  }

  /// Returns the text of a footnote.
  ///
  /// The parser replaces the label of a reference by the footnote's place among the definitions.
  private func definition(_ label: String) -> [Block]? {
    if let place = Int(label), definitions.indices.contains(place - 1) {
      return definitions[place - 1].blocks
    }
    return definitions.first { $0.label == label }?.blocks
  }
}
