import AgendaModel
import Diagnostics
import Testing

@testable import Reading

@Suite("A breakdown written as a list")
struct BreakdownListTests {
  /// Reads an indicator with this list.
  private func read(_ list: String) -> (series: Series?, findings: [Diagnostic]) {
    let document = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2c
          nulmeting:
            2022: 41%
          uitsplitsing:
      \(list)
      ---
      """
    let files = [
      InputFile(path: "agenda.yaml", text: "formaat: 1\nregeling: 2024-2027\n"),
      InputFile(path: "prioriteit-1/1.3.md", text: document),
    ]
    let result = AgendaReader.read(files: files, regelingen: Editions.all().regelingen)
    return (result.agenda.indicator("2c")?.mainSeries, result.findings)
  }

  @Test("Each item is a cell with its values")
  func readsCells() throws {
    let (series, findings) = read(
      """
            - niveau: 3
              nulmeting:
                2022: 40%
              doel:
                2027: minstens 50%
              noot: Kleine groep.
            - ondersteuning: met
              nulmeting: nb
      """)
    #expect(findings.map(\.summary) == [])
    let cells = try #require(series).cells
    #expect(cells.map(\.key.text) == ["", "niveau:3", "ondersteuning:met"])
    #expect(cells[1].target.first?.value.value.dutch(unit: .percent) == "minstens 50%")
    #expect(cells[1].remark == "Kleine groep.")
    #expect(cells[2].nulmeting.first?.value.value.absence == .notAvailable)
  }

  @Test("An unknown dimension, an unknown value and an item that is no cell are each reported")
  func reportsMistakes() {
    let findings = read(
      """
            - nivo: 3
            - niveau: 9
              nulmeting:
                2022: 1%
            - niveau 3
      """
    ).findings
    #expect(findings.map(\.id) == ["unknown-dimension", "unknown-dimension-value", "wrong-type"])
  }
}
