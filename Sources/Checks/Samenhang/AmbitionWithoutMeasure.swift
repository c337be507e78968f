internal import AgendaModel
internal import Diagnostics

/// An ambition that no measure serves.
enum AmbitionWithoutMeasure: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "ambition-without-measure", .coherence, .waarschuwing,
    title: "Bij een ambitie hoort geen maatregel",
    what: """
      Of elke ambitie van een doelstelling wordt genoemd bij ten minste één maatregel of eigen actie, met
      `bij-ambitie=`. Alleen in documenten waar maatregelen hun ambitie noemen, en waar elke maatregel dat
      doet.
      """,
    why: """
      De rode draad: uit de analyse volgt een ambitie, en uit de ambitie wat de school doet. Zonder maatregel
      blijft een ambitie een wens. De Regeling vraagt ambities en maatregelen; dat elke ambitie een maatregel
      heeft, is onze lezing.
      """,
    wrong: """
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {ambitie=2}

      ### Terug naar school {maatregel=2 besluit=toepassen bij-ambitie=1}
      """,
    right: """
      ### Begeleiding borgen {ambitie=1}

      ### Nazorg bieden {ambitie=2}

      ### Terug naar school {maatregel=2 besluit=toepassen bij-ambitie=1,2}
      """)

  /// Returns a finding at each such ambition, unless a measure that names none, or one that is still
  /// to be answered, could be its own.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    Threads.all(in: index).flatMap { threads -> [Diagnostic] in
      guard threads.marksMeasures, threads.looseMeasures.isEmpty, !threads.namesUnknownAmbition,
        index.unansweredMeasures(of: threads.document.code?.value ?? "").isEmpty,
        !threads.measures.contains(where: { index.damage.touches($0.heading.lineRange) })
      else { return [] }
      return threads.perAmbition.filter {
        $0.missing.contains(.measure) && !$0.part.marks.isInternal
      }.map { thread in
        let (number, part) = (thread.number, thread.part)
        return finding(
          at: part.heading.range, Message.summary(number.value, part.heading.text),
          explanation: Message.explanation(threads), subject: "ambitie-\(number.value)",
          solutions: [.init(Message.mend(number.value))])
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ number: Int, _ heading: String) -> String {
    "Geen maatregel hoort bij ambitie \(number) (‘\(heading)’)"
  }
  /// Which ambitions have one.
  static func explanation(_ threads: Threads) -> String {
    let served = threads.servedByMeasures.sorted().map { String($0) }
    return "De \(threads.measures.count) maatregelen en acties van dit document horen bij ambitie "
      + "\(served.dutchList)."
  }
  /// The mend.
  static func mend(_ number: Int) -> String {
    "Zet `bij-ambitie=\(number)` bij de maatregel die ervoor zorgt, of schrijf die maatregel"
  }
}
