import AgendaModel
import Diagnostics
import Testing

@testable import Charts
@testable import Pages

/// The red thread of a small agenda: what hangs on which ambition, and where it breaks.
@Suite struct RedThreadTests {
  /// A doelstelling with two ambitions, of which the second lacks an indicator.
  private static let document = """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2c
        ambitie: 1
        nulmeting:
          2022: 57%
        doel:
          2027: 60%
      - code: 2a
        nulmeting:
          2022: 5%
        doel:
          2027: 4%
    ---
    ## Uitgangssituatie

    ### Tevreden {analyse=1}

    Het is {{2c nulmeting}}.

    ### Uitval {analyse=2}

    Er is uitval.

    ## Ambitie

    ### Borgen {ambitie=1}

    Tekst.

    ### Nazorg {ambitie=2}

    Tekst.

    ## Wat merk je ervan

    Je krijgt hulp.[^a]

    ### Voor wie weggaat

    - Nazorg.

    [^a]: Een noot.

    ## Maatregelen

    ### Terug naar school {maatregel=2 besluit=toepassen bij-ambitie=1,2}

    Doen.

    ### Nazorg bieden {maatregel=3 besluit=toepassen}

    Doen.

    ### Niveau 2 {maatregel=1 besluit=leg-uit reden=niet-relevant}

    Wij hebben geen niveau 2.
    """

  /// The agenda, with this chapter about money.
  private static func agenda(_ costs: String = "1.3;100;") -> Agenda {
    let money = """
      ---
      hoofdstuk: middelen
      begroting:
        kosten: |
          doelstelling;2024;noot
          \(costs)
      ---
      """
    let files = ["prioriteit-1/1.3.md": document, "hoofdstukken/70-middelen.md": money]
    return SiteSources.agenda(SiteSources.header("vastgesteld").merging(files) { $1 })
  }

  /// The site of the agenda.
  private static let site = SiteSources.site(agenda())

  /// Returns the markup of a page.
  private func page(_ path: String, _ site: RenderedSite = RedThreadTests.site) -> String {
    site.file(path).map { PageMarkup($0).text } ?? ""
  }

  @Test func hangsPartsOnTheAmbitionsThatTheyName() throws {
    let document = try #require(Self.agenda().doelstelling("1.3"))
    let threads = Threads(document).perAmbition
    #expect(threads.map(\.number.value) == [1, 2])
    #expect(
      threads.map { $0.measures.map(\.heading.text) } == [
        ["Terug naar school"], ["Terug naar school"],
      ])
    #expect(threads.map(\.indicators) == [["2c"], []])
    #expect(threads.map { $0.analyses.map(\.heading.text) } == [["Tevreden"], []])
    #expect(threads.map(\.missing) == [[], [.indicator]])
  }

  @Test func namesEachBrokenLinkInWords() {
    let table = page("rode-draad/prioriteit-1/index.html")
    #expect(table.contains("<tr role=\"row\" id=\"draad_1.3-2\">"))
    #expect(table.contains("</svg>geen indicator genoemd</span>"))
    let rest = table.split(separator: "id=\"draad_1.3-rest\"").last ?? ""
    #expect(rest.contains("Zonder ambitie") && rest.contains("hoort bij geen ambitie"))
    #expect(rest.contains("Nazorg bieden") && rest.contains("Uitval"))
    #expect(!table.contains("Niveau 2"), "a measure that the school does not take has no thread")
  }

  @Test func leadsFromTheWholeAgendaToEachBreak() {
    let whole = page("rode-draad/index.html")
    #expect(whole.contains("breekt de draad op 3 plaatsen"))
    #expect(whole.contains("href=\"prioriteit-1/index.html#draad_1.3-2\""))
    #expect(whole.contains("Ambitie 2: geen indicator genoemd"))
    #expect(whole.contains("scope=\"rowgroup\""))
  }

  @Test(arguments: [("1.3;100;", "Begroot: <a", false), ("1.4;100;", "geen geld begroot", true)])
  func saysWhetherThereIsMoney(_ costs: String, _ words: String, _ isBroken: Bool) {
    let text = page("prioriteit-1/1.3/index.html", SiteSources.site(Self.agenda(costs)))
    #expect(text.contains(words))
    #expect(text.contains("</svg>geen geld begroot") == isBroken)
  }

  @Test func tellsTheSameAsText() {
    let text = page("prioriteit-1/1.3/index.html")
    #expect(text.contains("<h2 id=\"sectie_rode-draad\">Rode draad</h2>"))
    #expect(text.contains("Ambitie 1: <a href=\"#ambitie-1\">Borgen</a>"))
    #expect(text.contains("Wat we doen: <a href=\"#m1.3.2\">Terug naar school</a>."))
  }

  @Test func putsWhatStudentsNoticeFirstAndTogether() {
    let text = page("prioriteit-1/1.3/index.html")
    let order = ["class=\"voor-jou\"", "id=\"uitgangssituatie\""]
    let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places == places.sorted())
    let gathered = page("wat-merk-jij/index.html")
    #expect(
      gathered.contains("<p>Je krijgt hulp.</p>") && gathered.contains("Voor wie weggaat</h4>"))
    #expect(!gathered.contains("Een noot"), "notes stand on the page of the doelstelling")
  }

  @Test func breaksNothingWhereNobodyNamesAnAmbition() {
    let plain = Self.document.replacing(" bij-ambitie=1,2", with: "")
      .replacing("    ambitie: 1\n", with: "")
    let files = SiteSources.header("vastgesteld").merging(["prioriteit-1/1.3.md": plain]) { $1 }
    let site = SiteSources.site(SiteSources.agenda(files))
    #expect(page("rode-draad/index.html", site).contains("breekt de draad nergens"))
    #expect(page("rode-draad/prioriteit-1/index.html", site).contains("De hele doelstelling"))
  }
}
