internal import AgendaModel
internal import Diagnostics

/// An external partner with whom the cooperation was not evaluated in a year that has accounts.
enum PartnerNotEvaluated: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "partner-not-evaluated", .account, .waarschuwing, isAboutMissingPart: true,
    title: "Een verantwoording zegt niet hoe de samenwerking met een partner ging",
    what: """
      Of elke partner met `groep: extern` en met `doelstellingen` in elk jaar waarover verantwoordingen zijn, bij één daarvan
      onder `partners` staat met een datum of een uitkomst. Staat het jaar achter `geevalueerd` in de agenda, dan is
      dat ook goed. Voor partners van doelstellingen zonder verantwoording geldt het niet.
      """,
    why:
      "De school belooft de plannen samen uit te voeren, en ze elk jaar met haar partners te bekijken.",
    wrong: """
      verantwoording: "2025"     # de agenda noemt Gemeente Waterstad bij 1.3
      doelstelling: "1.3"
      """,
    right: """
      verantwoording: "2025"
      doelstelling: "1.3"
      partners:
        - naam: Gemeente Waterstad
          datum: 2025-11-12
          uitkomst: Wij gaan op dezelfde voet door.
      """,
    mend: "Schrijf de partner met datum en uitkomst onder `partners` van een verantwoording")

  /// Returns a finding for each such partner and year.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.accounts.years.flatMap { year -> [Diagnostic] in
      let documents = index.accounts.accounts(of: .year(year))
      guard !documents.contains(where: { index.damage.touches($0.headerRange) }) else { return [] }
      let accounts = documents.compactMap(\.account)
      let about = Set(accounts.compactMap(\.doelstelling))
      let isWhole = accounts.contains { $0.subject == .whole }
      let told = Set(
        accounts.flatMap(\.evaluations).filter { $0.date != nil || $0.outcome != nil }
          .map { $0.name.value.lowercased() })
      return partners(of: index.agenda).filter { partner in
        let codes = partner.doelstellingen.map(\.value)
        return !codes.isEmpty && (isWhole || codes.contains(where: about.contains))
          && !told.contains(partner.name.value.lowercased())
          && !(partner.evaluated?.contains(String(year)) ?? false)
      }.map { partner in
        finding(
          at: partner.name.range, Message.summary(partner.name.value, year),
          explanation: Message.explanation(partner), subject: partner.name.value)
      }
    }
  }

  /// Returns the external partners of an agenda, each once.
  private static func partners(of agenda: Agenda) -> [Partner] {
    var seen: Set<String> = []
    return agenda.partners.filter {
      $0.isExternal && seen.insert($0.name.value.lowercased()).inserted
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ year: Int) -> String {
    "De verantwoording van \(year) zegt niet hoe de samenwerking met ‘\(name)’ ging"
  }
  /// Where the partner works.
  static func explanation(_ partner: Partner) -> String {
    "De partner werkt mee aan \(partner.doelstellingen.map(\.value).dutchList)."
  }
}
