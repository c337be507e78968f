import AgendaModel
import Testing

@Suite("Parts of one as percentages")
struct FractionTests {
  /// A value in a column of parts of one, and as printed.
  static let fractions: [(String, String)] = [
    ("0,71", "71%"), ("0,6*", "60% (voorlopig)"), ("1", "100%"), ("0", "0%"), ("0,853", "85,3%"),
    ("0,8530", "85,30%"), ("0.85", "85%"), ("1,0", "100%"), ("≥0,8", "minstens 80%"),
    ("0,7 tot 0,75", "70% tot 75%"), ("-0,05", "\u{2212}5%"),
    // What says its own unit, or has no number, is not multiplied.
    ("71%", "71%"), ("nb", "niet beschikbaar"), (".", "niet getoond door de bron"),
  ]

  @Test("are exact, and keep their bounds and marks", arguments: fractions)
  func fraction(text: String, printed: String) {
    #expect(Value(datasetText: text)?.fromFraction.dutch(unit: .percent) == printed)
  }

  @Test("stay in the range of numbers that can be kept")
  func bounds() {
    let large = DecimalNumber(unscaled: .max, decimals: 0)
    #expect(large.hundredfold == large)
    #expect(DecimalNumber(unscaled: 999_999_999_999_999, decimals: 1).hundredfold.decimals == 0)
  }
}
