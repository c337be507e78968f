import AgendaModel
import Diagnostics
import Disclosure
import Reading
import Testing

@testable import Pages

/// What particular pages say.
@Suite struct PageContentTests {
  /// Returns the markup of a page of the site that ships with IJkpunt.
  private func page(_ path: String) -> String {
    SiteSources.lisSite.file(path).map { PageMarkup($0).text } ?? ""
  }

  @Test func saysWhyAMeasureIsNotDone() {
    let text = page("prioriteit-1/1.3/index.html")
    #expect(text.contains("Doen we niet <small>(leg uit)</small>"))
    #expect(text.contains("Omdat:"))
    #expect(text.contains("Wij bieden geen opleidingen op niveau 2 aan."))
  }

  @Test func saysWhatDoesNotApplyInWords() {
    let text = page("prioriteit-1/1.3/index.html")
    #expect(text.contains("<strong>Niet van toepassing, want:</strong>"))
    #expect(
      page("prioriteit-2/2.3/index.html").contains("<strong>De bron noemt dit niet.</strong>"))
  }

  @Test func linksNoRowOfTheBegrotingToADoelstellingThatIsNotThere() {
    var files = SiteSources.header("concept")
    files["hoofdstukken/70-middelen.md"] =
      "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n    doelstelling;2024\n    1.3, 2.1;10\n---\n"
    let site = SiteSources.site(SiteSources.agenda(files))
    let text = PageMarkup.all(site).first { $0.path == "begroting/index.html" }?.text ?? ""
    #expect(text.contains("voor: ") && !text.contains("1.3-2.1"))
  }

  @Test func saysHowAnIndicatorDiffersFromTheRegeling() {
    let text = page("indicator/2c/index.html")
    #expect(
      text.contains("De Regeling vraagt een percentage. De school geeft een score van 1 tot 5."))
  }

  @Test func listsAllMeasuresWithTheirAnswer() {
    let text = page("maatregelen/index.html")
    #expect(text.contains("De Regeling noemt 50 maatregelen. Wij doen er 44."))
    #expect(text.split(separator: "<span class=\"woord niet\">Doen we niet").count - 1 == 6)
  }

  @Test func addsUpMoneyAndShowsWhatTheSchoolPrints() {
    let text = page("begroting/index.html")
    #expect(text.contains("2.103.956"), "the sum of the amounts")
    #expect(text.contains("2.103.953"), "the total that the school prints")
  }

  @Test func laysOutTheSwotInFourFields() {
    let text = page("hoofdstuk/swot/index.html")
    #expect(text.split(separator: "<section><h2").count - 1 == 4)
  }

  @Test func keepsEvidenceFromThePublic() {
    let text = page("regeling/index.html")
    #expect(text.contains("Wat vraagt de Regeling, en waar staat het?"))
    #expect(!text.contains("twee of meer bronnen") && !text.contains("D7"))
  }

  @Test func showsEvidenceToTheInstitution() {
    let site = SiteSources.site(SiteSources.lis.agenda, for: .institution)
    let text = site.file("regeling/index.html").map { PageMarkup($0).text } ?? ""
    #expect(text.contains("twee of meer bronnen") && text.contains("D7"))
  }

  @Test func marksADraftAndSaysWhatItLacks() {
    let agenda = SiteSources.agenda(SiteSources.header("concept"))
    let finding = Diagnostic(
      "chapter-missing", .nogInTeVullen, at: SourceRange(agenda.file, 0, 0),
      "Hoofdstuk over de regio ontbreekt")
    let site = SiteSources.site(agenda, findings: [finding])
    let home = site.file("index.html").map { PageMarkup($0).text } ?? ""
    #expect(home.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(home.contains("<p class=\"concept-merk\">Concept</p>"))
    #expect(home.contains("Hoofdstuk over de regio ontbreekt"))
  }

  @Test func keepsWhatIsMissingFromThePublicOnceAdopted() {
    let site = SiteSources.site(SiteSources.agenda(SiteSources.header("vastgesteld")))
    #expect(site.file("regeling/index.html") == nil)
    #expect(PageMarkup.all(site).allSatisfy { !$0.text.contains("og in te vullen") })
    for page in PageMarkup.all(site) {
      #expect(page.text.contains("noindex") == (page.kind == "embed"), "\(page.path)")
    }
  }

  @Test func escapesWhatAuthorsWrite() {
    let title = "titel: \"<b>'x'\\\"&\\u0301\""
    let agenda = SiteSources.agenda(SiteSources.header("concept", title))
    let home = SiteSources.site(agenda).file("index.html").map { PageMarkup($0).text } ?? ""
    #expect(home.contains("&lt;b&gt;&#39;x&#39;&quot;"))
    #expect(!home.contains("<b>"))
  }
}
