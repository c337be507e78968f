import AgendaModel
import Charts
import Foundation
import Testing

@testable import Pages

/// What readers take along of a figure: the drawing as a file, a page of its own, HTML to copy.
struct EmbedTests {
  /// A site with indicators 2c and 2a.
  private let map = SampleSite.map([
    SampleSite.doelstelling(header: SampleSite.indicatorHeader, "")
  ])

  /// The main figure of 2c.
  private func figure() throws -> Figure {
    let indicator = try #require(map.agenda.indicator("2c"))
    return try #require(IndicatorFigure(indicator, in: map).figures.first)
  }

  @Test func namesAFileForEachChart() throws {
    let figure = try figure()
    #expect(
      figure.svgPaths.map { $0?.text } == ["indicator/2c/2c.svg", "indicator/2c/2c-grafiek-2.svg"])
    #expect(figure.embedPath?.text == "embed/indicator/2c/2c/index.html")
  }

  @Test func drawsAFileThatNeedsNothingElse() throws {
    let chart = try #require(try figure().charts.first)
    let file = chart.file(description: "Ruit: doel <b>.").html()
    #expect(file.hasPrefix("<svg "))
    #expect(file.contains("xmlns=\"http://www.w3.org/2000/svg\""))
    let head =
      "</title><desc>Ruit: doel &lt;b&gt;.</desc><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
    #expect(file.contains(head))
    #expect(!file.contains("style=") && !file.contains("url("))
  }

  @Test func linksTheFilesBehindTheSource() throws {
    let figure = try figure()
    let html = figure.html(on: map.path(of: .indicator("2c"))).html()
    #expect(html.contains("<a href=\"2c-grafiek-2.svg\" download=\"\">Grafiek 2 als SVG"))
    #expect(html.contains("<a href=\"../../embed/indicator/2c/2c/index.html\">Overnemen"))
    let alone = figure.html(on: try #require(figure.embedPath)).html()
    #expect(!alone.contains("Overnemen"))
  }

  @Test func offersPicturesWhereTheSiteHasThem() throws {
    var figure = try figure()
    let page = map.path(of: .indicator("2c"))
    func copy() -> FigureCopy {
      FigureCopy(figure: figure, base: "https://mbo.example/", origin: "index.html", name: "Plan")
    }
    #expect(!figure.html(on: page).html().contains("PNG"))
    #expect(copy().htmlWithPictures == nil)
    figure.hasPictures = true
    let html = figure.html(on: page).html()
    #expect(html.contains("<a href=\"2c.png\" download=\"\">Grafiek 1 als PNG"))
    #expect(html.contains("<a href=\"2c-grafiek-2.png\" download=\"\">Grafiek 2 als PNG"))
    #expect(copy().html.contains("/indicator/2c/2c.svg\""))
    let code = try #require(copy().htmlWithPictures)
    #expect(code.contains("/indicator/2c/2c.png\"") && !code.contains(".svg"))
    let site = SiteMap(map.published, hasPictures: true)
    let indicator = try #require(site.agenda.indicator("2c"))
    #expect(IndicatorFigure(indicator, in: site).figures.allSatisfy { $0.hasPictures })
  }

  @Test func copiesThePictureItsTextAndTheTable() throws {
    let copy = FigureCopy(
      figure: try figure(), base: "https://mbo.example/plan/", origin: "index.html", name: "Plan")
    #expect(
      copy.html.hasPrefix("<figure>\n<img src=\"https://mbo.example/plan/indicator/2c/2c.svg\""))
    #expect(copy.html.contains("alt=\"Tevreden over begeleiding: startpunt 3,6 (2022)"))
    #expect(copy.html.contains("<th scope=\"row\">Hele instelling</th><td>3,6</td>"))
    #expect(
      copy.html.contains("Bron: JOB-monitor. Uit: <a href=\"https://mbo.example/plan/index.html\">")
    )
    #expect(copy.html.contains("<th scope=\"row\">Heel goed</th><td>16%</td>"))
    #expect(!copy.html.contains("class="))
    #expect(copy.frame.contains("src=\"https://mbo.example/plan/embed/indicator/2c/2c/\""))
  }
}
