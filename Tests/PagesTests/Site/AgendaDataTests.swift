import Diagnostics
import Testing

@testable import Pages

/// The data that a site offers to others: one file for programs, tables, and their description.
@Suite struct AgendaDataTests {
  /// A document with counts of which one is too small, and a measure that is explained away.
  private static let document = """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2a
        bron: duo
        nulmeting:
          2022: 40
        doel:
          2027: later 2026, want de telling is nieuw
        uitsplitsing: |
          niveau;nulmeting 2022
          2;22
          3;15
          4;3
    ---
    ## Maatregelen {maatregelen}

    ### Nazorg {maatregel=1 besluit=leg-uit reden=doen-we-al}

    Wij doen dit al: {{2a nulmeting 2022}} studenten zijn in beeld.
    """

  /// Returns a file of the site of an agenda with that document.
  private func text(_ path: String, status: String = "vastgesteld", _ more: String = "") -> String?
  {
    var files = SiteSources.header(status, more)
    files["prioriteit-1/1.3.md"] = Self.document
    let file = SiteSources.site(SiteSources.agenda(files)).file(path)
    return file.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func saysOfEachValueWhetherItIsANumber() throws {
    let json = try #require(text("data/agenda.json"))
    #expect(json.contains("\"schemaversie\": \"1.0\""))
    #expect(json.contains("\"getal\": 22"))
    #expect(json.contains("\"status\": \"volgt-later\""))
    #expect(json.contains("\"reden\": \"de telling is nieuw\""))
  }

  @Test func protectsSmallCountsInEveryFile() throws {
    let json = try #require(text("data/agenda.json"))
    #expect(json.contains("\"status\": \"niet-getoond-kleine-groep\""))
    #expect(json.contains("\"status\": \"niet-getoond-ter-bescherming\""))
    #expect(!json.contains("\"getal\": 15") && !json.contains("\"getal\": 3\n"))
    let table = try #require(text("data/waarden.csv"))
    #expect(table.contains(";22;aantal;getal;22;"))
    #expect(!table.contains(";15;") && !table.contains(";3;aantal"))
  }

  @Test func givesTheReasonOfAMeasureThatIsNotDone() throws {
    let json = try #require(text("data/agenda.json"))
    #expect(json.contains("\"besluit\": \"leg-uit\""))
    #expect(json.contains("\"tekst\": \"Wij doen dit al: 40 studenten zijn in beeld.\""))
    let table = try #require(text("data/maatregelen.csv"))
    #expect(
      table.contains("leg-uit;;doen-we-al;Wij doen dit al: 40 studenten zijn in beeld."))
  }

  @Test func describesEveryTable() throws {
    let package = try #require(text("datapackage.json"))
    #expect(package.contains("\"path\": \"data/waarden.csv\""))
    #expect(package.contains("\"delimiter\": \";\""))
    #expect(package.contains("\"decimalChar\": \",\""))
  }

  @Test func listsItsPagesForSearchEnginesOnlyWithAnAddressAndWhenAdopted() throws {
    #expect(text("sitemap.xml") == nil)
    let address = "adres: https://agenda.voorbeeld.example/mbo"
    #expect(text("sitemap.xml", status: "concept", address) == nil)
    let map = try #require(text("sitemap.xml", address))
    #expect(map.contains("<loc>https://agenda.voorbeeld.example/mbo/</loc>"))
    #expect(map.contains("<loc>https://agenda.voorbeeld.example/mbo/prioriteit-1/1.3/</loc>"))
    #expect(!map.contains("404") && !map.contains("embed/"))
  }
}
