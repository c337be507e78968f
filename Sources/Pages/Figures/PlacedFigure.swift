internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The figure that a `grafiek` block in the text asks for.
///
/// It is a figure that the site has anyway, or a part of one, so that its download is the same file;
/// or a series drawn in another way, with a drawing and a page of its own.
struct PlacedFigure {
  /// The block.
  let block: DataBlock
  /// The site.
  let map: SiteMap

  /// Returns the figures; none when the block cannot be followed or there is nothing to draw.
  ///
  /// - Parameter id: The id of the first one, unique on the page.
  /// - Returns: One figure; more for a planning that is too long for one.
  func figures(id: String) -> [Figure] {
    originals.enumerated().map { place, figure in
      placed(figure, id: id + (place == 0 ? "" : "-\(place + 1)"))
    }
  }

  /// Returns the figures that blocks in the text of an agenda ask for, without their authors' words.
  static func originals(in map: SiteMap) -> [Figure] {
    map.agenda.documents.flatMap { ProseIndex($0).charts }
      .flatMap { PlacedFigure(block: $0, map: map).originals }
  }

  /// The figures as the site has them.
  private var originals: [Figure] {
    guard let request = try? ChartRequest(block, in: map.agenda) else { return [] }
    return originals(request).filter { !$0.charts.isEmpty }
  }

  /// Returns a figure with the author's words, and ids of its own.
  private func placed(_ figure: Figure, id: String) -> Figure {
    var figure = figure
    figure.id = id
    figure.title = block.title ?? figure.title
    figure.subtitle = block.caption ?? figure.subtitle
    figure.nameCharts(id + "-tekening")
    return figure
  }

  /// Returns the figures that the site has of it.
  private func originals(_ request: ChartRequest) -> [Figure] {
    switch request.subject {
    case .series(let indicator, let place): [series(request.kind, indicator, place)]
    case .indicator(let indicator):
      [
        request.kind == .national
          ? NationalFigure(indicator, in: map).figure : SideBySideFigure(indicator, in: map).figure
      ].compactMap(\.self)
    case .dataset(let dataset):
      [SpreadFigure(dataset: dataset, map: map).figure(id: "s")].compactMap(\.self)
    case .prioriteit(let number): prioriteit(request.kind, number)
    case .doelstelling(let code):
      [map.agenda.doelstelling(code).flatMap { Figures.planning(of: $0, map) }].compactMap(\.self)
    case .agenda: [agenda(request.kind)].compactMap(\.self)
    }
  }

  /// Returns the part of a series' figure that shows one kind.
  private func series(_ kind: ChartKind, _ indicator: IndicatorBlock, _ place: Int) -> Figure {
    var figure = IndicatorFigure.figure(ofSeriesAt: place, of: indicator, in: map)
    figure.keepCharts(of: kind)
    if figure.charts.isEmpty {
      let charts = SeriesCharts(
        series: indicator.series[place], name: indicator.name(ofSeriesAt: place), agenda: map.agenda
      )
      figure.show(charts.renderings(of: kind, id: "s"), as: kind)
    }
    // The way has the message of the whole figure; other kinds say what they show.
    if kind != .path, let title = figure.charts.first?.title { figure.title = title }
    figure.notes = kind == .fromTo ? [] : figure.charts.flatMap(\.notes)
    if kind != .answers { figure.subtitle = nil }
    if kind == .answers, let answers = figure.furtherTables.first { figure.show(answers) }
    figure.furtherTables = []
    return figure
  }

  /// Returns the figures of a prioriteit.
  private func prioriteit(_ kind: ChartKind, _ number: Int) -> [Figure] {
    guard kind == .planning else {
      let indicators = IndicatorOrder(map.agenda.regeling).sorted(map.agenda.indicators)
      return [Figures.overview(number, indicators, map)].compactMap(\.self)
    }
    return map.agenda.regeling.prioriteiten.filter { $0.number == number }
      .flatMap { Figures.plannings($0, map) }
  }

  /// Returns the figure of the whole agenda.
  private func agenda(_ kind: ChartKind) -> Figure? {
    switch kind {
    case .measures:
      Figures.answers(
        MeasureAnswers(
          map.agenda.documents.map { DocumentView($0, anchors: map.anchors(of: $0)) }), map)
    case .budget:
      map.agenda.begroting.flatMap { BudgetFigure.figure($0, id: "figuur_begroting", in: map) }
    case .budgetByPrioriteit: Figures.comparisons(map).perPrioriteit
    case .income: Figures.comparisons(map).income
    default: nil
    }
  }
}

extension Figure {
  /// Leaves out the charts of other kinds.
  fileprivate mutating func keepCharts(of kind: ChartKind) {
    let kept = charts.indices.filter { kinds.indices.contains($0) && kinds[$0] == kind }
    svgPaths = kept.map { svgPaths.indices.contains($0) ? svgPaths[$0] : nil }
    charts = kept.map { charts[$0] }
    kinds = kept.map { _ in kind }
  }

  /// Shows charts of a kind that the figure does not have by itself, which makes it another figure:
  /// the same table, but drawings and a page of its own.
  ///
  /// No series has a name with an underscore in its address, so that no other file is in the way.
  fileprivate mutating func show(_ charts: [ChartRendering], as kind: ChartKind) {
    id += "_" + kind.rawValue
    self.charts = charts
    kinds = charts.map { _ in kind }
    nameCharts(id)
    placeDrawings(stem: csv.path.text.replacing(".csv", with: "") + "_" + kind.rawValue)
  }

  /// Gives each chart a name of its own that begins with `id`.
  fileprivate mutating func nameCharts(_ id: String) {
    charts = charts.enumerated().map { place, chart in
      chart.renamed(id + (place == 0 ? "" : "-\(place + 1)"))
    }
  }

  /// Shows another table, with its download.
  fileprivate mutating func show(_ file: CSVFile) { (table, csv) = (file.table, file) }
}
