internal import AgendaModel
internal import Charts
internal import Disclosure

/// *Wat vraagt de Regeling, en waar staat het?*: every requirement with its place in the agenda.
///
/// How well each requirement is supported, and where sources differ, is shown in a draft and to the
/// institution only.
enum RegelingPage {
  /// The title.
  static let title = "Wat vraagt de Regeling, en waar staat het?"

  /// Makes the page; nil when the agenda does not show it.
  static func page(_ site: Site) -> Page? {
    guard site.showsRequirements else { return nil }
    var page = Page(.regeling, .requirements, title: title)
    let regeling = site.regeling
    var tables = Tables(site)
    let groups = regeling.prioriteiten.map { tables.group($0) } + [tables.general()]
    page.body = [
      "uitleg": .text(
        "Hieronder staat elk onderdeel dat de \(regeling.name) vraagt, met de plaats in deze "
          + "agenda of de reden waarom het er niet staat."),
      "waarschuwing": .text(site.showsMissing ? regeling.caveat : short(regeling)),
      "telling": [tables.count().value], "groepen": .list(groups.map(\.value)),
      "metVerschil": .flag(site.showsMissing && !regeling.notes.isEmpty),
      "verschillen": .list(
        regeling.notes.map {
          [
            "nummer": .text($0.id), "onderwerp": .text($0.topic), "bronnen": .text($0.sources),
            "keuze": .text($0.handling),
          ]
        }),
    ]
    page.contents = groups.flatMap(\.entries)
    if site.showsMissing && !regeling.notes.isEmpty {
      page.contents.append(.init(name: "Waar bronnen verschillen", anchor: "sectie_verschillen"))
    }
    return page
  }

  /// Returns what the public must know about the list.
  private static func short(_ regeling: Regeling) -> String {
    "De lijst is in eigen woorden. Zij is geen oordeel van de commissie of de minister, en de "
      + "officiële tekst gaat altijd voor."
  }

  /// A group of tables under a heading.
  struct Group {
    /// The heading.
    var title: String
    /// Its anchor.
    var anchor: String
    /// The tables.
    var tables: [TableModel]

    /// What the template gets.
    var value: TemplateValue {
      [
        "titel": .text(title), "anker": .text(anchor),
        "tabellen": .list(tables.filter { !$0.rows.isEmpty }.map(\.value)),
      ]
    }

    /// The entries of the table of contents: the heading, without its title, and each table.
    var entries: [Page.Entry] {
      let name = String(title.prefix { $0 != ":" })
      return [.init(name: name, anchor: anchor)]
        + tables.filter { !$0.rows.isEmpty }.map {
          .init(name: $0.caption, anchor: $0.id, isPart: true)
        }
    }
  }

  /// Makes the tables and counts how the requirements stand.
  private struct Tables {
    /// What all pages draw on.
    let site: Site
    /// Finds how each requirement stands.
    let finder: RequirementFinder
    /// How many requirements of each kind are in each state.
    var counts: [(kind: String, states: [RequirementStatus.State: Int])] = []

    /// Creates tables without counts.
    init(_ site: Site) {
      self.site = site
      finder = RequirementFinder(site: site)
    }

    /// Returns the tables of a prioriteit.
    mutating func group(_ prioriteit: Regeling.Prioriteit) -> Group {
      let number = prioriteit.number
      var whole = table("prioriteit-\(number)", "Voor de hele prioriteit")
      for item in prioriteit.analysis { add(item, to: &whole) }
      for indicator in prioriteit.indicators { add(indicator, to: &whole) }
      let rest = prioriteit.doelstellingen.map { doelstelling in
        var table = table(
          doelstelling.code, "\(doelstelling.code) \(site.title(ofDoelstelling: doelstelling.code))"
        )
        for item in doelstelling.analysis { add(item, to: &table) }
        for indicator in doelstelling.indicators { add(indicator, to: &table) }
        for measure in doelstelling.measures { add(measure, to: &table) }
        return table
      }
      return Group(
        title: "Prioriteit \(number): \(site.title(ofPrioriteit: number))",
        anchor: "sectie_prioriteit-\(number)", tables: [whole] + rest)
    }

    /// Returns the tables of what holds for the whole agenda.
    mutating func general() -> Group {
      var chapters = table("hoofdstukken", "Hoofdstukken")
      for chapter in site.regeling.chapters {
        add(
          "Hoofdstukken", chapter.title, "Hoofdstuk", chapter.evidence, finder.status(chapter),
          &chapters)
      }
      var consents = table("organen", "Instemming en vaststelling")
      for consent in site.regeling.consents {
        let body = Site.body(consent.body(forStaff: site.agenda.profile.staff))
        add(
          "Instemming en vaststelling", "\(body): \(consent.act)", "Besluit", consent.evidence,
          finder.status(consent), &consents)
      }
      var money = table("begroting", "Onderdelen van de begroting")
      for part in site.regeling.budgetParts {
        add("Begroting", part.title, "Bedrag", part.evidence, finder.status(part), &money)
      }
      return Group(
        title: "Voor de hele agenda", anchor: "sectie_hele-agenda",
        tables: [chapters, consents, money])
    }

    /// Adds an analysis item.
    private mutating func add(_ item: Regeling.AnalysisItem, to table: inout TableModel) {
      add(
        "Analyse", item.title, "Analyse\u{A0}\(item.number)", item.evidence, finder.status(item),
        &table)
    }

    /// Adds an indicator.
    private mutating func add(_ asked: Regeling.Indicator, to table: inout TableModel) {
      add(
        "Indicatoren", asked.name, "Indicator\u{A0}\(asked.code)", asked.evidence,
        finder.status(asked),
        &table)
    }

    /// Adds a measure.
    private mutating func add(_ measure: Regeling.Maatregel, to table: inout TableModel) {
      let kind = measure.obligation == .mandatory ? "verplicht" : nil
      add(
        "Maatregelen", measure.title,
        "Maatregel\u{A0}\(measure.number)\(kind.map { " (\($0))" } ?? "")",
        measure.evidence, finder.status(measure), &table)
    }

    /// Adds a row and counts it.
    private mutating func add(
      _ kind: String, _ title: String, _ number: String, _ evidence: Evidence,
      _ status: RequirementStatus, _ table: inout TableModel
    ) {
      var cells: [HTMLNode] = [
        .text(title), .text(number), status.node(inDraft: site.showsMissing),
      ]
      if site.showsMissing {
        let notes = evidence.notes.isEmpty ? nil : "zie " + Dutch.list(evidence.notes)
        cells.append(.text(evidence.text, remark: notes))
      }
      table.add(cells)
      if let place = counts.firstIndex(where: { $0.kind == kind }) {
        counts[place].states[status.state, default: 0] += 1
      } else {
        counts.append((kind, [status.state: 1]))
      }
    }

    /// Returns a table without rows.
    private func table(_ name: String, _ caption: String) -> TableModel {
      var columns = [
        TableModel.Column("Wat de Regeling vraagt"), .init("Onderdeel"), .init("Waar het staat"),
      ]
      if site.showsMissing { columns.append(.init("Hoe zeker dit is")) }
      return TableModel(id: "tabel_" + name, caption: caption, columns: columns)
    }

    /// Returns the table of counts; states that do not occur have no column.
    func count() -> TableModel {
      let states = RequirementStatus.State.allCases.filter { state in
        counts.contains { $0.states[state] != nil }
      }
      var table = TableModel(
        id: "tabel_telling", caption: "Hoe het ervoor staat, in aantallen",
        columns: [.init("Soort")]
          + states.map {
            .init(Dutch.capitalized($0.text(inDraft: site.showsMissing)), numeric: true)
          })
      for (kind, found) in counts {
        table.add([.text(kind)] + states.map { .text(String(found[$0] ?? 0)) })
      }
      return table
    }
  }
}
