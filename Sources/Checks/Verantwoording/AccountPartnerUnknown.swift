internal import AgendaModel
internal import Diagnostics

/// A partner in an account that the agenda does not have.
enum AccountPartnerUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-partner-unknown", .account, .waarschuwing,
    title: "Een verantwoording noemt een partner die de agenda niet heeft",
    what: """
      Of elke `naam` onder `partners` van een verantwoording zo ook onder `partners` in de agenda staat. Hoofdletters tellen niet.
      """,
    why: "Dezelfde partner onder twee namen lijkt voor de lezer op twee partners.",
    wrong: """
      partners:
        - naam: Gemeente Watestad
      """,
    right: """
      partners:
        - naam: Gemeente Waterstad
      """)

  /// Returns a finding at each name that is not known.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard !index.damage.isIncomplete(index.agenda.file.path) else { return [] }
    let known = (index.agenda.partners + index.agenda.documents.flatMap(\.partners)).map(
      \.name.value)
    let names = Set(known.map { $0.lowercased() })
    return index.agenda.accounts.flatMap { $0.account?.evaluations ?? [] }.filter {
      !names.contains($0.name.value.lowercased())
    }.map { evaluation in
      let name = evaluation.name
      let near = NearMiss.nearest(to: name.value, among: known)
      return finding(
        at: name.range, Message.summary(name.value, near), explanation: Message.explanation,
        subject: name.value,
        solutions: near.map { [.init("Schrijf \($0)", .init(name.range, $0))] }
          ?? [.init("Verbeter de naam, of zet de partner in agenda.yaml onder `partners`")])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ near: String?) -> String {
    "De agenda heeft geen partner ‘\(name)’" + (near.map { "; bedoelde u ‘\($0)’?" } ?? "")
  }
  /// Why.
  static let explanation = "Een evaluatie hoort bij een partner waarmee de agenda wordt uitgevoerd."
}
