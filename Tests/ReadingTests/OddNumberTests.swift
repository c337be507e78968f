import AgendaModel
import Diagnostics
import Reading
import Testing

/// Numbers and periods that no agenda has, in each place that reads some.
@Suite("Odd numbers and periods")
struct OddNumberTests {
  /// Texts that are no number to us: each is refused with a finding, never rounded or guessed.
  static let refused = [
    "1e999", "NaN", "inf", "-inf", String(repeating: "9", count: 400), "1234567890123456", "0x10",
    "1_000", "+5", "١٢٣", "²", "--1", "1,2,3", "1.2.3", ",5", "5,",
    "1" + String(repeating: ",", count: 500),
  ]
  /// Texts that are a number, at the edge of what is kept.
  static let kept = ["-0", "0", "999999999999999", "0,00000000000001", "-999999999999999"]

  @Test("are refused in a value", arguments: refused) func value(text: String) {
    expectUnreadable("indicatoren:\n  - code: 2c\n    nulmeting:\n      2022: \"\(text)\"\n")
  }

  @Test("are refused in a breakdown", arguments: refused) func breakdown(text: String) {
    expectUnreadable(
      "indicatoren:\n  - code: 2a\n    uitsplitsing: |\n      niveau;nulmeting 2023\n      3;\(text)\n"
    )
  }

  @Test("are refused in a begroting", arguments: refused) func begroting(text: String) {
    let table = "    doelstelling;2024;totaal;aandeel\n    1.1;1;\(text);1%\n"
    let file = "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n\(table)---\n"
    let result = Sample.read(["hoofdstukken/70.md": file])
    #expect(result.findings.contains { Self.unreadable.contains($0.id) })
    #expect(result.agenda.begroting?.costs.first?.printedTotal == nil)
  }

  @Test("are refused in a data file", arguments: refused) func dataset(text: String) {
    let description = """
      resources:
        - name: a
          path: a.csv
          schema:
            fields:
              - name: w
                type: number

      """
    let result = Sample.read([
      "data/datapackage.yaml": description, "data/a.csv": "w\n\"\(text)\"\n",
    ])
    #expect(result.findings.contains { Self.unreadable.contains($0.id) })
  }

  @Test("are kept exactly at the edge", arguments: kept) func edge(text: String) throws {
    let header = "indicatoren:\n  - code: 2c\n    nulmeting:\n      2022: \"\(text)\"\n"
    let document = try Sample.doelstelling(header: header)
    let number = document.indicators.first?.mainSeries?.institution?.nulmeting.first?.value.value
    #expect(number?.number == DecimalNumber(text))
    #expect(number?.number != nil)
  }

  @Test(
    "are refused as a period",
    arguments: [
      "99999", "9223372036854775807", "2022-9999999", "cohort 99999999999999999999", "0000", "-1",
      "2020-1", "2024-13",
    ])
  func period(text: String) {
    let header = "indicatoren:\n  - code: 2c\n    nulmeting:\n      \"\(text)\": 1\n"
    let result = Sample.read(["prioriteit-1/1.3.md": Sample.document(header: header)])
    #expect(result.findings.map(\.id) == ["period-unreadable"])
  }

  @Test(
    "are refused as the number of an ambition or measure",
    arguments: ["9223372036854775808", "NaN", "1e3"])
  func mark(text: String) {
    let body = "## Maatregelen\n\n### Iets {maatregel=\(text) ambitie=\(text)}\n"
    let result = Sample.read(["prioriteit-1/1.3.md": Sample.document(body: body)])
    let ids = Set(result.findings.map(\.id))
    #expect(ids == ["unknown-requirement", "mark-value-unreadable"])
  }

  /// The findings about a value that could not be read.
  private static let unreadable: Set<String> = [
    "number-unreadable", "value-unreadable", "ragged-row",
  ]

  /// Expects one finding about a value of an indicator in a header.
  private func expectUnreadable(_ header: String) {
    let result = Sample.read(["prioriteit-1/1.3.md": Sample.document(header: header)])
    #expect(result.findings.count == 1)
    #expect(result.findings.allSatisfy { Self.unreadable.contains($0.id) })
  }
}
