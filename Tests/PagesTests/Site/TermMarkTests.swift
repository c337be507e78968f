import Foundation
import Testing

@testable import Pages

/// The links from abbreviations to the glossary.
@Suite struct TermMarkTests {
  /// Returns the page of a chapter of an agenda with terms and this text.
  private func page(_ text: String) -> String {
    var files = SiteSources.header(
      "vastgesteld",
      """
      begrippen:
        - begrip: bbl
          uitleg: leren & werken
        - begrip: vsv
          uitleg: voortijdig schoolverlaten
        - begrip: switch
          uitleg: van opleiding veranderen
      """)
    files["hoofdstukken/10-inleiding.md"] = "---\nhoofdstuk: inleiding\n---\n\(text)\n"
    let site = SiteSources.site(SiteSources.agenda(files))
    let page = site.files.first { $0.path.hasPrefix("hoofdstuk/inleiding") }
    return page.map { PageMarkup($0).text } ?? ""
  }

  /// The link for an abbreviation.
  private func link(_ word: String, _ anchor: String, _ title: String) -> String {
    "<a class=\"begrip\" href=\"../../begrippen/index.html#begrip_\(anchor)\" title=\"\(title)\">"
      + "\(word)</a>"
  }

  @Test func linksTheFirstUseAlone() {
    let page = page("In de bbl leren we. De bbl groeit.")
    let link = link("bbl", "bbl", "Leren &amp; werken.")
    #expect(page.contains("In de \(link) leren we. De bbl groeit."))
  }

  @Test func knowsCapitalsAndCompounds() {
    let title = "Voortijdig schoolverlaten."
    #expect(page("Ons vsv-cijfer daalt.").contains("\(link("vsv", "vsv", title))-cijfer"))
    #expect(page("Vsv daalt.").contains(link("Vsv", "vsv", title)))
  }

  @Test(arguments: [
    "subbbl en bblx", "[de bbl](https://example.org/) hier", "Wie een switch maakt.",
  ])
  func leavesOtherWordsLinksAndPlainWordsAlone(_ text: String) {
    #expect(!page(text).contains("class=\"begrip\""))
  }

  @Test func leavesHeadingsAndCellsAlone() {
    let table = "| bbl en meer | b |\n| --- | --- |\n| onze bbl | 1 |"
    let page = page("## De bbl nu\n\n\(table)\n\nEn bbl dus.")
    #expect(page.components(separatedBy: "class=\"begrip\"").count == 2)
    #expect(page.contains("En <a class=\"begrip\""))
  }

  @Test func leadsToTheEntry() throws {
    let site = SiteSources.lisSite
    let glossary = try #require(site.file("begrippen/index.html"))
    let ids = Set(PageMarkup(glossary).ids)
    var links = 0
    for page in PageMarkup.all(site) {
      let anchors = page.matches(#/class="begrip" href="[^"#]*#([^"]*)"/#)
      #expect(Set(anchors).count == anchors.count, "\(page.path)")
      for anchor in anchors { #expect(ids.contains(anchor), "\(page.path): \(anchor)") }
      links += anchors.count
    }
    #expect(links > 50)
  }
}
