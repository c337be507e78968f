internal import AgendaModel
internal import Diagnostics

/// An acceptance that names a kind of finding that does not exist.
enum AcceptanceUnknown: AcceptanceFinding {
  /// What an author reads about it.
  static let page = CheckPage(
    "acceptance-unknown", .acceptance, .fout,
    title: "Een besproken melding heeft een naam die niet bestaat",
    what: "Of `melding` onder `besproken-en-zo-gelaten` de naam van een melding is.",
    why: "Met een naam die niet bestaat, dekt de regel niets en blijft de melding gewoon staan.",
    wrong: """
      besproken-en-zo-gelaten:
        - melding: waarde-buiten-schaal
      """,
    right: """
      besproken-en-zo-gelaten:
        - melding: value-outside-scale
      """)

  /// Returns a finding for each acceptance with an unknown name.
  static func findings(
    _ acceptances: [FindingAcceptance], selection: CheckSelection
  ) -> [Diagnostic] {
    guard selection.contains(page.id) else { return [] }
    return acceptances.map { acceptance in
      let id = acceptance.finding
      let near = NearMiss.nearest(to: id.value, among: CheckRegistry.pages.map(\.id))
      return finding(
        at: id.range, Message.summary(id.value), explanation: Message.explanation,
        solutions: near.map { [.init("Bedoelde u ‘\($0)’?", .init(id.range, $0))] } ?? [])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ id: String) -> String { "Er is geen melding met de naam ‘\(id)’" }
  /// Why.
  static let explanation = "De naam staat in elke melding tussen haken, en in `ijkpunt explain`."
}
