import Charts
import Testing

struct PaletteTests {
  /// Both palettes with their names.
  static let palettes = [("light", Palette.light), ("dark", Palette.dark)]

  @Test(arguments: palettes)
  func keepsMarksApartFromTheBackground(_ name: String, _ palette: Palette) {
    let marks = [palette.own, palette.target, palette.axis] + palette.series
    for mark in marks {
      #expect(
        contrastRatio(mark, palette.background) >= ContrastMinimum.marks, "\(name) \(mark.hex)")
    }
  }

  @Test(arguments: palettes)
  func keepsTextReadableOnWhatLiesBehindIt(_ name: String, _ palette: Palette) {
    var pairs = [
      (palette.text, palette.background), (palette.softText, palette.background),
      (palette.text, palette.targetBand), (palette.textOnOwn, palette.own),
      (palette.textOnTarget, palette.target),
    ]
    pairs += zip(palette.textOnSeries, palette.series)
    pairs += zip(palette.textOnAnswers, palette.answers)
    for (text, behind) in pairs {
      #expect(
        contrastRatio(text, behind) >= ContrastMinimum.text,
        "\(name) \(text.hex) on \(behind.hex)")
    }
  }

  @Test(arguments: palettes)
  func tellsColoursApartForColourBlindReaders(_ name: String, _ palette: Palette) {
    var pairs = [(palette.own, palette.target)]
    for (index, colour) in palette.series.enumerated() {
      pairs += palette.series[..<index].map { ($0, colour) }
    }
    for (first, second) in pairs {
      let distance = ColourVision.smallestDistance(first, second)
      #expect(distance >= 20, "\(name) \(first.hex) \(second.hex)")
    }
  }

  @Test(arguments: palettes)
  func keepsAnswersApartByColourOrOutline(_ name: String, _ palette: Palette) {
    #expect(palette.answers.count == ShareBarsChart.mostAnswers)
    #expect(contrastRatio(palette.answerLine, palette.background) >= ContrastMinimum.marks)
    for (index, colour) in palette.answers.enumerated() {
      let isSeen = [palette.background, palette.answerLine].contains {
        contrastRatio(colour, $0) >= ContrastMinimum.marks
      }
      #expect(isSeen, "\(name) \(colour.hex) against background or outline")
      for other in palette.answers[..<index] {
        let distance = ColourVision.smallestDistance(colour, other)
        #expect(distance >= 19, "\(name) \(colour.hex) \(other.hex)")
      }
    }
  }

  @Test(arguments: palettes)
  func hasTextForEachOfFourSeries(_ name: String, _ palette: Palette) {
    #expect(palette.series.count == BudgetBarsChart.mostCategories)
    #expect(palette.textOnSeries.count == palette.series.count)
  }

  @Test func computesKnownContrastRatios() throws {
    let known = [
      ("#000000", "#ffffff", 21.0), ("#ffffff", "#fff", 1), ("#12436d", "#ffffff", 10.25),
      ("#f46a25", "#ffffff", 3.03), ("#767676", "#ffffff", 4.54),
    ]
    for (first, second, ratio) in known {
      let (a, b) = (try #require(Colour(hex: first)), try #require(Colour(hex: second)))
      #expect((contrastRatio(a, b) - ratio).magnitude < 0.01, "\(first) on \(second)")
      #expect(contrastRatio(a, b) == contrastRatio(b, a))
    }
  }

  @Test func knowsThatRedAndGreenAreTooCloseForDeuteranopes() throws {
    let red = try #require(Colour(hex: "#b10e1e"))
    let green = try #require(Colour(hex: "#00703c"))
    #expect(ColourVision.smallestDistance(red, green) < 20)
  }

  @Test func computesCIEDE2000AsInThePaper() {
    // Pairs 1, 7 and 17 of table 1 of Sharma, Wu and Dalal.
    let pairs: [(ColourVision.Three, ColourVision.Three, Double)] = [
      ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, 0, 0), (50, -1, 2), 2.3669),
      ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ]
    for (first, second, expected) in pairs {
      #expect((ColourVision.distance(first, second) - expected).magnitude < 0.0001)
    }
  }

  @Test(arguments: ["#12436d", "#000000", "#FFFFFF", "#AbCdEf"])
  func readsAndWritesHexColours(_ hex: String) {
    #expect(Colour(hex: hex)?.hex == hex.lowercased())
  }

  @Test func readsShortHexColours() {
    #expect(Colour(hex: "#1af")?.hex == "#11aaff")
  }

  @Test(arguments: ["", "#", "12436d", "#12436", "#12436d0", "#12g36d", "red", "##12436", "#１２４"])
  func refusesWhatIsNoHexColour(_ text: String) {
    #expect(Colour(hex: text) == nil)
  }
}
