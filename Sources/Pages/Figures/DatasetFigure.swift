public import AgendaModel
public import Charts
internal import Diagnostics

/// The table of a dataset, with its source and its download.
public struct DatasetFigure: Sendable {
  /// The table.
  public let table: FigureTable
  /// The download.
  public let csv: CSVFile
  /// Where the figures come from, in a sentence; nil when unknown.
  public let source: String?

  /// Makes the table of a dataset; columns that are intern are left out.
  public init(_ dataset: Dataset, caption: String? = nil, in map: SiteMap) {
    let shown = dataset.fields.indices.filter { !dataset.fields[$0].isInternal }
    let columns = shown.map { place in
      FigureTable.Column(
        Self.title(dataset.fields[place]), isNumeric: Self.isNumeric(dataset.fields[place]))
    }
    let rows = dataset.rows.map { row in
      shown.map { place in
        place < row.count
          ? Self.entry(row[place].value, dataset.fields[place], map) : .words("")
      }
    }
    table = FigureTable(
      caption: caption ?? dataset.title, columns: columns, rows: rows,
      notes: [dataset.remark, dataset.legend].compactMap { $0.map(Dutch.sentence) }
        + Self.sources(of: shown.map { dataset.fields[$0] }, map))
    csv = CSVFile(path: map.csvPath(ofDataset: dataset.name.value), table: table)
    source = FigureSource.sentence(
      [dataset.source?.value].compactMap(\.self), date: dataset.referenceDate?.value, in: map.agenda
    )
  }

  /// Makes the table of the dataset with a name; nil when there is none.
  public init?(named name: String, caption: String? = nil, in map: SiteMap) {
    guard let dataset = map.agenda.datasets.first(where: { $0.name.value == name }) else {
      return nil
    }
    self.init(dataset, caption: caption, in: map)
  }

  /// Returns the table with its source line, on a page.
  public func html(on page: PagePath, label: String? = nil) -> HTMLNode {
    let shown = table.html(label: label)
    return .element(
      "figure", ["class": "gegevens"],
      [
        table.rows.count > Self.mostRowsInSight ? folded(shown) : shown,
        FigureSource.line(source, csv, name: table.caption, on: page),
      ])
  }

  /// The most rows that stand open in a page; a longer table opens on demand.
  private static let mostRowsInSight = 15

  /// Returns a table behind a line that says what it is and how long.
  private func folded(_ shown: HTMLNode) -> HTMLNode {
    let line = "\(table.caption) (\(Dutch.count(table.rows.count, "rij", "rijen")))"
    return .element("details", [:], [.element("summary", [:], [.text(line)]), shown])
  }

  /// Returns a column's title, which says it once where all values are provisional.
  private static func title(_ field: Dataset.Field) -> String {
    guard field.isProvisional, !field.title.lowercased().contains("voorlopig") else {
      return field.title
    }
    return (field.title.hasSuffix("*") ? String(field.title.dropLast()) : field.title)
      + " (voorlopig)"
  }

  /// Returns a sentence for each source that only some columns come from.
  private static func sources(of fields: [Dataset.Field], _ map: SiteMap) -> [String] {
    var seen: Set<String> = []
    let ids = fields.compactMap(\.source?.value).filter { seen.insert($0).inserted }
    return ids.compactMap { id in
      FigureSource.sentence([id], date: nil, in: map.agenda).map { sentence in
        let titles = fields.filter { $0.source?.value == id }.map { "‘\(title($0))’" }
        return "\(Dutch.list(titles)): " + sentence.prefix(1).lowercased() + sentence.dropFirst()
      }
    }
  }

  /// Whether a column's values stand at the right.
  private static func isNumeric(_ field: Dataset.Field) -> Bool {
    field.type == .integer || field.type == .number
  }

  /// Returns what a cell shows.
  private static func entry(
    _ entry: Dataset.Entry, _ field: Dataset.Field, _ map: SiteMap
  ) -> FigureTable.Entry {
    switch entry {
    case .text(let text):
      // A row without a value for a dimension is about all of it.
      return .words(text.isEmpty && field.dimension != nil ? "alle" : text)
    case .value(var value):
      if field.isProvisional { value.isProvisional = false }
      return .value(value, unit(of: field, in: map))
    }
  }

  /// Returns an entry as running text has it.
  static func phrase(
    _ entry: Dataset.Entry, _ field: Dataset.Field, in map: SiteMap
  ) -> HTMLNode {
    switch entry {
    case .text(let text): .text(text)
    case .value(let value): ValuePhrase.inText(value, unit: unit(of: field, in: map))
    }
  }

  /// Returns the unit that the values of a column are printed in.
  static func unit(of field: Dataset.Field, in map: SiteMap) -> Unit {
    let indicator = field.indicator.flatMap { map.agenda.regeling.indicator($0.value) }
    return field.unit?.unit ?? indicator?.unit ?? .count
  }
}

/// The line below a figure that says where its numbers come from.
enum FigureSource {
  /// Returns `Bron: JOB-monitor, stand van 1 oktober 2023.`; nil when the source is unknown.
  static func sentence(_ ids: [String], date: CalendarDate?, in agenda: Agenda) -> String? {
    guard !ids.isEmpty else { return date.map { "Stand van \($0.text)." } }
    let names = ids.map { id in
      agenda.source(id)?.name ?? agenda.regeling.sources.first { $0.id == id }?.name ?? id
    }
    let word = ids.count == 1 ? "Bron: " : "Bronnen: "
    return word + Dutch.list(names) + (date.map { ", stand van \($0.text)" } ?? "") + "."
  }

  /// Returns the source and the link to the download, whose words begin with `contents`.
  static func line(
    _ source: String?, _ csv: CSVFile, contents: String = "Gegevens", name: String,
    on page: PagePath, further: HTMLNode = .fragment([])
  ) -> HTMLNode {
    let words: [HTMLNode] = [
      .text(contents + " als CSV"), .element("span", ["class": "voor-hulp"], [.text(": " + name)]),
    ]
    let link = HTMLNode.element("a", ["href": page.link(to: csv.path), "download": ""], words)
    return .element("p", ["class": "bron"], [.text(source.map { $0 + " " } ?? ""), link, further])
  }
}
