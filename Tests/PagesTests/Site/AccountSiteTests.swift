import Diagnostics
import Foundation
import Testing

@testable import Pages

/// The pages of accounts.
@Suite struct AccountSiteTests {
  /// The first page of the year.
  private let year = AccountSample.page("verantwoording/2025")
  /// The page of the doelstelling.
  private let part = AccountSample.page("verantwoording/2025/1.3")

  @Test func countsMeasuresActionsAndIndicatorsOfAYear() {
    #expect(year.contains("<strong>1</strong> op schema"))
    #expect(year.contains("<strong>1</strong> vertraagd"))
    #expect(year.contains("<strong>1</strong> gestopt"))
    #expect(year.contains("<strong>1</strong> geen stand genoemd"), "the school's own measure")
    #expect(year.contains("<strong>2</strong> afgerond"), "the actions, one of the year before")
    #expect(year.contains("<strong>1</strong> op koers"))
    #expect(year.contains("<strong>1</strong> geen nieuwe meting"))
  }

  @Test func showsTheTextOfTheWholeAndHowAPrioriteitBegins() {
    #expect(year.contains("Het jaar in een zin.") && year.contains("De prioriteit in een zin."))
    #expect(year.contains(#"<a href="prioriteit-1/index.html">Meer over prioriteit 1 in 2025</a>"#))
    #expect(year.contains("hierover staat er niets in"), "doelstelling 1.1")
  }

  @Test func putsMoneySpentBesideMoneyBudgeted() {
    #expect(year.contains("€\u{A0}18.000 minder (9%)"))
    #expect(year.contains("De nazorg begon later."))
    #expect(year.contains("niet genoemd"), "1.4 has a budget and no spending")
    #expect(part.contains("<td class=\"getal\">200.000</td>"))
  }

  @Test func saysWithWhomItWasDiscussed() {
    #expect(year.contains("<strong>Studentenraad</strong>"))
    #expect(year.contains("De raad wil meer weten."))
    #expect(year.contains("<strong>Gemeente</strong>") && year.contains("12 november 2025"))
    #expect(year.contains("<strong>Ouderraad</strong>") && year.contains("zonder datum"))
    #expect(year.contains("De verantwoording zegt niet wat eruit kwam."))
  }

  @Test func explainsAResultFromTheFigures() {
    #expect(
      part.contains(
        "In 2025 gemeten: 46%. Het tussendoel voor 2025 was 45%. Daarmee op koers. "
          + "Er antwoordden 2900 mensen: het echte percentage ligt waarschijnlijk tussen 44,2% en "
          + "47,8%. Zo dicht bij het doel kan toeval de uitkomst bepalen."))
    #expect(part.contains("Vooral eerstejaars."))
    #expect(part.contains("Na het startpunt (110 in 2022) is er nog geen nieuw cijfer."))
    #expect(part.contains("Geen nieuw cijfer over 2025, want DUO levert later."))
  }

  @Test func callsOnlyATargetOfItsTimeAnInterimOne() throws {
    var files = AccountSample.files
    files["prioriteit-1/1.3.md"] = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2c
          nulmeting:
            2022: 43%
          doel:
            2026: 45%
          gemeten:
            2024: 39%
      ---
      """
    files["verantwoording/2025/1.3.md"] =
      "---\nverantwoording: \"2025\"\ndoelstelling: \"1.3\"\n---\n"
    let site = SiteSources.site(SiteSources.agenda(files))
    let page = try #require(site.file("indicator/2c/index.html").map(PageMarkup.init))
    #expect(
      page.text.contains(
        "In 2024 gemeten: 39%. Dat is lager dan het startpunt (43% in 2022). Het doel voor 2026 is 45%."
      ))
  }

  @Test func putsTheWordsOfTheAgendaBesideThoseOfTheAccount() {
    #expect(part.contains("In de agenda: </span>2025: Kleinere klassen."))
    #expect(part.contains("De klassen zijn kleiner."))
    #expect(part.contains("Maatregel 1.3.1 van de Regeling (doen we)"))
    #expect(part.contains("prioriteit-1/1.3/index.html#m1.3.1"))
  }

  @Test func saysWhatTheAccountLeavesOut() {
    #expect(part.contains("De verantwoording zegt niet waarom."), "nazorg is late")
    #expect(part.contains("Dat was al zo in 2024."), "action b was finished then")
    #expect(!part.contains("De verantwoording zegt niets over deze actie."))
    #expect(
      AccountSample.page("verantwoording/2024/1.3")
        .contains("De verantwoording zegt niets over deze actie."))
    #expect(part.contains("De verantwoording zegt niets over deze maatregel."), "verzuim")
    #expect(
      part.contains(
        "De verantwoording zegt niet wat het opbracht, wat de school ervan leerde en wat er verandert."
      ))
    #expect(part.contains("Sportdag") && part.contains("staat niet in de agenda"))
    #expect(!part.contains("Stagehulp"), "the agenda explains why it is not done")
  }

  @Test func putsYearsBesideOneAnotherTheNewestFirst() throws {
    let text = AccountSample.page("verantwoording")
    let newest = try #require(text.range(of: "Hoe staat het ervoor in 2025?</a>"))
    let older = try #require(text.range(of: "Hoe staat het ervoor in 2024?</a>"))
    #expect(newest.lowerBound < older.lowerBound)
    #expect(text.contains("Uitvoering 2025") && text.contains("Uitvoering 2024"))
    #expect(text.contains("46% in 2025") && text.contains("geen nieuwe meting"))
  }

  @Test(arguments: [
    "index.html", "prioriteit-1/index.html", "prioriteit-1/1.3/index.html",
    "indicator/2c/index.html", "maatregelen/index.html",
  ])
  func tellsOnOtherPagesHowItStands(path: String) throws {
    let page = try #require(AccountSample.site.file(path).map(PageMarkup.init)).text
    #expect(page.contains(#"<h2 id="sectie_ervoor">Hoe staat het ervoor in 2025?</h2>"#))
    #expect(page.contains("verantwoording/2025/"))
  }

  @Test func tellsOnThePageOfAnIndicatorHowItCameOut() {
    let text = AccountSample.page("indicator/2c")
    #expect(text.contains("Daarmee op koers."))
    #expect(text.contains("verantwoording/2025/1.3/index.html#indicator_2c"))
  }

  @Test func listsWhatWasAdjusted() {
    let text = AccountSample.page("bijstellingen")
    for words in [
      "Doel voor 2027", "55%", "50%", "12 maart 2025", "De vraag is veranderd.", "studentenraad",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let none = SiteSources.site(SiteSources.agenda(SiteSources.header("vastgesteld")))
    #expect(none.file("bijstellingen/index.html") == nil)
    #expect(none.file("verantwoording/index.html") == nil)
  }

  @Test func leadsToEveryPageFromMenuAndSitemap() throws {
    let home = try #require(AccountSample.site.file("index.html").map(PageMarkup.init))
    #expect(
      home.text.contains(#"<a href="verantwoording/2025/index.html">Hoe staat het ervoor?</a>"#))
    let map = try #require(AccountSample.site.file("sitemap.xml").map(PageMarkup.init))
    for path in ["verantwoording/", "verantwoording/2025/1.3/", "bijstellingen/"] {
      #expect(map.text.contains("https://school.example/agenda/\(path)</loc>"), "\(path)")
    }
    #expect(part.contains(#"aria-current="true">Hoe staat het ervoor?"#))
  }

  @Test func keepsProgressInside() {
    #expect(!AccountSample.site.files.contains { $0.path.hasPrefix("voortgang") })
    for secret in ["BINNENSKAMERS", "binnenskamers", "47,3", "47.3", "2025-2026-s1"] {
      for file in AccountSample.site.files {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains(secret), "\(file.path)")
      }
    }
    let page = AccountSample.page("voortgang/2025-2026-s1/1.3", of: AccountSample.internalSite)
    #expect(page.contains("BINNENSKAMERS") && page.contains("Alleen intern"))
    let first = AccountSample.page("voortgang/2025-2026-s1", of: AccountSample.internalSite)
    #expect(first.contains("Voortgang in het eerste semester van 2025-2026"))
    #expect(first.contains("<strong>1</strong> gestart"))
  }

  @Test func keepsWhatAnAccountSaysOfAnInternalIndicatorInside() {
    for file in AccountSample.site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("GEHEIM") && !text.contains("VERZWEGEN"), "\(file.path)")
    }
  }

  @Test func offersEveryNameThatTemplatesUse() {
    #expect(AccountSample.site.findings.map(\.summary) == [])
    #expect(AccountSample.internalSite.findings.map(\.summary) == [])
  }

  @Test func givesIdsOnceAndSkipsNoLevel() {
    for page in PageMarkup.all(AccountSample.internalSite) {
      #expect(Set(page.ids).count == page.ids.count, "\(page.path)")
      for (before, after) in zip(page.headingLevels, page.headingLevels.dropFirst()) {
        #expect(after <= before + 1, "\(page.path): h\(before) then h\(after)")
      }
    }
  }

  @Test func plansNothingTwice() {
    let text = AccountSample.page("maatregelen")
    #expect(!text.contains("De klassen zijn kleiner."), "an account plans nothing")
  }

  @Test func givesAccountsToPrograms() throws {
    let json = try #require(AccountSample.site.file("data/agenda.json").map(PageMarkup.init)).text
    for words in [
      "\"jaar\": 2025", "\"stand\": \"op-schema\"", "\"resultaat\": \"op-koers\"",
      "\"uit-verantwoording\": \"2025\"", "\"begroot\": 200000",
      "\"gepland\": \"Kleinere klassen.\"", "\"periode\": \"2025\"", "\"partner\": \"Gemeente\"",
    ] {
      #expect(json.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    ("verantwoording-maatregelen", "2025;doelstelling 1.3;M1.3.1;Extra inzet;a;Kleinere klassen."),
    ("verantwoording-indicatoren", "2025;2c;"), ("bijstellingen", ";2025-03-12;"),
    ("besteding", "2025;doelstelling 1.3;De nazorg begon later.;200000;182000;18000"),
  ])
  func givesATableOf(name: String, line: String) throws {
    let file = try #require(AccountSample.site.file("data/\(name).csv").map(PageMarkup.init))
    #expect(file.text.contains(line), "\(file.text)")
    let package = try #require(AccountSample.site.file("datapackage.json").map(PageMarkup.init))
    #expect(package.text.contains("data/\(name).csv"))
  }

  @Test func keepsTheOldTargetInTheChart() {
    let text = AccountSample.page("indicator/2c")
    #expect(text.contains(">doel tot 12 maart 2025: 55%</text>"))
    #expect(text.contains("2027: doel tot 12 maart 2025 was 55%."))
    #expect(text.contains("eerder doel 55% (2027)"), "the text alternative")
    #expect(text.contains("bijgesteld, was 55%"), "below the table")
  }

  @Test func doesNotTellAResultThatGivesASmallCountAway() throws {
    var files = AccountSample.files
    files["prioriteit-1/1.3.md"] = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          nulmeting:
            2022: 110
          doel:
            2027: 90
      ---
      """
    files["verantwoording/2025/1.3.md"] = """
      ---
      verantwoording: "2025"
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          gemeten: 3
      ---
      """
    let site = SiteSources.site(SiteSources.agenda(files))
    let page = try #require(site.file("verantwoording/2025/1.3/index.html").map(PageMarkup.init))
    #expect(page.text.contains("nog niet te zeggen") && !page.text.contains("behaald"))
    #expect(page.text.contains("Er is een nieuw cijfer (niet getoond: te kleine groep)."))
    let json = try #require(site.file("data/agenda.json").map(PageMarkup.init)).text
    #expect(json.contains("\"twijfel\": \"niet-getoond\"") && !json.contains("\"getal\": 3\n"))
  }
}
