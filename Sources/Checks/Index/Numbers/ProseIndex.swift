internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The figures in the running text of an agenda, sentence by sentence.
///
/// Read once, in time that grows with the text. The bodies of documents come first, then the texts
/// in headers, `agenda.yaml` and the description of the datasets.
struct ProseIndex: Sendable {
  /// The sentences with figures of one file, in order.
  struct Text: Sendable {
    /// The file.
    let file: SourceFile
    /// The document, when it is one.
    let document: AgendaDocument?
    /// The sentences that hold a figure.
    let sentences: [ProseSentence]
  }

  /// What the figures of the data are of.
  let subjects: FigureSubjects
  /// The texts, in the order of the documents, then `agenda.yaml` and the datasets' description.
  let texts: [Text]

  /// Reads the text of an agenda.
  init(_ agenda: Agenda, documents: [DocumentIndex], indicators: [IndicatorPlace]) {
    subjects = FigureSubjects(agenda, indicators)
    let cells = CellWords(agenda)
    let bodies = documents.map { [subjects] in Self.text(of: $0, subjects, cells) }
    let description = agenda.datasets.first?.range.file
    let others = [agenda.file, description].compactMap(\.self).map { [subjects] file in
      let reader = SentenceReader(bytes: file.bytes, subjects: subjects, cells: cells, owner: nil)
      return Text(
        file: file, document: nil,
        sentences: Self.header(of: file, 0..<file.bytes.count, reader))
    }
    texts = bodies + others
  }

  /// Returns the text of a document: its header, then its body.
  private static func text(
    of index: DocumentIndex, _ subjects: FigureSubjects, _ cells: CellWords
  ) -> Text {
    let document = index.document
    let isAboutOne = document.kind == .doelstelling || document.kind == .account
    let owner = isAboutOne ? document.code?.value : nil
    let reader = SentenceReader(
      bytes: document.file.bytes, subjects: subjects, cells: cells,
      owner: document.account?.doelstelling ?? owner, isAccount: document.kind == .account)
    let header = document.headerRange.lower..<document.headerRange.upper
    return Text(
      file: document.file, document: document,
      sentences: Self.header(of: document.file, header, reader)
        + BodyReader.sentences(of: index, reader))
  }

  /// Returns the sentences of the texts in a header.
  private static func header(
    of file: SourceFile, _ part: Range<Int>, _ reader: SentenceReader
  ) -> [ProseSentence] {
    HeaderTexts.stretches(of: file, in: part).flatMap { stretch in
      let lexemes = Lexer.lexemes(of: file.bytes, in: stretch)
      return SentenceSplitter.sentences(of: lexemes).compactMap {
        reader.read($0, in: .init(place: .header)).1
      }
    }
  }
}
