import AgendaModel
import Testing

@Suite("Days and the ends of periods")
struct DayTests {
  @Test(
    "A number of days later crosses months and years",
    arguments: [
      ("2026-06-25", 42, "2026-08-06"), ("2024-02-28", 1, "2024-02-29"),
      ("2025-02-28", 1, "2025-03-01"), ("2025-12-31", 1, "2026-01-01"),
      ("2025-01-01", 0, "2025-01-01"),
      ("2023-12-31", 366, "2024-12-31"),
    ])
  func addsDays(day: String, count: Int, later: String) {
    #expect(CalendarDate(day)?.adding(days: count)?.iso == later)
  }

  @Test("No date lies beyond the years that a date can have")
  func endsAtTheLastYear() {
    #expect(CalendarDate("2200-12-31")?.adding(days: 1) == nil)
  }

  @Test(
    "A period ends on the last day that it touches",
    arguments: [
      (Period.year(2025), "2025-12-31"), (.schoolYear(2025), "2026-07-31"),
      (.years(2024, 2027), "2027-12-31"), (.month(2024, 2), "2024-02-29"),
      (.month(2025, 6), "2025-06-30"),
    ])
  func ends(period: Period, day: String) {
    #expect(period.lastDay?.iso == day)
  }

  @Test("A cohort has no last day")
  func cohort() { #expect(Period.cohort(2024).lastDay == nil) }

  @Test(
    "A term starts on its first day",
    arguments: [
      (AccountTerm.year(2025), "2025-01-01"), (.semester(2025, 1), "2025-08-01"),
      (.semester(2025, 2), "2026-02-01"),
    ])
  func starts(term: AccountTerm, day: String) {
    #expect(term.firstDay?.iso == day)
  }

  @Test("A part of a measure is the same measure, an own name only itself")
  func names() {
    #expect(MeasureName.isSame("M1.3.1", "M1.3.1a"))
    #expect(!MeasureName.isSame("M1.3.1a", "M1.3.1b"))
    #expect(!MeasureName.isSame("M1.3.1", "M1.3.11"))
    #expect(!MeasureName.isSame("maand", "maan"))
    #expect(MeasureName.written("M1.3.1a", in: "1.3") == "1a")
    #expect(MeasureName.written("M1.3.1", in: "1.4") == "M1.3.1")
    #expect(MeasureName.written("verzuim", in: "1.3") == "verzuim")
  }
}
