import Testing

@testable import Pages

/// The begroting on the pages.
@Suite struct BegrotingPageTests {
  /// The site of an agenda with rows of all kinds.
  private static let site = SiteSources.site(
    SiteSources.agenda(
      SiteSources.header("vastgesteld").merging([
        "hoofdstukken/70-middelen.md": """
        ---
        hoofdstuk: middelen
        begroting:
          peildatum: 2024-02-12
          kenmerken:
            Weegfactor: 0,0276
          kosten: |
            doelstelling;post;2024;noot
            1.3;Nazorg;1;
            1.3, 2.1;Naar werk;20;
            prioriteit 3;Leiding;300;
            3.1;;4000;
            totaal;;4.321;Zo <gedrukt>
          inkomsten: |
            doelstelling;post;instrument;2024;noot
            2.1;Subsidie;lumpsum;4.000;
            ;Rest;;300;
            totaal;Totaal inkomsten;;4.300;Zo staat het er.
        ---
        Tekst.
        """
      ]) { $1 }))

  /// Returns the markup of a page.
  private func page(_ path: String) -> String {
    Self.site.file(path).map { PageMarkup($0).text } ?? ""
  }

  @Test func showsWhatTotalsSayAndWhatIncomeIsFor() {
    let text = page("begroting/index.html")
    #expect(text.contains("Totaal in de agenda<br><span class=\"zacht\">Zo &lt;gedrukt&gt;</span>"))
    #expect(text.contains("Totaal inkomsten<br><span class=\"zacht\">Zo staat het er.</span>"))
    #expect(text.contains("voor: <a href=\"../prioriteit-2/2.1/index.html\">2.1</a>"))
    #expect(text.contains("Stand van 12 februari 2024.") && text.contains("Weegfactor: 0,0276"))
  }

  @Test func showsSharedMoneyOnBothPagesWithoutAddingItUp() {
    let text = page("prioriteit-1/1.3/index.html")
    #expect(text.contains("Naar werk") && text.contains("telt hier niet mee"))
    #expect(page("prioriteit-2/2.1/index.html").contains("Naar werk"))
  }

  @Test func addsUpAPrioriteitWithWhatBelongsToAllOfIt() {
    #expect(page("prioriteit-1/index.html").contains("<td class=\"getal\">21</td>"))
    #expect(page("prioriteit-3/index.html").contains("<td class=\"getal\">4300</td>"))
    #expect(!page("prioriteit-2/index.html").contains("Naar werk"))
  }
}
