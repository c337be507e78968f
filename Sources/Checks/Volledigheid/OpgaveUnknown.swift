internal import AgendaModel
internal import Diagnostics

/// A programme with a maatschappelijke opgave that is not in the catalogue.
enum OpgaveUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "opgave-unknown", .completeness, .waarschuwing,
    title: "Een maatschappelijke opgave staat niet in de lijst",
    what: """
      Of `opgave` bij een opleiding een van de maatschappelijke opgaven is, of `geen, want …`.
      """,
    why: "Alleen met dezelfde woorden zijn de keuzes van scholen te vergelijken.",
    wrong: """
      opgave: klimaat en energei
      """,
    right: """
      opgave: klimaat en energie
      """,
    mend: "Schrijf een van de opgaven uit de Regeling, of `geen, want …`")

  /// Returns a finding at each unknown opgave.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.regeling.opgaven
    guard !known.isEmpty else { return [] }
    return index.agenda.programmes.compactMap(\.opgave).filter { opgave in
      let text = opgave.value.lowercased()
      return !known.contains(text) && !text.hasPrefix("geen") && text != "bron noemt niet"
    }.map { opgave in
      let near = NearMiss.nearest(to: opgave.value, among: known)
      return finding(
        at: opgave.range, Message.summary(opgave.value), explanation: Message.explanation(known),
        solutions: near.map { [.init("Bedoelde u ‘\($0)’?", .init(opgave.range, $0))] } ?? [])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String) -> String {
    "‘\(text)’ is geen maatschappelijke opgave uit de lijst"
  }
  /// Why.
  static func explanation(_ known: [String]) -> String {
    "De lijst noemt \(known.dutchList). Past er geen, schrijf dan `geen, want …`."
  }
}
