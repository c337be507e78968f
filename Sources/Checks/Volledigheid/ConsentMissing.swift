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
      vaststellen. Advies is geen instemming. Zegt een navertelling `handeling: bron noemt niet`, dan is
      dat geen fout maar een advies.
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
      silence(of: asked, in: index) ?? missing(asked, in: index)
    }
  }

  /// Returns the finding about an act that is asked and not there.
  private static func missing(_ asked: Regeling.Consent, in index: AgendaIndex) -> Diagnostic {
    let row = CatalogueRow(asked)
    let body = asked.body(forStaff: index.agenda.profile.staff).bodyName
    let advice = index.agenda.consents.first {
      $0.body.value == asked.body && $0.act?.value == "advies"
    }
    return finding(
      row.severity, at: advice?.act?.range ?? index.startOfAgenda,
      Message.summary(body, asked.act, onlyAdvised: advice != nil),
      explanation: row.explanation(Message.asks(body, asked.act), in: index.regeling),
      subject: asked.body)
  }

  /// Returns what is worth knowing when the source of a retelling names no act of the body; nil
  /// when it does not say so.
  ///
  /// The reteller cannot mend it, so it is no mistake; in an agenda of one's own it would be.
  private static func silence(of asked: Regeling.Consent, in index: AgendaIndex) -> Diagnostic? {
    let body = asked.body(forStaff: index.agenda.profile.staff)
    guard let row = index.agenda.consents.first(where: { $0.body.value == body && $0.act == nil })
    else { return nil }
    return finding(
      .advies, at: row.range, Message.silent(body.bodyName, asked.act),
      explanation: Message.ofRetelling, subject: asked.body, solutions: [.init(Message.ownAgenda)])
  }
}

extension Agenda {
  /// Returns the acts that meet what is asked of a body; advice never does.
  ///
  /// Where the number of staff is unknown, the body and the one that stands in for it both count.
  func consents(of asked: Regeling.Consent) -> [Consent] {
    let isEither = profile.staff == nil
    let bodies = [asked.body(forStaff: profile.staff)] + (isEither ? [asked.substitute ?? ""] : [])
    return consents.filter { bodies.contains($0.body.value) && $0.isDecisive }
  }

  /// Returns the acts of the body that is not the right one for a school of this size.
  func consentsOfWrongBody(for asked: Regeling.Consent) -> [Consent] {
    guard let substitute = asked.substitute, consents(of: asked).isEmpty else { return [] }
    let wrong = asked.body(forStaff: profile.staff) == asked.body ? substitute : asked.body
    return consents.filter { $0.body.value == wrong && $0.isDecisive }
  }
}

extension Consent {
  /// Whether the body decided something; advice and an act that the source does not name are not
  /// decisions.
  fileprivate var isDecisive: Bool { act.map { $0.value != "advies" } ?? false }
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
  /// The headline about a retelling.
  static func silent(_ body: String, _ act: String) -> String {
    "De bron noemt geen \(act) door \(body)"
  }
  /// Why that is no mistake.
  static let ofRetelling =
    "In een navertelling kunt u dat niet aanvullen. Het staat zo in het colofon."
  /// What to do in an agenda of one's own.
  static let ownAgenda = "Is dit uw eigen agenda, schrijf dan wat het orgaan deed, en wanneer"
  /// What is asked.
  static func asks(_ body: String, _ act: String) -> String {
    "Gevraagd is \(act) door \(body)."
  }
}
