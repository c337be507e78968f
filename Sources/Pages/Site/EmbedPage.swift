internal import AgendaModel
internal import Charts
internal import Diagnostics

/// A page with one figure and nothing else, for a window on another site, and the HTML to copy.
///
/// It has no menu, stands in no list of pages, and neither our search nor others' lists it.
enum EmbedPage {
  /// Makes the pages of all figures with charts.
  static func makers(_ site: Site) -> [PageMaker] {
    site.figures.embedded.compactMap { figure in
      figure.embedPath.map { path in
        PageMaker(.embed(stem(of: path))) { page(figure, at: path, site) }
      }
    }
  }

  /// Returns the path of a page without its first folder and the name of its file.
  private static func stem(of path: PagePath) -> String {
    String(path.text.dropFirst("embed/".count).dropLast("/index.html".count))
  }

  /// Makes one page.
  private static func page(_ figure: Figure, at path: PagePath, _ site: Site) -> Page {
    let stem = stem(of: path)
    var page = Page(.embed, .embed(stem), title: figure.title)
    // Two figures may have one caption, such as two series of an indicator; their files differ.
    let file = stem.split(separator: "/").last ?? ""
    page.windowTitle = "Overnemen: \(figure.table.caption) (\(file))"
    let home = site.address(.home, from: page.path)
    let address = site.agenda.address?.value
    let copy = FigureCopy(
      figure: figure, base: address.map(withSlash) ?? FigureCopy.unknownBase,
      origin: "index.html", name: "\(site.agendaTitle), \(site.institutionName)")
    page.body = [
      "figuur": .html(figure.html(on: path)), "herkomst": .text(copy.name),
      "herkomstAdres": .text(home), "zonderAdres": .flag(address == nil),
      "onbekendAdres": .text(FigureCopy.unknownBase),
      "code": .text(copy.html), "venster": .text(copy.frame),
      "metPng": .flag(figure.hasPictures), "codePng": .text(copy.htmlWithPictures),
    ]
    return page
  }

  /// Returns an address with a slash at its end.
  private static func withSlash(_ address: String) -> String {
    address.hasSuffix("/") ? address : address + "/"
  }
}
