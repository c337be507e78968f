import AgendaModel
import Charts
import Testing

@testable import Pages

@Suite("The figure of a series with many parts")
struct SeriesFigureTests {
  /// Returns the only figure of the first indicator below this header.
  private func figure(_ header: String, settings: String = "") throws -> Figure {
    let map = SampleSite.map(
      [SampleSite.doelstelling(header: "indicatoren:\n" + header, "")], settings: settings)
    let indicator = try #require(map.agenda.indicators.first)
    return try #require(IndicatorFigure(indicator, in: map).figures.first)
  }

  /// Rows of a table for so many programmes, of which every second has no figure.
  private func programmes(_ count: Int) -> String {
    (1...count).map { "      b\($0);;\($0 % 2 == 0 ? "nb" : "\($0 + 40)%");\n" }.joined()
  }

  @Test("Many rows become a chart for each way of dividing, without the rows that have no number")
  func manyRows() throws {
    let figure = try figure(
      """
        - code: 2c
          nulmeting:
            2022: bron noemt niet
          uitsplitsing: |
            opleiding;sector;nulmeting 2022;doel 2027
            ;ICT;bron noemt niet;80%
            ;Bouw;bron noemt niet;90%

      """ + programmes(30))
    #expect(figure.charts.count == 2)
    #expect(figure.notes == ["15 onderdelen staan alleen in de tabel"])
    #expect(Set(figure.charts.map { $0.wide.html() }).count == 2)
  }

  @Test("Few rows stay in one chart")
  func fewRows() throws {
    let figure = try figure(
      "  - code: 2c\n    uitsplitsing: |\n      opleiding;sector;nulmeting 2022;doel 2027\n"
        + "      ;ICT;1%;80%\n" + programmes(6))
    #expect(figure.charts.count == 1 && figure.notes.isEmpty)
  }

  @Test("Values of an open dimension keep their capitals")
  func keepsCapitals() throws {
    let figure = try figure(
      """
        - code: 2c
          uitsplitsing:
            - sector: ICT
              nulmeting:
                2022: 3%

      """)
    #expect(figure.table.rows.first?.first == .words("ICT"))
  }

  @Test("A remark on many values stands once, and says of how many it is")
  func repeatedRemarks() throws {
    let cells = (1...6).map {
      "      - opleiding: b\($0)\n        nulmeting:\n          2022:\n            waarde: \($0)%\n"
        + "            bron: duo\n"
    }.joined()
    let figure = try figure(
      "  - code: 2c\n    bron: job\n    nulmeting:\n      2022: 4%\n    uitsplitsing:\n" + cells
        + "      - niveau: 3\n        nulmeting: nb\n        noot: Klein.\n"
        + "      - niveau: 4\n        nulmeting: nb\n        noot: Klein.\n")
    #expect(
      figure.table.notes == [
        "6 onderdelen per opleiding, startpunt 2022: bron: Onderwijsgegevens van DUO.",
        "Niveau 3 en niveau 4: Klein.",
      ])
  }

  @Test("A series may have two sources, and a series without one has those of its indicator")
  func severalSources() throws {
    let figure = try figure(
      "  - code: 2c\n    bron: job, duo\n    nulmeting:\n      2022: 4%\n")
    #expect(figure.source == "Bronnen: JOB-monitor en Onderwijsgegevens van DUO.")
    let shared = try self.figure(
      """
        - code: 2c
          bron: job
          reeksen:
            - id: een
              hoofdreeks: ja
              nulmeting:
                2022: 4%
            - id: twee

      """)
    #expect(shared.source == "Bron: JOB-monitor.")
  }

  @Test("Another value that the document gives stands below the table")
  func mentions() throws {
    let figure = try figure(
      """
        - code: 2c
          doel:
            2027:
              waarde: 17%
              ook-genoemd:
                - waarde: 18%
                  plaats: hoofdstuk 6.2

      """)
    #expect(
      figure.table.notes == ["Hele instelling, doel 2027: in hoofdstuk 6.2 staat 18%."])
  }
}
