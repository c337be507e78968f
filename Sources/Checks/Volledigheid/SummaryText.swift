internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// The public text of the summary, counted as it is read.
struct SummaryText {
  /// The chapter.
  let document: AgendaDocument
  /// Its headings, paragraphs, list items and cells, in order.
  let passages: [Passage]
  /// How many words it has; a value that is drawn into the text counts as one.
  let words: Int

  /// Finds the summary; nil when the agenda has none.
  init?(_ index: AgendaIndex) {
    guard let document = index.agenda.chapters.first(where: { $0.code?.value == Self.chapter }),
      !index.damage.isIncomplete(document.file.path)
    else { return nil }
    self.document = document
    passages = index.passages.filter { $0.isBody && $0.file.path == document.file.path }
    words =
      passages.reduce(0) { $0 + $1.words.words.count } + document.body.references.count
  }

  /// The id of the chapter.
  static let chapter = "samenvatting"
  /// The number of words that fit on two pages A4.
  static let most = 900
  /// The number of words below which a reader learns nothing of the doelstellingen.
  static let least = 100

  /// Whether nothing but headings stands in it.
  var isEmpty: Bool { passages.allSatisfy { $0.place == .heading } }
  /// Where its header names the chapter.
  var place: SourceRange { document.code?.range ?? SourceRange(document.file, 0, 0) }
}
