internal import AgendaModel
internal import Diagnostics

extension BijlageCover {
  /// Makes the cover of an appendix.
  init(_ site: Site, _ selection: BijlageSelection) {
    self.init(site)
    let year = selection.year.map { " \($0)" } ?? ""
    kind = selection.isSummary ? "Samenvatting" : "Bijlage bij het jaarverslag" + year
    choice = Self.choice(site, selection)
  }

  /// Makes a cover that names the agenda and no choice from it.
  init(_ site: Site) {
    (kind, choice, title) = ("Kwaliteitsagenda", nil, site.agendaTitle)
    institution = site.institutionName
    let agenda = site.agenda
    isDraft = agenda.isDraft
    status = site.statusLine
    announcement = agenda.announcement?.value
    date = agenda.referenceDate?.value.iso
    let facts: [(String, String?)] = [
      ("Instelling", institution), ("BRIN-nummer", agenda.institution.brin),
      ("Regeling", site.regeling.name), ("Periode", agenda.period?.value.text),
      ("Status", Self.status(site)), ("Versie", agenda.version?.value),
      ("Stand van", agenda.referenceDate?.value.text),
    ]
    self.facts = facts.compactMap { name, text in
      text.map { Fact(name: name, text: Dutch.capitalized($0)) }
    }
  }

  /// Returns the status, and when the agenda was adopted.
  private static func status(_ site: Site) -> String {
    site.agenda.isDraft ? "Concept" : site.adoption
  }

  /// Returns what was chosen in words; nil for the whole agenda.
  private static func choice(_ site: Site, _ selection: BijlageSelection) -> String? {
    guard !selection.isWhole else { return nil }
    var words: [String] = []
    if selection.doelstellingen.count == 1, let code = selection.doelstellingen.first {
      words.append("Doelstelling \(code): \(site.title(ofDoelstelling: code))")
    } else if selection.prioriteiten.count == 1, let number = selection.prioriteiten.first {
      words.append("Prioriteit \(number): \(site.title(ofPrioriteit: number))")
    } else {
      words.append("Doelstellingen " + Dutch.list(selection.doelstellingen))
    }
    if let partner = selection.partner { words.append("samen met \(partner.name)") }
    return words.joined(separator: ", ")
  }
}
