internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The goals of the institution's own strategy: a table per focus, or one when there is none.
enum StrategyTables {
  /// Returns the tables; none without goals.
  static func tables(_ site: Site, on page: SitePage) -> [TableModel] {
    groups(site.agenda.strategy).enumerated().map { place, goals in
      table(goals, site, page, id: "tabel_strategie" + (place == 0 ? "" : "-\(place + 1)"))
    }
  }

  /// Returns the goals of each focus, in the order in which they first appear.
  private static func groups(_ goals: [StrategyGoal]) -> [[StrategyGoal]] {
    var groups: [[StrategyGoal]] = []
    var places: [String: Int] = [:]
    for goal in goals {
      let focus = goal.focus ?? ""
      if let place = places[focus] {
        groups[place].append(goal)
      } else {
        places[focus] = groups.count
        groups.append([goal])
      }
    }
    return groups
  }

  /// Returns one table, with the columns that have something to say.
  private static func table(
    _ goals: [StrategyGoal], _ site: Site, _ page: SitePage, id: String
  ) -> TableModel {
    let hasText = goals.contains { $0.text != nil }
    let hasBearer = goals.contains { $0.bearer != nil }
    let columns =
      ["Ambitie van de school"] + (hasText ? ["Wat"] : []) + (hasBearer ? ["Wie eraan werkt"] : [])
      + ["Hoort bij"]
    var table = TableModel(
      id: id, caption: goals.first?.focus ?? "De eigen strategie en de prioriteiten",
      columns: columns.map { .init($0) })
    for goal in goals {
      table.add(
        [.text(goal.name)] + (hasText ? [.text(goal.text ?? "–")] : [])
          + (hasBearer ? [.text(goal.bearer ?? "–")] : []) + [prioriteiten(of: goal, site, page)])
    }
    return table
  }

  /// Returns the ways to the prioriteiten that a goal serves.
  private static func prioriteiten(
    of goal: StrategyGoal, _ site: Site, _ page: SitePage
  ) -> HTMLNode {
    if goal.isSourceSilent { return .text("de bron noemt dit niet") }
    let links = goal.prioriteiten.map { number -> HTMLNode in
      .link(site.address(.prioriteit(number.value), from: page), "Prioriteit \(number.value)")
    }
    return links.isEmpty ? .text("–") : .joined(links, by: ", ")
  }
}
