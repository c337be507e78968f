import AgendaModel
import Diagnostics
import Testing

@testable import Reading

/// The parts of a large roc's agenda that a format for small ones would miss.
///
/// Figures of the Noorderpoort agenda 2024-2027 (begroting of 12 February 2024), bijlage 1 and 2.
@Suite("The hard parts of a large agenda")
struct HardPartsTests {
  /// The agenda's own file.
  static let agendaFile = """
    formaat: 1
    regeling: 2024-2027
    niveaus: 1, 2, 3, 4
    leerwegen: bol, bbl
    """

  /// Indicators of 1.3 with breakdowns, a cell that is not delivered, and targets by sector.
  static let document = """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2a
        eenheid: procent
        bron: duo
        uitsplitsing: |
          niveau;leerweg;nulmeting 22-23*;doel 2027
          1;bbl;32,70%;30,00%
          1;bol;31,30%;30,00%
          2;bbl;11,50%;11,00%
          2;bol;14,20%;12,50%
          3;bbl;4,70%;4,50%
          3;bol;6,00%;5,50%
          4;bbl;5,10%;4,50%
          4;bol;4,80%;4,00%
      - code: 2c
        bron: job
        nulmeting:
          2021/'22: 24,6%
        doel:
          2027: 30%
        uitsplitsing: |
          niveau	ondersteuning	nulmeting 2021-2022	doel 2027
          1		35,2%	38%
          2		22,2%	25%
          	met	nb	later, want de eerste resultaten zijn nog niet bekend
          	zonder	nb	later, want de eerste resultaten zijn nog niet bekend
    ---
    ## Maatregelen

    ### Meer begeleiding op niveau 2 {maatregel=1a,1b,1c besluit=toepassen}

    ### Terug naar school en nazorg {maatregel=2,3 besluit=toepassen samen-met=M1.2.5}

    - **2023-2024** Scholen maken elk jaar een instroomplan. {actie=a}

    ### Vsv-aanpak {maatregel=4 besluit=toepassen}
    """

  /// A wide table as the annex prints it, with its special values.
  static let annex = """
    bc-code;naam;totaal 2021/'22;totaal 2022/'23*;switch 2021/'22;gediplomeerd 2021/'22*;aansluiting 2019/'20;hbo 2020/'21;starters 2021/'22
    bc008;Apothekersassistent;35;26;18;27;87;0,71;0,86
    bc080;ICT support;11;10;.;7;nb;nb;0,46
    bc217;Veiligheid en vakmanschap;63;57;24;37;35;nb;0,6*
    bc325;Metselaar;nb;nb;nb;nb;nb;nb;nb
    bc477;Maritiem officier;18;12;.;26;nb;0,71;.
    """

  /// Its description.
  static let package = """
    name: noorderpoort
    resources:
      - name: bijlage-1
        path: bijlage-1.csv
        legenda: nb is niet beschikbaar; een punt is afgeschermd; een ster is voorlopig
        schema:
          fields:
            - name: bc-code
              type: string
              dimensie: opleiding
            - name: totaal 2021/'22
              type: integer
              indicator: 5b
              soort: nulmeting
              periode: 2021/'22
              cel: instroom:totaal
              telt: personen
            - name: totaal 2022/'23*
              type: integer
              indicator: 5b
              soort: nulmeting
              periode: 2022/'23
              cel: instroom:totaal
            - name: switch 2021/'22
              type: integer
              indicator: 5b
              soort: nulmeting
              periode: 2021/'22
              cel: instroom:switch
            - name: aansluiting 2019/'20
              type: number
              bron: cbs
              indicator: 4b
              soort: nulmeting
              periode: 2019/'20
            - name: starters 2021/'22
              type: number
              eenheid: deel
              indicator: 3a
              soort: nulmeting
              periode: 2021/'22
    """

  /// Indicators that draw on the annex, or have no number yet.
  static let other = """
    ---
    doelstelling: "2.1"
    indicatoren:
      - code: 5b
        uitsplitsing:
          gegevens: bijlage-1
        doel:
          2027: 5% meer dan de nulmeting
      - code: 6b
        nulmeting: nb
        doel:
          2027:
            later 2025: op basis van de dan beschikbare nulmeting
      - code: 11b
        nulmeting:
          2022: 30%
        doel:
          2027: "<25%"
    ---
    """

  /// Reads the agenda.
  private func read() -> ReadResult {
    let files = [
      ("agenda.yaml", Self.agendaFile), ("prioriteit-1/1.3.md", Self.document),
      ("prioriteit-2/2.1.md", Self.other), ("data/datapackage.yaml", Self.package),
      ("data/bijlage-1.csv", Self.annex),
    ].map { InputFile(path: $0.0, text: $0.1) }
    return AgendaReader.read(files: files, regelingen: Editions.all().regelingen)
  }

  @Test("Nothing of it is a mistake")
  func readsWithoutFindings() {
    #expect(read().findings.map(\.summary) == [])
  }

  @Test("Eight cells of niveau and leerweg keep their two decimals")
  func keepsCells() throws {
    let indicator = try #require(read().agenda.indicator("2a"))
    let cells = try #require(indicator.mainSeries?.cells)
    #expect(cells.count == 8)
    let key = CellKey([.init("niveau", "1"), .init("leerweg", "bbl")])
    let cell = try #require(cells.first { $0.key == key })
    #expect(cell.nulmeting.first?.value.value.dutch(unit: .percent) == "32,70% (voorlopig)")
    #expect(cell.nulmeting.first?.period?.value == .schoolYear(2022))
    #expect(cell.target.first?.value.value.dutch(unit: .percent) == "30,00%")
  }

  @Test("A split that is not delivered yet is an absence with its reason")
  func keepsAbsences() throws {
    let series = try #require(read().agenda.indicator("2c")?.mainSeries)
    let cell = try #require(series.cell(CellKey([.init("ondersteuning", "met")])))
    #expect(cell.nulmeting.first?.value.value.absence == .notAvailable)
    let reason = "de eerste resultaten zijn nog niet bekend"
    #expect(cell.target.first?.value.value.absence == .later(nil, reason: reason))
  }

  @Test("The special values of the annex are words, never numbers")
  func readsSpecialValues() throws {
    let series = try #require(read().agenda.indicator("5b")?.mainSeries)
    let switched = CellKey([.init("opleiding", "bc080"), .init("instroom", "switch")])
    let total = CellKey([.init("opleiding", "bc325"), .init("instroom", "totaal")])
    #expect(series.cell(switched)?.nulmeting.first?.value.value.absence == .suppressedAtSource)
    #expect(series.cell(total)?.nulmeting.first?.value.value.absence == .notAvailable)
    #expect(series.cell(total)?.nulmeting.count == 2)
  }

  @Test("One annex mixes whole numbers, parts of one, stars and sources")
  func readsAnnex() throws {
    let dataset = try #require(read().agenda.datasets.first)
    #expect(dataset.fields.map(\.isProvisional) == [false, false, true, false, false, false])
    #expect(dataset.fields[4].source?.value == "cbs")
    let row = dataset.rows[2].map(\.value)
    #expect(row[2] == .value(Value(.number(DecimalNumber(57)), isProvisional: true)))
    let starters = Value(.number(DecimalNumber(60)), writtenUnit: .percent, isProvisional: true)
    #expect(row[5] == .value(starters))
  }

  @Test("Relative targets, bounds and targets that follow later are read as such")
  func readsTargets() throws {
    let agenda = read().agenda
    func target(_ code: String) -> Value.Content? {
      agenda.indicator(code)?.mainSeries?.institution?.target.first?.value.value.content
    }
    #expect(target("5b") == .relative(DecimalNumber(5), points: false))
    let reason = "op basis van de dan beschikbare nulmeting"
    #expect(target("6b") == .absent(.later(.year(2025), reason: reason)))
    #expect(target("11b") == .bound(.lessThan, DecimalNumber(25)))
  }

  @Test("Merged measures and parts of measures each count as answered")
  func readsMergedMeasures() throws {
    let parts = try #require(read().agenda.doelstelling("1.3")?.parts)
    let answered = parts.flatMap { $0.marks.measures.map(\.value) }
    #expect(
      answered == ["M1.3.1a", "M1.3.1b", "M1.3.1c", "M1.3.2", "M1.3.3", "M1.3.4"])
    #expect(parts[1].marks.mergedWith.map(\.value) == ["M1.2.5"])
    #expect(parts[1].actions.first?.period?.value == .schoolYear(2023))
  }
}
