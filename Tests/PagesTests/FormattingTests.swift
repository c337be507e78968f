import AgendaModel
import Charts
import Diagnostics
@testable import Pages
import Testing

/// Values, periods and changes in words.
struct FormattingTests {
  /// A file for places that do not matter here.
  private static let file = SourceFile(path: "test.md", text: "")

  /// Puts a value at a place.
  private static func located<T: Sendable>(_ value: T) -> Located<T> {
    Located(value, SourceRange(file, 0, 0))
  }

  /// Makes a measurement in a year.
  private static func measurement(_ content: Value.Content, _ year: Int) -> Measurement {
    Measurement(period: located(.year(year)), value: located(Value(content)))
  }

  /// 3,6 with one decimal.
  private static let number = DecimalNumber(unscaled: 36, decimals: 1)

  @Test(arguments: [
    ([String](), ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c"),
  ])
  func listsWithEn(_ items: [String], _ text: String) { #expect(Dutch.list(items) == text) }

  @Test(arguments: [(0, "geen maatregelen"), (1, "1 maatregel"), (50, "50 maatregelen")])
  func countsInWords(_ count: Int, _ text: String) {
    #expect(Dutch.count(count, "maatregel", "maatregelen") == text)
  }

  @Test(arguments: [
    (Cell.Kind.nulmeting, Period.year(2022), "Startpunt (nulmeting 2022)"),
    (.target, .year(2027), "Doel voor 2027"),
    (.measured, .schoolYear(2024), "Gemeten in 2024-2025"),
    (.measured, .cohort(2020), "Gemeten bij cohort 2020"),
    (.nulmeting, .month(2024, 3), "Startpunt (nulmeting maart 2024)"),
  ])
  func labelsPeriods(_ kind: Cell.Kind, _ period: Period, _ label: String) {
    #expect(PeriodLabel.text(kind, period) == label)
  }

  @Test(arguments: [
    (Cell.Kind.nulmeting, "Startpunt (nulmeting, bron noemt geen jaar)"),
    (.target, "Doel (bron noemt geen jaar)"), (.measured, "Gemeten (bron noemt geen jaar)"),
  ])
  func labelsUnknownPeriods(_ kind: Cell.Kind, _ label: String) {
    #expect(PeriodLabel.text(kind, nil, undated: .sourceSilent) == label)
    #expect(PeriodLabel.short(.nulmeting, nil, undated: .unknown) == "Startpunt (periode onbekend)")
  }

  @Test(arguments: [
    (Value.Content.absent(.notAvailable), "niet beschikbaar"),
    (.absent(.suppressedAtSource), "niet getoond door de bron"),
    (.absent(.smallCount(5)), "minder dan 5"),
    (.absent(.withheld), "niet getoond: te kleine groep"),
  ])
  func saysSignsInWords(_ content: Value.Content, _ words: String) {
    let html = ValuePhrase.node(Value(content), unit: .percent).html()
    #expect(html == "<span class=\"zonder-waarde\">\(words)</span>")
  }

  @Test(arguments: [
    (
      Value.Content.bound(.atLeast, DecimalNumber(unscaled: 38, decimals: 1)),
      "van 3,6 in 2022 naar minstens 3,8 in 2027"
    ),
    (.keep, "blijven op 3,6 in 2022"),
    (
      .beyondStart(.higher),
      "het startpunt is 3,6 in 2022; het doel voor 2027 is hoger dan het startpunt"
    ),
    (.absent(.sourceSilent), "het startpunt is 3,6 in 2022; de bron noemt geen doel voor 2027"),
  ])
  func tellsTheChange(_ goal: Value.Content, _ text: String) {
    var cell = Cell(key: .institution, range: SourceRange(Self.file, 0, 0))
    cell.nulmeting = [Self.measurement(.number(Self.number), 2022)]
    cell.target = [Self.measurement(goal, 2027), Self.measurement(.number(Self.number), 2024)]
    #expect(ChangeSentence.text(of: cell, unit: .score, lastYear: 2027) == text)
  }

  @Test(arguments: [
    ("ongeveer 60", "ongeveer 60"), ("60", "60"), ("60*", "60 (voorlopig)"),
    ("minstens 60", "minstens 60"), ("1.040", "1040"),
  ])
  func writesOnlyBareNumbersForSpreadsheets(_ written: String, _ text: String) throws {
    let value = try #require(Value(written))
    #expect(FigureTable.Entry.value(value, .count).spreadsheet == text)
  }

  @Test func drawsANumberThatIsNotExactAndSaysSo() throws {
    let value = try #require(Value("bijna 5%"))
    #expect(ChartNumber.value(value, unit: .percent) == .known(5, "bijna 5%"))
    let kept = ChartNumber.value(Value(.keep), unit: .percent, start: value)
    #expect(kept == .known(5, "bijna 5%"))
  }

  @Test(arguments: [(36, 1, "3.6"), (-5, 2, "-0.05"), (7889800, 0, "7889800")])
  func writesNumbersForPrograms(_ unscaled: Int, _ decimals: Int, _ text: String) {
    #expect(DecimalNumber(unscaled: unscaled, decimals: decimals).machine == text)
  }
}
