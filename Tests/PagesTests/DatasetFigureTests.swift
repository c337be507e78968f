import AgendaModel
import Diagnostics
@testable import Pages
import Testing

/// Data files as tables, and their values in the tables of indicators.
struct DatasetFigureTests {
  /// A site with an annex that mixes units, stars and sources.
  private let map = SampleSite.map([
    (
      "data/datapackage.yaml",
      """
      name: gegevens
      resources:
        - name: bijlage
          path: bijlage.csv
          bron: duo
          schema:
            fields:
              - name: bc
                type: string
                dimensie: opleiding
              - name: instroom 2022/'23*
                title: Instroom
                type: integer
                indicator: eigen
                soort: nulmeting
                periode: 2022/'23
              - name: werk
                title: Aansluiting op werk
                type: number
                bron: job
                indicator: eigen
                soort: nulmeting
                periode: 2020
              - name: starters
                title: Startersresultaat
                type: number
                eenheid: deel
      """
    ),
    (
      "data/bijlage.csv",
      "bc;instroom 2022/'23*;werk;starters\nbc008;26;87;0,86\nbc080;10;80;0,6*\n"
    ),
    SampleSite.doelstelling(
      header: """
        indicatoren:
          - id: eigen
            naam: Eigen
            bron: duo
            uitsplitsing:
              gegevens: bijlage

        """, ""),
  ])

  @Test func saysOnceThatAColumnIsProvisional() throws {
    let figure = try #require(DatasetFigure(named: "bijlage", in: map))
    #expect(figure.table.columns[1].title == "Instroom (voorlopig)")
    #expect(figure.table.rows.map { $0[1].text } == ["26", "10"])
    #expect(figure.table.rows.map { $0[3].text } == ["86%", "60% (voorlopig)"])
  }

  @Test func namesTheSourcesOfSingleColumns() throws {
    let figure = try #require(DatasetFigure(named: "bijlage", in: map))
    #expect(figure.source == "Bron: Onderwijsgegevens van DUO.")
    #expect(figure.table.notes == ["‘Aansluiting op werk’: bron: JOB-monitor."])
  }

  @Test func tellsSharedSourcesAndMarksOnceInAnIndicator() throws {
    let indicator = try #require(map.agenda.indicator("eigen"))
    let table = try #require(IndicatorFigure(indicator, in: map).figures.first).table
    #expect(
      table.columns.map(\.title) == [
        "Onderdeel", "Startpunt (nulmeting 2020)", "Startpunt (nulmeting 2022-2023), voorlopig",
      ])
    #expect(table.rows.first?.map(\.text).dropFirst() == ["87", "26"])
    #expect(table.notes == ["Startpunt 2020: bron: JOB-monitor."])
  }
}
