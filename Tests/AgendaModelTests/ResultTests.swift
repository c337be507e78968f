import AgendaModel
import Diagnostics
import Testing

@Suite("The result of an indicator")
struct ResultTests {
  /// One line of the table of cases.
  struct Case: CustomTestStringConvertible, Sendable {
    /// What it is about.
    var testDescription: String
    /// What is better.
    var direction: Direction = .higher
    /// The startpunt of 2022, as an author writes it; nil for none.
    var start: String? = "40%"
    /// The targets by year.
    var targets: [Int: String] = [2027: "minstens 50%"]
    /// The measured values by year.
    var measured: [Int: String]
    /// The number of respondents of all values; nil when not known.
    var n: Int?
    /// The result.
    var expected: IndicatorResult.Verdict
    /// Why nothing can be said.
    var doubt: IndicatorResult.Doubt?
    /// Whether the result says that chance plays a part.
    var isUncertain = false
  }

  /// The table: from the common to the special.
  static let cases: [Case] = [
    Case(testDescription: "the target is met", measured: [2025: "50%"], expected: .reached),
    Case(
      testDescription: "a ceiling is met", direction: .lower, targets: [2027: "hoogstens 30%"],
      measured: [2025: "29,5%"], expected: .reached),
    Case(
      testDescription: "a plain number is a floor where higher is better", targets: [2027: "50%"],
      measured: [2025: "53%"], expected: .reached),
    Case(
      testDescription: "a plain number is met by itself alone without a direction",
      direction: .neutral, targets: [2027: "50%"], measured: [2025: "53%"], expected: .closer),
    Case(
      testDescription: "`meer dan` is not met by the number itself",
      targets: [2027: "meer dan 50%"], measured: [2025: "50%"], expected: .closer),
    Case(
      testDescription: "a range is met from its lower end on", targets: [2027: "50% tot 60%"],
      measured: [2025: "64%"], expected: .reached),
    Case(
      testDescription: "a range without a direction has two ends", direction: .neutral,
      start: "55%", targets: [2027: "50% tot 60%"], measured: [2025: "64%"], expected: .further),
    Case(
      testDescription: "a change in points is counted from the startpunt",
      targets: [2027: "5 procentpunt meer"], measured: [2025: "45%"], expected: .reached),
    Case(
      testDescription: "a change in percent is counted of the startpunt",
      targets: [2027: "5% meer"], measured: [2025: "42%"], expected: .reached),
    Case(
      testDescription: "a decrease in percent", direction: .lower, start: "200",
      targets: [2027: "10% minder"], measured: [2025: "181"], expected: .closer),
    Case(
      testDescription: "`behouden` is met by staying", targets: [2027: "behouden"],
      measured: [2025: "40%"], expected: .reached),
    Case(
      testDescription: "`behouden` is not met by less", targets: [2027: "behouden"],
      measured: [2025: "39%"], expected: .worseThanStart),
    Case(
      testDescription: "`hoger` is met by anything more", targets: [2027: "hoger dan de nulmeting"],
      measured: [2025: "41%"], expected: .reached),
    Case(
      testDescription: "the interim target of its own year is met",
      targets: [2025: "45%", 2027: "50%"], measured: [2025: "46%"], expected: .onCourse),
    Case(
      testDescription: "the last interim target before it counts",
      targets: [2024: "43%", 2026: "48%", 2027: "50%"], measured: [2025: "44%"],
      expected: .onCourse),
    Case(
      testDescription: "an interim target is not met", targets: [2025: "45%", 2027: "50%"],
      measured: [2025: "44%"], expected: .notYetOnCourse),
    Case(
      testDescription: "an interim target may lie below the startpunt",
      targets: [2025: "38%", 2027: "50%"], measured: [2025: "39%"], expected: .onCourse),
    Case(
      testDescription: "without an interim target so far only the movement is said",
      targets: [2026: "48%", 2027: "50%"], measured: [2025: "44%"], expected: .closer),
    Case(testDescription: "nothing moved", measured: [2025: "40%"], expected: .same),
    Case(
      testDescription: "worse than the startpunt", targets: [2025: "45%", 2027: "50%"],
      measured: [2025: "37%"], expected: .worseThanStart),
    Case(
      testDescription: "more is worse where lower is better", direction: .lower,
      targets: [2027: "hoogstens 30%"], measured: [2025: "41%"], expected: .worseThanStart),
    Case(
      testDescription: "in the last year the target is met or not", measured: [2027: "49%"],
      expected: .missed),
    Case(
      testDescription: "the newest value counts", measured: [2024: "52%", 2025: "47%"],
      expected: .closer),
    Case(testDescription: "nothing was measured", measured: [:], expected: .noNewMeasurement),
    Case(
      testDescription: "a value of the startpunt's own year is no new one",
      measured: [2022: "45%"], expected: .noNewMeasurement),
    Case(
      testDescription: "a source without a figure is no measurement", measured: [2025: "nb"],
      expected: .noNewMeasurement),
    Case(
      testDescription: "a figure that the source keeps secret is one", measured: [2025: "."],
      expected: .undecided, doubt: .withheld),
    Case(
      testDescription: "a bound is no number to hold against a target",
      measured: [2025: "minder dan 50%"], expected: .undecided, doubt: .noNumber),
    Case(
      testDescription: "a target that is still to come says nothing",
      targets: [2027: "later 2026, want wij wachten op cijfers"], measured: [2025: "46%"],
      expected: .undecided, doubt: .noTarget),
    Case(
      testDescription: "there is no target", targets: [:], measured: [2025: "46%"],
      expected: .undecided, doubt: .noTarget),
    Case(
      testDescription: "a change without a startpunt says nothing", start: nil,
      targets: [2027: "5 procentpunt meer"], measured: [2025: "46%"], expected: .undecided,
      doubt: .noStart),
    Case(
      testDescription: "a target in numbers needs no startpunt", start: nil,
      measured: [2025: "51%"], expected: .reached),
    Case(
      testDescription: "without a startpunt nothing moved", start: nil, measured: [2025: "46%"],
      expected: .same),
    Case(
      testDescription: "a small difference of few respondents is none", measured: [2025: "43%"],
      n: 200, expected: .same, isUncertain: true),
    Case(
      testDescription: "the same difference of many respondents is one", measured: [2025: "43%"],
      n: 5000, expected: .closer),
    Case(
      testDescription: "a small fall of few respondents is none", measured: [2025: "38%"], n: 200,
      expected: .same, isUncertain: true),
    Case(
      testDescription: "a value near its target is said to be near", measured: [2025: "51%"],
      n: 200, expected: .reached, isUncertain: true),
    Case(
      testDescription: "a value far from its target is not", measured: [2025: "70%"], n: 200,
      expected: .reached),
    Case(
      testDescription: "respondents say nothing about a count", start: "200",
      targets: [2027: "minstens 250"], measured: [2025: "210"], n: 20, expected: .closer),
  ]

  @Test("follows the rule", arguments: cases)
  func rule(item: Case) throws {
    let result = try Self.judge(item).result()
    #expect(result.verdict == item.expected)
    #expect(result.doubt == item.doubt)
    #expect((result.uncertainty != nil) == item.isUncertain)
  }

  @Test("counts what was known at the end of a year")
  func years() throws {
    let item = Case(testDescription: "", measured: [2024: "45%", 2025: "51%"], expected: .reached)
    let judge = try Self.judge(item)
    #expect(judge.result(through: 2023).verdict == .noNewMeasurement)
    #expect(judge.result(through: 2024).verdict == .closer)
    #expect(judge.result(through: 2025).verdict == .reached)
  }

  @Test("says lower or higher, as the direction has it")
  func words() throws {
    let lower = Case(testDescription: "", measured: [2025: "30%"], expected: .worseThanStart)
    #expect(try Self.judge(lower).result().dutch == "lager dan het startpunt")
    var higher = lower
    (higher.direction, higher.targets, higher.measured) = (.lower, [2027: "30%"], [2025: "45%"])
    #expect(try Self.judge(higher).result().dutch == "hoger dan het startpunt")
  }

  @Test("does not compare values of two sources")
  func sources() throws {
    let item = Case(testDescription: "", measured: [2025: "51%"], expected: .undecided)
    let file = SourceFile(path: "1.3.md", bytes: [])
    let result = try Self.judge(item) { cell in
      cell.measured[0].source = Located("anders", SourceRange(file, 0, 0))
    }.result()
    #expect(result.doubt == .notComparable)
  }

  /// Returns the judge of a case, whose cell may be changed first.
  static func judge(_ item: Case, _ change: (inout Cell) -> Void = { _ in }) throws
    -> IndicatorJudge
  {
    let none = SourceRange(SourceFile(path: "1.3.md", bytes: []), 0, 0)
    let isShare = item.measured.values.contains { $0.contains("%") } || item.measured.isEmpty
    var cell = Cell(key: .institution, range: none)
    cell.nulmeting = try item.start.map { [try measurement(2022, $0, item.n)] } ?? []
    cell.target = try item.targets.sorted { $0.key < $1.key }.map {
      try measurement($0.key, $0.value, nil)
    }
    cell.measured = try item.measured.sorted { $0.key < $1.key }.map {
      try measurement($0.key, $0.value, item.n)
    }
    change(&cell)
    var series = Series(
      unit: isShare ? .percent : .count, scale: Scale(minimum: nil, maximum: nil), range: none)
    series.sources = [Located("job", none)]
    series.cells = [cell]
    let block = IndicatorBlock(
      name: "", direction: item.direction, owner: "1.3", range: none)
    return IndicatorJudge(cell, of: series, block, lastYear: 2027)
  }

  /// Returns a value in a year.
  private static func measurement(_ year: Int, _ text: String, _ n: Int?) throws -> Measurement {
    let none = SourceRange(SourceFile(path: "1.3.md", bytes: []), 0, 0)
    let value = try #require(Value(text), "\(text)")
    var measurement = Measurement(
      period: Located(.year(year), none), value: Located(value, none))
    measurement.count = n.map { Located(DecimalNumber($0), none) }
    return measurement
  }
}

@Suite("The uncertainty of a share")
struct UncertaintyTests {
  /// Shares, numbers of respondents and the ends, from the tables of Newcombe (1998), doi:10.1002/
  /// (SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  static let ends: [(unscaled: Int, decimals: Int, n: Int, lower: Double, upper: Double)] = [
    (307985, 4, 263, 25.53, 36.62), (101351, 4, 148, 6.24, 16.05), (0, 0, 20, 0, 16.11),
    (34483, 4, 29, 0.61, 17.18),
  ]

  @Test("is Wilson's score interval", arguments: ends)
  func wilson(unscaled: Int, decimals: Int, n: Int, lower: Double, upper: Double) throws {
    let none = SourceRange(SourceFile(path: "x", bytes: []), 0, 0)
    let number = DecimalNumber(unscaled: unscaled, decimals: decimals)
    var measurement = Measurement(period: nil, value: Located(Value(.number(number)), none))
    measurement.count = Located(DecimalNumber(n), none)
    let found = try #require(ShareUncertainty(measurement, unit: .percent))
    #expect(abs(found.lower - lower) < 0.01)
    #expect(abs(found.upper - upper) < 0.01)
    #expect(ShareUncertainty(measurement, unit: .score) == nil)
    measurement.count = nil
    #expect(ShareUncertainty(measurement, unit: .percent) == nil)
  }
}
