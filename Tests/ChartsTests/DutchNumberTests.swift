import Charts
import Testing

struct DutchNumberTests {
  /// The cases of `writesExactDecimals`.
  static let exact: [(Int, Int, String)] = [
    (0, 0, "0"), (5, 1, "0,5"), (38, 1, "3,8"), (380, 2, "3,80"), (-38, 1, "−3,8"),
    (-5, 2, "−0,05"), (0, 2, "0,00"), (1234, 0, "1234"), (12345, 0, "12.345"),
    (1_234_567_89, 2, "1.234.567,89"), (1234, -3, "1234"),
    (Int.max, 0, "9.223.372.036.854.775.807"),
    (Int.min, 0, "−9.223.372.036.854.775.808"),
  ]

  @Test(arguments: exact)
  func writesExactDecimals(_ unscaled: Int, _ decimals: Int, _ text: String) {
    #expect(DutchNumber(unscaled: unscaled, decimals: decimals).plain() == text)
  }

  /// The cases of `roundsDoublesHalfAwayFromZero`.
  static let doubles: [(Double, Int, String)] = [
    (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-0.5, 0, "−1"), (-2.5, 0, "−3"),
    (0.05, 1, "0,1"), (1.005, 2, "1,01"), (2.675, 2, "2,68"), (0.15, 1, "0,2"),
    (9.995, 2, "10,00"), (99.95, 1, "100,0"), (-0.04, 1, "0,0"), (-0.0, 1, "0,0"),
    (3.7, 1, "3,7"), (3, 2, "3,00"), (1e-7, 2, "0,00"), (1.5e-5, 5, "0,00002"),
    (1e16, 0, "10.000.000.000.000.000"), (1.25e20, 1, "125.000.000.000.000.000.000,0"),
    (12345.678, 1, "12.345,7"), (0.1 + 0.2, 1, "0,3"),
  ]

  @Test(arguments: doubles)
  func roundsDoublesHalfAwayFromZero(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(DutchNumber(value, decimals: decimals)?.plain() == text)
  }

  /// The cases of `roundsExactDecimals`.
  static let roundings: [(Int, Int, Int, String)] = [
    (1999, 2, 0, "20"), (-15, 1, 0, "−2"), (14, 1, 0, "1"), (7, 0, 2, "7,00"), (-4, 1, 0, "0"),
  ]

  @Test(arguments: roundings)
  func roundsExactDecimals(_ unscaled: Int, _ decimals: Int, _ places: Int, _ text: String) {
    let number = DutchNumber(unscaled: unscaled, decimals: decimals, roundedTo: places)
    #expect(number.plain() == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesWhatIsNoNumber(_ value: Double) {
    #expect(DutchNumber(value, decimals: 1) == nil)
  }

  /// The cases of `groupsThousandsFromFiveDigitsInTextAndFourInColumns`.
  static let groupings: [(Int, String, String)] = [
    (999, "999", "999"), (1234, "1234", "1.234"), (-1234, "−1234", "−1.234"),
    (12345, "12.345", "12.345"), (1_000_000, "1.000.000", "1.000.000"),
  ]

  @Test(arguments: groupings)
  func groupsThousandsFromFiveDigitsInTextAndFourInColumns(
    _ value: Int, _ inText: String, _ inColumn: String
  ) {
    let number = DutchNumber(unscaled: value, decimals: 0)
    #expect(number.plain(.text) == inText)
    #expect(number.plain(.column) == inColumn)
  }

  @Test func writesPercentagesAndEurosTheDutchWay() {
    #expect(DutchNumber(unscaled: 123, decimals: 1).percent() == "12,3%")
    #expect(DutchNumber(unscaled: -123, decimals: 1).percent() == "−12,3%")
    #expect(DutchNumber(unscaled: 123450, decimals: 2).euro(.column) == "€\u{A0}1.234,50")
    #expect(DutchNumber(unscaled: -123450, decimals: 2).euro(.column) == "€\u{A0}−1.234,50")
  }
}
