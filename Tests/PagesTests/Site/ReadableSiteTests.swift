import AgendaModel
import Diagnostics
import Disclosure
import Foundation
import Reading
import Testing

@testable import Charts
@testable import Pages

/// What makes pages easy to read: few ways in, groups, and words that say of what.
@Suite struct ReadableSiteTests {
  /// Returns the markup of a page of a site.
  private func page(_ path: String, of site: RenderedSite = SiteSources.lisSite) -> String {
    site.file(path).map { PageMarkup($0).text } ?? ""
  }

  /// The site of the example that is still a draft.
  private static let draft = SiteSources.site(
    SiteSources.read("examples/concept").agenda)

  @Test func beginsWithTheSummaryAndGathersWhatStudentsNotice() {
    let home = page("index.html")
    let start = "<a href=\"hoofdstuk/samenvatting/index.html\">Samenvatting in gewone taal</a>"
    #expect(home.contains("Begin hier: " + start))
    #expect(home.split(separator: "Wat merk je ervan?").count - 1 == 1)
    #expect(home.split(separator: "#wat-merk-je-ervan\"").count - 1 == 12)
    #expect(home.split(separator: "<div class=\"kaart\">").count - 1 == 10)
  }

  @Test func saysInLargeNumbersWhatAPrioriteitWants() {
    let home = page("index.html")
    #expect(home.contains("<span class=\"van\">21%</span>"))
    #expect(home.contains("<strong>15%</strong>"))
    #expect(home.split(separator: "<span class=\"weg\">").count - 1 == 9, "three for each")
    let indicator = page("indicator/2c/index.html")
    #expect(indicator.contains("<dt>Startpunt in 2022</dt><dd>3,6</dd>"))
    #expect(indicator.contains("<dt>Doel voor 2026</dt><dd>minstens 3,8</dd>"))
  }

  @Test func foldsWhatIsLongAndKeepsReasonsInSight() {
    let blocks = (0..<6).map { _ in
      HTMLNode.element("p", [:], [.text(String(repeating: "woord ", count: 30))])
    }
    let (start, rest) = Folding.split(.fragment(blocks), after: Folding.paragraph)
    #expect(start == .fragment(Array(blocks[..<2])) && rest == .fragment(Array(blocks[2...])))
    #expect(Folding.split(.fragment(Array(blocks[..<3])), after: Folding.paragraph).rest == nil)
    let folded = page("prioriteit-1/1.3/index.html").components(separatedBy: "</details>")
    #expect(folded.count > 3, "something is folded")
    for piece in folded {
      let inside = piece.components(separatedBy: "<details class=\"meer\">").dropFirst().last ?? ""
      #expect(!inside.contains("Omdat:") && !inside.contains("Niet van toepassing"))
    }
  }

  @Test func stacksTablesOfWordsOnly() {
    #expect(page("maatregelen/index.html").contains("<td data-kop=\"Waar het staat\">"))
    #expect(!page("begroting/index.html").contains("data-kop"))
  }

  @Test func groupsWhatADraftLacks() {
    let agenda = SiteSources.agenda(SiteSources.header("concept"))
    let place = SourceRange(agenda.file, 0, 0)
    let findings = [
      Diagnostic("a", .nogInTeVullen, at: place, "Het hoofdstuk over de regio ontbreekt"),
      Diagnostic("b", .nogInTeVullen, at: place, "Doelstelling 1.2 heeft geen document"),
    ]
    let home = page("index.html", of: SiteSources.site(agenda, findings: findings))
    #expect(home.contains("zijn nog 2 onderdelen in te vullen"))
    let order = ["De hele agenda", "over de regio", "Doelstellingen en prioriteiten", "1.2 heeft"]
    let places = order.compactMap { home.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
    #expect(!home.contains("agenda.yaml"))
  }

  @Test func listsUnansweredMeasuresWithoutADocument() {
    let text = page("prioriteit-1/1.2/index.html", of: Self.draft)
    #expect(text.split(separator: "<article class=\"maatregel open\"").count - 1 == 5)
  }

  @Test func putsTermsUnderTheirLetter() {
    let text = page("begrippen/index.html")
    #expect(text.contains("<h2 id=\"letter_b\">B</h2>"))
    #expect(text.contains("<a href=\"#letter_b\">B</a>"))
    #expect(text.contains("<h2 id=\"letter_0-9\">0-9</h2>"))
  }

  @Test func leadsToEachDoelstellingInTheListOfRequirements() {
    let text = page("regeling/index.html")
    #expect(text.contains("<li class=\"onder\"><a href=\"#tabel_1.1\">1.1 "))
    #expect(text.contains("<table id=\"tabel_1.1\" class=\"stapelt\">"))
  }

  @Test func showsThePrintedTotalFirst() {
    let text = page("begroting/index.html")
    #expect(text.contains("Begroting 2024-2027: samen €\u{A0}2.103.953"))
    #expect(text.contains("262.994<br><span class=\"zacht\">opgeteld: 262.996</span>"))
    #expect(text.contains("komt op €\u{A0}2.103.956: €\u{A0}3 meer."))
  }

  @Test func tellsDownloadsApart() {
    let text = page("indicator/2c/index.html")
    #expect(text.contains(">Alle waarden als CSV<") && text.contains(">Antwoorden als CSV<"))
  }

  @Test func namesASourceThatAllValuesShareOnce() {
    let text = page("indicator/2a/index.html", of: Self.draft)
    #expect(text.contains("Bron: Dienst Uitvoering Onderwijs."))
    #expect(!text.contains("bron: Dienst"))
    #expect(!text.contains("niet te vergelijken"), "the measurement has the same source")
  }

  @Test func saysOfWhatAValueIsAbsent() {
    let known = ChartValue.known(3, "3")
    let silent = ChartValue.absent("bron noemt niet")
    let hidden = ChartValue.absent("niet getoond: te kleine groep")
    func said(_ start: ChartValue?, _ goal: ChartValue?) -> [String?] {
      AbsenceLabel.labelled([("startpunt", start), ("doel", goal)]).map { $0?.absence }
    }
    #expect(said(known, silent) == [nil, "doel: bron noemt niet"])
    #expect(
      said(silent, silent) == Array(repeating: "startpunt en doel: bron noemt niet", count: 2))
    #expect(said(hidden, nil) == ["startpunt niet getoond: te kleine groep", nil])
  }

  @Test func shortensTheNamesOfCombinedPartsInCharts() {
    let agenda = SiteSources.lis.agenda
    let two = CellKey([.init("leerweg", "bol"), .init("niveau", "3")])
    #expect(CellLabel.short(two, in: agenda) == "bol, niveau 3")
    let one = CellKey([.init("leerweg", "bol")])
    #expect(CellLabel.short(one, in: agenda) == "bol (beroepsopleidende leerweg)")
  }
}
