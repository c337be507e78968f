import Testing

@testable import Pages

/// What the colophon says of the institution and of the bodies.
@Suite struct ColofonTests {
  /// Returns the markup of a page of an agenda with more lines in `agenda.yaml`.
  private func page(_ more: String, _ path: String = "colofon/index.html") -> String {
    let site = SiteSources.site(SiteSources.agenda(SiteSources.header("vastgesteld", more)))
    return site.file(path).map { PageMarkup($0).text } ?? ""
  }

  @Test func leavesOutWhatTheSourceOfARetellingDoesNotTell() {
    let keys = ["brin", "afkorting", "soort", "plaats", "website", "contact"]
    let lines = keys.map { "  \($0): bron noemt niet\n" }.joined()
    let agenda = SiteSources.agenda([
      "agenda.yaml": "instelling:\n  naam: Proefschool\n\(lines)versie: bron noemt niet\n"
        + "bronnen:\n  - id: duo\n    houder: bron noemt niet\n    ritme: Bron noemt niet\n"
    ])
    let pages = PageMarkup.all(SiteSources.site(agenda))
    #expect(pages.count > 5)
    for page in pages {
      #expect(!page.text.lowercased().contains("bron noemt niet"), "\(page.path)")
    }
  }

  @Test func saysWhatABodyDidWithItsRemark() {
    let text = page(
      """
      vaststelling:
        - orgaan: studentenraad
          handeling: instemming
          datum: bron noemt niet
          noot: met algemene stemmen, brief <12>
      """)
    #expect(
      text.contains(
        "<td data-kop=\"Wat\">Instemming<br><span class=\"zacht\">Met algemene stemmen, brief &lt;12&gt;.</span></td>"
      ))
    #expect(text.contains(">de bron noemt dit niet</td>"))
  }

  @Test func saysThatTheSourceNamesNoAct() {
    let act = """
      regeling-overzicht: ja
      vaststelling:
        - orgaan: bestuur
          handeling: bron noemt niet
      """
    #expect(page(act).contains(">De bron noemt geen besluit</td><td data-kop=\"Wanneer\">–</td>"))
    #expect(page(act, "regeling/index.html").contains("De bron noemt dit niet: <a"))
  }
}
