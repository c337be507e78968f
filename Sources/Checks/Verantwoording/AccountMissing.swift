internal import AgendaModel
internal import Diagnostics

/// A year that should have been accounted for by now, and was not.
enum AccountMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "account-missing", .account, .waarschuwing, isAboutMissingPart: true,
    title: "De verantwoording over een jaar ontbreekt",
    what: """
      Of elke doelstelling met een document een verantwoording heeft over elk jaar van de agenda waarvan zij er op de
      `peildatum` hoort te zijn: vanaf 1 juli van het jaar erna. Die dag staat in de lijst bij de Regeling. Heeft één
      doelstelling al een verantwoording over een jaar, dan horen de andere erbij.
      """,
    why: """
      De school belooft elk jaar in haar jaarverslag te vertellen wat er van de agenda terechtkwam. Het
      jaarverslag is er op 1 juli.
      """,
    wrong: "peildatum: 2026-09-01     # zonder verantwoording/2025/",
    right: "verantwoording/2025/1.3.md, en zo voor elke doelstelling")

  /// Returns a finding for each year without any account, or for each doelstelling that lacks one.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    guard let accounting = index.regeling.accounting else { return [] }
    let codes = index.agenda.doelstellingen.compactMap(\.code)
    guard !codes.isEmpty else { return [] }
    return index.regeling.years.flatMap { year -> [Diagnostic] in
      let there = index.accounts.accounts(of: .year(year)).compactMap(\.account?.doelstelling)
      let isDue = index.agenda.expects(accounting, of: year)
      guard isDue || !there.isEmpty, index.damage.unreadFiles(in: "verantwoording/\(year)") == 0
      else { return [] }
      let missing = codes.filter { !there.contains($0.value) }
      guard there.isEmpty else { return missing.map { finding(about: $0, year, in: index) } }
      return [wholeYear(year, missing.count, accounting, in: index)]
    }
  }

  /// Returns the finding about a year without any account of a doelstelling.
  private static func wholeYear(
    _ year: Int, _ count: Int, _ accounting: Regeling.Accounting, in index: AgendaIndex
  ) -> Diagnostic {
    let now = index.agenda.referenceDate
    return finding(
      at: now?.range ?? index.startOfAgenda, Message.year(year, count),
      explanation: Message.due(accounting.due(for: year), accounting.evidence),
      subject: "verantwoording-\(year)", solutions: [Message.solution(year)])
  }

  /// Returns the finding about one doelstelling.
  private static func finding(
    about code: Located<String>, _ year: Int, in index: AgendaIndex
  ) -> Diagnostic {
    finding(
      at: code.range, Message.one(code.value, year), explanation: Message.others(year),
      subject: code.value, solutions: [Message.solution(year)])
  }
}

extension Agenda {
  /// Whether the account of a year is expected to be there on the day that counts as now.
  func expects(_ accounting: Regeling.Accounting, of year: Int) -> Bool {
    guard let now = referenceDate?.value, let due = accounting.due(for: year) else { return false }
    return due <= now
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a whole year.
  static func year(_ year: Int, _ count: Int) -> String {
    let all = count < 3 ? "de" : "alle \(count)"
    return
      "De verantwoording over \(year) ontbreekt, bij \(all) doelstelling\(count == 1 ? "" : "en")"
  }
  /// The headline about one doelstelling.
  static func one(_ code: String, _ year: Int) -> String {
    "Doelstelling \(code) heeft geen verantwoording over \(year), andere wel"
  }
  /// When it was due.
  static func due(_ day: CalendarDate?, _ evidence: Evidence) -> String {
    let date = day.map { " Zij hoort er te zijn op \($0.text)." } ?? ""
    return "De school verantwoordt zich elk jaar.\(date) Bewijs: \(evidence.text)."
  }
  /// Why it is missed.
  static func others(_ year: Int) -> String {
    "Over \(year) zijn er al verantwoordingen van andere doelstellingen."
  }
  /// The mend.
  static func solution(_ year: Int) -> Diagnostic.Solution {
    .init("Maak de ontbrekende bestanden met `ijkpunt new --year \(year)`, en vul ze in")
  }
}
