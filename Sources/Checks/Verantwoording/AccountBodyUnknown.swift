internal import AgendaModel
internal import Diagnostics

/// A body in an account that neither the agenda nor the Regeling knows.
enum AccountBodyUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-body-unknown", .account, .waarschuwing,
    title: "Een verantwoording is besproken met een orgaan dat de agenda niet kent",
    what: """
      Of elk `orgaan` onder `besproken-met` in `agenda.yaml` onder `organen` of `vaststelling` staat, of in de lijst bij de
      Regeling. Een streepje of een spatie maakt geen verschil.
      """,
    why: "De lezer moet kunnen zien dat het hetzelfde orgaan is als dat met de agenda instemde.",
    wrong: """
      besproken-met:
        - orgaan: studenteraad
      """,
    right: """
      besproken-met:
        - orgaan: studentenraad
      """)

  /// Returns a finding at each body that is not known.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard !index.damage.isIncomplete(index.agenda.file.path) else { return [] }
    let agenda = index.agenda
    let asked = index.regeling.consents.flatMap { [$0.body] + [$0.substitute].compactMap(\.self) }
    let known = agenda.bodies.map(\.value) + agenda.consents.map(\.body.value) + asked
    let names = Set(known.map(BodyName.plain))
    return agenda.accounts.flatMap { $0.account?.talks ?? [] }.map(\.body).filter {
      !names.contains(BodyName.plain($0.value))
    }.map { body in
      let near = NearMiss.nearest(to: body.value, among: known)
      return finding(
        at: body.range, Message.summary(body.value, near), explanation: Message.explanation(known),
        subject: body.value,
        solutions: near.map { [.init("Schrijf \($0)", .init(body.range, $0))] }
          ?? [.init("Verbeter de naam, of zet het orgaan in agenda.yaml onder `organen`")])
    }
  }
}

/// The names of bodies, as they are compared.
enum BodyName {
  /// Returns a name in lower case, with spaces for dashes.
  static func plain(_ name: String) -> String {
    name.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: " ")
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ near: String?) -> String {
    "De agenda kent geen orgaan ‘\(name)’" + (near.map { "; bedoelde u ‘\($0)’?" } ?? "")
  }
  /// Which there are.
  static func explanation(_ known: [String]) -> String {
    var seen: Set<String> = []
    let names = known.filter { seen.insert(BodyName.plain($0)).inserted }
    return "Bekend zijn: \(names.joined(separator: ", "))."
  }
}
