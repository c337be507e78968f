import AgendaModel
import Diagnostics
import Testing

@testable import Disclosure

@Suite("Small counts")
struct SmallCountTests {
  /// Returns a document with a count of vsv'ers.
  static func document(_ value: String) -> (path: String, text: String) {
    (
      "prioriteit-1/1.3.md",
      """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          bron: duo
          nulmeting:
            2022: \(value)
      ---
      """
    )
  }

  /// Returns what everyone sees of the nulmeting.
  static func nulmeting(_ value: String, agenda more: String = "") -> Value? {
    nulmeting(published(document(value), agenda: more))?.value.value
  }

  /// Returns the nulmeting of the first indicator.
  static func nulmeting(_ published: PublishedAgenda) -> Measurement? {
    published.agenda.indicators.first?.mainSeries?.institution?.nulmeting.first
  }

  @Test(
    "A count of persons from 1 to below the threshold is withheld",
    arguments: [("1", true), ("4", true), ("0", false), ("5", false), ("12", false)])
  func withholdsSmallCounts(value: String, isWithheld: Bool) {
    #expect((Self.nulmeting(value)?.absence == .withheld) == isWithheld)
  }

  @Test("A share is no count")
  func keepsShares() {
    let document = SmallCountTests.document("3%").text.replacing(
      "bron: duo", with: "bron: duo\n    eenheid: procent")
    let published = published(("prioriteit-1/1.3.md", document))
    #expect(Self.nulmeting(published)?.value.value.number == DecimalNumber(3))
    #expect(published.withheldValues == 0)
  }

  @Test("A share of fewer than the threshold is withheld, with its n")
  func withholdsSharesOfSmallGroups() throws {
    let document = """
      ---
      doelstelling: "1.2"
      indicatoren:
        - code: 1a
          nulmeting:
            2022:
              waarde: 50%
              n: 4
      ---
      """
    let measurement = try #require(Self.nulmeting(published(("prioriteit-1/1.2.md", document))))
    #expect(measurement.value.value.absence == .withheld)
    #expect(measurement.count == nil)
  }

  @Test("A higher threshold protects more")
  func obeysTheThreshold() {
    #expect(Self.nulmeting("9", agenda: "drempel-kleine-aantallen: 10")?.absence == .withheld)
  }

  @Test("A figure that its source published stays when the institution accepted that")
  func keepsAcceptedFigures() {
    let acceptance = """
      besproken-en-zo-gelaten:
        - melding: small-count
          plaats: prioriteit-1/1.3.md#2a
          reden: DUO publiceert dit getal zelf.
          door: bestuur
          datum: 2024-03-04
      """
    #expect(Self.nulmeting("4", agenda: acceptance)?.number == DecimalNumber(4))
  }

  @Test("A small count in a dataset is withheld in the dataset and in the indicator")
  func withholdsInDatasets() throws {
    let package = """
      name: x
      resources:
        - name: duo
          path: lijst.csv
          schema:
            fields:
              - name: aantal
                type: integer
                indicator: 2a
                soort: nulmeting
                periode: 2022
                telt: personen
      """
    let document = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          uitsplitsing:
            gegevens: duo
      ---
      """
    let published = published(
      package: package, rows: "aantal\n3\n", ("prioriteit-1/1.3.md", document))
    let dataset = try #require(published.agenda.datasets.first)
    #expect(dataset.rows.map { $0.map(\.value) } == [[.value(Value(.absent(.withheld)))]])
    #expect(published.withheldValues == 2)
  }

  @Test(
    "A figure about too few persons is withheld in its dataset and in the indicator, and so is their number",
    arguments: [("50;4", true), ("50;<5", true), ("50;6", false), ("50;nb", false)])
  func withholdsFiguresOfFewPersons(row: String, isWithheld: Bool) throws {
    let package = """
      name: x
      resources:
        - name: job
          path: lijst.csv
          schema:
            fields:
              - name: tevreden
                type: integer
                eenheid: procent
                indicator: 2c
                soort: nulmeting
                periode: 2022
                n: personen
              - name: personen
                type: integer
      """
    let document = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2c
          uitsplitsing:
            gegevens: job
      ---
      """
    let published = published(
      package: package, rows: "tevreden;personen\n\(row)\n", ("prioriteit-1/1.3.md", document))
    let entries = try #require(published.agenda.datasets.first?.rows.first).map(\.value)
    let hidden = Dataset.Entry.value(Value(.absent(.withheld)))
    #expect((entries[0] == hidden) == isWithheld)
    #expect(!entries.contains(.value(Value(.number(DecimalNumber(4))))))
    #expect((Self.nulmeting(published)?.value.value.absence == .withheld) == isWithheld)
  }
}
