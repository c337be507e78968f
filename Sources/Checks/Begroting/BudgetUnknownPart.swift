internal import AgendaModel
internal import Diagnostics

/// A row that names a mandatory part of the begroting that does not exist.
enum BudgetUnknownPart: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-unknown-part", .budget, .fout,
    title: "De begroting noemt een onderdeel dat niet bestaat",
    what:
      "Of wat in de kolom `onderdeel` staat, een van de verplichte onderdelen van de begroting is.",
    why: "Met een verkeerde naam telt de rij niet als het verplichte onderdeel.",
    wrong: """
      post;onderdeel;2024
      Practoraten;practoratn;690.000
      """,
    right: """
      post;onderdeel;2024
      Practoraten;practoraten;690.000
      """)

  /// Returns a finding at each unknown part.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let known = index.regeling.budgetParts.map(\.id)
    return unknown(in: index).map { part in
      let near = NearMiss.nearest(to: part.value, among: known)
      return finding(
        at: part.range, Message.summary(part.value), explanation: Message.explanation(known),
        subject: part.value,
        solutions: [
          near.map { .init("Bedoelde u ‘\($0)’?", .init(part.range, $0)) } ?? .init(Message.mend)
        ])
    }
  }

  /// Returns the names of parts that the edition does not have.
  static func unknown(in index: AgendaIndex) -> [Located<String>] {
    let known = Set(index.regeling.budgetParts.map(\.id))
    return (index.agenda.begroting?.costs ?? []).compactMap(\.part)
      .filter { !known.contains($0.value) }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ part: String) -> String {
    "‘\(part)’ is geen verplicht onderdeel van de begroting"
  }
  /// Why.
  static func explanation(_ known: [String]) -> String {
    "De verplichte onderdelen heten \(known.dutchList)."
  }
  /// The mend.
  static let mend = "Maak het vak leeg, en schrijf de naam onder `post`"
}
