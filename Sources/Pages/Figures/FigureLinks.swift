internal import Charts

/// The links behind a figure's source: its drawings as files, and the page that shows it alone.
struct FigureLinks {
  /// The figure.
  let figure: Figure
  /// The page it stands on.
  let page: PagePath

  /// The links, which paper leaves out; nothing for a figure without charts.
  var node: HTMLNode {
    let drawings = figure.svgPaths.enumerated().flatMap { place, path in
      path.map { drawing($0, place) } ?? []
    }
    let embed = figure.embedPath.flatMap { path in
      path == page ? nil : link(path, "Overnemen", isDownload: false)
    }
    let links = drawings + [embed].compactMap(\.self)
    return links.isEmpty
      ? .fragment([])
      : .element("span", ["class": "download"], links.flatMap { [.text(" · "), $0] })
  }

  /// Returns the links to a drawing, and to the picture of it where there is one.
  private func drawing(_ path: PagePath, _ place: Int) -> [HTMLNode] {
    let name = figure.svgPaths.count > 1 ? "Grafiek \(place + 1)" : "Grafiek"
    let drawing = link(path, name + " als SVG", isDownload: true)
    guard figure.hasPictures else { return [drawing] }
    return [drawing, link(Figure.picturePath(of: path), name + " als PNG", isDownload: true)]
  }

  /// Returns a link, which names the figure for a screen reader.
  private func link(_ path: PagePath, _ words: String, isDownload: Bool) -> HTMLNode {
    .element(
      "a", ["href": page.link(to: path), "download": isDownload ? "" : nil],
      [
        .text(words),
        .element("span", ["class": "voor-hulp"], [.text(": " + figure.table.caption)]),
      ])
  }
}
