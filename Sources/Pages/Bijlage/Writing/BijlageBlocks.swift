internal import Charts

/// Writes the blocks of an appendix as HTML.
struct BijlageBlocks {
  /// What the file is for.
  private let medium: BijlageHTML.Medium

  /// Prepares to write blocks.
  init(_ medium: BijlageHTML.Medium) { self.medium = medium }

  /// Returns blocks as markup.
  func nodes(_ blocks: [BijlageBlock]) -> [HTMLNode] { blocks.map(node) }

  /// Returns one block.
  private func node(_ block: BijlageBlock) -> HTMLNode {
    switch block {
    case .heading(let level, let id, let content):
      .element("h\(min(level, 6))", ["id": id], [content])
    case .line(let content): .element("p", ["class": "bijzin"], [content])
    case .decision(let words, let kind):
      .element("p", ["class": "besluit \(kind.rawValue)"], [.text(words)])
    case .prose(let content): .element("div", ["class": "proza"], [content])
    case .figure(let figure): self.figure(figure)
    case .table(let table): BijlageTableHTML(table).node
    case .notes(let notes): self.notes(notes)
    }
  }

  /// Returns the footnotes of the text above.
  private func notes(_ notes: [BijlageNote]) -> HTMLNode {
    .element(
      "ol", ["class": "noten"],
      notes.map { note in
        .element("li", ["id": note.id, "value": String(note.number)], [note.content])
      })
  }

  /// Returns a figure: the caption, each chart with what its signs mean, what it does not show.
  private func figure(_ figure: BijlageFigure) -> HTMLNode {
    var nodes: [HTMLNode] = [
      .element("figcaption", [:], Self.caption(figure.label, figure.title))
    ]
    if let subtitle = figure.subtitle { nodes.append(Self.line("bijzin", subtitle)) }
    var aid = ""
    for chart in figure.charts {
      // Drawings in a row that are read alike need the reading aid once.
      let words = BijlageFigure.aid(chart)
      if !words.isEmpty, words != aid { nodes.append(Self.line("uitleg", words)) }
      aid = words
      nodes.append(medium == .screen ? chart.pictures : chart.wide)
    }
    nodes.append(Self.remarks(figure.notes))
    return .element("figure", ["id": figure.id], nodes)
  }

  /// Returns a caption behind its number.
  static func caption(_ label: String, _ text: String) -> [HTMLNode] {
    [.element("span", ["class": "etiket"], [.text(label + ".")]), .text(" " + text)]
  }

  /// Returns remarks as a list; nothing without any.
  static func remarks(_ notes: [String]) -> HTMLNode {
    guard !notes.isEmpty else { return .fragment([]) }
    return .element(
      "ul", ["class": "opmerkingen"], notes.map { .element("li", [:], [.text($0)]) })
  }

  /// Returns a paragraph with a class.
  static func line(_ style: String, _ text: String) -> HTMLNode {
    .element("p", ["class": style], [.text(text)])
  }
}

/// Writes a table of an appendix as HTML: in a region that scrolls by itself on a screen, and on a
/// page on its side where it asks for that on paper.
struct BijlageTableHTML {
  /// The table.
  private let table: BijlageTable

  /// Prepares to write a table.
  init(_ table: BijlageTable) { self.table = table }

  /// The table with its remarks and its source.
  var node: HTMLNode {
    let paper = TableModel.paperClass(columns: table.columns.count, rows: table.rows.count)
    let markup = HTMLNode.element(
      "table", ["id": table.id],
      [
        .element(
          "caption", [:],
          [
            .element(
              "span", ["class": "bijschrift"], BijlageBlocks.caption(table.label, table.caption))
          ]),
        .element("thead", [:], [.element("tr", [:], table.columns.map(head))]),
        .element("tbody", [:], table.rows.enumerated().map(row)),
      ])
    let region = HTMLNode.element(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region",
        "aria-label": "\(table.label): \(table.caption)",
      ], [markup])
    let source = table.source.map { [BijlageBlocks.line("bron", $0)] } ?? []
    return .element(
      "div", ["class": paper.map { "tabel " + $0 } ?? "tabel"],
      [region, BijlageBlocks.remarks(table.notes)] + source)
  }

  /// Returns the head of a column; without words it is no head.
  private func head(_ column: BijlageTable.Column) -> HTMLNode {
    guard !column.title.isBlank else { return .element("td") }
    return .element(
      "th", ["scope": "col", "class": column.isNumeric ? "getal" : nil], [column.title])
  }

  /// Returns a row; its first cell heads it.
  private func row(_ place: Int, _ cells: [HTMLNode]) -> HTMLNode {
    let nodes = cells.enumerated().map { column, cell -> HTMLNode in
      if column == 0, !cell.isBlank { return .element("th", ["scope": "row"], [cell]) }
      let isNumeric = column < table.columns.count && table.columns[column].isNumeric
      return .element("td", ["class": isNumeric ? "getal" : nil], [cell])
    }
    return .element("tr", ["class": table.totals.contains(place) ? "totaal" : nil], nodes)
  }
}
