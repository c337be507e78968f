import AgendaModel
import Diagnostics
import Testing

@testable import Reading

@Suite("The begroting")
struct BegrotingTests {
  /// Returns the begroting of a chapter with these lines, and the ids of the findings.
  private func read(_ lines: String) -> (begroting: Begroting?, findings: [String]) {
    let text = "---\nhoofdstuk: middelen\nbegroting:\n\(lines)\n---\n"
    let result = Sample.read(["hoofdstukken/70-middelen.md": text])
    return (result.agenda.begroting, result.findings.map(\.id))
  }

  @Test("shares money between doelstellingen and gives it to a whole prioriteit")
  func owners() throws {
    let (read, findings) = read(
      """
        kosten: |
          doelstelling;post;2024
          1.3;Nazorg;1
          1.3, 2.1;Naar werk;20
          Prioriteit 3;Leiding;300
          3.1;Taal;4000
          totaal prioriteit 1;;21
          totaal prioriteit 3;;4300
      """)
    let begroting = try #require(read)
    #expect(findings.isEmpty && begroting.costRows.count == 4)
    #expect(begroting.costs(of: "1.3").compactMap(\.item) == ["Nazorg"])
    #expect(begroting.sharedCosts(of: "1.3").compactMap(\.item) == ["Naar werk"])
    #expect(begroting.sharedCosts(of: "2.1").compactMap(\.item) == ["Naar werk"])
    #expect(begroting.costs(ofPrioriteit: 1).compactMap(\.item) == ["Nazorg", "Naar werk"])
    #expect(begroting.costs(ofPrioriteit: 2).isEmpty)
    #expect(begroting.costs(ofPrioriteit: 3).compactMap(\.item) == ["Leiding", "Taal"])
    for total in begroting.costs.filter(\.isTotal) {
      let covered = begroting.costRows.filter { total.covers?.includes($0) == true }
      #expect(covered.compactMap(\.total).reduce(DecimalNumber(0), +) == total.total)
    }
  }

  @Test("knows its date and what else the author says of it")
  func facts() throws {
    let (read, findings) = read(
      """
        peildatum: 2024-02-12
        kenmerken:
          Weegfactor: 0,027599
          Aandeel: 2,8%
        kosten: |
          post;2024
          Huur;1
      """)
    let begroting = try #require(read)
    #expect(findings.isEmpty && begroting.referenceDate?.value.text == "12 februari 2024")
    #expect(begroting.facts.map(\.name) == ["Weegfactor", "Aandeel"])
    #expect(begroting.facts.map(\.text) == ["0,027599", "2,8%"])
  }

  @Test("reports facts and dates that are none")
  func refuses() {
    #expect(read("  peildatum: ooit\n  kosten: |\n    post;2024").findings == ["date-unreadable"])
    #expect(read("  kenmerken: 0,02\n  kosten: |\n    post;2024").findings == ["wrong-type"])
    #expect(read("  peildatum: bron noemt niet\n  kosten: |\n    post;2024").findings == [])
  }
}
