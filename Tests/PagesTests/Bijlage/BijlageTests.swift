import Charts
import Disclosure
import TestSupport
import Testing

@testable import Pages

/// The appendix as values: its order and numbers, what a choice leaves, and where links lead.
@Suite struct BijlageTests {
  /// The text of doelstelling 1.3 in the tests.
  private static let body = """
    ## Ambitie 2027

    ### Minder uitval {ambitie=1}

    Zie [de maatregel](#m1.3.1), [doelstelling 1.4](1.4.md) en [elders](https://elders.example/).[^1]

    - Een punt
      met een tabel:

      | Waar | Aantal |
      | --- | ---: |
      | hier | 1.250 |

    [^1]: Een noot.

    ## Maatregelen

    ### Warme overdracht {maatregel=1 besluit=toepassen voor=1}

    - **2025** Een begin. {actie=a rol="Decaan"}

    ### Geen tweede {maatregel=2 besluit=leg-uit reden=doen-we-al}

    Dat doen wij al.
    """

  /// Makes an appendix of an agenda with doelstellingen 1.3 and 1.4.
  private func bijlage(
    settings: String = "", _ change: (inout BijlageChoice) -> Void = { _ in }
  ) throws -> Bijlage {
    let other = (
      "prioriteit-1/1.4.md",
      "---\ndoelstelling: \"1.4\"\n---\n## Ambitie 2027\n\n### Door\n\nTekst.\n"
    )
    let map = SampleSite.map(
      [SampleSite.doelstelling(header: SampleSite.indicatorHeader + "\n", Self.body), other],
      settings: settings)
    var choice = BijlageChoice()
    change(&choice)
    return try Bijlage(map.published, choice)
  }

  /// Returns what the user is told about a choice; nil when there is an appendix.
  private func refusal(_ change: (inout BijlageChoice) -> Void) -> BijlageRefusal? {
    do {
      _ = try bijlage(
        settings: "partners:\n  - naam: Gemeente Leiden\n    doelstellingen: 1.4\n", change)
      return nil
    } catch { return error as? BijlageRefusal }
  }

  /// Returns the web page.
  private func html(_ bijlage: Bijlage) -> String {
    BijlageHTML(bijlage, for: .screen, style: "").text(digest: "")
  }

  @Test func numbersParagraphsByTheCodesOfTheRegeling() throws {
    #expect(
      try bijlage { $0.doelstelling = "1.3" }.sections.compactMap(\.number).prefix(5)
        == ["1", "1.3", "1.3.1", "1.3.2", "1.3.3"])
  }

  @Test func numbersTablesAndFiguresInReadingOrder() throws {
    let bijlage = try bijlage()
    #expect(bijlage.tables.map(\.table.number) == Array(1...bijlage.tables.count))
    #expect(bijlage.figures.map(\.number) == Array(1...bijlage.figures.count))
    let ids = bijlage.figures.flatMap(\.charts).flatMap(\.wide.ids)
    #expect(Set(ids).count == ids.count)
  }

  @Test func takesATableOutOfAList() throws {
    let bijlage = try bijlage { $0.parts = ["ambities"] }
    let table = try #require(bijlage.tables.first?.table)
    #expect(table.caption == "Minder uitval")
    #expect(table.columns.map(\.isNumeric) == [false, true])
    let text = html(bijlage)
    #expect(text.ranges(of: "<table").count == 1)
    #expect(text.contains("Een punt\nmet een tabel:"))
  }

  @Test func leadsEveryLinkSomewhere() throws {
    let text = html(try bijlage())
    #expect(text.contains("<a href=\"#doelstelling-1.3_m1.3.1\">de maatregel</a>"))
    #expect(text.contains("<a href=\"#doelstelling-1.4\">doelstelling 1.4</a>"))
    #expect(text.contains("href=\"https://elders.example/\""))
    let targets = text.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
    for target in targets { #expect(text.contains("id=\"\(target)\""), "\(target)") }
  }

  @Test func turnsALinkToWhatIsLeftOutIntoItsText() throws {
    let text = html(
      try bijlage {
        $0.parts = ["ambities"]; $0.doelstelling = "1.3"
      })
    #expect(text.contains("Zie de maatregel, doelstelling 1.4 en <a href=\"https://elders"))
    let address = "adres: https://school.example/kwaliteit/\n"
    let known = html(
      try bijlage(settings: address) {
        $0.parts = ["ambities"]; $0.doelstelling = "1.3"
      })
    #expect(known.contains("https://school.example/kwaliteit/prioriteit-1/1.4/index.html"))
  }

  @Test func keepsANoteWithItsReference() throws {
    let text = html(try bijlage { $0.parts = ["ambities"] })
    #expect(text.contains("<li id=\"doelstelling-1.3_noot-1\" value=\"1\">"))
    let without = html(try bijlage { $0.parts = ["maatregelen"] })
    #expect(!without.contains("Een noot"))
  }

  @Test func saysWhatWasDecidedAndWhy() throws {
    let text = html(
      try bijlage {
        $0.parts = ["maatregelen"]; $0.doelstelling = "1.3"
      })
    #expect(text.contains("<p class=\"besluit doen\">Doen we (pas toe)"))
    #expect(text.contains("Doen we niet (leg uit)"))
    #expect(text.contains("doen we al</p>"))
    #expect(text.contains("<span class=\"wie\">Wie: Decaan</span>"))
  }

  @Test func neverSkipsALevelOfHeadings() throws {
    let levels = html(try bijlage()).matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next - one <= 1) }
  }

  @Test func marksADraftOnTheCoverAndItsVersionOnEveryPage() throws {
    let text = html(try bijlage(settings: "versie: \"0.3\"\nmededeling: Een verzonnen school.\n"))
    #expect(text.contains("<p class=\"concept-merk\">Concept</p>"))
    #expect(text.contains("<p class=\"stand\">Concept, versie 0.3</p>"))
    #expect(text.contains("<p class=\"mededeling\">Een verzonnen school.</p>"))
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func choosesWhatAPartnerHasARoleIn() throws {
    let settings = "partners:\n  - naam: Gemeente Leiden\n    doelstellingen: 1.4\n"
    let chosen = try bijlage(settings: settings) { $0.partner = "gemeente leiden" }
    #expect(chosen.sections.contains { $0.number == "1.4" })
    #expect(!chosen.sections.contains { $0.number == "1.3" })
    #expect(chosen.cover.choice?.contains("Gemeente Leiden") == true)
  }

  @Test func namesTheNearestForWhatItDoesNotKnow() {
    #expect(
      refusal { $0.parts = ["indicatoren", "maatregel"] }?.mend.contains("maatregelen") == true)
    #expect(
      refusal { $0.partner = "Gemeente Leyden" }?.mend.contains("\"Gemeente Leiden\"") == true)
    #expect(refusal { $0.prioriteit = "9" }?.mend.contains("1, 2, 3") == true)
    #expect(refusal { $0.doelstelling = "4.1" }?.mend.contains("1.3") == true)
    #expect(refusal { $0.year = 2025 }?.summary.contains("2025") == true)
  }

  @Test func refusesAChoiceThatLeavesNothing() {
    #expect(
      refusal { ($0.prioriteit, $0.doelstelling) = ("2", "1.3") } == BijlageSelection.nothingLeft)
    #expect(refusal { ($0.partner, $0.doelstelling) = ("Gemeente Leiden", "1.3") } != nil)
    #expect(refusal { ($0.parts, $0.doelstelling) = (["middelen"], "1.3") } != nil)
    #expect(refusal { ($0.isSummary, $0.prioriteit) = (true, "1") } != nil)
    #expect(refusal { $0.prioriteit = "1" } == nil)
  }
}
