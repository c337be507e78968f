import AgendaModel
import Diagnostics
import Reading
import Testing

@Suite("Columns of data files")
struct DatasetFieldTests {
  /// Returns the first value of 3a, of a column with these further keys, and the findings.
  private func read(_ text: String, name: String = "starters", _ keys: String...)
    -> (measurement: Measurement?, field: Dataset.Field?, findings: [String])
  {
    let more = keys.map { "          \($0)\n" }.joined()
    let package = """
      name: gegevens
      resources:
        - name: bijlage
          path: bijlage.csv
          bron: duo
          schema:
            fields:
              - name: \(name)
                type: number
                indicator: 3a
                soort: nulmeting
                periode: 2021/'22

      """
    let result = Sample.read([
      "data/datapackage.yaml": package + more,
      "data/bijlage.csv": "\(name)\n\(text)\n",
      "prioriteit-1/1.3.md": Sample.document(
        header: "indicatoren:\n  - code: 3a\n    nulmeting:\n      gegevens: bijlage\n"),
    ])
    let measurement = result.agenda.indicator("3a")?.mainSeries?.institution?.nulmeting.first
    return (measurement, result.agenda.datasets.first?.fields.first, result.findings.map(\.id))
  }

  /// A text, the unit of its column, and the value as printed.
  static let units: [(String, String, String)] = [
    ("0,71", "deel", "71%"), ("0,6*", "deel", "60% (voorlopig)"),
    ("nb", "deel", "niet beschikbaar"),
    ("71", "procent", "71%"), ("0,71", "procent", "0,71%"),
  ]

  @Test("say in what unit their numbers are", arguments: units)
  func unit(text: String, unit: String, printed: String) {
    let (measurement, _, findings) = read(text, "eenheid: \(unit)")
    #expect(findings == [] && measurement?.value.value.dutch(unit: .percent) == printed)
    #expect(measurement?.value.range.text == text)
  }

  /// A title, the key `voorlopig`, and whether the column is provisional.
  static let provisional: [(String, String?, Bool)] = [
    ("2022/'23", nil, false), ("2022/'23*", nil, true), ("2022/'23", "ja", true),
    ("2022/'23", "nee", false), ("2022/'23*", "nee", false),
  ]

  @Test("are provisional with a star in the title or a key", arguments: provisional)
  func star(name: String, key: String?, isProvisional: Bool) {
    let (measurement, field, findings) =
      key.map { read("5", name: name, "voorlopig: \($0)") } ?? read("5", name: name)
    #expect(findings == [] && field?.isProvisional == isProvisional)
    #expect(measurement?.value.value.isProvisional == isProvisional)
  }

  @Test("keep an absence what it is when they are provisional")
  func absence() {
    let value = read(".", "voorlopig: ja").measurement?.value.value
    #expect(value == Value(.absent(.suppressedAtSource)))
  }

  @Test("may come from another source than the file")
  func source() {
    #expect(read("5").measurement?.source?.value == "duo")
    #expect(read("5", "bron: cbs").measurement?.source?.value == "cbs")
  }

  @Test("report a unit that is none")
  func unknownUnit() {
    #expect(read("5", "eenheid: breuk").findings == ["wrong-type"])
  }

  /// Reads a column whose numbers of persons stand in another, and returns the first value of 3a.
  private func readCounted(_ row: String, by name: String = "personen", type: String = "integer")
    -> (measurement: Measurement?, findings: [String])
  {
    let package = """
      name: gegevens
      resources:
        - name: bijlage
          path: bijlage.csv
          bron: duo
          schema:
            fields:
              - name: starters
                type: number
                eenheid: procent
                indicator: 3a
                soort: nulmeting
                periode: 2022
                n: \(name)
              - name: personen
                type: \(type)

      """
    let result = Sample.read([
      "data/datapackage.yaml": package, "data/bijlage.csv": "starters;personen\n\(row)\n",
      "prioriteit-1/1.3.md": Sample.document(
        header: "indicatoren:\n  - code: 3a\n    nulmeting:\n      gegevens: bijlage\n"),
    ])
    let measurement = result.agenda.indicator("3a")?.mainSeries?.institution?.nulmeting.first
    return (measurement, result.findings.map(\.id))
  }

  @Test("may have their numbers of persons in another column")
  func counted() {
    let (measurement, findings) = readCounted("71;1.240")
    #expect(findings == [] && measurement?.count?.value == DecimalNumber(1240))
    #expect(measurement?.count?.range.text == "1.240")
    #expect(readCounted("71;nb").measurement?.count == nil)
  }

  @Test("report a column of persons that is not there, or holds words")
  func countedByNothing() {
    #expect(readCounted("71;40", by: "person").findings == ["column-missing"])
    #expect(readCounted("71;40", type: "string").findings == ["wrong-type"])
  }
}
