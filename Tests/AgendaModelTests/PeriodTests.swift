import AgendaModel
import Testing

@Suite("Periods")
struct PeriodTests {
  /// Text and the period it names.
  static let periods: [(String, Period)] = [
    ("2022", .year(2022)), (" 2022 ", .year(2022)), ("1900", .year(1900)), ("2100", .year(2100)),
    ("2022-2023", .schoolYear(2022)), ("22-23", .schoolYear(2022)), ("2021/'22", .schoolYear(2021)),
    ("2021/’22", .schoolYear(2021)), ("2021/22", .schoolYear(2021)),
    ("2022–2023", .schoolYear(2022)),
    ("2024-25", .schoolYear(2024)), ("2011-12", .schoolYear(2011)),
    ("2020-2023", .years(2020, 2023)),
    ("2020-23", .years(2020, 2023)), ("cohort 2020", .cohort(2020)), ("Cohort 2020", .cohort(2020)),
    ("2024-03", .month(2024, 3)), ("2024-12", .month(2024, 12)), ("2024-01", .month(2024, 1)),
  ]

  @Test("read every way of writing one", arguments: periods)
  func reading(text: String, period: Period) {
    #expect(Period(text) == period)
  }

  /// Text that is no period.
  static let refused = [
    "", "22", "20222", "1899", "2101", "2023-2022", "2022-2022", "2024-13", "2024-00", "cohort",
    "cohort 20", "2022 2023", "2022 - 2023", "2022-2023-2024", "twintig", "2022a", "'22", "-2022",
    "2022-", "1950-2050", "vóór 2026", "+222", "2024-3", "２０２２",
  ]

  @Test("refuse everything else", arguments: refused)
  func refuses(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("print in one way, which reads back", arguments: periods)
  func roundTrip(text: String, period: Period) {
    #expect(Period(period.text) == period)
  }

  /// A period, its place on the axis, and the years it touches.
  static let places: [(Period, Double, Int, Int)] = [
    (.year(2022), 2022, 2022, 2022), (.schoolYear(2022), 2022.5, 2022, 2023),
    (.years(2020, 2023), 2021.5, 2020, 2023), (.cohort(2020), 2020, 2020, 2020),
    (.month(2024, 1), 2024 - 5.5 / 12, 2024, 2024), (.month(2024, 12), 2024 + 5.5 / 12, 2024, 2024),
  ]

  @Test("stand in the middle of their time", arguments: places)
  func place(period: Period, axis: Double, first: Int, last: Int) {
    #expect(abs(period.axisPosition - axis) < 1e-9)
    #expect((period.firstYear, period.lastYear) == (first, last))
  }

  @Test("are ordered by their place, then by what starts first")
  func order() {
    let sorted: [Period] = [
      .year(2021), .years(2020, 2023), .month(2022, 3), .years(2020, 2024), .cohort(2022),
      .year(2022), .schoolYear(2022), .year(2023),
    ]
    #expect(
      sorted.reversed().sorted() == [
        .year(2021), .years(2020, 2023), .month(2022, 3), .years(2020, 2024), .year(2022),
        .cohort(2022), .schoolYear(2022), .year(2023),
      ])
  }

  /// A period, and whether it touches 2024-2027.
  static let overlaps: [(Period, Bool)] = [
    (.year(2023), false), (.year(2024), true), (.year(2027), true), (.year(2028), false),
    (.schoolYear(2023), true), (.schoolYear(2027), true), (.schoolYear(2022), false),
    (.years(2020, 2023), false), (.years(2020, 2030), true), (.month(2028, 1), false),
  ]

  @Test("know whether they touch some years", arguments: overlaps)
  func overlap(period: Period, touches: Bool) {
    #expect(period.overlaps(2024...2027) == touches)
  }
}

@Suite("Days")
struct CalendarDateTests {
  /// Text, and the day in words; nil where there is no such day.
  static let days: [(String, String?)] = [
    ("2024-03-04", "4 maart 2024"), ("2024-02-29", "29 februari 2024"), ("2023-02-29", nil),
    ("2000-02-29", "29 februari 2000"), ("2100-02-29", nil), ("2024-04-31", nil),
    ("2024-12-31", "31 december 2024"), ("2024-13-01", nil), ("2024-00-10", nil),
    ("2024-01-00", nil),
    ("2024-3-4", nil), ("04-03-2024", nil), ("2024/03/04", nil), ("", nil), ("1899-01-01", nil),
    ("2024-+1-04", nil), ("2024-03-04 ", nil), ("2024-03-04T00:00", nil), ("2024-03", nil),
  ]

  @Test("are read only when the calendar has them", arguments: days)
  func reading(text: String, words: String?) {
    #expect(CalendarDate(text)?.text == words)
  }

  @Test("are ordered in time")
  func order() {
    let texts = ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"]
    let days = texts.compactMap { CalendarDate($0) }
    #expect(days.count == 4)
    #expect(days.reversed().sorted() == days)
  }
}
