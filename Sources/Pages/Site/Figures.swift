internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The figures of a site, made once: pages place them, and their tables become downloads.
struct Figures: Sendable {
  /// The figures of each indicator, by its code or id.
  private let indicators: [String: IndicatorFigure]
  /// The overview of each prioriteit that has one, by its number.
  private let overviews: [Int: Figure]
  /// The begroting.
  private let budget: Figure?
  /// The money per prioriteit, and what comes in beside what is budgeted.
  private let comparisons: (perPrioriteit: Figure?, income: Figure?)
  /// When actions are planned, by the number of the prioriteit.
  private let plannings: [Int: [Figure]]
  /// When the actions of each doelstelling are planned, which a block may place.
  private let doelstellingPlannings: [Figure]
  /// How datasets are spread over opleidingen, by the name of the dataset.
  private let spreads: [String: Figure]
  /// The answers to the measures.
  private let answers: Figure?
  /// How measures are carried out and how indicators came out, in each term.
  private let stands: [AccountTerm: (measures: Figure?, outcomes: Figure?)]
  /// The figures that blocks in the text place; those of the site among them.
  private let placed: [Figure]
  /// Where everything stands.
  private let map: SiteMap

  /// Makes the figures.
  init(
    _ map: SiteMap, indicators: [IndicatorBlock], answers: MeasureAnswers, stands: [TermStand]
  ) {
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
    comparisons = Self.comparisons(map)
    plannings = Dictionary(
      regeling.prioriteiten.map { ($0.number, Self.plannings($0, map)) }
    ) { first, _ in first }
    doelstellingPlannings = map.agenda.doelstellingen.compactMap { Self.planning(of: $0, map) }
    spreads = Self.spreads(map)
    self.answers = Self.answers(answers, map)
    self.stands = Dictionary(
      stands.map { stand in
        (
          stand.term,
          (
            StandFigure.measures(stand, in: map).figure,
            StandFigure.outcomes(stand, indicators, in: map).figure
          )
        )
      }
    ) { first, _ in first }
    placed = PlacedFigure.originals(in: map)
  }

  /// Makes the figure of the answers to the measures.
  static func answers(_ answers: MeasureAnswers, _ map: SiteMap) -> Figure? {
    let regeling = map.agenda.regeling
    let rows = regeling.prioriteiten.map { prioriteit in
      let measures = prioriteit.doelstellingen.flatMap(\.measures)
      return AnswersFigure.Row(
        label: "Prioriteit \(prioriteit.number)", done: answers.count(measures, .applied),
        explained: answers.count(measures, .explained),
        open: answers.count(measures, .open) + answers.count(measures, .later))
    }
    return AnswersFigure.figure(
      rows, later: answers.count(regeling.measures, .later), id: "figuur_antwoorden", in: map)
  }

  /// Makes the overview of a prioriteit.
  static func overview(
    _ number: Int, _ indicators: [IndicatorBlock], _ map: SiteMap
  ) -> Figure? {
    let folder = map.path(of: .prioriteit(number)).folder
    return OverviewFigure.figure(
      name: "Prioriteit \(number)", indicators: indicators.filter { $0.prioriteit == number },
      id: "figuur_overzicht", csvPath: PagePath(folder + "indicatoren.csv"), in: map)
  }

  /// Makes the comparisons of money.
  static func comparisons(_ map: SiteMap) -> (perPrioriteit: Figure?, income: Figure?) {
    guard let begroting = map.agenda.begroting else { return (nil, nil) }
    let comparison = BudgetComparison(begroting: begroting, map: map)
    return (
      comparison.perPrioriteit(id: "figuur_per-prioriteit"),
      comparison.incomeAndCosts(id: "figuur_inkomsten")
    )
  }

  /// Makes the plannings of a prioriteit: one, or one per doelstelling where that would be too long.
  static func plannings(_ prioriteit: Regeling.Prioriteit, _ map: SiteMap) -> [Figure] {
    let number = String(prioriteit.number)
    let documents = map.agenda.documents.filter { document in
      [.prioriteit, .doelstelling].contains(document.kind)
        && document.code.map { String($0.value.prefix { $0 != "." }) } == number
    }
    let whole = PlanningFigure(name: "Prioriteit \(number)", documents: documents, map: map)
    if whole.count <= PlanningChart.mostBars {
      return [whole.figure(id: "planning_\(number)", suffix: number)].compactMap(\.self)
    }
    return documents.compactMap { planning(of: $0, map) }
  }

  /// Makes the planning of one document.
  static func planning(of document: AgendaDocument, _ map: SiteMap) -> Figure? {
    let code = document.code?.value ?? ""
    let name = document.kind == .doelstelling ? "Doelstelling \(code)" : "Prioriteit \(code)"
    return PlanningFigure(name: name, documents: [document], map: map)
      .figure(id: "planning_\(code)", suffix: code)
  }

  /// Makes the spreads of datasets about opleidingen.
  private static func spreads(_ map: SiteMap) -> [String: Figure] {
    let found = map.agenda.datasets.compactMap { dataset in
      SpreadFigure(dataset: dataset, map: map)
        .figure(id: "spreiding_" + Slug.make(dataset.name.value))
        .map { (dataset.name.value, $0) }
    }
    return Dictionary(found) { first, _ in first }
  }

  /// Returns all figures of an indicator on its own page, tables opened.
  func all(of indicator: IndicatorBlock, on page: SitePage) -> TemplateValue {
    .html(indicators[indicator.key]?.html(on: map.path(of: page), opensTables: true))
  }

  /// Returns the first figure of an indicator, for the page of its doelstelling.
  func first(of indicator: IndicatorBlock, on page: SitePage) -> TemplateValue {
    .html(indicators[indicator.key]?.figures.first?.html(on: map.path(of: page)))
  }

  /// Returns all figures of an indicator, for documents that place them in their own way.
  func figures(of indicator: IndicatorBlock) -> [Figure] {
    indicators[indicator.key]?.figures ?? []
  }

  /// Returns the overview of a prioriteit, likewise.
  func overviewFigure(of prioriteit: Int) -> Figure? { overviews[prioriteit] }

  /// The answers to the measures, likewise.
  var answersFigure: Figure? { answers }

  /// The begroting, the money per prioriteit, and what comes in, likewise.
  var budgetFigures: (costs: Figure?, perPrioriteit: Figure?, income: Figure?) {
    (budget, comparisons.perPrioriteit, comparisons.income)
  }

  /// Returns how the measures are carried out and the indicators came out in a term, likewise.
  func standFigures(in term: AccountTerm) -> [Figure] {
    [stands[term]?.measures, stands[term]?.outcomes].compactMap(\.self)
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

  /// Returns how the measures are carried out in a term.
  func stands(in term: AccountTerm, on page: SitePage) -> TemplateValue {
    .html(stands[term]?.measures?.html(on: map.path(of: page)))
  }

  /// Returns how the indicators came out in a term.
  func outcomes(in term: AccountTerm, on page: SitePage) -> TemplateValue {
    .html(stands[term]?.outcomes?.html(on: map.path(of: page)))
  }

  /// Returns the begroting on its page, with the page's own table of it.
  func money(_ table: HTMLNode) -> TemplateValue {
    .html(budget?.html(on: map.path(of: .budget), opensTables: true, own: table))
  }

  /// Returns the money per prioriteit.
  var moneyPerPrioriteit: TemplateValue {
    .html(comparisons.perPrioriteit?.html(on: map.path(of: .budget)))
  }

  /// Returns what comes in beside what is budgeted.
  var income: TemplateValue {
    .html(comparisons.income?.html(on: map.path(of: .budget)))
  }

  /// Returns when the actions of a prioriteit are planned.
  func planning(ofPrioriteit number: Int) -> TemplateValue {
    let figures = plannings[number] ?? []
    let path = map.path(of: .measures)
    return .html(figures.isEmpty ? nil : .fragment(figures.map { $0.html(on: path) }))
  }

  /// Returns how a dataset is spread over opleidingen.
  func spread(of dataset: String) -> TemplateValue {
    .html(spreads[dataset]?.html(on: map.path(of: .data)))
  }

  /// All figures, those of one kind in any order.
  private var all: [Figure] {
    [budget, answers, comparisons.perPrioriteit, comparisons.income].compactMap { $0 }
      + overviews.values + plannings.values.joined() + doelstellingPlannings + spreads.values
      + indicators.values.flatMap(\.figures)
      + stands.values.flatMap { [$0.measures, $0.outcomes].compactMap(\.self) }
  }

  /// The figures with charts, each once, in the order of their paths.
  var embedded: [Figure] {
    var seen: Set<PagePath> = []
    return (all + placed).filter { figure in
      figure.embedPath.map { seen.insert($0).inserted } ?? false
    }
    .sorted { $0.csv.path < $1.csv.path }
  }

  /// The downloads of all figures and datasets.
  var downloads: [CSVFile] {
    map.agenda.datasets.map { DatasetFigure($0, in: map).csv } + all.flatMap(\.csvFiles)
  }

  /// The pictures of all drawings that are still to be made; none where the site has no pictures.
  var pictures: [WantedPicture] {
    guard map.hasPictures else { return [] }
    return drawings.map {
      WantedPicture(path: Figure.picturePath(of: PagePath($0.path)).text, drawing: $0.bytes)
    }
  }

  /// The drawings of all charts as files.
  var drawings: [PageFile] {
    embedded.flatMap { figure in
      zip(figure.svgPaths, figure.charts).compactMap { path, chart in
        let words = [chart.readingAid, chart.axisNote ?? "", figure.source ?? ""]
        let text = chart.file(description: words.filter { !$0.isEmpty }.joined(separator: " "))
        return path.map { PageFile(path: $0.text, text: text.html() + "\n") }
      }
    }
  }
}

extension IndicatorBlock {
  /// The number of the prioriteit in whose documents the block stands; nil in a chapter.
  var prioriteit: Int? { Int(owner.prefix { $0 != "." }) }
}
