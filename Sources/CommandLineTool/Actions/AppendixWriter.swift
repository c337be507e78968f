internal import Disclosure
internal import Office
internal import Pages
internal import Publishing

/// Writes an appendix in the format that was asked for.
struct AppendixWriter {
  /// The appendix.
  let bijlage: Bijlage
  /// The agenda that it is of.
  let published: PublishedAgenda
  /// The institution's own style sheets, by name.
  let styles: [String: String]
  /// What the user asked for.
  let request: AppendixAction.Request

  /// Writes it to the file that the user named.
  func write() throws(PublishingError) {
    switch request.format {
    case .html:
      try SingleFile(request.output, kind: .html).write(Array(try html(for: .screen).utf8))
    case .pdf:
      try make(.pdf(page: html(for: .paper)))
    case .docx: try make(word)
    case .xlsx: try make(.workbook(tables: BijlageSheets.text(of: bijlage)))
    }
  }

  /// The Word document.
  private var word: OfficeDocument {
    get throws(PublishingError) {
      let flat = BijlageFlat(bijlage)
      return .word(
        page: flat.text, shape: BijlageFlat.shape(of: bijlage),
        pictures: flat.pictures.map { .init(name: $0.name, drawing: $0.drawing) },
        template: try request.template.map { path throws(PublishingError) in
          try SingleFile(path, kind: .word).read()
        })
    }
  }

  /// Has a document made by another program.
  private func make(_ document: OfficeDocument) throws(PublishingError) {
    let tools = OfficeTools(Terminal.setting)
    try OfficeMaker(tools, day: bijlage.cover.date).make(document, to: request.output)
  }

  /// Returns the web page.
  private func html(for medium: BijlageHTML.Medium) throws(PublishingError) -> String {
    try DocumentPage(document: bijlage, published: published, styles: styles).text(for: medium)
  }
}
