import AgendaModel
import Charts
import Diagnostics
import Disclosure
import Foundation
@testable import Pages
import Reading
import TestSupport
import Testing

/// Each kind of chart where it belongs, in the real agendas.
struct ChartPlacesTests {
  /// The site of a real agenda.
  private static func map(_ folder: String) throws -> SiteMap {
    let path = PackageFolder.root.appending(path: folder).path
    let contents = try #require(FolderReader(path)).read()
    let read = AgendaReader.read(files: contents.files, regelingen: Editions.all().regelingen)
    return SiteMap(PublishedAgenda(read.agenda, findings: [], for: .everyone))
  }

  /// The figures of an indicator.
  private func figures(_ key: String, _ folder: String) throws -> [Figure] {
    let map = try Self.map(folder)
    return IndicatorFigure(try #require(map.agenda.indicator(key)), in: map).figures
  }

  @Test func drawsPanelsOverNiveauAndLeerweg() throws {
    let figure = try #require(try figures("2a", "examples/noorderpoort").first)
    #expect(figure.charts.count == 1)
    #expect(figure.charts[0].readingAid.contains("Alle vakken hebben dezelfde schaal."))
    #expect(figure.charts[0].readingAid.contains("voorlopig"))
    #expect(figure.title.contains("bbl, entree van 32,7% (voorlopig) naar 30%"))
  }

  @Test func drawsTheAnswersOfAQuestionAsPartsOfAHundred() throws {
    let figures = try figures("5a", "examples/noorderpoort")
    let chart = try #require(
      figures.flatMap(\.charts).first { $0.title.contains("middelste antwoord") })
    #expect(chart.title.contains("heel slecht 6%"))
    #expect(chart.wide.plainText.contains("7607 antwoorden"))
  }

  @Test func drawsTheSpreadOfManyOpleidingen() throws {
    let figure = try #require(try figures("5b", "examples/noorderpoort").first)
    let chart = try #require(figure.charts.first { $0.wide.plainText.contains("laagste: 5,") })
    #expect(chart.notes.contains { $0.contains("zonder cijfer") })
  }

  @Test func tellsTheSpreadOfADatasetInFiveNumbers() throws {
    let map = try Self.map("examples/noorderpoort")
    let dataset = try #require(map.agenda.datasets.first { $0.name.value == "bijlage-1" })
    let figure = try #require(SpreadFigure(dataset: dataset, map: map).figure(id: "s"))
    #expect(figure.charts.count == 2, "counts and percentages have a scale of their own")
    let row = try #require(figure.table.rows.last)
    #expect(row.map(\.text).first == "Startersresultaat 2021-2022")
    #expect(row.map(\.text).suffix(1) == ["88%"])
    let other = try #require(map.agenda.datasets.first { $0.name.value == "practoraten" })
    #expect(SpreadFigure(dataset: other, map: map).figure(id: "s") == nil)
  }

  @Test func comparesMoneyPerPrioriteitAndWithWhatComesIn() throws {
    let map = try Self.map("content")
    let comparison = BudgetComparison(begroting: try #require(map.agenda.begroting), map: map)
    let parts = try #require(comparison.perPrioriteit(id: "p"))
    #expect(
      parts.table.rows.map { $0[1].text } == ["€\u{A0}294.554", "€\u{A0}105.198", "€\u{A0}145.173"])
    let income = try #require(comparison.incomeAndCosts(id: "i"))
    #expect(income.table.rows[0].map(\.text) == ["2024", "€\u{A0}525.985", "€\u{A0}544.924"])
  }

  @Test func plansTheActionsThatHaveAYear() throws {
    let map = try Self.map("content")
    let document = try #require(map.agenda.doelstelling("1.1"))
    let planning = PlanningFigure(name: "Doelstelling 1.1", documents: [document], map: map)
    let figure = try #require(planning.figure(id: "p", suffix: "1.1"))
    #expect(figure.table.rows.count == planning.count)
    #expect(figure.charts[0].title.contains("\(planning.count) acties met een jaar"))
  }

  @Test func showsNationalValuesBesideTheSchoolsOwn() throws {
    let figure = try #require(try figures("6a", "content").first { $0.id == "f-6a-landelijk" })
    let rows = figure.table.rows.map { $0.map(\.text) }
    #expect(rows.count { $0[0].hasPrefix("deze school") } == 2)
    #expect(rows.contains(["landelijk, bol, niveau 3, door de school", "35%", "2022"]))
    #expect(!rows.contains { $0[0].contains("niveau 2") }, "the school has no niveau 2")
    #expect(figure.source?.contains("tabel 2.5") == true)
    let scores = try figures("6a", "examples/noorderpoort")
    #expect(!scores.contains { $0.id.hasSuffix("landelijk") }, "a score is no percentage")
  }

  @Test func leavesNationalValuesAwayFromWhatMeasuresSomethingElse() throws {
    #expect(try figures("5a", "content").contains { $0.id == "f-5a-landelijk" })
    let other = try figures("5a", "examples/noorderpoort")
    #expect(!other.contains { $0.id == "f-5a-landelijk" })
    let reason = "Deze cijfers staan niet naast de landelijke. De bron zegt niet hoe"
    #expect(other.map { $0.notes.contains { $0.hasPrefix(reason) } } == [true, false])
    let block = DataBlock("soort: landelijk\nindicator: 5a")
    let (lis, np) = (try Self.map("content"), try Self.map("examples/noorderpoort"))
    #expect((try? ChartRequest(block, in: lis.agenda)) != nil)
    #expect(throws: ChartRequest.Problem.self) { try ChartRequest(block, in: np.agenda) }
  }

  @Test func putsSeriesOnOneScaleSideBySide() throws {
    let figure = try #require(
      try figures("6a", "content").first { $0.id == "f-6a-naast-elkaar" })
    #expect(figure.charts.count == 2, "percentages and scores have a scale of their own")
    #expect(figure.table.rows.count == 4)
  }
}
