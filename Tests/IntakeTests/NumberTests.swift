import AgendaModel
import Testing

@testable import Intake

/// Numbers as deliveries write them.
@Suite("Numbers of deliveries")
struct NumberTests {
  @Test(
    "decides from the column what a mark means",
    arguments: [
      (["1.234", "12,5"], .comma, false), (["1.234", "2.345.678"], .comma, false),
      (["1,234.5"], .point, false), (["12.5"], .point, false), (["0,345"], .comma, false),
      (["0.345"], .point, false), (["1.234"], nil, false), (["1,234"], nil, false),
      (["12,5", "12.5"], .comma, true), (["431"], nil, false), (["1,234,567"], .point, false),
      (["-1.234,5"], .comma, false),
    ] as [([String], IntakeRequest.DecimalMark?, Bool)])
  func marks(_ texts: [String], _ mark: IntakeRequest.DecimalMark?, _ isContradictory: Bool) {
    let evidence = MarkEvidence(texts)
    #expect(evidence.mark == mark)
    #expect(evidence.isContradictory == isContradictory)
    #expect((evidence.doubtful != nil) == (texts[0] == "1.234" || texts[0] == "1,234"))
  }

  @Test(
    "writes digits in one form",
    arguments: [
      ("1.234,50", .comma, "1234,50"), ("1,234.50", .point, "1234,50"), ("12,5", .comma, "12,5"),
      (",5", .comma, "0,5"), ("-3", .comma, "-3"), ("1.23.4", .comma, nil), ("1,2,3", .comma, nil),
      ("1234.567", .comma, nil), ("12.34", .comma, nil),
    ] as [(String, IntakeRequest.DecimalMark, String?)])
  func plain(_ text: String, _ mark: IntakeRequest.DecimalMark, _ digits: String?) {
    #expect(MarkEvidence.plain(text, mark: mark) == digits)
  }

  @Test(
    "computes with digits exactly",
    arguments: [
      ("0.87", "87"), ("0.8734", "87,34"), ("1e-05", "0,001"), ("1", "100"), ("0", "0"),
      ("-0.5", "-50"), ("0.285", "28,5"), ("1.15e2", "11500"),
    ])
  func percent(_ text: String, _ digits: String) {
    #expect(Digits(text)?.timesHundred().text == digits)
  }

  @Test(
    "rounds a half away from zero",
    arguments: [
      ("43.73", 0, "44"), ("43.5", 0, "44"), ("43.49", 0, "43"), ("99.96", 1, "100"),
      ("-2.5", 0, "-3"), ("9.99", 1, "10"), ("7.2", 3, "7,2"), ("0.04", 1, "0"),
    ])
  func rounds(_ text: String, _ places: Int, _ digits: String) {
    #expect(Digits(text)?.rounded(to: places).text == digits)
  }

  @Test("refuses what are no digits", arguments: ["", "a", "1e99", "1.2.3", ".5", "0x10", "١"])
  func noDigits(_ text: String) { #expect(Digits(text) == nil) }

  @Test(
    "reads how a workbook shows a number",
    arguments: [
      ("General", false, nil), ("0%", true, 0), ("0.0%", true, 1), ("#,##0", false, 0),
      ("#,##0.00", false, 2), ("[$€-413] #,##0.00;[Red]-0", false, 2), ("0.00E+00", false, nil),
      ("@", false, nil), ("\"100%\" 0", false, 0),
    ] as [(String, Bool, Int?)])
  func formats(_ text: String, _ isPercent: Bool, _ decimals: Int?) {
    let format = NumberFormat(text)
    #expect(format.isPercent == isPercent)
    #expect(format.decimals == decimals)
  }

  @Test(
    "tells figures, their absence and words apart",
    arguments: [
      ("<5", .fewerThan(5)), ("< 5", .fewerThan(5)), ("minder dan 5", .fewerThan(5)),
      ("<= 4", .fewerThan(5)), (".", .secret), ("*", .secret), ("X", .secret), ("nb", .missing),
      ("–", .missing), ("n.v.t.", .nothing), ("ca. 12", .words), ("3,8,", .words), ("", .words),
      ("12 345", .digits("12345", isPercent: false, isProvisional: false)),
      ("\u{A0}12\u{A0}", .digits("12", isPercent: false, isProvisional: false)),
      ("87 %", .digits("87", isPercent: true, isProvisional: false)),
      ("1.234*", .digits("1.234", isPercent: false, isProvisional: true)),
      ("12 34", .words), ("€ 12", .digits("12", isPercent: false, isProvisional: false)),
      ("3-5", .words),
    ] as [(String, FigureText.Shape)])
  func shapes(_ text: String, _ shape: FigureText.Shape) {
    #expect(FigureText.shape(text) == shape)
  }

  @Test(
    "adds up to at least so many where a part is secret, and to nothing known where one is missing",
    arguments: [
      ([.number("3", isProvisional: false), .number("9", isProvisional: false)], "12"),
      ([.number("12", isProvisional: false), .fewerThan(5)], "minstens 12"),
      ([.number("12", isProvisional: true), .secret], "minstens 12"),
      ([.fewerThan(5), .fewerThan(5)], "."),
      ([.number("12", isProvisional: false), .missing], "nb"),
      ([.number("2", isProvisional: true), .none], "2*"), ([.none, .none], ""),
    ] as [([Figure], String)])
  func sums(_ figures: [Figure], _ text: String) { #expect(Figure.sum(figures).text == text) }
}
