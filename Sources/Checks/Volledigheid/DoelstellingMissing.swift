internal import AgendaModel
internal import Diagnostics

/// A doelstelling of the Regeling without a document.
enum DoelstellingMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "doelstelling-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een doelstelling heeft geen document",
    what: "Of elke doelstelling van de Regeling een eigen document heeft.",
    why: """
      De Regeling vraagt bij elke doelstelling een analyse, een ambitie en een antwoord op de
      maatregelen. Ook een doelstelling zonder geld of zonder eigen plannen krijgt een antwoord.
      """,
    wrong: "prioriteit-1/   # met 1.1.md, maar zonder 1.2.md",
    right: """
      # prioriteit-1/1.2.md
      ---
      doelstelling: "1.2"
      ---
      """)

  /// Returns a finding for each doelstelling that no document is about.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.regeling.doelstellingen.filter { doelstelling in
      index.agenda.doelstelling(doelstelling.code) == nil
        && !index.damage.isUnread(fileNamed: doelstelling.code + ".md")
    }.map { doelstelling in
      let row = CatalogueRow(doelstelling)
      return finding(
        row.severity, at: index.startOfAgenda,
        Message.summary(doelstelling.code, doelstelling.title),
        explanation: row.explanation(doelstelling.summary, in: index.regeling),
        subject: doelstelling.code, solutions: [Message.solution(doelstelling)])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String, _ title: String) -> String {
    "Doelstelling \(code) (\(title)) heeft geen document"
  }
  /// The mend.
  static func solution(_ doelstelling: Regeling.Doelstelling) -> Diagnostic.Solution {
    let path = "prioriteit-\(doelstelling.prioriteit)/\(doelstelling.code).md"
    return .init("Maak \(path) met in het kopblok `doelstelling: \"\(doelstelling.code)\"`")
  }
}
