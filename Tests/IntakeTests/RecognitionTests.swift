import AgendaModel
import Reading
import Testing

@testable import Intake

/// What titles and tables of deliveries say.
@Suite("Recognising deliveries")
struct RecognitionTests {
  /// The newest edition.
  private let regeling = Editions.all().regelingen[0]

  /// Returns a sheet of a text in which bars divide the cells.
  private func sheet(_ text: String) -> Sheet {
    Sheet(
      name: "Blad1",
      rows: text.split(separator: "\n").map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map { SheetCell(String($0)) }
      })
  }

  @Test(
    "reads periods in all their forms",
    arguments: [
      ("2023", "2023"), ("2023-2024", "2023-2024"), ("2023/2024", "2023-2024"),
      ("2022/’23*", "2022-2023"), ("schooljaar 2023 - 2024", "2023-2024"),
      ("cohort 2020", "cohort 2020"),
      ("22-23", "2022-2023"), ("3-4", nil), ("12-10", nil), ("2", nil), ("98765", nil),
      ("meting 2024", "2024"), ("1800", nil),
    ] as [(String, String?)])
  func periods(_ text: String, _ period: String?) {
    #expect(PeriodWords.period(text)?.period.text == period)
  }

  @Test(
    "takes titles apart",
    arguments: [
      ("vsv 2023-2024*", nil, "2023-2024", "", "vsv", false),
      ("doel 2027", .target, "2027", "", "", false),
      ("Streefwaarde 2027 (%)", .target, "2027", "", "(%)", false),
      ("n 2024", nil, "2024", "", "", true), ("aantal respondenten", nil, nil, "", "", true),
      ("bbl 2024", nil, "2024", "leerweg:bbl", "", false),
      ("niveau 3 2024", nil, "2024", "niveau:3", "", false),
      ("2022 tot 2024", nil, nil, "", "2022 tot 2024", false),
    ] as [(String, Cell.Kind?, String?, String, String, Bool)])
  func titles(
    _ text: String, _ kind: Cell.Kind?, _ period: String?, _ cell: String, _ stem: String,
    _ isSize: Bool
  ) {
    let title = ColumnTitle(text, regeling)
    #expect(title.kind == kind)
    #expect(title.period?.period.text == period)
    #expect(title.cell.text == cell)
    #expect(title.stem == stem)
    #expect(title.isGroupSize == isSize)
  }

  @Test(
    "knows the parts of breakdowns by other words",
    arguments: [
      ("niveau", "MBO 2", "2"), ("niveau", "Niveau 4", "4"), ("niveau", "Entree", "1"),
      ("niveau", "Totaal", ""), ("niveau", "havo", nil), ("leerweg", "BBL", "bbl"),
      ("leerweg", "Beroepsopleidende leerweg", "bol"), ("leerweg", "deeltijd", nil),
      ("ondersteuning", "ja", "met"), ("instroom", "totaal", "totaal"),
      ("opleiding", "25655", "25655"),
    ] as [(String, String, String?)])
  func members(_ dimension: String, _ text: String, _ member: String?) {
    #expect(
      DimensionWords(regeling: regeling, programmes: []).member(text, of: dimension) == member)
  }

  @Test("finds a table between titles, notes, empty rows and footnotes")
  func finds() throws {
    let table = try TableFinder(
      sheet(
        """
        Voortijdig schoolverlaters
        Peildatum|1 oktober 2025
        ||
        niveau|2023|2024
        2|31|33
        ||
        Sector zorg
        3|19|18
        Bron: DUO
        """)
    ).table()
    #expect(table.columns.map(\.title) == ["niveau", "2023", "2024"])
    #expect(table.rows.map(\.number) == [5, 8])
    #expect(table.notes.contains("Bron: DUO"))
    #expect(table.remarks == ["zonder cijfers, overgeslagen: rij 7"])
  }

  @Test("joins two header rows, also where a title stands once above several columns")
  func joins() throws {
    let text = "niveau|2023||2024|\n|aantal|n|aantal|n\n2|31|40|33|44"
    let table = try TableFinder(sheet(text)).table()
    #expect(
      table.columns.map(\.title) == ["niveau", "2023 aantal", "2023 n", "2024 aantal", "2024 n"])
  }

  @Test(
    "refuses a sheet of which the table is not certain",
    arguments: [
      ("alleen woorden\nen nog meer", "geen tabel"), ("niveau|aantal\nbol|2012\nbbl|31", "rij 2"),
      ("niveau|2024\n2|31\n3|19\nleerweg|aantal|n\nbol|31|40", "tweede"),
      ("niveau||2024\n2|7|31", "geen naam"), ("niveau|aantal|Aantal\n2|7|31", "heten allebei"),
    ])
  func refuses(_ text: String, _ words: String) throws {
    let problem = #expect(throws: IntakeProblem.self) { try TableFinder(sheet(text)).table() }
    #expect(problem?.summary.contains(words) == true, "\(problem?.summary ?? "")")
  }

  @Test(
    "recognises who a delivery is from",
    arguments: [
      (["levering", "INDICATIEAVG"], .duo), (["JOB-monitor 2026"], .job),
      (["Bron: CBS"], .cbs), (["export", "Medewerkersonderzoek 2025"], .mto),
      (["cijfers van Jan", "jobs"], .own), (["mto_2025"], .mto),
    ] as [([String], DeliveryKind)])
  func kinds(_ texts: [String], _ kind: DeliveryKind) { #expect(DeliveryKind(texts) == kind) }
}
