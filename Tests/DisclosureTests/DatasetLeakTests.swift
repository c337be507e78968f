import AgendaModel
import Diagnostics
import Testing

@testable import Disclosure

@Suite("Values drawn from a dataset")
struct DatasetLeakTests {
  /// Returns what an own indicator shows of a column with these further keys.
  static func value(_ column: String) -> Value? {
    let package = """
      name: x
      resources:
        - name: lijst
          path: lijst.csv
          schema:
            fields:
              - name: aantal
                type: integer
                indicator: eigen
                soort: gemeten
                periode: 2024
                \(column)
      """
    let document = """
      ---
      doelstelling: "1.1"
      indicatoren:
        - id: eigen
          naam: Eigen telling
          eenheid: aantal
          gemeten:
            gegevens: lijst
      ---
      """
    let published = published(
      package: package, rows: "aantal\n3\n", ("prioriteit-1/1.1.md", document))
    return published.agenda.indicators.first?.mainSeries?.institution?.measured.first?.value.value
  }

  @Test("A small count of persons stays withheld in an indicator of the institution's own")
  func withholdsInOwnIndicators() {
    #expect(Self.value("telt: personen")?.absence == .withheld)
  }

  @Test("A value of an internal column stays withheld in an indicator")
  func withholdsInternalColumns() {
    #expect(Self.value("intern: ja")?.absence == .withheld)
  }

  @Test("Another small number is no person")
  func keepsOtherNumbers() {
    #expect(Self.value("title: Aantal bijeenkomsten")?.number == DecimalNumber(3))
  }
}
