internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// The home page: the institution, the prioriteiten and how they stand, and the ways in.
enum HomePage {
  /// Makes the page.
  static func page(_ site: Site) -> Page {
    var page = Page(.home, .home, title: site.agendaTitle)
    page.lead = site.introduction
    let missing = missing(site)
    let numbers = ["geen", "De prioriteit", "De twee prioriteiten", "De drie prioriteiten"]
    let count = site.regeling.prioriteiten.count
    page.body = [
      "stand": .text(site.statusLine + "."), "metNog": .flag(!missing.isEmpty),
      "nog": .list(missing),
      "prioriteitenkop": .text(numbers.indices.contains(count) ? numbers[count] : "Prioriteiten"),
      "prioriteiten": .list(site.regeling.prioriteiten.map { card($0, site) }),
      "antwoorden": site.figures.answers(on: .home),
      "ingangen": .list(Entrances.values(site)),
    ]
    return page
  }

  /// Returns the card of a prioriteit.
  private static func card(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> TemplateValue {
    let measures = prioriteit.doelstellingen.flatMap(\.measures)
    let facts = [
      ("doelstellingen", prioriteit.doelstellingen.count),
      ("maatregelen die we doen", site.answers.count(measures, .applied)),
      ("maatregelen die we niet doen", site.answers.count(measures, .explained)),
      ("maatregelen waarover het besluit volgt", site.answers.count(measures, .later)),
      ("maatregelen nog niet beantwoord", site.answers.count(measures, .open)),
    ].filter { $0.1 > 0 }
    return [
      "nummer": .text(String(prioriteit.number)),
      "naam": .text(site.title(ofPrioriteit: prioriteit.number)),
      "adres": .text(site.address(.prioriteit(prioriteit.number), from: .home)),
      "feiten": .list(facts.map { ["naam": .text($0.0), "aantal": .text(String($0.1))] }),
      "stand": .text(IndicatorStand(site.indicators(ofPrioriteit: prioriteit.number)).text),
    ]
  }

  /// Returns what a draft still lacks.
  private static func missing(_ site: Site) -> [TemplateValue] {
    site.published.findings.filter { $0.severity == .nogInTeVullen }.map { finding in
      let path = finding.range.file.path
      let document = site.agenda.documents.first { $0.file.path == path }
      return [
        "naam": .text(finding.summary), "plaats": .text(document.map { place($0) } ?? path),
      ]
    }
  }

  /// Returns a document in words.
  private static func place(_ document: AgendaDocument) -> String {
    let code = document.code?.value ?? ""
    return switch document.kind {
    case .doelstelling: "doelstelling \(code)"
    case .prioriteit: "prioriteit \(code)"
    case .chapter: "hoofdstuk \(document.title?.value ?? code)"
    }
  }
}
