internal import AgendaModel
internal import Charts
internal import Diagnostics

/// All years of accounts side by side, the newest first.
enum AccountsPage {
  /// What the page is called in breadcrumbs and menus.
  static let shortTitle = "Hoe staat het ervoor?"
  /// The heading.
  static let title = "Alle jaren naast elkaar"

  /// Makes the page; nil for a site without accounts.
  static func page(_ site: Site) -> Page? {
    guard !site.stands.isEmpty else { return nil }
    var page = Page(.verantwoordingen, .accounts, title: title)
    page.overline = shortTitle
    page.windowTitle = "\(shortTitle) \(title)"
    page.lead =
      "Elk jaar vertelt de school wat er van de agenda terechtkwam. Hier staat per "
      + "maatregel en per indicator hoe het verder ging."
    let years = site.stands.filter { !$0.term.isInternal }
    let semesters = site.stands.filter(\.term.isInternal)
    page.body = [
      "jaren": .list(years.map { entry($0, site) }), "metJaren": .flag(!years.isEmpty),
      "metSemesters": .flag(!semesters.isEmpty),
      "semesters": .list(semesters.map { entry($0, site) }),
      "groepen": .list(years.isEmpty ? [] : groups(years, site)),
      "bijstellingenAdres": .text(
        site.map.contains(.adjustments) ? site.address(.adjustments, from: .accounts) : nil),
    ]
    page.contents =
      (years.isEmpty ? [] : [.init(name: "Per jaar", anchor: "sectie_jaren")])
      + (semesters.isEmpty ? [] : [.init(name: "Voortgang (intern)", anchor: "sectie_semesters")])
      + (years.isEmpty
        ? []
        : site.regeling.prioriteiten.map {
          .init(name: "Prioriteit \($0.number)", anchor: "sectie_prioriteit-\($0.number)")
        })
    return page
  }

  /// Returns a term with its counts.
  private static func entry(_ stand: TermStand, _ site: Site) -> TemplateValue {
    let codes = site.regeling.doelstellingen.map(\.code)
    let lines = [
      ("Uitvoering", stand.tally(ofMeasures: codes)),
      ("Resultaat", stand.tally(of: site.indicators)),
    ].filter { $0.1.total > 0 }.map { "\($0.0): \($0.1.text)." }
    let money = stand.spending.sentence
    return [
      "naam": .text(AccountPage.title(of: stand.term)),
      "adres": .text(site.address(stand.accounts.page, from: .accounts)),
      "regels": .list((lines + [money].compactMap(\.self)).map { ["naam": .text($0)] }),
    ]
  }

  /// Returns the tables of each prioriteit.
  private static func groups(_ years: [TermStand], _ site: Site) -> [TemplateValue] {
    site.regeling.prioriteiten.map { prioriteit in
      let number = prioriteit.number
      let tables = [measures(prioriteit, years, site), indicators(number, years, site)]
        .filter { !$0.rows.isEmpty }
      return [
        "titel": .text("Prioriteit \(number): \(site.title(ofPrioriteit: number))"),
        "anker": .text("sectie_prioriteit-\(number)"),
        "tabellen": .list(tables.map(\.value)),
      ]
    }
  }

  /// Returns the table of the measures of a prioriteit: a column for each year.
  private static func measures(
    _ prioriteit: Regeling.Prioriteit, _ years: [TermStand], _ site: Site
  ) -> TableModel {
    var table = TableModel(
      id: "tabel_maatregelen-\(prioriteit.number)",
      caption: "Uitvoering van de maatregelen van prioriteit \(prioriteit.number)",
      columns: [.init("Maatregel")] + years.map { .init("Uitvoering \($0.term.text)") })
    for code in prioriteit.doelstellingen.map(\.code) {
      var rows = MeasureRows()
      for (column, stand) in years.enumerated() { rows.add(stand.measures(of: code), column) }
      for row in rows.rows {
        table.add(
          [name(row, code, site)]
            + years.indices.map { column in
              row.stands[column].map { StandWords.node($0) } ?? .text("–")
            })
      }
    }
    return table
  }

  /// Returns the name of a measure with its doelstelling, and the way to it in the agenda.
  private static func name(_ row: MeasureRows.Row, _ code: String, _ site: Site) -> HTMLNode {
    let link = row.plan.map {
      HTMLNode.link(
        site.address(.doelstelling($0.document), from: .accounts, anchor: $0.anchor), row.title)
    }
    return .fragment([
      link ?? .text(row.title), .text("", remark: "Doelstelling \(code)"),
    ])
  }

  /// Returns the table of the indicators of a prioriteit: a value and a result for each year.
  private static func indicators(_ number: Int, _ years: [TermStand], _ site: Site) -> TableModel {
    var table = TableModel(
      id: "tabel_indicatoren-\(number)",
      caption: "Resultaat van de indicatoren van prioriteit \(number)",
      columns: [.init("Indicator"), .init("Startpunt")]
        + years.map { .init("Resultaat \($0.term.text)") }
        + [.init("Doel voor \(site.regeling.years.upperBound)")])
    for indicator in site.indicators(ofPrioriteit: number) {
      let words = IndicatorWords(indicator, site)
      let cells = years.map { stand in stand.outcome(of: indicator.key).map(cell) ?? .text("–") }
      guard indicator.notApplicable == nil else { continue }
      table.add(
        [.link(site.address(.indicator(indicator.key), from: .accounts), indicator.name)]
          + [.text(words.start)] + cells + [.text(words.goal)])
    }
    return table
  }

  /// Returns what was last measured by then, and the result.
  private static func cell(_ outcome: IndicatorOutcome) -> HTMLNode {
    let word = StandWords.node(outcome.word)
    guard !outcome.isPerPart, let latest = outcome.shared?.latest, let unit = outcome.series?.unit
    else { return word }
    let value = latest.value.value.dutch(unit: unit) + latest.whenDutch
    return .fragment([.text(value), .element("br"), word])
  }
}

/// The measures of a doelstelling over the years, each once.
private struct MeasureRows {
  /// A measure with its stand per year.
  struct Row {
    /// The title.
    var title: String
    /// The measure in the agenda.
    var plan: MeasureAnswers.Answer?
    /// The stand in each year by its column; no entry for a year without the measure.
    var stands: [Int: MeasureStatus?] = [:]
  }

  /// The measures in the order of the agenda.
  private(set) var rows: [Row] = []
  /// The place of each measure by what tells it apart.
  private var places: [String: Int] = [:]

  /// Adds the measures of a year.
  mutating func add(_ reports: [MeasureReport], _ column: Int) {
    for report in reports {
      let key = report.plan?.anchor ?? report.ids.joined(separator: " ")
      let place = places[key] ?? rows.count
      if place == rows.count {
        places[key] = place
        rows.append(Row(title: report.title, plan: report.plan))
      }
      rows[place].stands.updateValue(report.status, forKey: column)
    }
  }
}
