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
      "ingangen": .list(entrances(site)),
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

  /// Returns the ways in for students, partners and journalists.
  private static func entrances(_ site: Site) -> [TemplateValue] {
    var links: [(String, String, String)] = []
    for view in site.regeling.doelstellingen.compactMap({ site.doelstelling($0.code) }) {
      guard let place = view.document.sections.firstIndex(where: { $0.role == .merkJe }) else {
        continue
      }
      let address = site.address(
        .doelstelling(view.code), from: .home, anchor: view.sectionAnchors[place])
      let title = site.title(ofDoelstelling: view.code)
      links.append(("Wat merk je ervan? \(title)", address, "Voor studenten."))
    }
    let fixed: [(String, SitePage, String, Bool)] = [
      ("Wat we doen", .measures, "Alle maatregelen, met wat we doen en wat niet.", true),
      ("Waaraan we het zien", .indicators, "Alle indicatoren, met startpunt en doel.", true),
      (
        "Waar het geld heen gaat", .budget, "De begroting per doelstelling en per jaar.",
        site.agenda.begroting != nil
      ),
      (
        "Achtergrond", .chapters, "Over de school, de regio en de plannen.",
        !site.chapters.isEmpty
      ),
      (
        "De cijfers zelf", .data, "Gegevens om te bekijken en te downloaden.",
        !site.agenda.datasets.isEmpty
      ),
      (
        RegelingPage.title, .requirements, "Elk onderdeel, met de plaats in deze agenda.",
        site.showsRequirements
      ),
    ]
    links += fixed.filter(\.3).map { ($0.0, site.address($0.1, from: .home), $0.2) }
    return links.map { ["naam": .text($0.0), "adres": .text($0.1), "uitleg": .text($0.2)] }
  }
}

/// How a group of indicators stands: how many have a startpunt and a doel, and how many were
/// measured since.
struct IndicatorStand {
  /// How many there are, those that do not apply left out.
  let count: Int
  /// How many have both a startpunt and a doel.
  let complete: Int
  /// How many were measured after the startpunt.
  let measured: Int

  /// Counts.
  init(_ indicators: [IndicatorBlock]) {
    let shown = indicators.filter { $0.notApplicable == nil }
    count = shown.count
    complete = shown.count { Self.has(.nulmeting, $0) && Self.has(.target, $0) }
    measured = shown.count { Self.has(.measured, $0) }
  }

  /// Whether any cell of any series has a value of this kind.
  static func has(_ kind: Cell.Kind, _ indicator: IndicatorBlock) -> Bool {
    if kind == .nulmeting, indicator.offer != nil { return true }
    return indicator.series.contains { series in
      series.cells.contains { cell in cell[kind].contains { $0.value.value.absence == nil } }
    }
  }

  /// The counts in a sentence.
  var text: String {
    guard count > 0 else { return "Geen indicatoren." }
    let first = Dutch.count(count, "indicator", "indicatoren")
    let second = measured == 0 ? "nog geen nieuwe meting" : "\(measured) opnieuw gemeten"
    return "\(first): \(complete) met startpunt en doel, \(second)."
  }
}
