internal import Charts

/// A figure as HTML for a page of the school's own site.
///
/// It has the pictures with their text alternative, the table, and where it comes from; all
/// addresses are whole.
struct FigureCopy {
  /// The figure.
  let figure: Figure
  /// The address of the site, with a slash at its end.
  let base: String
  /// The page that the figure comes from, as an address within the site.
  let origin: String
  /// The name of the agenda and the school.
  let name: String

  /// What stands for the address of a site that is not known yet.
  static let unknownBase = "https://VUL-HIER-HET-ADRES-IN/"

  /// The picture, the table and the source.
  var html: String { html { $0 } }

  /// The same with PNG pictures, for a site that takes no SVG; nil where there are none.
  var htmlWithPictures: String? {
    figure.hasPictures ? html(Figure.picturePath) : nil
  }

  /// Returns the picture, the table and the source; `place` says where the picture of a drawing is.
  private func html(_ place: (PagePath) -> PagePath) -> String {
    var nodes = zip(figure.svgPaths, figure.charts).compactMap { path, chart in
      path.map { picture(place($0), chart) }
    }
    nodes.append(.element("figcaption", [:], [.text(figure.title)]))
    let tables = [figure.table] + figure.furtherTables.map(\.table)
    nodes += tables.map(table)
    // What is not in the picture or needs a word goes along, or the copy would say too much.
    let remarks = figure.notes.map(Dutch.sentence) + tables.flatMap(\.notes)
    nodes += remarks.map { .element("p", [:], [.text($0)]) }
    nodes.append(source)
    return lines("figure", nodes)
  }

  /// The window that shows the page of the figure.
  var frame: String {
    let address = base + (figure.embedPath?.address ?? "")
    return HTMLNode.element(
      "iframe",
      [
        "src": address, "title": figure.title, "width": "100%", "height": "640",
        "loading": "lazy",
      ]
    ).html()
  }

  /// Returns a picture with the sentence that says the same.
  private func picture(_ path: PagePath, _ chart: ChartRendering) -> HTMLNode {
    .element(
      "img",
      [
        "src": base + PagePath("").link(to: path), "alt": chart.title, "width": chart.size.width,
        "height": chart.size.height,
      ])
  }

  /// The source, with a link to the site.
  private var source: HTMLNode {
    .element(
      "p", [:],
      [
        .text(figure.source.map { $0 + " Uit: " } ?? "Uit: "),
        .element("a", ["href": base + origin], [.text(name)]), .text("."),
      ])
  }

  /// Returns a table without any style.
  private func table(_ table: FigureTable) -> HTMLNode {
    let head = table.columns.map {
      HTMLNode.element("th", ["scope": "col"], [.text($0.title)])
    }
    let rows = table.rows.map { row in
      HTMLNode.element(
        "tr", [:],
        row.enumerated().map { place, entry in
          .element(
            place == 0 ? "th" : "td", ["scope": place == 0 ? "row" : nil], [.text(entry.text)])
        })
    }
    return .element(
      "table", [:],
      [
        .element("caption", [:], [.text(table.caption)]),
        .element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows),
      ])
  }

  /// Returns an element with each of its parts on a line.
  private func lines(_ name: String, _ nodes: [HTMLNode]) -> String {
    "<\(name)>\n" + nodes.map { $0.html() + "\n" }.joined() + "</\(name)>"
  }
}
