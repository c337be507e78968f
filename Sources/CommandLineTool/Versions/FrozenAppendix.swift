internal import Disclosure
internal import Office
internal import Pages
internal import Publishing

/// The appendix of a version, which is stored beside its sources: as a web page, and as a PDF where
/// the programs for that are there.
struct FrozenAppendix {
  /// The files.
  let files: [OutputFile]
  /// Why there is no PDF, in a sentence; nil when there is one.
  let notice: String?

  /// The name of the web page.
  private static let page = "bijlage.html"
  /// The name of the PDF.
  private static let pdf = "bijlage.pdf"

  /// Makes the appendix of an agenda; `scratch` is a place where a file may stand for a moment.
  init(of source: AgendaSource, scratch: String) throws(PublishingError) {
    let published = PublishedAgenda(source.agenda, findings: [], for: .everyone)
    guard let bijlage = try? Bijlage(published, BijlageChoice()) else {
      (files, notice) = ([], "Van deze agenda is geen bijlage te maken.")
      return
    }
    let page = DocumentPage(document: bijlage, published: published)
    let html = OutputFile(path: Self.page, bytes: Array(try page.text(for: .screen).utf8))
    do throws(PublishingError) {
      let maker = OfficeMaker(OfficeTools(Terminal.setting), day: bijlage.cover.date)
      let bytes = try maker.bytes(of: .pdf(page: page.text(for: .paper)), at: scratch)
      (files, notice) = ([html, OutputFile(path: Self.pdf, bytes: bytes)], nil)
    } catch {
      (files, notice) = ([html], "Er is geen PDF bij. \(error.summary). \(error.mend)")
    }
  }
}
