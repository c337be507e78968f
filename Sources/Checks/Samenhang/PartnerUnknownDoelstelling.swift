internal import AgendaModel
internal import Diagnostics

/// A partner that names a doelstelling that does not exist.
enum PartnerUnknownDoelstelling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "partner-unknown-doelstelling", .coherence, .fout,
    title: "Een partner hoort bij een doelstelling die niet bestaat",
    what:
      "Of elk nummer achter `doelstellingen` bij een partner een doelstelling van de Regeling is.",
    why: "De partner staat dan nergens bij die doelstelling, en de lezer mist hem.",
    wrong: """
      partners:
        - naam: Gemeente Leiden
          doelstellingen: 1.1, 1.9
      """,
    right: """
      partners:
        - naam: Gemeente Leiden
          doelstellingen: 1.1, 1.3
      """,
    mend: "Verbeter het nummer")

  /// Returns a finding at each unknown code, in `agenda.yaml`, the documents and the accounts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let codes = index.regeling.doelstellingen.map(\.code)
    let known = Set(codes)
    let partners = index.agenda.partners + index.agenda.documents.flatMap(\.partners)
    let evaluations = index.agenda.accounts.flatMap { $0.account?.evaluations ?? [] }
    let named =
      partners.map { ($0.name.value, $0.doelstellingen) }
      + evaluations.map { ($0.name.value, $0.doelstellingen) }
    return named.flatMap { name, mentioned in
      mentioned.filter { !known.contains($0.value) }.map { code in
        finding(
          at: code.range, Message.summary(name, code.value),
          explanation: Message.explanation(codes), subject: name)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ code: String) -> String {
    "Partner ‘\(name)’ noemt doelstelling ‘\(code)’, die niet bestaat"
  }
  /// Which there are.
  static func explanation(_ codes: [String]) -> String {
    "De doelstellingen van de Regeling zijn \(codes.dutchList)."
  }
}
