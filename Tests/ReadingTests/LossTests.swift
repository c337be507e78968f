import AgendaModel
import Diagnostics
import Testing

@testable import Reading

@Suite("What would be lost")
struct LossTests {
  /// The start of a header with indicators.
  private static let head = "---\ndoelstelling: \"1.3\"\nindicatoren:\n"

  /// Headers below `indicatoren`, the findings they give, and where.
  static let mistakes: [(String, [String])] = [
    (
      "  - code: 2c\n    ⟦nulmeting⟧:\n      2022: 3%\n    reeksen:\n      - id: job\n",
      ["key-idle"]
    ),
    ("  - code: 2c\n    id: ⟦begeleiding⟧\n", ["key-idle"]),
    ("  - id: eigen\n    telt: ⟦mensen⟧\n", ["wrong-type"]),
    ("  - id: eigen\n    verdeling: ⟦half om half⟧\n", ["wrong-type"]),
    (
      "  - code: 2c\n    reeksen:\n      - id: job\n        hoofdreeks: ⟦jazeker⟧\n", ["wrong-type"]
    ),
    (
      "  - code: 2c\n    uitsplitsing: |\n      niveau;doel 2027\n      ⟦3;⟧\n",
      ["row-without-values"]
    ),
    (
      "  - code: 2c\n    uitsplitsing: |\n      niveau;doel 2027\n      ⟦3;\n      4;⟧\n",
      ["row-without-values"]
    ),
    (
      "  - code: 2c\n    uitsplitsing:\n      - ⟦niveau: 3⟧\n",
      ["row-without-values"]
    ),
    (
      "  - code: 2c\n    uitsplitsing: |\n      niveau;doel 2027;n 2026\n      3;1%;⟦12⟧\n",
      ["count-without-value"]
    ),
    (
      "  - code: 2c\n    uitsplitsing: |\n      niveau;doel 2027;\n      3;1%;⟦kleine groep⟧\n",
      ["unknown-dimension"]
    ),
  ]

  @Test("is reported where it stands", arguments: mistakes)
  func reports(header: String, ids: [String]) {
    Sample.expect(ids, in: Self.head + header + "---\n", at: "prioriteit-1/1.3.md")
  }

  @Test("A remark on a row without a value stays")
  func keepsRemarks() throws {
    let document = try Sample.doelstelling(
      header: """
        indicatoren:
          - code: 2c
            uitsplitsing: |
              niveau;nulmeting 2022;noot;noot
              3;;Geen studenten;en geen cijfers.
              4;1%;Kleine groep;
              4;;Kleine groep;

        """)
    let cells = try #require(document.indicators.first?.mainSeries?.cells)
    #expect(cells.map(\.key.text) == ["niveau:3", "niveau:4"])
    #expect(cells.map(\.remark) == ["Geen studenten. en geen cijfers.", "Kleine groep"])
  }

  @Test("The number of persons of a period goes before one for all")
  func prefersOwnCount() throws {
    let document = try Sample.doelstelling(
      header: """
        indicatoren:
          - code: 2c
            uitsplitsing: |
              niveau;nulmeting 2022;doel 2027;n;n 2022
              3;1%;2%;40;30

        """)
    let cell = try #require(document.indicators.first?.mainSeries?.cells.first)
    #expect(cell.nulmeting.first?.count?.value == DecimalNumber(30))
    #expect(cell.target.first?.count?.value == DecimalNumber(40))
  }

  @Test("`telt: personen` protects an indicator of the Regeling, too")
  func countsPersons() throws {
    let document = try Sample.doelstelling(
      header: "indicatoren:\n  - code: 2c\n    telt: personen\n    nulmeting:\n      2022: 3%\n")
    #expect(document.indicators.first?.countsPersons == true)
  }

  @Test("Words about a measure stand behind a measure")
  func marks() {
    Sample.expect(
      ["mark-misplaced"],
      in: Sample.document(
        body: "## Overige acties\n\n### Verzuim {#verzuim ⟦soort=nieuw wanneer=2026⟧}\n"),
      at: "prioriteit-1/1.3.md")
  }

  @Test("A second begroting, an unknown leerweg and a text column of an indicator are reported")
  func others() {
    let money =
      "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n    post;2024\n    Huur;10\n---\n"
    let result = Sample.read(["hoofdstukken/70-a.md": money, "hoofdstukken/71-b.md": money])
    #expect(result.findings.map(\.id) == ["key-idle"])
    Sample.expect(
      ["unknown-dimension-value"], in: Sample.agenda + "leerwegen: ⟦bll⟧\n")
    let package = """
      resources:
        - name: c
          path: c.csv
          schema:
            fields:
              - name: groep
                ⟦soort⟧: doel
              - name: aantal
                indicator: ⟦2a⟧

      """
    Sample.expect(
      ["key-idle", "wrong-type"], in: package, at: "data/datapackage.yaml",
      with: ["data/c.csv": "groep;aantal\neen;3\n"])
  }
}
