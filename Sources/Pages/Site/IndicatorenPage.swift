internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The overview of all indicators.
enum IndicatorenPage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.indicatoren, .indicators, title: "Alle indicatoren")
    let last = site.regeling.years.upperBound
    page.lead = "Aan deze cijfers kunt u zien of de school haar doelen voor \(last) haalt."
    let groups = groups(site)
    page.body = ["groepen": .list(groups.map(\.value))]
    page.contents = groups.map { .init(name: $0.title, anchor: $0.anchor) }
    return page
  }

  /// A prioriteit, or the chapters, with its table.
  private struct Group {
    /// The title.
    var title: String
    /// The anchor.
    var anchor: String
    /// The table.
    var table: TableModel

    /// What the template gets.
    var value: TemplateValue {
      ["titel": .text(title), "anker": .text(anchor), "tabel": [table.value]]
    }
  }

  /// Returns the groups that have indicators.
  private static func groups(_ site: Site) -> [Group] {
    var groups = site.regeling.prioriteiten.map { prioriteit in
      let number = prioriteit.number
      return group(
        "Prioriteit \(number): \(site.title(ofPrioriteit: number))", "prioriteit-\(number)",
        site.indicators(ofPrioriteit: number), site)
    }
    let prioriteiten = Set(site.regeling.prioriteiten.map { String($0.number) })
    let others = site.indicators.filter {
      !prioriteiten.contains(String($0.owner.prefix { $0 != "." }))
    }
    groups.append(group("Andere indicatoren", "andere", others, site))
    return groups.filter { !$0.table.rows.isEmpty }
  }

  /// Returns one group.
  private static func group(
    _ title: String, _ anchor: String, _ indicators: [IndicatorBlock], _ site: Site
  ) -> Group {
    var table = TableModel(
      id: "tabel_\(anchor)", caption: "Startpunt en doel, \(anchor.replacing("-", with: " "))",
      columns: [
        .init("Indicator"), .init("Code"), .init("Startpunt"),
        .init("Doel voor \(site.regeling.years.upperBound)"), .init("Verloop"),
        .init("Eenheid"), .init("Bron"),
      ])
    for indicator in indicators {
      let words = IndicatorWords(indicator, site)
      table.add([
        .link(site.address(.indicator(indicator.key), from: .indicators), indicator.name),
        .text(indicator.code?.value ?? "eigen"), .text(words.start), .text(words.goal),
        IndicatorLine(indicator, site).node,
        .text(words.units.first ?? "–"), .text(words.sources.first.map(site.sourceName) ?? "–"),
      ])
    }
    return Group(title: title, anchor: "sectie_\(anchor)", table: table)
  }
}
