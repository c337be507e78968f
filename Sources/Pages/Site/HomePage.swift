internal import AgendaModel
internal import Diagnostics
internal import Disclosure

/// The home page: the institution, the prioriteiten and how they stand, and the ways in.
enum HomePage {
  /// Makes the page.
  static func page(_ site: Site, _ missing: MissingParts) -> Page {
    var page = Page(.home, .home, title: site.agendaTitle)
    page.lead = site.introduction
    let noticed = Entrances.noticed(site)
    let numbers = ["geen", "De prioriteit", "De twee prioriteiten", "De drie prioriteiten"]
    let count = site.regeling.prioriteiten.count
    let body: TemplateObject = [
      "stand": .text(site.statusLine + "."), "samenvatting": .list(Entrances.summary(site)),
      "metNog": .flag(missing.count > 0), "nog": .list(missing.groups),
      "nogAantal": .text(Dutch.count(missing.count, "onderdeel", "onderdelen")),
      "metMerkJe": .flag(!noticed.isEmpty), "merkJe": .list(noticed),
      "merkJij": .list(Entrances.allNoticed(site)),
      "prioriteitenkop": .text(numbers.indices.contains(count) ? numbers[count] : "Prioriteiten"),
      "prioriteiten": .list(site.regeling.prioriteiten.map { card($0, site) }),
      "antwoorden": site.figures.answers(on: .home),
      "ingangen": .list(Entrances.values(site)),
    ]
    page.body = body.merging(AccountNotice(site, on: .home)?.whole() ?? AccountNotice.none)
    return page
  }

  /// Returns the card of a prioriteit.
  private static func card(_ prioriteit: Regeling.Prioriteit, _ site: Site) -> TemplateValue {
    let measures = prioriteit.doelstellingen.flatMap(\.measures)
    let facts = [
      (
        prioriteit.doelstellingen.count == 1 ? "doelstelling" : "doelstellingen",
        prioriteit.doelstellingen.count
      ),
      ("maatregelen die we doen", site.answers.count(measures, .applied)),
      ("maatregelen die we niet doen", site.answers.count(measures, .explained)),
      ("maatregelen waarover het besluit volgt", site.answers.count(measures, .later)),
      ("maatregelen nog niet beantwoord", site.answers.count(measures, .open)),
    ].filter { $0.1 > 0 }
    let targets = KeyNumbers.targets(of: prioriteit, site)
    return [
      "metDoelen": .flag(!targets.isEmpty), "doelen": .list(targets),
      "nummer": .text(String(prioriteit.number)),
      "naam": .text(site.title(ofPrioriteit: prioriteit.number)),
      "adres": .text(site.address(.prioriteit(prioriteit.number), from: .home)),
      "feiten": .list(facts.map { ["naam": .text($0.0), "aantal": .text(String($0.1))] }),
      "stand": .text(IndicatorStand(site.indicators(ofPrioriteit: prioriteit.number)).text),
    ]
  }
}
