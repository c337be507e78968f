internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// The list of pages for search engines, `sitemap.xml`.
///
/// Only where `adres` is set, since its addresses are absolute, and never for a draft.
///
/// Source: <https://www.sitemaps.org/protocol.html>.
enum Sitemap {
  /// Returns the file for some pages; nil where there is none.
  static func file(_ site: Site, pages: [PagePath]) -> PageFile? {
    guard !site.agenda.isDraft, site.published.audience == .everyone,
      let address = site.agenda.address?.value
    else { return nil }
    let root = address.hasSuffix("/") ? address : address + "/"
    let entries = pages.sorted().map { page in
      let steps = page.address.split(separator: "/", omittingEmptySubsequences: false)
      let path = steps.map { PagePath.encoded(String($0)) }.joined(separator: "/")
      return "  <url><loc>\(HTMLEscaping.escaped(root + path))</loc></url>\n"
    }
    let text =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """ + entries.joined() + "</urlset>\n"
    return PageFile(path: "sitemap.xml", text: text)
  }
}
