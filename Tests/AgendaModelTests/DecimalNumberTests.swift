import AgendaModel
import Testing

@Suite("Decimal numbers")
struct DecimalNumberTests {
  /// Text, digits without the mark, and decimals; nil where the text is no number.
  static let numbers: [(String, Int?, Int)] = [
    ("3,6", 36, 1), ("3.6", 36, 1), ("3,80", 380, 2), ("0", 0, 0), ("007", 7, 0),
    ("78.898", 78898, 0), ("1.234.567", 1_234_567, 0), ("1.234,50", 123_450, 2),
    ("0.853", 853, 3), ("0,853", 853, 3), ("12.34", 1234, 2), ("1.2345", 12345, 4),
    ("-2", -2, 0), ("\u{2212}2,5", -25, 1), ("-1.234,5", -12345, 1),
    ("123456789012345", 123_456_789_012_345, 0), ("12345,6789012345", 123_456_789_012_345, 10),
    // Neither a whole thousand nor clearly a decimal point.
    ("1234.567", nil, 0), ("00.853", nil, 0), ("01.234", nil, 0),
    ("3,8,1", nil, 0), ("3.8.1", nil, 0), ("1.23.456", nil, 0), ("1.234.56", nil, 0),
    ("", nil, 0), ("-", nil, 0), (",5", nil, 0), ("5,", nil, 0), (".5", nil, 0), ("5.", nil, 0),
    ("1 000", nil, 0), ("+5", nil, 0), ("5e3", nil, 0), ("٣", nil, 0), ("½", nil, 0),
    ("1234567890123456", nil, 0), ("1,234567890123456", nil, 0), ("--2", nil, 0), ("3,-", nil, 0),
    ("1,234.5", nil, 0),
  ]

  @Test("read what people write, and nothing else", arguments: numbers)
  func reading(text: String, unscaled: Int?, decimals: Int) {
    let number = DecimalNumber(text)
    #expect(number?.unscaled == unscaled)
    if unscaled != nil { #expect(number?.decimals == decimals) }
  }

  @Test("compare by value, whatever the decimals")
  func comparison() throws {
    let short = try #require(DecimalNumber("3,8"))
    let long = try #require(DecimalNumber("3,80"))
    #expect(short == long)
    #expect(short.hashValue == long.hashValue)
    #expect(
      Set([short, long, DecimalNumber(0), DecimalNumber(unscaled: 0, decimals: 5)]).count == 2)
    #expect(DecimalNumber(unscaled: 380, decimals: 2) == DecimalNumber(unscaled: 38, decimals: 1))
    #expect(try #require(DecimalNumber("3,79")) < short)
    #expect(try #require(DecimalNumber("-4")) < short)
    #expect(DecimalNumber(999_999_999_999_999) > DecimalNumber(unscaled: 1, decimals: 15))
  }

  @Test("add and subtract exactly where binary fractions do not")
  func sums() throws {
    let tenth = try #require(DecimalNumber("0,1"))
    let fifth = try #require(DecimalNumber("0,2"))
    #expect(tenth + fifth == DecimalNumber("0,3"))
    let cents = (0..<1000).reduce(DecimalNumber(0)) { sum, _ in
      sum + DecimalNumber(unscaled: 1, decimals: 2)
    }
    #expect(cents == DecimalNumber(10))
    #expect(cents.decimals == 2)
    #expect(fifth - tenth == tenth)
    #expect(tenth - fifth == DecimalNumber("-0,1"))
  }

  @Test("lose decimals and not their size when a sum has too many digits")
  func overflow() {
    let large = DecimalNumber(999_999_999_999_999)
    let small = DecimalNumber(unscaled: 1, decimals: 15)
    #expect((large + small).double == 999_999_999_999_999)
    #expect((small - large).double == -999_999_999_999_999)
    #expect(DecimalNumber(Int.max) + DecimalNumber(Int.max) == DecimalNumber(Int.max))
    #expect(DecimalNumber(0) - DecimalNumber(Int.min) == DecimalNumber(Int.max))
  }

  /// A number, and its value when it is whole.
  static let wholes: [(String, Int?)] = [
    ("5", 5), ("5,0", 5), ("5,5", nil), ("-3,00", -3), ("1.000", 1000), ("0,000", 0),
  ]

  @Test("know whether they are whole", arguments: wholes)
  func whole(text: String, whole: Int?) {
    #expect(DecimalNumber(text)?.whole == whole)
  }

  /// A number as written, and as printed.
  static let texts: [(String, String)] = [
    ("3,8", "3,8"), ("3.80", "3,80"), ("1234", "1234"), ("12345", "12.345"),
    ("1.234.567,8", "1.234.567,8"), ("-78898", "\u{2212}78.898"), ("0,05", "0,05"),
    ("-0,5", "\u{2212}0,5"),
    ("100000", "100.000"),
  ]

  @Test("print the Dutch way with the author's own decimals", arguments: texts)
  func dutch(written: String, printed: String) {
    #expect(DecimalNumber(written)?.dutch() == printed)
  }

  @Test("print years and codes without points")
  func ungrouped() {
    #expect(DecimalNumber(25099).dutch(grouped: false) == "25099")
  }

  @Test("read back what they print", arguments: texts)
  func roundTrip(written: String, printed: String) {
    #expect(DecimalNumber(printed) == DecimalNumber(written))
  }
}
