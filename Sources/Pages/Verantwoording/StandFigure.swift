internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Counts of stands and results per prioriteit, as bars with their table.
struct StandFigure {
  /// A bar: a prioriteit with what is counted in it.
  struct Row {
    /// The prioriteit.
    var label: String
    /// The counts.
    var tally: StandTally
  }

  /// What is counted, for titles: `Uitvoering van de maatregelen`.
  let name: String
  /// The first word of it, for the message: `Uitvoering`.
  let short: String
  /// What is counted, in the plural: `maatregelen`.
  let things: String
  /// The groups in which the bars count.
  let kinds: [StandBarsChart.Kind]
  /// The rows.
  let rows: [Row]
  /// The site.
  let map: SiteMap
  /// The id and the download.
  let place: (id: String, csv: PagePath)

  /// The figure; nil when there is nothing to count.
  var figure: Figure? {
    guard rows.contains(where: { $0.tally.total > 0 }) else { return nil }
    let chart = StandBarsChart(
      name: name, things: things, kinds: kinds,
      rows: rows.map { row in
        .init(label: row.label, counts: kinds.map { row.tally.count(in: $0.fill) })
      })
    return Figure(
      id: place.id, title: title, charts: [chart.rendering(id: place.id)], table: table,
      source: "Bron: de verantwoording zelf, en de cijfers in deze agenda.", csvPath: place.csv,
      in: map)
  }

  /// The message: in which group the most of them are; of several the first.
  private var title: String {
    let total = rows.reduce(0) { $0 + $1.tally.total }
    var most = (words: "", count: 0)
    for kind in kinds {
      let count = rows.reduce(0) { $0 + $1.tally.count(in: kind.fill) }
      if count > most.count { most = (kind.words, count) }
    }
    return "\(short): \(most.count) van de \(total) \(things) \(most.words)"
  }

  /// The table: the same groups as the bars, so that each number in a bar is one in the table.
  private var table: FigureTable {
    FigureTable(
      caption: "\(name) per prioriteit, aantallen \(things)",
      columns: [.init("Prioriteit")]
        + kinds.map { .init(Dutch.capitalized($0.words), isNumeric: true) }
        + [.init("Samen", isNumeric: true)],
      rows: rows.map { row in
        let counts = kinds.map { row.tally.count(in: $0.fill) } + [row.tally.total]
        return [.words(row.label)] + counts.map { .number(DecimalNumber($0)) }
      })
  }
}

extension StandFigure {
  /// How the measures of each prioriteit are carried out in a term.
  static func measures(_ stand: TermStand, in map: SiteMap) -> StandFigure {
    let rows = map.agenda.regeling.prioriteiten.map { prioriteit in
      Row(
        label: "Prioriteit \(prioriteit.number)",
        tally: stand.tally(ofMeasures: prioriteit.doelstellingen.map(\.code)))
    }
    return StandFigure(
      name: "Uitvoering van de maatregelen", short: "Uitvoering", things: "maatregelen",
      kinds: StandGroup.measures, rows: rows, map: map,
      place: ("figuur_uitvoering", csv("uitvoering", stand, map)))
  }

  /// How the indicators of each prioriteit came out in a term.
  static func outcomes(
    _ stand: TermStand, _ indicators: [IndicatorBlock], in map: SiteMap
  ) -> StandFigure {
    let rows = map.agenda.regeling.prioriteiten.map { prioriteit in
      Row(
        label: "Prioriteit \(prioriteit.number)",
        tally: stand.tally(of: indicators.filter { $0.prioriteit == prioriteit.number }))
    }
    return StandFigure(
      name: "Resultaat van de indicatoren", short: "Resultaat", things: "indicatoren",
      kinds: StandGroup.outcomes, rows: rows, map: map,
      place: ("figuur_resultaat", csv("resultaat", stand, map)))
  }

  /// Returns where the download of a figure stands: in the folder of its term.
  private static func csv(_ name: String, _ stand: TermStand, _ map: SiteMap) -> PagePath {
    PagePath(map.path(of: stand.accounts.page).folder + name + ".csv")
  }
}
