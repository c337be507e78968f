internal import AgendaModel
internal import Diagnostics

/// Consent of a body that is not the one for a school of this size.
enum ConsentWrongBody: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-wrong-body", .completeness, .fout,
    title: "De instemming is van een orgaan dat er niet over gaat",
    what: """
      Of de ondernemingsraad instemt bij een grote school, en de personeelsvertegenwoordiging bij een
      kleine. Het aantal medewerkers staat in `agenda.yaml`.
      """,
    why: "Instemming van het verkeerde orgaan geldt niet.",
    wrong: """
      medewerkers: 43
      vaststelling:
        - orgaan: ondernemingsraad
          handeling: instemming
      """,
    right: """
      medewerkers: 43
      vaststelling:
        - orgaan: personeelsvertegenwoordiging
          handeling: instemming
      """)

  /// Returns a finding at each act of the wrong body, where the right one did not act.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let agenda = index.agenda
    guard let staff = agenda.profile.staff else { return [] }
    return index.regeling.consents.flatMap { asked in
      agenda.consentsOfWrongBody(for: asked).map { consent in
        let row = CatalogueRow(asked)
        let right = asked.body(forStaff: staff)
        return finding(
          row.severity, at: consent.body.range, Message.summary(staff, right.bodyName),
          explanation: row.explanation(Message.asks(asked), in: index.regeling),
          subject: asked.body,
          solutions: [.init("Schrijf ‘\(right)’", .init(consent.body.range, right))])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ staff: Int, _ body: String) -> String {
    "Bij \(staff) medewerkers gaat \(body) over de instemming"
  }
  /// What is asked.
  static func asks(_ asked: Regeling.Consent) -> String {
    "Onder de \(asked.staffLimit ?? 0) medewerkers gaat \((asked.substitute ?? "").bodyName) over de "
      + "\(asked.act), anders \(asked.body.bodyName)."
  }
}
