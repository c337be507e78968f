internal import AgendaModel
internal import Diagnostics

/// Figures of a programme that the agenda does not list.
enum FiguresOfUnknownProgramme: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "figures-of-unknown-programme", .completeness, .waarschuwing,
    title: "Er zijn cijfers van een opleiding die niet in agenda.yaml staat",
    what: """
      Of elke code in de kolom `opleiding` van een verplichte indicator onder `opleidingen` in `agenda.yaml`
      staat, als daar opleidingen staan.
      """,
    why:
      "Zonder die regel weet de lezer niet welke opleiding het is en voor welke opgave zij is gekozen.",
    wrong: """
      uitsplitsing: |
        opleiding;nulmeting 2023
        bc444;66          # in agenda.yaml staat bc044
      """,
    right: """
      uitsplitsing: |
        opleiding;nulmeting 2023
        bc044;66
      """)

  /// Returns a finding for each unknown code, at the first place that has it.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let listed = index.agenda.programmes.map(\.code.value)
    guard !listed.isEmpty, !index.damage.isTouched(index.agenda.file.path) else { return [] }
    var seen: Set<String> = []
    let tables = ProgrammeTable.all(in: index)
    return tables.flatMap(\.unknown).filter {
      seen.insert($0.value).inserted
    }
    .map { code in
      let near = NearMiss.nearest(to: code.value, among: listed)
      return finding(
        at: code.range, Message.summary(code.value), explanation: Message.explanation(listed),
        subject: code.value, notes: notes(near, tables, index.agenda),
        solutions: [.init(near.map(Message.near) ?? Message.mend)])
    }
  }

  /// Returns the note at the listed code that is nearest, where no table has figures of it: the mistake
  /// may stand there.
  private static func notes(
    _ near: String?, _ tables: [ProgrammeTable], _ agenda: Agenda
  ) -> [Diagnostic.Note] {
    guard let near, !tables.contains(where: { $0.codes.contains(near) }),
      let programme = agenda.programmes.first(where: { $0.code.value == near })
    else { return [] }
    return [.init(at: programme.code.range, Message.without)]
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The other end of what is probably one mistake.
  static let without = "Deze code heeft geen cijfers; misschien is zij hier verschreven"
  /// The headline.
  static func summary(_ code: String) -> String {
    "Opleiding \(code) heeft cijfers, maar staat niet onder `opleidingen` in agenda.yaml"
  }
  /// Which there are.
  static func explanation(_ listed: [String]) -> String {
    listed.count > 12
      ? "Onder `opleidingen` staan \(listed.count) codes; deze niet."
      : "Onder `opleidingen` staan \(listed.dutchList)."
  }
  /// The mend when one is near.
  static func near(_ code: String) -> String { "Bedoelde u \(code)?" }
  /// The mend otherwise.
  static let mend = "Voeg de opleiding toe aan agenda.yaml, of verbeter de code"
}
