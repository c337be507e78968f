internal import AgendaModel
internal import Diagnostics

/// A body whose consent or adoption is asked and not mentioned.
enum ConsentMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "consent-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "De instemming van een orgaan ontbreekt",
    what: """
      Of onder `vaststelling` in `agenda.yaml` de organen staan die met de agenda instemmen of haar
      vaststellen. Advies is geen instemming.
      """,
    why: """
      De studentenraad en de ondernemingsraad (of, bij een kleine school, de
      personeelsvertegenwoordiging) stemmen in met de agenda voordat het bestuur haar vaststelt.
      """,
    wrong: """
      vaststelling:
        - orgaan: bestuur
          handeling: vaststelling
          datum: 2024-03-04
      """,
    right: """
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          datum: 2024-02-29
        - orgaan: bestuur
          handeling: vaststelling
          datum: 2024-03-04
      """,
    mend: "Zet het orgaan met handeling en datum onder `vaststelling` in agenda.yaml")

  /// Returns a finding for each body that is asked and did not act.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let agenda = index.agenda
    guard !index.damage.isIncomplete(index.agenda.file.path) else { return [] }
    return index.regeling.consents.filter { asked in
      asked.requirement != .no && agenda.consents(of: asked).isEmpty
        && agenda.consentsOfWrongBody(for: asked).isEmpty
    }.map { asked in
      let row = CatalogueRow(asked)
      let body = asked.body(forStaff: agenda.profile.staff).bodyName
      let advice = agenda.consents.first { $0.body.value == asked.body && $0.act.value == "advies" }
      return finding(
        row.severity, at: advice?.act.range ?? index.startOfAgenda,
        Message.summary(body, asked.act, onlyAdvised: advice != nil),
        explanation: row.explanation(Message.asks(body, asked.act), in: index.regeling),
        subject: asked.body)
    }
  }
}

extension Agenda {
  /// Returns the acts that meet what is asked of a body; advice never does.
  ///
  /// Where the number of staff is unknown, the body and the one that stands in for it both count.
  func consents(of asked: Regeling.Consent) -> [Consent] {
    let isEither = profile.staff == nil
    let bodies = [asked.body(forStaff: profile.staff)] + (isEither ? [asked.substitute ?? ""] : [])
    return consents.filter { bodies.contains($0.body.value) && $0.act.value != "advies" }
  }

  /// Returns the acts of the body that is not the right one for a school of this size.
  func consentsOfWrongBody(for asked: Regeling.Consent) -> [Consent] {
    guard let substitute = asked.substitute, consents(of: asked).isEmpty else { return [] }
    let wrong = asked.body(forStaff: profile.staff) == asked.body ? substitute : asked.body
    return consents.filter { $0.body.value == wrong && $0.act.value != "advies" }
  }
}

extension String {
  /// The name of a body with its article, as running text has it.
  var bodyName: String {
    (self == "bestuur" ? "het " : "de ") + split(separator: "-").joined(separator: " ")
  }

  /// The text with a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ body: String, _ act: String, onlyAdvised: Bool) -> String {
    onlyAdvised
      ? "\(body.capitalised) gaf advies, maar gevraagd is \(act)"
      : "De \(act) door \(body) ontbreekt"
  }
  /// What is asked.
  static func asks(_ body: String, _ act: String) -> String {
    "Gevraagd is \(act) door \(body)."
  }
}
