import AgendaModel
import Diagnostics
import Drafting
import Reading
import Testing

/// What counts as late, due and missing.
@Suite("Status")
struct StatusTests {
  /// Returns the status of the small agenda on its reference date, 25 June 2026.
  private func status(_ others: [String: String] = [:]) -> AgendaStatus {
    AgendaStatus(SmallAgenda.agenda(others), missing: [])
  }

  @Test("calls what ends within six weeks due, with its role")
  func due() {
    let due = status().due
    #expect(due.map(\.name) == ["M1.3.1 a", "verzuim a"])
    #expect(due.map(\.end.iso) == ["2026-07-31", "2026-07-31"])
    #expect(due.map(\.role) == ["managers", nil])
    #expect(status().late.isEmpty)
  }

  @Test("calls what should have been done late, until an account says that it is closed")
  func late() {
    let agenda = SmallAgenda.files["agenda.yaml"]?.replacing("2026-06-25", with: "2027-01-02") ?? ""
    let late = status(["agenda.yaml": agenda]).late
    #expect(late.map(\.name) == ["M1.3.1 a", "verzuim a", "M1.3.1 b"])
    #expect(late.last?.role == "teams")
    let told = status(["agenda.yaml": agenda, "verantwoording/2025/1.3.md": SmallAgenda.account])
    #expect(told.late.map(\.name) == ["verzuim a", "M1.3.1 b"])
    #expect(told.late.map { $0.status } == [nil, .onSchedule])
  }

  @Test("expects the account of a year by the day that the edition names")
  func accounts() {
    #expect(status().dueAccounts.map(\.day.iso) == ["2026-07-01"])
    #expect(status(["verantwoording/2025/1.3.md": SmallAgenda.account]).dueAccounts.isEmpty)
  }

  @Test("sorts what is missing by doelstelling and role")
  func gaps() throws {
    let agenda = SmallAgenda.agenda()
    let document = try #require(agenda.doelstellingen.first)
    let findings = [
      Diagnostic("x", .fout, at: SourceRange(agenda.file, 0, 0), "Geheel"),
      Diagnostic("x", .fout, at: document.headerRange, "Deel", subject: "M1.3.1"),
    ]
    let gaps = AgendaStatus(agenda, missing: findings).gaps
    #expect(gaps.map(\.doelstelling) == ["1.3", nil])
    #expect(gaps.map(\.role) == ["teams", nil])
  }

  @Test("prints columns without blanks at their ends")
  func text() {
    let text = StatusText(status(), folder: "map").text
    #expect(text.hasPrefix("Stand van \"map\" op 25 juni 2026\n\nPer doelstelling\n"))
    #expect(text.contains("\n  1.3          0          0        2\n"))
    #expect(
      text.contains(
        "Kleinere klassen, zie de regio.  tot en met 31 juli 2026  geen stand  managers\n"))
    #expect(!text.contains(" \n"))
  }

  @Test("says so where no reference date tells what is late")
  func withoutDate() {
    let agenda = SmallAgenda.files["agenda.yaml"]?.replacing("peildatum: 2026-06-25\n", with: "")
    let text = StatusText(status(["agenda.yaml": agenda ?? ""]), folder: "map").text
    #expect(
      text.hasPrefix("Stand van \"map\"; zonder peildatum is niet te zeggen wat te laat is\n"))
  }
}
