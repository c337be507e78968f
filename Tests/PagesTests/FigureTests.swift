import AgendaModel
import Charts
import Diagnostics
import Disclosure
import Foundation
@testable import Pages
import Reading
import TestSupport
import Testing

/// Figures: charts with the table and the download of the same values.
struct FigureTests {
  /// A site with indicators 2c and 2a.
  private let map = SampleSite.map([
    SampleSite.doelstelling(header: SampleSite.indicatorHeader, "")
  ])

  /// Returns the figures of an indicator.
  private func figures(_ key: String) throws -> [Figure] {
    let indicator = try #require(map.agenda.indicators.first { $0.key == key })
    return IndicatorFigure(indicator, in: map).figures
  }

  @Test func tellsTheChangeInTheCaption() throws {
    let figures = try figures("2c")
    #expect(figures.map(\.id) == ["f-2c", "f-2c-sto", "f-2c-naast-elkaar"])
    #expect(
      figures[0].title == "Tevreden over begeleiding: van 3,6 in 2022 naar minstens 3,8 in 2027")
    #expect(figures[0].charts.count == 2, "the way and the answers")
    #expect(figures[1].charts.isEmpty, "one number is no chart")
  }

  @Test func drawsABreakdownAsRows() throws {
    let figure = try #require(try figures("2a").first)
    #expect(figure.charts.count == 1)
    #expect(figure.charts[0].title.contains("niveau 3 van 16% naar 10%"))
    #expect(figure.table.rows.map { $0.map(\.text) }.contains(["Niveau 3", "16%", "10%", "120"]))
    #expect(figure.table.notes.contains("Niveau 3: Kleine opleiding."))
  }

  @Test func followsTheOrderOfAnAccessibleFigure() throws {
    let html = try #require(try figures("2c").first).html(on: map.path(of: .indicator("2c"))).html()
    let order = [
      "<figure id=\"f-2c\"", "<figcaption>", "class=\"uitleg\"", "<svg", "</svg>", "<details>",
      "<summary>Tabel bij deze grafiek", "<table>", "</details>", "Antwoorden als CSV",
    ]
    let places = order.compactMap { html.range(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    #expect(!html.contains(" style="))
    #expect(html.contains("<a href=\"2c.csv\" download=\"\">"))
  }

  @Test func saysAbsentValuesInWords() throws {
    let sto = try #require(try figures("2c").dropFirst().first)
    #expect(
      sto.table.rows.first?.map(\.text) == ["Hele instelling", "niet beschikbaar", "minstens 3,8"])
  }

  @Test func listsTheAnswersToAQuestion() throws {
    let answers = try #require(try figures("2c").first?.furtherTables.first)
    #expect(answers.path.text == "indicator/2c/2c-antwoorden.csv")
    #expect(answers.table.rows.map { $0.map(\.text) } == [["Goed", "41%"], ["Heel goed", "16%"]])
  }

  @Test func showsTheAnswersThatAreWantedBesideThoseGiven() throws {
    let map = SampleSite.map([
      SampleSite.doelstelling(
        header: """
          indicatoren:
            - id: lessen
              naam: Lessen
              eenheid: procent
              groep: studenten van niveau 4
              meer-antwoorden: ja
              verdeling:
                goed: 45%
                matig: 80%
              verdeling-doel:
                heel goed: 15%
                goed: 60%
              nulmeting:
                2022: 55,3%
              doel:
                2027: 75%

          """, "")
    ])
    let indicator = try #require(map.agenda.indicator("lessen"))
    let figure = try #require(IndicatorFigure(indicator, in: map).figures.first)
    #expect(figure.title == "Lessen, studenten van niveau 4: van 55,3% in 2022 naar 75% in 2027")
    #expect(figure.table.rows.first?.first?.text == "Hele instelling, studenten van niveau 4")
    let answers = try #require(figure.furtherTables.first).table
    #expect(answers.columns.map(\.title) == ["Antwoord", "Startpunt 2022", "Doel 2027"])
    #expect(
      answers.rows.map { $0.map(\.text) } == [
        ["Goed", "45%", "60%"], ["Matig", "80%", "geen waarde"],
        ["Heel goed", "geen waarde", "15%"],
      ])
    #expect(answers.notes.count == 1)
  }

  @Test func keepsAValueWithoutAYearOffTheAxisOfTime() throws {
    let map = SampleSite.map([
      SampleSite.doelstelling(
        header: """
          indicatoren:
            - id: practoraten
              naam: Practoraten
              nulmeting:
                bron noemt geen jaar: 6
              doel:
                2025: 7
                2027: ongeveer 8

          """, "")
    ])
    let indicator = try #require(map.agenda.indicator("practoraten"))
    let figure = try #require(IndicatorFigure(indicator, in: map).figures.first)
    #expect(figure.title == "Practoraten: van 6 (bron noemt geen jaar) naar ongeveer 8 in 2027")
    #expect(figure.charts.first?.title.contains("ongeveer 8 (2027)") == true)
    #expect(figure.notes.first?.hasPrefix("Startpunt (bron noemt geen jaar): 6") == true)
    #expect(figure.table.columns[1].title == "Startpunt (nulmeting, bron noemt geen jaar)")
  }

  @Test func drawsTheOverviewOfAPrioriteit() throws {
    let figure = try #require(
      OverviewFigure.figure(
        name: "Prioriteit 1", indicators: map.agenda.indicators, id: "f-overzicht",
        csvPath: PagePath("prioriteit-1/indicatoren.csv"), in: map))
    #expect(figure.charts.count == 1)
    #expect(
      figure.table.rows.first?.map(\.spreadsheet).dropFirst() == [
        "3,6", "2022", "geen waarde", "", "minstens 3,8", "2027",
      ])
  }

  @Test func saysHowThePrintedTotalDiffersFromTheSum() throws {
    let map = SampleSite.map([
      (
        "hoofdstukken/70-middelen.md",
        "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n    doelstelling;post;2024;2025;totaal;noot\n    1.1;;78.898;52.599;131.497;\n    1.3;;1.000;nb;1.000;Nog onzeker\n    totaal;;0;0;999.999;\n---\n"
      )
    ])
    let begroting = try #require(map.agenda.begroting)
    let figure = try #require(BudgetFigure.figure(begroting, id: "f-begroting", in: map))
    #expect(figure.title == "Begroting 2024-2025: samen €\u{A0}999.999")
    #expect(
      figure.notes.last
        == "De agenda noemt als totaal €\u{A0}999.999. Wie de bedragen optelt, komt op "
        + "€\u{A0}132.497: €\u{A0}867.502 minder. De agenda legt dat niet uit.")
    #expect(
      figure.table.rows.suffix(2).map { $0.map(\.text) } == [
        ["Alles opgeteld", "€\u{A0}79.898", "€\u{A0}52.599", "€\u{A0}132.497"],
        ["Totaal in de agenda", "€\u{A0}0", "€\u{A0}0", "€\u{A0}999.999"],
      ])
    #expect(figure.table.rows[1].map(\.text).contains("niet beschikbaar"))
  }

  @Test func countsTheAnswersToMeasures() throws {
    let rows = [AnswersFigure.Row(label: "Prioriteit 1", done: 10, explained: 2, open: 1)]
    let figure = try #require(AnswersFigure.figure(rows, id: "f-antwoorden", in: map))
    #expect(figure.title == "10 van de 13 maatregelen doen we")
    #expect(AnswersFigure.figure([], id: "x", in: map) == nil)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31", "'+31"), ("-5 meer", "'-5 meer"), ("@a", "'@a"), (" =1", "' =1"),
    ("\t=1", "'\t=1"), ("gewoon", "gewoon"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
    ("=\"x\"", "\"'=\"\"x\"\"\""), ("a\nb", "\"a\nb\""),
  ])
  func guardsTextAgainstFormulas(_ text: String, _ expected: String) {
    let table = FigureTable(caption: "c", columns: [.init("k")], rows: [[.words(text)]])
    let file = CSVFile(path: PagePath("a.csv"), table: table)
    #expect(String(decoding: file.bytes.dropFirst(3), as: UTF8.self) == "k\r\n\(expected)\r\n")
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }

  @Test func writesNegativeNumbersAsNumbers() {
    let value = Value(.number(DecimalNumber(unscaled: -1_234_567, decimals: 2)))
    #expect(FigureTable.Entry.value(value, .euro).spreadsheet == "-12345,67")
    #expect(FigureTable.Entry.value(value, .euro).isBareNumber)
  }

  @Test(arguments: ["content", "examples/voorbeeldcollege"])
  func agreesInTableAndDownloadForARealAgenda(_ folder: String) throws {
    let path = PackageFolder.root.appending(path: folder).path
    let contents = try #require(FolderReader(path)).read()
    let read = AgendaReader.read(files: contents.files, regelingen: Editions.all().regelingen)
    let map = SiteMap(PublishedAgenda(read.agenda, findings: [], for: .everyone))
    var paths: Set<PagePath> = []
    for indicator in map.agenda.indicators where !indicator.key.isEmpty {
      let page = map.path(of: .indicator(indicator.key))
      for figure in IndicatorFigure(indicator, in: map).figures {
        let html = figure.html(on: page).html()
        for chart in figure.charts { #expect(ChartSentence.isFit(chart.title)) }
        for file in figure.csvFiles {
          #expect(paths.insert(file.path).inserted, "\(file.path.text) is written once")
          expectEqual(file, html)
        }
      }
    }
    #expect(!paths.isEmpty)
  }

  /// Expects every entry of a download in the page's table, in order.
  private func expectEqual(_ file: CSVFile, _ html: String) {
    let table = file.table.html().html()
    #expect(html.contains(table), "the page shows the table of \(file.path.text)")
    for row in file.table.rows {
      let cells = row.map { $0.node.html() }
      #expect(cells.allSatisfy { table.contains($0) })
      #expect(row.count == file.table.columns.count)
    }
  }
}
