internal import Disclosure
internal import Pages
internal import Publishing

/// The web page of an appendix, or of anything that has its form: its styles and their digest stand
/// in it.
struct DocumentPage {
  /// The document.
  let document: Bijlage
  /// The agenda that it is of, as its readers may see it.
  let published: PublishedAgenda
  /// Style sheets of the institution's own, by the names that they replace.
  var styles: [String: String] = [:]

  /// Returns the page for a screen or for paper.
  func text(for medium: BijlageHTML.Medium) throws(PublishingError) -> String {
    let style = BijlageStyle.text(
      for: published, hasAccount: document.year != nil, own: styles)
    let digest = try Publisher.digest(of: Array(style.utf8))
    return BijlageHTML(document, for: medium, style: style).text(digest: Base64.text(digest))
  }
}
