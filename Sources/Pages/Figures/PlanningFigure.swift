internal import AgendaModel
internal import Charts
internal import Diagnostics

/// When the actions of measures are planned: a bar for each that has a period.
struct PlanningFigure {
  /// What is planned: `Prioriteit 1`, `Doelstelling 1.3`.
  let name: String
  /// The documents with the measures.
  let documents: [AgendaDocument]
  /// The site.
  let map: SiteMap

  /// A part with its dated actions.
  private struct Item {
    /// The heading.
    var label: String
    /// The actions with their text.
    var actions: [(action: Action, period: Period, text: String)]
  }

  /// The dated actions of the documents.
  private var items: [Item] {
    documents.flatMap { document -> [Item] in
      let prose = ProseRenderer(document: document, map: map, page: .measures)
      return document.sections.flatMap(\.parts).compactMap { part in
        let dated = part.actions.compactMap { action in
          action.period.map { period in
            (action: action, period: period.value, text: prose.inlines(action.inlines).plainText)
          }
        }
        return dated.isEmpty ? nil : Item(label: part.heading.text, actions: dated)
      }
    }
  }

  /// How many actions there are to draw.
  var count: Int {
    documents.flatMap(\.sections).flatMap(\.parts).flatMap(\.actions).count { $0.period != nil }
  }

  /// The figure; nil without dated actions, or with more than a picture holds.
  ///
  /// - Parameters:
  ///   - id: The figure's id, unique on the page.
  ///   - suffix: What tells the download from others: `1` or `1.3`.
  /// - Returns: The figure with its download, or nil.
  func figure(id: String, suffix: String) -> Figure? {
    let items = items
    guard (1...PlanningChart.mostBars).contains(count) else { return nil }
    let chart = PlanningChart(
      name: "\(name), planning",
      rows: items.map { item in
        .init(label: item.label, bars: item.actions.enumerated().map(Self.bar))
      })
    let folder = map.path(of: .measures).folder
    let rendering = chart.rendering(id: id)
    return Figure(
      id: id,
      title: "\(name): wanneer we wat doen, \(Dutch.count(count, "actie", "acties")) met een jaar",
      charts: [rendering], table: table(items), source: "Bron: deze agenda.",
      csvPath: PagePath(folder + "planning-\(Slug.make(suffix)).csv"), in: map)
  }

  /// Returns the bar of an action.
  private static func bar(
    _ place: Int, _ item: (action: Action, period: Period, text: String)
  ) -> PlanningChart.Bar {
    let span = item.period.span
    return .init(
      letter: letter(place, item.action), period: item.period.dutch, begin: span.begin,
      end: span.end)
  }

  /// Returns the letter of an action, or its number within the measure.
  private static func letter(_ place: Int, _ action: Action) -> String {
    action.letter?.value ?? String(place + 1)
  }

  /// Returns the table with what each action is.
  private func table(_ items: [Item]) -> FigureTable {
    let rows = items.flatMap { item in
      item.actions.enumerated().map { place, found -> [FigureTable.Entry] in
        [
          .words("\(item.label), \(Self.letter(place, found.action))"),
          .words(found.period.dutch), .words(found.text), .words(found.action.role ?? ""),
        ]
      }
    }
    return FigureTable(
      caption: "\(name): acties met een jaar",
      columns: [.init("Actie"), .init("Wanneer"), .init("Wat"), .init("Wie")], rows: rows,
      notes: ["Acties zonder jaar staan op de pagina van de doelstelling."])
  }
}

extension Period {
  /// The begin and end on an axis of years: 2024 runs from 2024.0 to 2025.0, a school year from
  /// August to the end of July.
  fileprivate var span: (begin: Double, end: Double) {
    switch self {
    case .year(let year), .cohort(let year): (Double(year), Double(year) + 1)
    case .schoolYear(let year): (Double(year) + 7 / 12, Double(year) + 1 + 7 / 12)
    case .years(let first, let last): (Double(first), Double(last) + 1)
    case .month(let year, let month):
      (Double(year) + Double(month - 1) / 12, Double(year) + Double(month) / 12)
    }
  }
}
