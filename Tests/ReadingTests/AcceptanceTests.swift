import AgendaModel
import Diagnostics
import Reading
import Testing

@Suite("Accepted findings")
struct AcceptanceTests {
  /// The keys of an acceptance in order.
  private static let keys = [
    "melding: unused-file", "plaats: beelden/x.png", "reden: Zo.", "door: redactie",
    "datum: 2024-03-01",
  ]

  /// Reads an agenda with one acceptance of these keys.
  private func read(_ keys: [String]) -> ReadResult {
    let lines = keys.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }
    return Sample.read([
      "agenda.yaml": Sample.agenda + "besproken-en-zo-gelaten:\n" + lines.joined()
    ])
  }

  @Test("give one finding for each key that is missing", arguments: 0..<5)
  func missing(index: Int) {
    var keys = Self.keys
    let gone = keys.remove(at: index).prefix { $0 != ":" }
    let result = read(keys)
    #expect(result.findings.map(\.id) == ["wrong-type"])
    #expect(result.findings.first?.summary.contains("\"\(gone)\"") == true)
    // Without its finding, place or reason it accepts nothing; a name or date that is missing opens
    // nothing again.
    #expect(result.agenda.acceptances.count == (index < 3 ? 0 : 1))
  }

  @Test("give one finding for a date that cannot be read, and keep what they accept")
  func date() {
    let result = read(Self.keys.dropLast() + ["datum: vorige week"])
    #expect(result.findings.map(\.id) == ["date-unreadable"])
    #expect(result.agenda.acceptances.count == 1)
  }

  @Test("read the words that they are about, with single blanks")
  func words() {
    let result = read(Self.keys + ["tekst: \"  3,6   of\u{A0}meer \""])
    #expect(result.findings.isEmpty)
    #expect(result.agenda.acceptances.first?.words?.value == "3,6 of meer")
  }
}

@Suite("Totals in a begroting")
struct BudgetCoverageTests {
  @Test(
    "say which rows they add up",
    arguments: [
      ("totaal", BudgetCoverage.everything), ("Totaal:", .everything), ("subtotaal", .rowsAbove),
      ("totaal prioriteit 1", .prioriteit(1)), ("totaal 2", .prioriteit(2)),
      ("totaal 3.3", .doelstelling("3.3")), ("totaal verplicht", .parts(mandatory: true)),
      ("totaal niet-verplicht", .parts(mandatory: false)), ("totaal kansen", .unclear),
    ])
  func strict(text: String, coverage: BudgetCoverage) {
    #expect(BudgetCoverage(text, isStrict: true) == coverage)
  }

  @Test(
    "may have other words as a post",
    arguments: [
      ("Totaal verwachte kosten", BudgetCoverage.everything), ("Subtotaal regio", .rowsAbove),
      ("Totaal 2024", .everything), ("Totaal prioriteit 3", .prioriteit(3)),
    ])
  func post(text: String, coverage: BudgetCoverage) {
    #expect(BudgetCoverage(text, isStrict: false) == coverage)
  }

  @Test("are no other words", arguments: ["1.1", "Totaalpakket", "Begeleiding totaal", ""])
  func none(text: String) {
    #expect(BudgetCoverage(text, isStrict: true) == nil)
  }
}
