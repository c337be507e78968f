import Disclosure
import Pages
import Testing

/// Paths, links and anchors.
struct LinkTests {
  @Test(arguments: [
    ("index.html", "prioriteit-1/1.3/index.html", "prioriteit-1/1.3/index.html"),
    ("prioriteit-1/1.3/index.html", "index.html", "../../index.html"),
    ("prioriteit-1/1.3/index.html", "prioriteit-1/1.1/index.html", "../1.1/index.html"),
    ("prioriteit-1/1.3/index.html", "prioriteit-1/index.html", "../index.html"),
    ("prioriteit-1/1.3/index.html", "prioriteit-1/1.3/index.html", "index.html"),
    ("a/index.html", "assets/beelden/één kaart.png", "../assets/beelden/%C3%A9%C3%A9n%20kaart.png"),
  ])
  func linksRelatively(_ from: String, _ to: String, _ link: String) {
    #expect(PagePath(from).link(to: PagePath(to)) == link)
  }

  @Test(arguments: [
    ("Eén aanpak (vsv)", "een-aanpak-vsv"), ("A-1.3-1", "a-1.3-1"), ("e\u{301}e\u{301}n", "een"),
    ("…", "deel"), ("../../etc", "etc"), ("  Student & werk  ", "student-werk"),
  ])
  func makesSafeSlugs(_ text: String, _ slug: String) { #expect(Slug.make(text) == slug) }

  @Test func laysOutTheWholeSite() {
    let map = SampleSite.map([
      SampleSite.doelstelling(header: SampleSite.indicatorHeader, ""),
      ("hoofdstukken/40-swot.md", "---\nhoofdstuk: swot\n---\n"),
      ("hoofdstukken/95-bijlage.md", "---\nhoofdstuk: bijlage\n---\n"),
      ("hoofdstukken/96-lijst.md", "---\nhoofdstuk: bijlage\n---\n"),
    ])
    let paths = map.pages.map { map.path(of: $0).text }
    for path in [
      "index.html", "prioriteit-1/index.html", "prioriteit-1/1.3/index.html",
      "prioriteit-3/3.4/index.html", "indicatoren/index.html", "indicator/2c/index.html",
      "maatregelen/index.html", "hoofdstuk/swot/index.html", "hoofdstuk/bijlage/index.html",
      "hoofdstuk/lijst/index.html", "regeling/index.html", "gegevens/index.html",
      "bronnen/index.html", "colofon/index.html", "toegankelijkheid/index.html",
      "zoeken/index.html",
      "404.html",
    ] {
      #expect(paths.contains(path), "the site has \(path)")
    }
    #expect(Set(paths).count == paths.count, "no two pages share a path")
    #expect(map.csvPath(ofIndicator: "2c").text == "indicator/2c/2c.csv")
  }

  /// The site that links are resolved in.
  private let map = SampleSite.map([
    SampleSite.doelstelling(
      "## Uitgangssituatie\n\n### Tevreden over de begeleiding {analyse=1}\n\n"
        + "## Maatregelen\n\n### Nazorg {maatregel=3 besluit=toepassen}\n\n### Nazorg {#eigen}\n"),
    (
      "hoofdstukken/10-inleiding.md",
      "---\nhoofdstuk: inleiding\n---\n\n![Kaart](../beelden/kaart.png)\n"
    ),
    ("beelden/kaart.png", "x"),
  ])

  @Test(arguments: [
    ("../prioriteit-1/1.3.md", ".local ../../prioriteit-1/1.3/index.html"),
    ("../prioriteit-1/1.3.md#A-1.3-1", ".local ../../prioriteit-1/1.3/index.html#a-1.3-1"),
    ("../prioriteit-1/1.3.md#m1.3.3", ".local ../../prioriteit-1/1.3/index.html#m1.3.3"),
    ("../prioriteit-1/1.3.md#eigen", ".local ../../prioriteit-1/1.3/index.html#eigen"),
    (
      "../prioriteit-1/1.3.md#Tevreden-over-de-begeleiding",
      ".local ../../prioriteit-1/1.3/index.html#a-1.3-1"
    ),
    ("/prioriteit-1/1.3.md", ".local ../../prioriteit-1/1.3/index.html"),
    ("../beelden/kaart.png", ".local ../../assets/beelden/kaart.png"),
    ("../prioriteit-1/9.9.md", ".dropped"), ("../../../geheim.md", ".dropped"),
    ("https://mbo.example/a?b=c#d", ".external https://mbo.example/a?b=c#d"),
    ("mailto:info@mbo.example", ".external mailto:info@mbo.example"),
    ("javascript:alert(1)", ".dropped"), ("JaVaScRiPt:alert(1)", ".dropped"),
    ("java\nscript:alert(1)", ".dropped"), (" data:text/html,x", ".dropped"),
    ("vbscript:x", ".dropped"), ("//elders.example/x", ".dropped"), ("", ".dropped"),
  ])
  func resolvesWhatAuthorsWrite(_ destination: String, _ expected: String) {
    let page = map.path(of: .chapter("hoofdstukken/10-inleiding.md"))
    let found = map.resolve(destination, from: "hoofdstukken/10-inleiding.md", on: page)
    let text =
      switch found {
      case .local(let address): ".local " + address
      case .external(let address): ".external " + address
      case .dropped: ".dropped"
      }
    #expect(text == expected)
  }

  @Test func linksToAnAnchorOnTheSamePage() {
    let page = map.path(of: .doelstelling("1.3"))
    #expect(map.resolve("#eigen", from: "prioriteit-1/1.3.md", on: page) == .local("#eigen"))
  }

  @Test func keepsIdsUniqueAndOwnIdsFirst() throws {
    let map = SampleSite.map([
      SampleSite.doelstelling("## Nazorg\n\n### Nazorg\n\n### Nazorg {#nazorg}\n")
    ])
    let html = try SampleSite.prose(in: map)
    #expect(html.contains("<h2 id=\"nazorg-2\">"))
    #expect(html.contains("<h3 id=\"nazorg-3\">"))
    #expect(html.contains("<h3 id=\"nazorg\">"))
  }

  @Test func marksEveryRequirementThatAPartAnswers() throws {
    let html = try SampleSite.prose("## Uitgangssituatie\n\n### Samen {analyse=1,2}\n\nTekst.\n")
    #expect(html.contains("<h3 id=\"a-1.3-1\"><span id=\"a-1.3-2\"></span>Samen</h3>"))
  }
}
