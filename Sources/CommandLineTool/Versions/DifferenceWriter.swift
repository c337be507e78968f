internal import AgendaModel
internal import ArgumentParser
internal import Diagnostics
internal import Disclosure
internal import Office
internal import Pages
internal import Publishing

/// Writes the difference between two versions in the format that was asked for.
struct DifferenceWriter {
  /// The ways to write a difference.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people, in a terminal or a mail.
    case text
    /// For programs.
    case json
    /// A web page in one file.
    case html
    /// A PDF.
    case pdf
  }

  /// The difference.
  let difference: AgendaDifference
  /// The same in words.
  let view: DifferenceView
  /// The new version as its readers may see it.
  let published: PublishedAgenda

  /// Writes it to a file, or to the screen when `output` is nil.
  func write(_ format: Format, to output: String?) throws(PublishingError) -> ExitStatus {
    switch (format, output) {
    case (.pdf, let output?):
      let document = OfficeDocument.pdf(page: try page(for: .paper))
      try OfficeMaker(OfficeTools(Terminal.setting), day: day).make(document, to: output)
    case (.pdf, nil):
      Terminal.error("Een PDF heeft een bestand nodig: geef het op met --output verschil.pdf\n")
      return .failed
    case (_, let output?):
      try SingleFile(output, kind: kind(format)).write(Array(try text(format).utf8))
    case (_, nil): return Terminal.out(try text(format))
    }
    return .fine
  }

  /// The day that documents bear.
  private var day: String? { Bijlage(view, published).cover.date }

  /// Returns what a file that is replaced must be.
  private func kind(_ format: Format) -> FileKind {
    switch format {
    case .text, .pdf: .difference
    case .json: .json
    case .html: .html
    }
  }

  /// Returns the difference as text of a format.
  private func text(_ format: Format) throws(PublishingError) -> String {
    switch format {
    case .text, .pdf: view.text()
    case .json:
      DifferenceJSON.json(difference, from: view.old, to: view.new).text() + "\n"
    case .html: try page(for: .screen)
    }
  }

  /// Returns the web page.
  private func page(for medium: BijlageHTML.Medium) throws(PublishingError) -> String {
    try DocumentPage(document: Bijlage(view, published), published: published).text(for: medium)
  }
}
