internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Reads the sentences of a document's body, part by part.
struct BodyReader {
  /// The most lexemes of a column's or row's title that belong to a cell.
  private static let titleLimit = 24
  /// The most subjects that a part is about.
  private static let subjectLimit = 12

  /// The document.
  private let index: DocumentIndex
  /// Reads sentences.
  private let reader: SentenceReader
  /// Where braces and references stand, in order.
  private let holes: [Lexer.Hole]
  /// The subjects of each ambition, by where the heading of a part starts.
  private let ambitions: [Int: [Int]]
  /// The subjects that the part is about so far.
  private var surroundings: [Int] = []
  /// The tables that are still to come.
  private var tables: ArraySlice<DocumentIndex.Piece<Table>>
  /// The sentences that hold a figure.
  private var found: [ProseSentence] = []

  /// Returns the sentences of a document that hold a figure, in order.
  static func sentences(of index: DocumentIndex, _ reader: SentenceReader) -> [ProseSentence] {
    var body = BodyReader(index, reader)
    for leaf in index.leaves { body.read(leaf) }
    return body.found
  }

  /// Prepares for a document.
  private init(_ index: DocumentIndex, _ reader: SentenceReader) {
    (self.index, self.reader, tables) = (index, reader, index.tables[...])
    let references = index.document.body.references.enumerated().map {
      Lexer.Hole(range: $0.element.range, reference: $0.offset)
    }
    let braces = index.attributes.map { Lexer.Hole(range: $0.value.range, reference: nil) }
    holes = (references + braces).sorted { $0.range.lowerBound < $1.range.lowerBound }
    ambitions = Self.ambitions(of: index.document, reader.subjects)
  }

  /// Returns the subjects that belong to the ambition of each part.
  private static func ambitions(
    of document: AgendaDocument, _ subjects: FigureSubjects
  ) -> [Int: [Int]] {
    let own = subjects.byPath[document.file.path, default: []]
    let pairs =
      (document.sections.map(\.heading).map { ($0, nil) }
      + document.parts.map { ($0.heading, $0.marks.ambition?.value) }).map { heading, ambition in
        (
          heading.range.lower,
          own.filter { at in
            ambition.map(subjects.all[at].identity.ambitions.contains) ?? false
          }
        )
      }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Reads a stretch of text.
  private mutating func read(_ leaf: DocumentIndex.Piece<DocumentIndex.Leaf>) {
    switch leaf.value {
    case .heading:
      if let subjects = ambitions[leaf.range.lowerBound] {
        surroundings = Array(subjects.prefix(Self.subjectLimit))
      }
      running(leaf.range, .heading, leaf.isInternal)
    case .paragraph: running(leaf.range, .text, leaf.isInternal)
    case .cell:
      guard let table = tables.first, table.range.contains(leaf.range.lowerBound) else { return }
      tables = tables.dropFirst()
      cells(of: table.value, isInternal: table.isInternal)
    }
  }

  /// Reads a paragraph or heading.
  private mutating func running(
    _ range: Range<Int>, _ place: ProseSentence.Place, _ isInternal: Bool
  ) {
    var setting = SentenceReader.Setting(place: place, isInternal: isInternal)
    for sentence in SentenceSplitter.sentences(of: lexemes(range)) {
      setting.surroundings = surroundings
      let (names, read) = reader.read(sentence, in: setting)
      if let read { found.append(read) }
      setting.previous = names
      note(names)
    }
  }

  /// Notes that the part is about what a sentence names.
  private mutating func note(_ names: [SentenceReader.Match]) {
    for subject in names.compactMap(\.subject) where !surroundings.contains(subject) {
      guard surroundings.count < Self.subjectLimit else { return }
      surroundings.append(subject)
    }
  }

  /// Reads the cells of a table, each with the titles of its column and row.
  private mutating func cells(of table: Table, isInternal: Bool) {
    let columns = table.header.map { Array(lexemes($0.range).prefix(Self.titleLimit)) }
    var setting = SentenceReader.Setting(place: .cell, isInternal: isInternal)
    setting.surroundings = surroundings
    for row in [table.header] + table.rows {
      let label = row.first.map { Array(lexemes($0.range).prefix(Self.titleLimit)) } ?? []
      for (column, cell) in row.enumerated() {
        let own = lexemes(cell.range)
        let isInBody =
          column > 0 && column < columns.count && row.first?.range != table.header.first?.range
        setting.titles = isInBody ? [label, columns[column]] : []
        // A bare number in the first column only numbers its row.
        if column == 0, own.count == 1 { continue }
        if let read = reader.read(own[...], in: setting).1 { found.append(read) }
      }
    }
  }

  /// Returns the lexemes of a stretch.
  private func lexemes(_ range: Range<Int>) -> [Lexeme] {
    var low = 0
    var high = holes.count
    while low < high {
      let middle = (low + high) / 2
      if holes[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Lexer.lexemes(of: reader.bytes, in: range, holes: holes[low...])
  }
}
