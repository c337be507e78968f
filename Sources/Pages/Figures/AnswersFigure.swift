internal import AgendaModel
internal import Charts

/// How the measures of each prioriteit are answered.
public enum AnswersFigure {
  /// The answers of a prioriteit.
  public struct Row: Sendable, Equatable {
    /// The prioriteit.
    public var label: String
    /// How many measures the school takes.
    public var done: Int
    /// How many it does not take, with a reason.
    public var explained: Int
    /// How many have no answer yet.
    public var open: Int

    /// Creates a row.
    public init(label: String, done: Int, explained: Int, open: Int) {
      (self.label, self.done, self.explained, self.open) = (label, done, explained, open)
    }

    /// All measures of the row.
    var all: Int { done + explained + open }
  }

  /// Makes the figure; nil when there are no measures.
  ///
  /// - Parameters:
  ///   - rows: The answers per prioriteit.
  ///   - later: How many of those without an answer will get it at a time that is known.
  ///   - id: The figure's id, unique on the page.
  ///   - map: The site.
  /// - Returns: The figure with its downloads, or nil.
  public static func figure(
    _ rows: [Row], later: Int = 0, id: String, in map: SiteMap
  ) -> Figure? {
    let all = rows.reduce(0) { $0 + $1.all }
    guard all > 0 else { return nil }
    let done = rows.reduce(0) { $0 + $1.done }
    let chart = AnswerBarsChart(
      name: "Maatregelen",
      rows: rows.map {
        .init(label: $0.label, done: $0.done, explained: $0.explained, open: $0.open)
      })
    return Figure(
      id: id, title: "\(done) van de \(all) maatregelen doen we", charts: [chart.rendering(id: id)],
      notes: note(later), table: table(rows), source: "Bron: deze agenda.",
      csvPath: PagePath(map.path(of: .measures).folder + "maatregelen.csv"), in: map)
  }

  /// Returns that a decision that comes later counts as no answer yet, where there are any.
  private static func note(_ later: Int) -> [String] {
    guard later > 0 else { return [] }
    let measures = Dutch.count(later, "maatregel", "maatregelen")
    return ["Bij ‘nog niet beantwoord’ tellen we \(measures) mee waarover het besluit later volgt"]
  }

  /// Returns the table.
  private static func table(_ rows: [Row]) -> FigureTable {
    let columns =
      [FigureTable.Column("Prioriteit")]
      + ["Doen we", "Doen we niet, omdat …", "Nog niet beantwoord"].map {
        .init($0, isNumeric: true)
      }
    return FigureTable(
      caption: "Maatregelen: antwoorden per prioriteit", columns: columns,
      rows: rows.map { row in
        [.words(row.label)]
          + [row.done, row.explained, row.open].map { .number(DecimalNumber($0)) }
      })
  }
}
