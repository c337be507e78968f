internal import AgendaModel
internal import Charts

/// The figures of a site, made once: pages place them, and their tables become downloads.
struct Figures: Sendable {
  /// The figures of each indicator, by its code or id.
  private let indicators: [String: IndicatorFigure]
  /// The overview of each prioriteit that has one, by its number.
  private let overviews: [Int: Figure]
  /// The begroting.
  private let budget: Figure?
  /// The answers to the measures.
  private let answers: Figure?
  /// Where everything stands.
  private let map: SiteMap

  /// Makes the figures.
  init(_ map: SiteMap, indicators: [IndicatorBlock], answers: MeasureAnswers) {
    let regeling = map.agenda.regeling
    self.map = map
    self.indicators = Dictionary(
      indicators.map { ($0.key, IndicatorFigure($0, in: map)) }
    ) { first, _ in first }
    overviews = Dictionary(
      regeling.prioriteiten.compactMap { prioriteit in
        Self.overview(prioriteit.number, indicators, map).map { (prioriteit.number, $0) }
      }
    ) { first, _ in first }
    budget = map.agenda.begroting.flatMap {
      BudgetFigure.figure($0, id: "figuur_begroting", in: map)
    }
    let rows = regeling.prioriteiten.map { prioriteit in
      let measures = prioriteit.doelstellingen.flatMap(\.measures)
      return AnswersFigure.Row(
        label: "Prioriteit \(prioriteit.number)", done: answers.count(measures, .applied),
        explained: answers.count(measures, .explained),
        open: answers.count(measures, .open) + answers.count(measures, .later))
    }
    self.answers = AnswersFigure.figure(
      rows, later: answers.count(regeling.measures, .later), id: "figuur_antwoorden", in: map)
  }

  /// Makes the overview of a prioriteit.
  private static func overview(
    _ number: Int, _ indicators: [IndicatorBlock], _ map: SiteMap
  ) -> Figure? {
    let folder = map.path(of: .prioriteit(number)).folder
    return OverviewFigure.figure(
      name: "Prioriteit \(number)", indicators: indicators.filter { $0.prioriteit == number },
      id: "figuur_overzicht", csvPath: PagePath(folder + "indicatoren.csv"), in: map)
  }

  /// Returns all figures of an indicator on its own page, tables opened.
  func all(of indicator: IndicatorBlock, on page: SitePage) -> TemplateValue {
    .html(indicators[indicator.key]?.html(on: map.path(of: page), opensTables: true))
  }

  /// Returns the first figure of an indicator, for the page of its doelstelling.
  func first(of indicator: IndicatorBlock, on page: SitePage) -> TemplateValue {
    .html(indicators[indicator.key]?.figures.first?.html(on: map.path(of: page)))
  }

  /// Returns the ids of an indicator's further figures, and in words what each shows.
  func others(of indicator: IndicatorBlock) -> [(id: String, words: String)] {
    (indicators[indicator.key]?.figures.dropFirst() ?? []).map { ($0.id, $0.words) }
  }

  /// Returns the overview of a prioriteit.
  func overview(of prioriteit: Int) -> TemplateValue {
    .html(overviews[prioriteit]?.html(on: map.path(of: .prioriteit(prioriteit))))
  }

  /// Returns the answers to the measures.
  func answers(on page: SitePage) -> TemplateValue {
    .html(answers?.html(on: map.path(of: page)))
  }

  /// Returns the begroting on its page, with the page's own table of it.
  func money(_ table: HTMLNode) -> TemplateValue {
    .html(budget?.html(on: map.path(of: .budget), opensTables: true, own: table))
  }

  /// The downloads of all figures and datasets.
  var downloads: [CSVFile] {
    let datasets = map.agenda.datasets.map { DatasetFigure($0, in: map).csv }
    let single = [budget, answers].compactMap { $0 } + overviews.values
    return datasets + single.flatMap(\.csvFiles) + indicators.values.flatMap(\.csvFiles)
  }
}

extension IndicatorBlock {
  /// The number of the prioriteit in whose documents the block stands; nil in a chapter.
  var prioriteit: Int? { Int(owner.prefix { $0 != "." }) }
}
