/// How one page is made, so that it can be made without the others.
struct PageMaker: Sendable {
  /// Where the page stands.
  let path: SitePage
  /// Makes the page; nil where the agenda has nothing to put on it.
  let make: @Sendable () -> Page?

  /// Creates a maker.
  init(_ path: SitePage, _ make: @escaping @Sendable () -> Page?) {
    (self.path, self.make) = (path, make)
  }

  /// Returns the makers of pages that follow each other: each page gets ways to the ones before and
  /// after it.
  ///
  /// - Parameters:
  ///   - links: The pages in order, with the names that the ways to them have.
  ///   - make: Makes the page at a place in `links`.
  /// - Returns: A maker for each link.
  static func row(
    _ links: [Page.Link], _ make: @escaping @Sendable (Int) -> Page
  ) -> [PageMaker] {
    links.enumerated().map { place, link in
      PageMaker(link.path) {
        var page = make(place)
        page.previous = place > 0 ? links[place - 1] : nil
        page.next = place + 1 < links.count ? links[place + 1] : nil
        return page
      }
    }
  }
}
