internal import Charts

/// Writes an appendix as a plain document that pandoc makes a Word file of.
///
/// pandoc loses what stands in figures, regions and navigation, so that all stands flat: a caption, a
/// picture, a table. What it has no words for, such as which columns hold numbers, goes along as
/// JSON in `shape`.
public struct BijlageFlat: Sendable {
  /// A drawing with the name by which the document refers to it.
  public struct Picture: Sendable {
    /// The name.
    public let name: String
    /// The drawing as SVG.
    public let drawing: String
  }

  /// The appendix.
  private let bijlage: Bijlage

  /// Prepares to write an appendix.
  public init(_ bijlage: Bijlage) { self.bijlage = bijlage }

  /// The document.
  public var text: String {
    let title = HTMLNode.element("title", [:], [.text(bijlage.cover.title)]).html()
    let nodes = cover + bijlage.sections.flatMap(section)
    return
      "<!doctype html>\n<html lang=\"nl-NL\"><head><meta charset=\"utf-8\">\(title)</head><body>\n"
      + nodes.map { $0.html() + "\n" }.joined() + "</body></html>\n"
  }

  /// The drawings.
  public var pictures: [Picture] {
    bijlage.figures.flatMap { figure in
      figure.charts.enumerated().map { place, chart in
        Picture(
          name: Self.name(figure, place),
          drawing: chart.file(description: BijlageFigure.aid(chart)).html())
      }
    }
  }

  /// Returns the name of a drawing.
  private static func name(_ figure: BijlageFigure, _ place: Int) -> String {
    "\(figure.id)-\(place + 1)"
  }

  /// What stands in front, below the title.
  private var cover: [HTMLNode] {
    let cover = bijlage.cover
    var nodes = [Self.styled("Subtitle", cover.kind)]
    if let choice = cover.choice { nodes.append(Self.styled("Omslag", choice)) }
    nodes.append(Self.styled("Author", cover.institution))
    if cover.isDraft { nodes.append(Self.styled("Concept", "CONCEPT")) }
    if let words = cover.announcement { nodes.append(Self.styled("Mededeling", words)) }
    return nodes
      + cover.facts.map { fact in
        Self.styled(
          "Omslag", [.element("strong", [:], [.text(fact.name + ": ")]), .text(fact.text)])
      }
  }

  /// Returns a section.
  private func section(_ section: BijlageSection) -> [HTMLNode] {
    [Self.heading(section.level, section.anchor, [.text(section.heading)])]
      + section.blocks.flatMap(block)
  }

  /// Returns a heading; the title of the document stands outside these levels.
  private static func heading(_ level: Int, _ id: String?, _ content: [HTMLNode]) -> HTMLNode {
    .element("h\(max(1, min(level, 6) - 1))", ["id": id], content)
  }

  /// Returns a block.
  private func block(_ block: BijlageBlock) -> [HTMLNode] {
    switch block {
    case .heading(let level, let id, let content):
      [Self.heading(level, id, [Self.plain(content)])]
    case .line(let content): [Self.styled("Bijzin", [Self.plain(content)])]
    case .decision(let words, _): [Self.styled("Besluit", words)]
    case .prose(let content): [Self.plain(content)]
    case .figure(let figure): self.figure(figure)
    case .table(let table): self.table(table)
    case .notes(let notes):
      notes.map { note in
        .element(
          "div", ["id": note.id],
          [
            Self.styled("Noot", "Noot \(note.number):"), Self.plain(note.content),
          ])
      }
    }
  }

  /// Returns a figure: its caption, its pictures, what they do not show.
  private func figure(_ figure: BijlageFigure) -> [HTMLNode] {
    var nodes = [Self.styled("Image Caption", "\(figure.label). \(figure.title)")]
    if let subtitle = figure.subtitle { nodes.append(Self.styled("Bijzin", subtitle)) }
    var aid = ""
    for (place, chart) in figure.charts.enumerated() {
      let words = BijlageFigure.aid(chart)
      if !words.isEmpty, words != aid { nodes.append(Self.styled("Uitleg", words)) }
      aid = words
      nodes.append(
        Self.styled(
          "Figuur",
          [
            .element(
              "img",
              ["src": Self.name(figure, place), "alt": chart.title, "style": Self.width(of: chart)])
          ]))
    }
    return nodes + figure.notes.map { Self.styled("Opmerking", $0) }
  }

  /// Returns how wide a picture stands: the width of the text, or less where it would be too high.
  private static func width(of chart: ChartRendering) -> String {
    let (width, height) = (Double(chart.size.width) ?? 1, Double(chart.size.height) ?? 1)
    let millimetres = Int(min(160, 215 * width / max(height, 1)))
    return "width:\(millimetres)mm"
  }

  /// Returns a table with its caption, its remarks and its source.
  private func table(_ table: BijlageTable) -> [HTMLNode] {
    let head = table.columns.map { column in
      HTMLNode.element("th", [:], [Self.plain(column.title)])
    }
    let rows = table.rows.map { row in
      HTMLNode.element("tr", [:], row.map { .element("td", [:], [Self.plain($0)]) })
    }
    let markup = HTMLNode.element(
      "table", ["id": table.id],
      [
        .element("caption", [:], [.text("\(table.label). \(table.caption)")]),
        .element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows),
      ])
    return [markup] + table.notes.map { Self.styled("Opmerking", $0) }
      + (table.source.map { [Self.styled("Bron", $0)] } ?? [])
  }

  /// Returns a paragraph in a style of the document.
  private static func styled(_ style: String, _ text: String) -> HTMLNode {
    styled(style, [.text(text)])
  }

  /// Returns a paragraph in a style of the document.
  private static func styled(_ style: String, _ content: [HTMLNode]) -> HTMLNode {
    .element("div", ["custom-style": style], [.element("p", [:], content)])
  }

  /// Returns markup in the few elements that mean something in Word.
  private static func plain(_ node: HTMLNode) -> HTMLNode {
    node.mapped { element in
      if let level = BijlageLevels.level(of: element) {
        return heading(level, element["id"], element.children)
      }
      switch (element.name, element["class"]) {
      case ("data", _): return .fragment(element.children)
      case ("a", "terug"), ("p", "terug-regel"): return .fragment([])
      case ("span", "wanneer"): return .element("strong", [:], element.children)
      case ("p", "actie-stand"):
        return .element("p", [:], [.element("strong", [:], element.children)])
      case ("span", "wie"): return .fragment([.element("br")] + element.children)
      default: return .element(element)
      }
    }
  }
}
