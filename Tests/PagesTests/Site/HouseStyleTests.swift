import Testing

@testable import Pages

/// The house colour is used only where it can be read.
@Suite struct HouseStyleTests {
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#12436d", "#ffffff", 10.3),
    ("#f46a25", "#ffffff", 3.03), ("#767676", "#ffffff", 4.54),
  ])
  func computesContrast(first: String, second: String, expected: Double) throws {
    let one = try #require(HouseStyle.Colour(first))
    let other = try #require(HouseStyle.Colour(second))
    #expect(abs(one.contrast(with: other) - expected) < 0.1)
  }

  @Test(arguments: ["", "12436d", "#12436", "#12436dd", "#12g36d", "rood", "#-1-2-3", "#+12345"])
  func refusesWhatIsNoColour(text: String) {
    #expect(HouseStyle.Colour(text) == nil)
  }

  @Test func usesADarkColourForLinksOnLightOnly() {
    let sheet = HouseStyle.sheet(for: "#12436D")
    #expect(sheet.contains("--huis: #12436d; --huis-tekst: #ffffff;"))
    #expect(sheet.contains("(prefers-color-scheme: light)"))
    #expect(!sheet.contains("(prefers-color-scheme: dark)"))
  }

  @Test func writesBlackOnALightColour() {
    let sheet = HouseStyle.sheet(for: "#ffd800")
    #expect(sheet.contains("--huis-tekst: #000000;"))
    #expect(!sheet.contains("(prefers-color-scheme: light)"))
    #expect(sheet.contains("(prefers-color-scheme: dark)"))
  }

  @Test func usesASecondColourForLinesWhereItCanBeSeen() {
    let sheet = HouseStyle.sheet(for: "#12436d", accent: "#f46a25")
    #expect(sheet.contains("light) { :root { --accent: #12436d; --link: #12436d; } }"))
    #expect(sheet.contains("dark) { :root { --accent: #f46a25; } }"))
    #expect(HouseStyle.sheet(for: nil, accent: "#b03a2e").contains("--accent: #b03a2e;"))
    #expect(!HouseStyle.sheet(for: nil, accent: "#ffffee").contains("light"))
  }

  @Test func takesLettersAndSignOfTheInstitution() {
    let letters = "    lettertype: beelden/eigen letters.woff2\n"
    let headings = "    lettertype-koppen: beelden/koppen.exe\n"
    let site = site(
      letters + headings + "    favicon: beelden/teken.svg\n    voettekst: Wij zijn <klein>.\n")
    let sheet = text("assets/huisstijl.css", of: site)
    #expect(sheet.contains("src: url(\"beelden/eigen%20letters.woff2\") format(\"woff2\")"))
    #expect(sheet.contains("--letter: \"huisletter\","))
    #expect(!sheet.contains("koppen"), "an unknown kind of file is no letters")
    #expect(site.file("assets/beelden/eigen letters.woff2") != nil)
    #expect(text("index.html", of: site).contains("href=\"assets/beelden/teken.svg\""))
    #expect(text("colofon/index.html", of: site).contains("Wij zijn &lt;klein&gt;."))
    #expect(site.file("assets/favicon.svg") == nil)
  }

  @Test func drawsASignWithTheFirstLetterOnTheHouseColour() {
    let site = site("    kleur: \"#ffd800\"\n")
    let sign = text("assets/favicon.svg", of: site)
    #expect(sign.contains("fill=\"#ffd800\"") && sign.contains("fill=\"#000000\""))
    #expect(sign.contains(">S</text>"))
    #expect(text("colofon/index.html", of: site).contains("href=\"../assets/favicon.svg\""))
  }

  /// Returns the site of a small agenda with lines below `huisstijl`.
  private func site(_ style: String) -> RenderedSite {
    let files = [
      "agenda.yaml":
        "formaat: 1\ninstelling:\n  naam: School\n  huisstijl:\n\(style)regeling: 2024-2027\n",
      "beelden/eigen letters.woff2": "x", "beelden/koppen.exe": "x", "beelden/teken.svg": "<svg/>",
    ]
    return SiteSources.site(SiteSources.agenda(files))
  }

  /// Returns the text of a file of a site.
  private func text(_ path: String, of site: RenderedSite) -> String {
    site.file(path).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func saysNothingWithoutAColour() {
    #expect(!HouseStyle.sheet(for: nil).contains("{"))
    #expect(!HouseStyle.sheet(for: "} body { display: none").contains("{"))
  }
}
