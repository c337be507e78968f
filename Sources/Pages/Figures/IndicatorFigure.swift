public import AgendaModel
public import Charts
internal import Diagnostics

/// The figures of an indicator: one for each series, and a table for what is offered in words.
public struct IndicatorFigure: Sendable {
  /// The figures from top to bottom; the main series first.
  public let figures: [Figure]

  /// Makes the figures of an indicator.
  public init(_ indicator: IndicatorBlock, in map: SiteMap) {
    let main = indicator.mainPlace
    let order = indicator.series.indices.sorted { ($0 == main ? -1 : $0) < ($1 == main ? -1 : $1) }
    var figures = order.filter { !indicator.series[$0].isEmpty }.map { place in
      Self.figure(ofSeriesAt: place, of: indicator, in: map)
    }
    if let together = SideBySideFigure(indicator, in: map).figure { figures.append(together) }
    if let national = NationalFigure(indicator, in: map).figure { figures.append(national) }
    if let offer = indicator.offer { figures.append(Self.offer(offer, of: indicator, in: map)) }
    self.figures = figures
  }

  /// Makes the figure of the series at a place.
  static func figure(
    ofSeriesAt place: Int, of indicator: IndicatorBlock, in map: SiteMap
  ) -> Figure {
    SeriesFigure(
      indicator: indicator, place: place, isMain: place == indicator.mainPlace, map: map
    ).figure
  }

  /// The figures on a page; nil when there are none.
  public func html(on page: PagePath, opensTables: Bool = false) -> HTMLNode? {
    figures.isEmpty
      ? nil : .fragment(figures.map { $0.html(on: page, opensTables: opensTables) })
  }

  /// All downloads.
  public var csvFiles: [CSVFile] { figures.flatMap(\.csvFiles) }

  /// Returns the table of what a qualitative indicator describes.
  private static func offer(
    _ offer: TextTable, of indicator: IndicatorBlock, in map: SiteMap
  ) -> Figure {
    let table = FigureTable(
      caption: "\(indicator.shortName): wat er nu is",
      columns: offer.columns.map { .init(Dutch.capitalized($0.value)) },
      rows: offer.rows.map { $0.map { .words($0.value) } })
    let sources = indicator.mainSeries?.mainSources ?? []
    return Figure(
      id: "f-\(Slug.make(indicator.key))-aanbod",
      title:
        "\(indicator.shortName): wat er nu is, in \(Dutch.count(table.rows.count, "rij", "rijen"))",
      charts: [], table: table,
      source: FigureSource.sentence(sources, date: nil, in: map.agenda),
      csvPath: map.csvPath(ofIndicator: indicator.key, suffix: "aanbod"), in: map)
  }
}

extension Series {
  /// Whether only the parts of the breakdown have values, and the whole institution has reasons
  /// for their absence: then the parts are the message.
  fileprivate var isOnlyBrokenDown: Bool {
    func hasValue(_ cell: Cell) -> Bool {
      cell.all.contains { $0.measurement.value.value.absence == nil }
    }
    guard let institution, !hasValue(institution) else { return false }
    return cells.contains(where: hasValue)
  }

  /// Whether the series has nothing to show.
  fileprivate var isEmpty: Bool {
    distribution.isEmpty && targetDistribution.isEmpty && question == nil
      && cells.allSatisfy { $0.all.isEmpty && $0.remark == nil }
  }
}

/// Makes the figure of one series.
private struct SeriesFigure {
  /// The indicator.
  let indicator: IndicatorBlock
  /// The place of the series among those of the indicator.
  let place: Int
  /// Whether it is the main one, whose download bears the indicator's own name.
  let isMain: Bool
  /// The site.
  let map: SiteMap

  /// The series.
  private var series: Series { indicator.series[place] }
  /// The last year of the Regeling's edition.
  private var lastYear: Int { map.agenda.regeling.years.upperBound }

  /// The name of the series where there are several, else of the indicator, with the population.
  private var name: String { indicator.name(ofSeriesAt: place) }

  /// What tells the files and ids of the series apart; nil for the main one.
  private var suffix: String? {
    isMain ? nil : Slug.make(series.id?.value ?? String(place + 1))
  }

  /// The figure.
  var figure: Figure {
    let id = "f-" + ([Slug.make(indicator.key)] + [suffix].compactMap { $0 }).joined(separator: "-")
    let charts = SeriesCharts(series: series, name: name, agenda: map.agenda)
    var drawn = charts.renderings(id: id)
    let title = title(drawn.charts.map(\.1))
    if let answers = answersChart?.rendering(id: id + "-antwoorden") {
      drawn.charts.append((.answers, answers))
      drawn.notes += answers.notes
    }
    var figure = Figure(
      id: id, title: title, subtitle: series.question.map { "De vraag was: “\($0)”" },
      charts: drawn.charts.map(\.1), notes: drawn.notes + [withoutNational].compactMap(\.self),
      table: SeriesTable(series: series, map: map).table(caption: "\(name): alle waarden"),
      furtherTables: [answers].compactMap(\.self),
      source: FigureSource.sentence(series.mainSources, date: nil, in: map.agenda),
      csvPath: map.csvPath(ofIndicator: indicator.key, suffix: suffix), in: map)
    figure.kinds = drawn.charts.map(\.0)
    return figure
  }

  /// Returns the message: where the institution comes from and goes, or what the chart shows.
  private func title(_ charts: [ChartRendering]) -> String {
    let whole = series.institution.flatMap { series.isOnlyBrokenDown ? nil : $0 }
    let cell = whole ?? (series.cells.count == 1 ? series.cells.first : nil)
    let measured = cell.flatMap { ChangeSentence.latest($0.measured) }.map(words)
    guard let cell,
      let change = ChangeSentence.text(of: cell, unit: series.unit, lastYear: lastYear)
    else {
      if let measured { return "\(name): \(measured)" }
      let parts = Dutch.count(series.cells.count, "onderdeel", "onderdelen")
      return charts.first?.title ?? "\(name): \(parts)"
    }
    return "\(name): \(change)" + (measured.map { "; gemeten: \($0)" } ?? "")
  }

  /// Why no national values stand beside these, where the Regeling has some.
  private var withoutNational: String? {
    guard let requirement = indicator.requirement, !requirement.national.isEmpty,
      let reason = series.notBesideNational?.value
    else { return nil }
    return "Deze cijfers staan niet naast de landelijke. \(Dutch.capitalized(reason))"
  }

  /// Returns a measurement with its period: `104 in 2023-2024`.
  private func words(_ measured: Measurement) -> String {
    measured.value.value.dutch(unit: series.unit) + measured.whenDutch
  }

  /// The answers to the question.
  private var answersTable: AnswersTable {
    AnswersTable(series: series, name: name, lastYear: lastYear)
  }

  /// How the answers are divided; nil where that cannot be drawn.
  private var answersChart: ShareBarsChart? {
    AnswersChart(series: series, name: name, table: answersTable).chart
  }

  /// The table of the answers to the question; nil without any.
  private var answers: CSVFile? {
    answersTable.table.map { table in
      let parts = [suffix, "antwoorden"].compactMap(\.self)
      return CSVFile(
        path: map.csvPath(ofIndicator: indicator.key, suffix: parts.joined(separator: "-")),
        table: table)
    }
  }
}

extension IndicatorBlock {
  /// The place of the main series.
  var mainPlace: Int { series.firstIndex(where: \.isMain) ?? 0 }

  /// Returns the name of a series where there are several, else of the indicator, with the
  /// population where the name does not say it.
  func name(ofSeriesAt place: Int) -> String {
    let series = series[place]
    let name =
      series.name ?? (self.series.count > 1 ? "\(shortName), reeks \(place + 1)" : shortName)
    guard let group = series.group, !name.lowercased().contains(group.lowercased()) else {
      return name
    }
    return "\(name), \(group)"
  }
}
