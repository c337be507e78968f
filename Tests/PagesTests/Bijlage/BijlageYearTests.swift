import Charts
import Disclosure
import TestSupport
import Testing

@testable import Pages

/// The account of a year in an appendix.
@Suite struct BijlageYearTests {
  /// Makes an appendix of the agenda with accounts of 2024 and 2025.
  private func bijlage(_ change: (inout BijlageChoice) -> Void = { _ in }) throws -> Bijlage {
    var choice = BijlageChoice()
    change(&choice)
    let published = PublishedAgenda(AccountSample.agenda, findings: [], for: .everyone)
    return try Bijlage(published, choice)
  }

  /// Returns what the user is told about a choice; nil when there is an appendix.
  private func refusal(_ change: (inout BijlageChoice) -> Void) -> BijlageRefusal? {
    do {
      _ = try bijlage(change)
      return nil
    } catch { return error as? BijlageRefusal }
  }

  /// Returns the web page with single blanks.
  private func html(_ bijlage: Bijlage) -> String {
    let text = BijlageHTML(bijlage, for: .screen, style: "").text(digest: "")
    return text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }

  /// Returns the rows of the table with a caption, as text.
  private func rows(_ caption: String, _ bijlage: Bijlage) -> [[String]]? {
    bijlage.tables.first { $0.table.caption == caption }?.table.rows.map { $0.map(\.lineText) }
  }

  @Test func putsTheYearBeforeThePrioriteitenAndBeforeThePlan() throws {
    let sections = try bijlage().sections
    let chapter = try #require(
      sections.firstIndex { $0.level == 2 && $0.title == "Hoe staat het ervoor in 2025?" })
    #expect(try chapter < #require(sections.firstIndex { $0.number == "1" }))
    #expect(sections.first { $0.number == "1.3.1" }?.title == "Hoe staat het ervoor in 2025?")
    #expect(sections.contains { $0.title == "Hoe staat de hele prioriteit ervoor in 2025?" })
  }

  @Test func takesTheNewestYearWhereNoneIsNamed() throws {
    let bijlage = try bijlage()
    #expect(bijlage.year == 2025 && bijlage.cover.kind == "Bijlage bij het jaarverslag 2025")
    #expect(try self.bijlage { $0.year = 2024 }.year == 2024)
  }

  @Test func tellsHowFarEachMeasureAndActionIsAndWhy() throws {
    let bijlage = try bijlage { $0.doelstelling = "1.3" }
    #expect(
      rows("Maatregelen van doelstelling 1.3 in 2025", bijlage) == [
        ["Extra inzet", "op schema", "2 afgerond"], ["Nazorg", "vertraagd", "–"],
        ["Verzuim", "geen stand genoemd", "–"], ["Sportdag", "gestopt", "–"],
      ])
    let text = html(bijlage)
    #expect(text.contains("<p class=\"besluit uitkomst\">Uitvoering: vertraagd</p>"))
    #expect(text.contains("De verantwoording zegt niet waarom."))
    #expect(text.contains("De klassen zijn kleiner.") && text.contains("Dat was al zo in 2024."))
  }

  @Test func explainsEachResultInTheWordsOfThePage() throws {
    let page = AccountSample.page("verantwoording/2025/1.3")
    let bijlage = try bijlage { $0.doelstelling = "1.3" }
    let rows = try #require(self.rows("Indicatoren van doelstelling 1.3 in 2025", bijlage))
    #expect(rows.map { $0[1] } == ["geen nieuwe meting", "op koers"])
    let reason = try #require(rows.last?[2])
    #expect(reason.contains("Daarmee op koers.") && reason.hasSuffix("Vooral eerstejaars."))
    for sentence in reason.split(separator: ". ") { #expect(page.contains(sentence)) }
  }

  @Test func judgesAsOfTheYear() throws {
    let bijlage = try bijlage { $0.year = 2024 }
    let rows = try #require(self.rows("Indicatoren van doelstelling 1.3 in 2024", bijlage))
    #expect(rows.map { $0[1] } == ["geen nieuwe meting", "geen nieuwe meting"])
  }

  @Test func putsMoneySpentBesideMoneyBudgeted() throws {
    let all = try bijlage().tables.filter { $0.table.caption.hasPrefix("Begroot en besteed") }
    #expect(all.count == 2, "of the year, and of doelstelling 1.3")
    let own = try #require(all.last?.table.rows.first?.map(\.lineText))
    #expect(own[1] == "200.000" && own[2] == "182.000" && own[4] == "18.000")
    #expect(own[5] == "De nazorg begon later.")
  }

  @Test func tellsWithWhomItWasDiscussed() throws {
    let text = html(try bijlage())
    #expect(text.contains("Met: Ouderraad en Studentenraad."))
    #expect(text.contains("De raad wil meer weten.") && text.contains("12 november 2025"))
    #expect(text.ranges(of: "De raad wil meer weten.").count == 1)
  }

  @Test func saysThatAYearIsSilentAboutADoelstelling() throws {
    let text = html(try bijlage { ($0.doelstelling, $0.parts) = ("1.4", ["verantwoording"]) })
    #expect(text.contains("In deze verantwoording staat niets over doelstelling 1.4."))
  }

  @Test func leavesTheYearOutWhereItIsNotWanted() throws {
    let bijlage = try bijlage { $0.parts = ["indicatoren"] }
    #expect(bijlage.year == nil && !html(bijlage).contains("Hoe staat het ervoor"))
    #expect(try self.bijlage { $0.isSummary = true }.year == nil)
  }

  @Test func restrictsTheYearToWhatWasChosen() throws {
    let text = html(try bijlage { ($0.prioriteit, $0.parts) = ("1", ["verantwoording"]) })
    #expect(!text.contains("Het jaar in een zin.") && text.contains("De prioriteit in een zin."))
    #expect(!text.contains("Prioriteit 2 in 2025"))
    let one = try bijlage { $0.doelstelling = "1.3" }
    #expect(!one.sections.contains { $0.level == 2 && $0.number == nil })
  }

  @Test func namesTheYearsThatThereAre() {
    let unknown = refusal { $0.year = 2026 }
    #expect(unknown?.summary == "De agenda heeft geen verantwoording over 2026.")
    #expect(unknown?.mend.contains("2024 en 2025") == true)
    #expect(refusal { ($0.year, $0.parts) = (2025, ["indicatoren"]) } != nil)
    #expect(refusal { ($0.year, $0.isSummary) = (2025, true) } != nil)
  }

  @Test func showsNothingOfTheProgressOfASemester() throws {
    let text = html(try bijlage())
    #expect(!text.contains("BINNENSKAMERS") && !text.contains("47,3%"))
    #expect(!text.contains("GEHEIME") && !text.contains("VERZWEGEN"))
  }

  @Test func leadsEveryLinkSomewhere() throws {
    let text = html(try bijlage())
    let targets = text.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
    #expect(targets.contains("verantwoording-2025-1.3"))
    for target in targets { #expect(text.contains("id=\"\(target)\""), "\(target)") }
    let ids = text.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func saysWhatTheWordsMeanAsThePageOfTheYear() {
    let template =
      EmbeddedTemplates.files.first { $0.name == "verantwoording.mustache" }?.text ?? ""
    for text in StandMeaning.texts { #expect(template.contains("<p>\(text.html())</p>")) }
  }
}
