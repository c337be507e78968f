internal import AgendaModel
internal import Diagnostics

/// A table or data file that repeats amounts of the begroting, with one that differs.
enum BudgetDataDiffers: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "budget-data-differs", .budget, .fout,
    title: "Een tabel noemt een ander bedrag dan de begroting",
    what: """
      Of een gegevensbestand of een tabel in de tekst die per jaar bedragen van de begroting herhaalt, overal
      hetzelfde bedrag heeft. Een rij of kolom telt als herhaling als op één na alle jaren gelijk zijn, bij
      ten minste drie jaren.
      """,
    why: "Een getal schrijft u één keer. Staan er twee, dan weet de lezer niet welk geldt.",
    wrong: """
      # de begroting heeft in 2025 een totaal van 557.547
      jaar;begroot
      2024;544924
      2025;575547
      2026;513364
      """,
    right: """
      jaar;begroot
      2024;544924
      2025;557547
      2026;513364
      """)

  /// Returns a finding at each amount that differs, unless the begroting itself is wrong.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let begroting = index.agenda.begroting, !index.damage.touches(begroting.range),
      BudgetReview(index).mistakes.isEmpty
    else { return [] }
    let lines = YearLine.all(of: begroting)
    let repeated =
      index.agenda.datasets.filter { !index.damage.isTouched("data/" + $0.path.value) }
      .flatMap(YearLine.all) + index.documents.flatMap(YearLine.all)
    return repeated.compactMap { line in
      guard let (odd, other, name) = line.difference(from: lines) else { return nil }
      return finding(
        at: odd.range, Message.summary(odd.value, other.value, name),
        explanation: Message.explanation(line, name), subject: line.subject,
        notes: [.init(at: other.range, Message.note)], solutions: [.init(Message.mend(other.value))]
      )
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ odd: DecimalNumber, _ other: DecimalNumber, _ name: String) -> String {
    "Hier staat \(odd.dutch()), maar in de begroting is dat \(other.dutch()) (\(name))"
  }
  /// Why the line is taken for a repetition.
  static func explanation(_ line: YearLine, _ name: String) -> String {
    "De andere \(line.numbers.count - 1) bedragen van ‘\(line.name)’ zijn die van de begroting "
      + "(\(name))."
  }
  /// The words at the begroting.
  static let note = "Het bedrag in de begroting"
  /// The mend.
  static func mend(_ other: DecimalNumber) -> String {
    "Schrijf \(other.dutch()), of verbeter de begroting"
  }
}
