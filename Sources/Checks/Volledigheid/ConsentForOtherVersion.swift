internal import AgendaModel
internal import Diagnostics

/// Consent with another version of the agenda than this one.
enum ConsentForOtherVersion: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-for-other-version", .completeness, .waarschuwing,
    title: "Een orgaan stemde in met een andere versie van de agenda",
    what: """
      Of `versie` onder `vaststelling` dezelfde is als de `versie` van de agenda. En of elke regel een versie
      noemt, als andere regels dat doen.
      """,
    why:
      "Instemming geldt voor wat er toen lag. Is de agenda daarna veranderd, dan is de vraag of zij nog geldt.",
    wrong: """
      versie: "2.1"
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          versie: "2.0"
      """,
    right: """
      versie: "2.1"
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          versie: "2.1"
      """,
    mend: "Verbeter de versie, of leg deze versie voor")

  /// Returns a finding at each act of another version, and at each without one among others with.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let version = index.agenda.version else { return [] }
    let consents = index.agenda.consents
    let isNamed = consents.count { $0.version != nil } * 2 > consents.count
    return consents.compactMap { consent in
      guard consent.version != version.value, consent.version != nil || isNamed else { return nil }
      return finding(
        consent.version == nil ? .advies : nil, at: consent.body.range,
        Message.summary(consent, version.value), explanation: Message.explanation,
        subject: consent.body.value, notes: [.init(at: version.range, "De versie van de agenda")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ consent: Consent, _ version: String) -> String {
    let who = "De \(consent.act?.value ?? "handeling") door \(consent.body.value.bodyName)"
    return consent.version.map { "\(who) gaat over versie \($0), de agenda is versie \(version)" }
      ?? "\(who) noemt geen versie, andere regels wel"
  }
  /// Why.
  static let explanation = "Zo is te zien of het orgaan deze tekst heeft gezien."
}
