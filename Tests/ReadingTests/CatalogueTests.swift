import AgendaModel
import Diagnostics
import Testing

@testable import Reading

@Suite("The catalogue of the Regeling 2024-2027")
struct CatalogueTests {
  /// The shipped edition.
  private func edition() throws -> Regeling {
    try #require(Editions.all().regelingen.first { $0.edition == "2024-2027" })
  }

  @Test("The shipped catalogues hold no mistake")
  func isSound() {
    #expect(Editions.all().findings.map(\.summary) == [])
  }

  @Test("Every row of the reference is there")
  func isWhole() throws {
    let regeling = try edition()
    #expect(regeling.prioriteiten.count == 3)
    #expect(regeling.doelstellingen.count == 12)
    #expect(regeling.analysisItems.count == 57)
    #expect(regeling.indicators.count == 26)
    #expect(regeling.measures.count == 50)
    #expect(regeling.notes.map(\.id) == (1...16).map { "D\($0)" })
    #expect(regeling.years == 2024...2027)
  }

  @Test(
    "Each doelstelling has its number of analysis items, indicators and measures",
    arguments: [
      ("1.1", 5, 0, 4), ("1.2", 4, 3, 5), ("1.3", 3, 3, 4), ("1.4", 2, 2, 3), ("1.5", 3, 0, 1),
      ("2.1", 4, 2, 5), ("2.2", 5, 2, 9), ("2.3", 4, 1, 6), ("3.1", 5, 4, 4), ("3.2", 4, 1, 3),
      ("3.3", 10, 4, 3), ("3.4", 5, 2, 3),
    ])
  func dividesRowsOverDoelstellingen(
    code: String, analysis: Int, indicators: Int, measures: Int
  ) throws {
    let row = try #require(try edition().doelstelling(code))
    #expect(row.analysis.count == analysis)
    #expect(row.indicators.count == indicators)
    #expect(row.measures.count == measures)
  }

  @Test("The indicators stand in the order of their codes")
  func ordersIndicators() throws {
    let expected = [
      "1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "4a", "4b", "5a", "5b", "6a", "6b", "7",
      "8a", "8b", "9a", "9b", "10", "11a", "11b", "11c", "11d", "12a", "12b",
    ]
    #expect(try edition().indicators.map(\.code) == expected)
  }

  @Test("Six measures are mandatory and one is disputed")
  func knowsObligations() throws {
    let measures = try edition().measures
    let mandatory = measures.filter { $0.obligation == .mandatory }.map(\.id)
    #expect(mandatory == ["M2.1.1", "M2.2.8", "M3.3.1", "M3.3.2", "M3.3.3", "M3.4.1"])
    #expect(measures.filter { $0.obligation == .disputed }.map(\.id) == ["M2.2.9"])
  }

  @Test("Parts that are examples, or not in all sources, say so")
  func knowsLooseParts() throws {
    let measures = try edition().measures
    #expect(measures.filter(\.partsAreExamples).map(\.id) == ["M1.3.1", "M2.1.1"])
    let optional = measures.flatMap { measure in
      measure.parts.filter(\.isOptional).map { measure.id + $0.letter }
    }
    #expect(optional == ["M2.1.1d", "M2.1.1e", "M2.3.1b"])
  }

  @Test("Exactly the eight items with one source say so")
  func knowsSingleEvidence() throws {
    let single = try edition().analysisItems.filter(\.evidence.isSingle).map(\.id)
    #expect(
      single == [
        "A-1.2-3", "A-1.3-3", "A-2.2-2", "A-2.3-2", "A-2.3-4", "A-3.2-1", "A-3.4-2", "A-3.4-5",
      ])
  }

  @Test("Every row knows where it stands in its file")
  func knowsPlaces() throws {
    for row in try edition().measures {
      #expect(row.range.text.contains("id: \(row.id)"))
    }
  }

  @Test("National values have a source, a year and the table they stand in")
  func knowsNationalValues() throws {
    let found = try edition().indicators.filter { !$0.national.isEmpty }
    #expect(found.map(\.code) == ["5a", "6a"])
    let values = found.flatMap(\.national)
    #expect(values.map(\.cells.count) == [8, 4, 8])
    #expect(values.allSatisfy { $0.source == "job" && $0.year == 2022 && !$0.place.isEmpty })
    let cell = try #require(values.first?.cells.last)
    #expect(cell.key.text == "leerweg:bbl,niveau:4")
    #expect(cell.value == DecimalNumber(26))
  }

  @Test("A catalogue that contradicts itself is reported at the row")
  func reportsMistakes() {
    let text = """
      editie: proef
      prioriteiten:
        - nummer: 1
          titel: Een
          doelstellingen:
            - code: "1.1"
              titel: Eerste
              maatregelen:
                - id: M1.1.1
                  nummer: 1
                  titel: Iets
                  bronnen: niemand
                - id: M1.1.1
                  nummer: 2
                  titel: Nog iets
                  noten:
                    - D9
      """
    let findings = RegelingReader.read(SourceFile(path: "proef.yaml", text: text)).findings
    #expect(
      findings.map { "\($0.range.start.line) \($0.summary)" } == [
        "13 De code M1.1.1 staat twee keer in de catalogus",
        "9 Bij M1.1.1 staat een onbekende bewijsbron: niemand",
        "13 Bij M1.1.1 staat een onbekende noot: D9",
      ])
  }
}
