internal import AgendaModel
public import Charts

/// A figure of a page: charts, the table with the same values, the source and the download.
///
/// The table and the CSV file are one value, and the charts are made from the same cells, so a page
/// cannot say two things.
public struct Figure: Sendable {
  /// The id, unique on the page.
  public var id: String
  /// The message, a sentence made from the data.
  public var title: String
  /// A further line below the title, such as the question that was asked.
  public var subtitle: String?
  /// The charts from top to bottom; none when there is nothing to draw.
  public var charts: [ChartRendering]
  /// The kind of each chart, where the figure of a series has several.
  var kinds: [ChartKind] = []
  /// What is not in the charts and why, one sentence each.
  public var notes: [String]
  /// The table with all values.
  public var table: FigureTable
  /// Further tables: the answers to a question, each with its download.
  public var furtherTables: [CSVFile]
  /// Where the figures come from, in a sentence.
  public var source: String?
  /// The download of `table`.
  public var csv: CSVFile
  /// Where the drawing of each chart stands as a file; nil for one that the site does not have.
  var svgPaths: [PagePath?] = []
  /// Whether each drawing also stands there as a PNG picture.
  var hasPictures = false
  /// The page that shows the figure alone; nil without charts.
  var embedPath: PagePath?

  /// Creates a figure.
  public init(
    id: String, title: String, subtitle: String? = nil, charts: [ChartRendering],
    notes: [String] = [], table: FigureTable, furtherTables: [CSVFile] = [], source: String? = nil,
    csvPath: PagePath, in map: SiteMap
  ) {
    (self.id, self.title, self.subtitle, self.charts) = (id, title, subtitle, charts)
    (self.notes, self.table, self.furtherTables, self.source) = (
      notes, table, furtherTables, source
    )
    csv = CSVFile(path: csvPath, table: table)
    hasPictures = map.hasPictures
    placeDrawings(stem: csvPath.text.replacing(".csv", with: ""))
  }

  /// Says where the drawings and the page of the figure stand: at addresses that begin with `stem`.
  mutating func placeDrawings(stem: String) {
    svgPaths = charts.indices.map { place in
      PagePath(stem + (place == 0 ? "" : "-grafiek-\(place + 1)") + ".svg")
    }
    embedPath = charts.isEmpty ? nil : SiteMap.plainPath(of: .embed(stem))
  }

  /// Returns where the picture of a drawing stands: beside it.
  static func picturePath(of drawing: PagePath) -> PagePath {
    PagePath(drawing.text.dropLast(".svg".count) + ".png")
  }

  /// What the figure shows, for a link to it.
  var words: String {
    furtherTables.isEmpty ? title : title + ", met de antwoorden op de vraag"
  }

  /// All downloads of the figure.
  public var csvFiles: [CSVFile] { [csv] + furtherTables }

  /// The figure on a page.
  ///
  /// With charts the table stands behind a summary that opens, or is open from the start where
  /// `opensTables` says so; without charts, it is the figure itself. A page may show a table of
  /// `own` in its place, which says the same and more.
  ///
  /// `label` names the table's region, where another figure on the page has the same table.
  public func html(
    on page: PagePath, opensTables: Bool = false, own: HTMLNode? = nil, label: String? = nil
  ) -> HTMLNode {
    let shown = own ?? table.html(label: label)
    var nodes: [HTMLNode] = [.element("figcaption", [:], [.text(title)])]
    if let subtitle { nodes.append(Self.line("bijschrift", subtitle)) }
    var aid: HTMLNode?
    for (line, pictures) in charts.map(Self.pictures) {
      // Drawings in a row that are read alike need the reading aid once.
      nodes += line == aid ? [pictures] : [line, pictures]
      aid = line
    }
    if !notes.isEmpty {
      let items = notes.map { HTMLNode.element("li", [:], [.text(Dutch.sentence($0))]) }
      nodes.append(.element("ul", ["class": "noten-grafiek"], items))
    }
    nodes.append(charts.isEmpty ? shown : details(shown, isOpen: opensTables))
    for file in furtherTables {
      nodes += [
        file.table.html(),
        FigureSource.line(nil, file, contents: "Antwoorden", name: file.table.caption, on: page),
      ]
    }
    let contents = furtherTables.isEmpty ? "Gegevens" : "Alle waarden"
    nodes.append(
      FigureSource.line(
        source, csv, contents: contents, name: table.caption, on: page,
        further: FigureLinks(figure: self, page: page).node))
    return .element("figure", ["id": id, "class": "figuur"], nodes)
  }

  /// The table behind a summary.
  private func details(_ shown: HTMLNode, isOpen: Bool) -> HTMLNode {
    .element(
      "details", ["open": isOpen ? "" : nil],
      [
        .element(
          "summary", [:],
          [
            .text("Tabel bij deze grafiek"),
            .element("span", ["class": "voor-hulp"], [.text(": " + table.caption)]),
          ]),
        shown,
      ])
  }

  /// Returns a chart with the lines that belong to it.
  private static func pictures(_ chart: ChartRendering) -> (aid: HTMLNode, pictures: HTMLNode) {
    let aid = [chart.readingAid, chart.axisNote ?? ""].filter { !$0.isEmpty }
    return (
      aid.isEmpty ? .fragment([]) : line("uitleg", aid.joined(separator: " ")), chart.pictures
    )
  }

  /// Returns a paragraph with a class.
  private static func line(_ style: String, _ text: String) -> HTMLNode {
    .element("p", ["class": style], [.text(text)])
  }
}
