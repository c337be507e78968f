internal import Diagnostics

/// A heading more than one level below the heading before it.
enum HeadingLevelSkipped: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "heading-level-skipped", .form, .waarschuwing,
    title: "Een kop slaat een niveau over",
    what: """
      Of na een kop `##` hooguit een kop `###` volgt, en niet meteen `####`. De eerste kop is
      `##`.
      """,
    why: "Wie de pagina laat voorlezen, springt van kop naar kop en mist anders de opbouw.",
    wrong: """
      ## Uitgangssituatie

      #### Begeleiding
      """,
    right: """
      ## Uitgangssituatie

      ### Begeleiding
      """)

  /// Returns a finding at each heading that skips a level.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.documents.flatMap { document -> [Diagnostic] in
      // The title in the header is the heading of level 1.
      var level = 1
      return document.headings.compactMap { heading in
        defer { level = heading.value.level }
        guard heading.value.level > level + 1 else { return nil }
        return finding(
          at: document.place(heading.range),
          Message.summary(heading.value.text, from: level, to: heading.value.level),
          explanation: Message.explanation,
          solutions: [Message.solution(level + 1)])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ text: String, from level: Int, to skipped: Int) -> String {
    "De kop ‘\(text)’ springt van niveau \(level) naar niveau \(skipped)"
  }
  /// Why.
  static let explanation =
    "Koppen volgen elkaar per niveau op; dat is de inhoudsopgave voor wie niet ziet."
  /// The mend.
  static func solution(_ level: Int) -> Diagnostic.Solution {
    .init("Maak er `\(String(repeating: "#", count: level))` van")
  }
}
