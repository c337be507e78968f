internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A stretch of the author's own words that becomes public.
struct Passage: Sendable {
  /// Where in the agenda it stands.
  enum Place: Sendable, Hashable {
    /// A heading of a document's body.
    case heading
    /// A paragraph or list item.
    case paragraph
    /// A cell of a table in the text.
    case cell
    /// Behind this key of a header or YAML file, or behind `rol=`.
    case key(String)
    /// In a column of text of a data file.
    case data
  }

  /// The file.
  let file: SourceFile
  /// The bytes.
  let range: Range<Int>
  /// Where in the agenda.
  let place: Place
  /// Its words, which many checks read.
  let words: TextWords

  /// Reads a passage, and counts its words in `vocabulary`.
  private init(_ stretch: Stretch, _ vocabulary: inout Vocabulary) {
    (file, range, place) = (stretch.file, stretch.range, stretch.place)
    words = TextWords(stretch.file, stretch.range, &vocabulary)
  }

  /// Whether it is running text of a document: a heading, paragraph or cell.
  var isBody: Bool { [.heading, .paragraph, .cell].contains(place) }

  /// Returns the place of some of its bytes.
  func place(_ bytes: Range<Int>) -> SourceRange { SourceRange(file, bytes) }
}

extension Passage {
  /// A passage of which the words are still to be read.
  private struct Stretch {
    /// The file.
    let file: SourceFile
    /// The bytes.
    let range: Range<Int>
    /// Where in the agenda.
    let place: Place
  }

  /// The keys behind which authors write words of their own.
  private static let keys: Set<String> = [
    "aanbod", "begrip", "bijschrift", "description", "houder", "kort", "kosten", "inkomsten",
    "legenda", "logo-tekst", "mededeling", "naam", "noot", "nvt", "rol", "tekst", "title", "titel",
    "toelichting", "uitkomst", "uitleg", "uitsplitsing", "voettekst", "vraag",
  ]

  /// Returns the passages of an agenda: `agenda.yaml`, the documents, the data; with their words.
  static func all(
    in agenda: Agenda, _ documents: [DocumentIndex]
  ) -> (passages: [Passage], vocabulary: Vocabulary) {
    let yaml = header(agenda.file, 0..<agenda.file.bytes.count)
    let stretches = yaml + documents.flatMap { header(of: $0) + body($0) } + data(agenda.datasets)
    var vocabulary = Vocabulary()
    let passages = stretches.map { Passage($0, &vocabulary) }
    return (passages, vocabulary)
  }

  /// Returns the texts of a document's header, those of internal indicators and documents left out.
  private static func header(of document: DocumentIndex) -> [Stretch] {
    guard !document.isInternal else { return [] }
    let range = document.document.headerRange
    let blocks = IndicatorPlace.all(in: document.document).filter(\.block.isInternal)
    var hidden = blocks.map(\.span)[...]
    return header(document.document.file, range.lower..<range.upper).filter { passage in
      let start = passage.range.lowerBound
      while let first = hidden.first, first.upper <= start { hidden.removeFirst() }
      return hidden.first.map { start < $0.lower } ?? true
    }
  }

  /// Returns the texts behind keys.
  private static func header(_ file: SourceFile, _ range: Range<Int>) -> [Stretch] {
    HeaderText.values(in: file, range).filter { keys.contains($0.key) }.map {
      Stretch(file: file, range: $0.range, place: .key($0.key))
    }
  }

  /// Returns the running text of a document, and what stands behind `rol=` and in code blocks.
  private static func body(_ document: DocumentIndex) -> [Stretch] {
    let file = document.document.file
    let leaves = PublicText.leaves(of: document).map { leaf, range in
      let place: Place =
        switch leaf {
        case .heading: .heading
        case .paragraph: .paragraph
        case .cell: .cell
        }
      return Stretch(file: file, range: range, place: place)
    }
    let roles = PublicText.roles(of: document).map {
      Stretch(file: file, range: $0, place: .key("rol"))
    }
    let captions = document.codes.filter { !$0.isInternal }.flatMap { header(file, $0.range) }
    return leaves + roles + captions
  }

  /// Returns the texts of the public datasets: of their descriptions and their columns of text.
  private static func data(_ datasets: [Dataset]) -> [Stretch] {
    let files = datasets.map(\.range.file)
    let description = files.first.map { header($0, 0..<$0.bytes.count) } ?? []
    return description + datasets.filter { !$0.isInternal }.flatMap(entries)
  }

  /// Returns the words in the public columns of a dataset.
  private static func entries(of dataset: Dataset) -> [Stretch] {
    let columns = dataset.fields.indices.filter {
      dataset.fields[$0].type == .text && !dataset.fields[$0].isInternal
    }
    return dataset.rows.flatMap { row in
      columns.compactMap { column -> Stretch? in
        guard column < row.count, case .text(let text) = row[column].value, !text.isEmpty
        else { return nil }
        let range = row[column].range
        return Stretch(file: range.file, range: range.lower..<range.upper, place: .data)
      }
    }
  }
}
