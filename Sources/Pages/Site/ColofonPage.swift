internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Disclosure

/// The colophon: which version this is, who agreed to it, and how the site was made.
enum ColofonPage {
  /// Makes the page.
  static func page(_ site: Site, generator: String) -> Page {
    var page = Page(.colofon, .colophon, title: title)
    page.lead = "Welke versie dit is, wie haar vaststelde, en hoe de site is gemaakt."
    let consents = consents(site)
    let body: TemplateObject = [
      "kenmerken": .list(facts(site)), "metInstemming": .flag(consents != nil),
      "instemming": .list(consents.map { [$0.value] } ?? []),
      "mededeling": .text(site.agenda.announcement?.value),
      "privacy": .text(privacy(site)),
      "programma": .text(generator.isEmpty ? "IJkpunt" : "IJkpunt \(generator)"),
      "licentie": .text(site.agenda.licence.map { Dutch.sentence($0.value) }),
    ]
    page.body = body.merging(contact(site))
    page.contents = [.init(name: "Deze agenda", anchor: "sectie_agenda")]
    if consents != nil {
      page.contents.append(.init(name: "Wie instemde en vaststelde", anchor: "sectie_instemming"))
    }
    page.contents += [
      .init(name: "Deze site", anchor: "sectie_site"),
      .init(name: "De cijfers", anchor: "sectie_cijfers"),
      .init(name: "Hergebruik", anchor: "sectie_hergebruik"),
      .init(name: "Een fout melden", anchor: "sectie_melden"),
    ]
    return page
  }

  /// The heading of the page, and the text of links to it.
  static let title = "Over deze site"

  /// Returns where a reader can ask or report something.
  static func contact(_ site: Site) -> TemplateObject {
    let institution = site.agenda.institution
    var contact: [TemplateValue] = []
    if let text = institution.contact {
      contact.append(["naam": "Contact", "tekst": .text(text), "adres": .text(mail(text))])
    }
    if let website = institution.website?.value, website.hasPrefix("http") {
      contact.append(["naam": "Website", "tekst": .text(website), "adres": .text(website)])
    }
    return ["metContact": .flag(!contact.isEmpty), "contact": .list(contact)]
  }

  /// Returns the facts about the agenda.
  private static func facts(_ site: Site) -> [TemplateValue] {
    let agenda = site.agenda
    let website = agenda.institution.website?.value
    let facts: [(String, String?, String?)] = [
      ("Instelling", site.institutionName, nil), ("BRIN-nummer", agenda.institution.brin, nil),
      ("Raden", bodies(site), nil),
      ("Website", website, website.flatMap { $0.hasPrefix("http") ? $0 : nil }),
      ("Contact", agenda.institution.contact, mail(agenda.institution.contact)),
      ("Agenda", site.agendaTitle, nil), ("Regeling", site.regeling.name, nil),
      ("Vindplaats", site.regeling.publication, nil),
      ("Status", agenda.isDraft ? "concept" : "vastgesteld", nil),
      ("Versie", agenda.version?.value, nil),
      ("Stand van", agenda.referenceDate?.value.text, nil),
    ]
    return facts.compactMap { name, text, address in
      guard let text, !text.isEmpty else { return nil }
      return ["naam": .text(name), "tekst": .text(text), "adres": .text(address)]
    }
  }

  /// Returns the names of the institution's bodies; nil when none are given.
  private static func bodies(_ site: Site) -> String? {
    let names = site.agenda.bodies.map { Site.body($0.value).lowercased() }
    return names.isEmpty ? nil : Dutch.capitalized(Dutch.list(names))
  }

  /// Returns the address for an e-mail; nil when the text is none.
  static func mail(_ contact: String?) -> String? {
    guard let contact, contact.contains("@"), !contact.contains(" ") else { return nil }
    return "mailto:" + contact
  }

  /// Returns the acts of the bodies; nil when there are none.
  static func consents(_ site: Site) -> TableModel? {
    guard !site.agenda.consents.isEmpty else { return nil }
    var table = TableModel(
      id: "tabel_organen", caption: "Instemming, advies en vaststelling",
      columns: [.init("Orgaan"), .init("Wat"), .init("Wanneer")])
    let hasVersions = site.agenda.consents.contains { $0.version != nil }
    if hasVersions { table.columns.append(.init("Versie")) }
    for consent in site.agenda.consents {
      let cells: [HTMLNode] = [
        .text(Site.body(consent.body.value)),
        .text(what(consent), remark: consent.remark.map(Dutch.sentence)), .text(when(consent)),
      ]
      table.add(cells + (hasVersions ? [.text(consent.version ?? "–")] : []))
    }
    return table
  }

  /// Returns what a body did.
  private static func what(_ consent: Consent) -> String {
    consent.act.map { Dutch.capitalized($0.value) } ?? "De bron noemt geen besluit"
  }

  /// Returns when a body acted.
  private static func when(_ consent: Consent) -> String {
    switch consent.moment?.value {
    case .day(let date): date.text
    case .sourceSilent: "de bron noemt dit niet"
    case nil: consent.act == nil ? "–" : "nog niet bekend"
    }
  }

  /// Returns the day of an act as the end of a sentence.
  static func moment(_ consent: Consent) -> String {
    if case .day(let date)? = consent.moment?.value { return " op \(date.text)" }
    return ""
  }

  /// Returns how small groups are protected, when any value was withheld.
  private static func privacy(_ site: Site) -> String {
    let limit = site.agenda.smallCountThreshold
    let rule =
      "Aantallen personen onder de \(limit) laten we niet zien, omdat iemand daaraan te herkennen is."
    switch site.published.withheldValues {
    case 0: return rule
    case 1: return rule + " Op deze site is dat bij 1 waarde gebeurd."
    case let count: return rule + " Op deze site is dat bij \(count) waarden gebeurd."
    }
  }
}
