import Testing

@testable import Pages

/// Where something is still to come, a draft says so; an adopted agenda does not.
@Suite struct OpenPlaceTests {
  /// An agenda in which the author left room everywhere.
  private static let files = [
    "hoofdstukken/30-regio.md": "---\nhoofdstuk: regio\ntitel: Regio\n---\nNog doen. {intern}\n",
    "hoofdstukken/40-swot.md":
      "---\nhoofdstuk: swot\ntitel: Sterktes\n---\n## Sterktes\n\nNog doen. {intern}\n\n## Zwaktes\n\n- Klein.\n",
    "hoofdstukken/05-samenvatting.md":
      "---\nhoofdstuk: samenvatting\ntitel: Kort\n---\nNog doen. {intern}\n",
    "hoofdstukken/70-middelen.md": """
    ---
    hoofdstuk: middelen
    begroting:
      kosten: |
        doelstelling;2024
        1.3;
        2.1;
    ---
    """,
    "prioriteit-1/1.3.md": """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2a
        nulmeting:
          2022:
      - code: 2b
        nvt:
    ---
    ## Uitgangssituatie

    ### Niveau twee {analyse=1 nvt}

    Nog doen. {intern}

    ### Schoolverlaters {analyse=2}

    Nog doen. {intern}

    ## Wat merk je ervan

    Nog doen. {intern}

    ## Maatregelen

    ### Extra inzet {maatregel=1 besluit=leg-uit}

    Nog doen. {intern}

    ### Terugkeer {maatregel=2}

    Nog doen. {intern}
    """,
  ]

  /// The site of a draft.
  private static let draft = site("concept")

  /// Makes the site.
  private static func site(_ status: String) -> RenderedSite {
    SiteSources.site(SiteSources.agenda(SiteSources.header(status).merging(files) { $1 }))
  }

  /// Returns how often a page says that something is still to be filled in.
  private func marks(_ path: String, in site: RenderedSite) throws -> Int {
    let text = PageMarkup(try #require(site.file(path))).text
    return text.ranges(of: "<span class=\"breuk\">nog in te vullen</span>").count
  }

  @Test(
    "A draft says it at each place",
    arguments: [
      ("prioriteit-1/1.3/index.html", 5), ("hoofdstuk/regio/index.html", 1),
      ("hoofdstuk/swot/index.html", 1), ("indicator/2a/index.html", 1),
    ])
  func saysSo(path: String, count: Int) throws {
    #expect(try marks(path, in: Self.draft) == count)
    #expect(try marks(path, in: Self.site("vastgesteld")) == 0)
  }

  @Test("A reason that is still to come is no reason")
  func saysThatTheReasonIsOpen() throws {
    let text = PageMarkup(try #require(Self.draft.file("indicator/2b/index.html"))).text
    #expect(text.contains("Niet van toepassing, want:</strong></p><p>nog in te vullen</p>"))
  }

  @Test("A measure without a decision stands on its page once")
  func namesMeasuresOnce() throws {
    let text = PageMarkup(try #require(Self.draft.file("prioriteit-1/1.3/index.html"))).text
    #expect(text.ranges(of: "Maatregel 1.3.2 van de Regeling").count == 1)
    #expect(text.ranges(of: "Maatregel 1.3.3 van de Regeling").count == 1)
  }

  @Test("No sum is made of no amounts, and home leads to nothing that is empty")
  func makesNothingUp() throws {
    let money = PageMarkup(try #require(Self.draft.file("begroting/index.html"))).text
    #expect(money.contains("Alles opgeteld") && !money.contains("<td class=\"getal\">0</td>"))
    let home = PageMarkup(try #require(Self.draft.file("index.html"))).text
    #expect(!home.contains("Begin hier") && !home.contains("Wat merk je ervan?"))
  }
}
