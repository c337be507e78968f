internal import AgendaModel
internal import Diagnostics

/// An ambition that no indicator measures.
enum AmbitionWithoutIndicator: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "ambition-without-indicator", .coherence, .advies,
    title: "Bij een ambitie hoort geen indicator",
    what: """
      Of elke ambitie van een doelstelling een indicator heeft, met `ambitie:` in het indicatorblok of met
      `{{…}}` in de tekst. Alleen in documenten waar indicatoren hun ambitie noemen.
      """,
    why: """
      Zonder indicator is niet te zien of de ambitie is gehaald. Dat elke ambitie er een heeft, is onze
      lezing; de Regeling vraagt indicatoren per doelstelling.
      """,
    wrong: """
      indicatoren:
        - code: 2c
          ambitie: 1
      ---
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {ambitie=2}
      """,
    right: """
      indicatoren:
        - code: 2c
          ambitie: 1, 2
      ---
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {ambitie=2}
      """)

  /// Returns a finding at each such ambition, unless an indicator that names none could be its own.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    Threads.all(in: index).flatMap { threads -> [Diagnostic] in
      guard threads.marksIndicators, threads.looseIndicators.isEmpty,
        !threads.namesUnknownAmbition, !index.damage.touches(threads.document.headerRange)
      else { return [] }
      return threads.perAmbition.filter {
        $0.missing.contains(.indicator) && !$0.part.marks.isInternal
      }.map { thread in
        let (number, part) = (thread.number, thread.part)
        return finding(
          at: part.heading.range, Message.summary(number.value, part.heading.text),
          explanation: Message.explanation, subject: "ambitie-\(number.value)",
          solutions: [.init(Message.mend(number.value))])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: Int, _ heading: String) -> String {
    "Geen indicator hoort bij ambitie \(number) (‘\(heading)’)"
  }
  /// Why.
  static let explanation =
    "De lezer kan dan niet zien of deze ambitie is gehaald. Een eigen indicator mag ook in woorden."
  /// The mend.
  static func mend(_ number: Int) -> String {
    "Zet `ambitie: \(number)` bij de indicator die het meet, of voeg een eigen indicator toe"
  }
}
