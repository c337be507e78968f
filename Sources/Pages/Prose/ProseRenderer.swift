public import AgendaModel
public import Charts
internal import Diagnostics
public import Markdown

/// Writes an author's text as markup, for one document on one page.
///
/// Raw HTML is dropped, and so is what is intern on a page for everyone. References to values are
/// printed the Dutch way; links to other documents lead to their pages. Every call gives the same
/// markup for the same text, whatever was written before.
public struct ProseRenderer: Sendable {
  /// Where everything stands.
  let map: SiteMap
  /// The document.
  let document: AgendaDocument
  /// The page that the text is shown on.
  let page: PagePath
  /// How many levels deeper headings are shown than they were written.
  let levelShift: Int
  /// What is known of the whole document.
  let index: ProseIndex
  /// The ids of its headings.
  let anchors: DocumentAnchors

  /// Prepares to write a document.
  ///
  /// - Parameters:
  ///   - document: The document that the text comes from.
  ///   - map: The site.
  ///   - page: The page that the text is shown on.
  ///   - levelShift: How many levels deeper headings are shown; levels stay within 2 and 6.
  public init(document: AgendaDocument, map: SiteMap, page: SitePage, levelShift: Int = 0) {
    (self.document, self.map, self.levelShift) = (document, map, levelShift)
    self.page = map.path(of: page)
    index = ProseIndex(document)
    anchors = map.anchors(of: document)
  }

  /// Returns blocks as markup.
  public func blocks(_ blocks: [Block]) -> HTMLNode {
    var writer = ProseWriter(self)
    return .fragment(writer.blocks(blocks))
  }

  /// Returns one block as markup, in no box; nil when it is not published.
  func single(_ block: Block) -> HTMLNode? {
    var writer = ProseWriter(self)
    return writer.single(block)
  }

  /// Returns running text as markup.
  public func inlines(_ inlines: [Inline]) -> HTMLNode {
    var writer = ProseWriter(self)
    return .fragment(writer.inlines(inlines))
  }

  /// Returns a heading with its ids, at a level from 1 to 6.
  public func heading(_ heading: Heading, level: Int) -> HTMLNode {
    var writer = ProseWriter(self)
    return writer.heading(
      heading.inlines, level: level, offset: heading.range.lower, isInternal: heading.isInternal)
  }

  /// Returns the footnotes that the published text refers to, with links back, or nil without any.
  ///
  /// They are placed once on a page, below the text.
  public func footnotes() -> HTMLNode? {
    guard !index.footnotes.isEmpty else { return nil }
    var writer = ProseWriter(self)
    let items = index.footnotes.enumerated().map { place, blocks in
      writer.footnote(place + 1, blocks)
    }
    return .element(
      "section", ["class": "voetnoten", "aria-label": "Noten"],
      [.element("ol", [:], items)])
  }
}
