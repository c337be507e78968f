import AgendaModel
import Diagnostics
import Charts
import Disclosure
import Foundation
import Reading
import TestSupport
import Testing

@testable import Pages

/// Charts that a `grafiek` block places in the text.
struct PlacedChartTests {
  /// The site of a real agenda.
  private static func map(_ folder: String) throws -> SiteMap {
    let path = PackageFolder.root.appending(path: folder).path
    let contents = try #require(FolderReader(path)).read()
    let read = AgendaReader.read(files: contents.files, regelingen: Editions.all().regelingen)
    return SiteMap(PublishedAgenda(read.agenda, findings: [], for: .everyone))
  }

  /// Every block about something in an agenda.
  private static func blocks(_ agenda: Agenda) -> [DataBlock] {
    let names: [String: [String]] = [
      "indicator": agenda.indicators.map(\.key), "gegevens": agenda.datasets.map(\.name.value),
      "prioriteit": agenda.regeling.prioriteiten.map { String($0.number) },
      "doelstelling": agenda.doelstellingen.compactMap(\.code?.value),
    ]
    return ChartKind.allCases.flatMap { kind -> [DataBlock] in
      guard !kind.subjects.isEmpty else { return [DataBlock("soort: \(kind.rawValue)")] }
      return kind.subjects.flatMap { key in
        (names[key] ?? []).map { DataBlock("soort: \(kind.rawValue)\n\(key): \($0)") }
      }
    }
  }

  @Test(
    "draws each block that the check lets pass", arguments: ["content", "examples/noorderpoort"])
  func drawsWhatFits(_ folder: String) throws {
    let map = try Self.map(folder)
    var counts: [String: Int] = [:]
    for block in Self.blocks(map.agenda) {
      // A few of each kind: the big agenda has hundreds.
      guard counts[block.kind ?? "", default: 0] < 3,
        (try? ChartRequest(block, in: map.agenda)) != nil
      else { continue }
      counts[block.kind ?? "", default: 0] += 1
      let figures = PlacedFigure(block: block, map: map).figures(id: "g")
      let words = "\(block.lines.map { "\($0.key): \($0.value)" })"
      #expect(!figures.isEmpty, "\(words)")
      for figure in figures {
        #expect(figure.svgPaths.compactMap(\.self).count == figure.charts.count, "\(words)")
        #expect(figure.embedPath != nil, "\(words)")
      }
    }
    #expect(counts.count > 8, "\(counts.keys.sorted())")
  }

  @Test func holdsTheLimitsOfTheCharts() {
    let nothing = [DataBlock("soort: doelpad"), DataBlock("indicator: 2c")]
    #expect(nothing.map(\.namesKind) == [true, false])
    #expect(ChartKind.words.count == Set(ChartKind.words).count)
    #expect(ChartLimits.fewestOpleidingen == SpreadChart.fewest)
    #expect(ChartLimits.mostPanels == SmallMultiplesChart.mostPanels)
    #expect(ChartLimits.mostAnswers == ShareBarsChart.mostAnswers)
  }

  @Test func placesTheWayWithTheAuthorsWords() throws {
    let html = try SampleSite.prose(
      "## Cijfers\n\n```grafiek\nsoort: doelpad\nindicator: 2c\ntitel: Het gaat beter\nbijschrift: Volgende meting: 2026\n```",
      header: SampleSite.indicatorHeader)
    #expect(html.contains("<figcaption>Het gaat beter</figcaption>"))
    #expect(html.contains("<p class=\"bijschrift\">Volgende meting: 2026</p>"))
    #expect(html.components(separatedBy: "<svg").count == 3, "one chart, wide and narrow")
    #expect(html.contains("href=\"../../indicator/2c/2c.csv\""))
    #expect(html.contains("aria-label=\"Tabel bij: Cijfers\""))
  }

  @Test func givesAChartThatTheSiteDoesNotDrawItselfFilesAndAPage() throws {
    let header = """
      indicatoren:
        - code: 2a
          eenheid: procent
          bron: job
          uitsplitsing: |
            leerweg;niveau;nulmeting 2022;nulmeting 2023;doel 2027
            bol;3;5%;4%;3%
            bbl;4;6%;5%;4%

      """
    let block = "```grafiek\nsoort: van-naar\nindicator: 2a\ntitel: Zo gaat het\n```\n"
    let map = SampleSite.map([SampleSite.doelstelling(header: header, block + "\n" + block)])
    let figures = Figures(
      map, indicators: map.agenda.indicators, answers: MeasureAnswers([]), stands: [])
    let stem = "indicator/2a/2a_van-naar"
    let text = try SampleSite.prose(in: map)
    #expect(text.contains("href=\"../../\(stem).svg\" download=\"\""))
    #expect(text.contains("href=\"../../embed/\(stem)/index.html\">Overnemen"))
    #expect(text.contains("href=\"../../indicator/2a/2a.csv\""))
    #expect(figures.drawings.map(\.path).filter { $0.hasPrefix(stem) } == [stem + ".svg"])
    let page = try #require(figures.embedded.first { $0.id == "f-2a_van-naar" })
    #expect(page.title != "Zo gaat het", "the page has the words of the figures alone")
    #expect(figures.drawings.contains { $0.path == "indicator/2a/2a.svg" })
  }

  @Test func givesTwoBlocksIdsOfTheirOwn() throws {
    let block = "```grafiek\nsoort: van-naar\nindicator: 2a\n```\n\n"
    let html = try SampleSite.prose(block + block, header: SampleSite.indicatorHeader)
    let ids = html.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == 6)
    #expect(Set(ids).count == ids.count)
    let names = html.matches(of: /aria-labelledby="([^"]*)"/).map { String($0.1) }
    #expect(Set(names).isSubset(of: ids))
  }

  @Test(arguments: ["soort: doelpat\nindicator: 2c", "soort: landelijk\nindicator: 2c", "soort:"])
  func saysWhenAChartIsNotThere(_ block: String) throws {
    let html = try SampleSite.prose(
      "```grafiek\n\(block)\n```", header: SampleSite.indicatorHeader)
    #expect(html == "<p class=\"zonder-waarde\">Deze grafiek is er niet.</p>")
  }
}
