public import Charts

/// A numbered figure of an appendix: the charts under one caption.
///
/// Its table follows it as a block of its own.
public struct BijlageFigure: Sendable {
  /// Its number, from 1; given when the whole appendix is there.
  public internal(set) var number = 0
  /// The message, a sentence made from the data.
  public var title: String
  /// A further line, such as the question that was asked.
  public var subtitle: String?
  /// The charts from top to bottom, at least one.
  public internal(set) var charts: [ChartRendering]
  /// What is not in the charts and why, one sentence each.
  public var notes: [String]

  /// The id of the figure.
  public var id: String { "figuur-\(number)" }
  /// `Figuur 3`.
  public var label: String { "Figuur \(number)" }

  /// Creates a figure; nil for one of a site that has no charts.
  init?(_ figure: Figure) {
    guard !figure.charts.isEmpty else { return nil }
    (title, subtitle, charts) = (figure.title, figure.subtitle, figure.charts)
    notes = figure.notes.map(Dutch.sentence)
  }

  /// Gives the figure its number, and its charts ids that no other has.
  mutating func number(_ number: Int) {
    self.number = number
    charts = charts.enumerated().map { place, chart in chart.renamed("\(id)-\(place + 1)") }
  }

  /// Returns what must be read below a chart: what its signs mean, and where its axis begins.
  static func aid(_ chart: ChartRendering) -> String {
    [chart.readingAid, chart.axisNote ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension [BijlageBlock] {
  /// The blocks of a figure of the site: its charts, its table, further tables.
  static func blocks(of figure: Figure) -> [BijlageBlock] {
    let drawn = BijlageFigure(figure).map { [BijlageBlock.figure($0)] } ?? []
    var table = BijlageTable(figure.table, source: figure.source)
    if drawn.isEmpty { table.notes += figure.notes.map(Dutch.sentence) }
    let further = figure.furtherTables.map { BijlageTable($0.table, source: figure.source) }
    return drawn + ([table] + further).map { .table($0) }
  }
}
