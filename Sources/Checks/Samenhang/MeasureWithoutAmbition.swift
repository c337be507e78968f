internal import AgendaModel
internal import Diagnostics

/// A measure that serves no ambition, in a document where others do.
enum MeasureWithoutAmbition: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measure-without-ambition", .coherence, .waarschuwing,
    title: "Een maatregel noemt geen ambitie, andere wel",
    what: """
      Of elke maatregel die wordt toegepast en elke eigen actie `bij-ambitie=` heeft. Alleen in documenten
      met ambities waar de meeste maatregelen dat hebben.
      """,
    why: """
      De rode draad: de lezer ziet bij een maatregel waar zij toe dient. Dat de Regeling dit per maatregel
      vraagt, staat er niet; het is onze lezing.
      """,
    wrong: """
      ### Terug naar school {maatregel=2 besluit=toepassen bij-ambitie=1}

      ### Nazorg {maatregel=3 besluit=toepassen}
      """,
    right: """
      ### Terug naar school {maatregel=2 besluit=toepassen bij-ambitie=1}

      ### Nazorg {maatregel=3 besluit=toepassen bij-ambitie=2}
      """)

  /// Returns a finding at each such measure.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    Threads.all(in: index).flatMap { threads -> [Diagnostic] in
      let loose = threads.looseMeasures.filter { !index.damage.touches($0.heading.lineRange) }
      guard threads.marksMeasures, loose.count * 2 < threads.measures.count else { return [] }
      return loose.map { part in
        finding(
          at: part.heading.range, Message.summary(part.heading.text),
          explanation: Message.explanation(threads), subject: part.subject,
          solutions: [.init(Message.mend(threads))])
      }
    }
  }
}

extension Part {
  /// The measure, item or own id that the part is about.
  var subject: String? {
    marks.measures.first?.value ?? marks.analysis.first?.value ?? marks.id?.value
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ heading: String) -> String {
    "‘\(heading)’ noemt geen ambitie, andere maatregelen hier wel"
  }
  /// How many do.
  static func explanation(_ threads: Threads) -> String {
    let all = threads.measures.count
    return "Van de \(all) maatregelen en acties in dit document noemen er "
      + "\(all - threads.looseMeasures.count) een ambitie."
  }
  /// The mend, with the numbers to choose from.
  static func mend(_ threads: Threads) -> String {
    let numbers = threads.ambitions.map { String($0.number.value) }.dutchChoice
    return "Zet `bij-ambitie=` in de accolades, met \(numbers)"
  }
}
