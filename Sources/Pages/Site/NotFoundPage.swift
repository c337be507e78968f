internal import AgendaModel

/// The page for an address that does not exist.
enum NotFoundPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.notFound, .notFound, title: "Deze pagina is er niet")
    var links: [(String, SitePage)] = [("Begin", .home)]
    links += site.regeling.prioriteiten.map { ("Prioriteit \($0.number)", .prioriteit($0.number)) }
    links += [("Alle maatregelen", .measures), ("Alle indicatoren", .indicators)]
    page.body = [
      "links": .list(
        links.map {
          ["naam": .text($0.0), "adres": .text(site.address($0.1, from: .notFound))]
        })
    ]
    return page
  }
}
