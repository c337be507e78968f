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

  @Test func saysNothingWithoutAColour() {
    #expect(!HouseStyle.sheet(for: nil).contains("{"))
    #expect(!HouseStyle.sheet(for: "} body { display: none").contains("{"))
  }
}
