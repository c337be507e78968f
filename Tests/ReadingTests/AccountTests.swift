import AgendaModel
import Diagnostics
import Reading
import Testing

@Suite("Accounts")
struct AccountTests {
  /// The doelstelling that the accounts are about.
  static let doelstelling = Sample.document(
    header: """
      indicatoren:
        - code: 2c
          nulmeting:
            2022: 41%
          doel:
            2027: 50%

      """)

  /// Reads accounts by path, with the doelstelling.
  private func read(_ accounts: [String: String]) -> ReadResult {
    Sample.read(accounts.merging(["prioriteit-1/1.3.md": Self.doelstelling]) { given, _ in given })
  }

  /// Returns an account of 2025 about doelstelling 1.3.
  private func account(_ header: String = "", _ body: String = "") -> [String: String] {
    [
      "verantwoording/2025/1.3.md":
        "---\nverantwoording: \"2025\"\ndoelstelling: \"1.3\"\n\(header)---\n\(body)"
    ]
  }

  /// Returns the measured values of indicator 2c, as `period value`.
  private func measured(_ result: ReadResult) -> [String] {
    (result.agenda.indicator("2c")?.mainSeries?.institution?.measured ?? []).map {
      "\($0.period?.value.text ?? "-") \($0.value.value.number?.dutch(grouped: false) ?? "-")"
    }
  }

  @Test("put their values with the indicator, and name them")
  func values() throws {
    let result = read(
      account(
        "indicatoren:\n  - code: 2c\n    gemeten:\n      2025: 46%\n    toelichting: Iets beter.\n")
    )
    #expect(result.findings.isEmpty)
    #expect(measured(result) == ["2025 46"])
    let entry = try #require(result.agenda.accounts.first?.account?.indicators.first)
    #expect(entry.stated == [.init(cell: .institution, period: .year(2025))])
    #expect(entry.remark?.value == "Iets beter.")
  }

  @Test("give a value without a period their own")
  func ownPeriod() {
    let result = read(account("indicatoren:\n  - code: 2c\n    gemeten: 46%\n"))
    #expect(measured(result) == ["2025 46"])
  }

  @Test("keep the reason why there is no value")
  func absence() throws {
    let result = read(
      account("indicatoren:\n  - code: 2c\n    gemeten: geen, want de meting is in 2026\n"))
    let entry = try #require(result.agenda.accounts.first?.account?.indicators.first)
    #expect(entry.absence?.value == Absence.none(reason: "de meting is in 2026"))
    #expect(measured(result).isEmpty)
  }

  @Test("add cells to the breakdown")
  func breakdown() throws {
    let table =
      "indicatoren:\n  - code: 2c\n    uitsplitsing: |\n      niveau;gemeten 2025\n      2;43%\n"
    let series = try #require(read(account(table)).agenda.indicator("2c")?.mainSeries)
    let cell = try #require(series.cell(CellKey([.init("niveau", "2")])))
    #expect(cell.measured.first?.account == .year(2025))
  }

  @Test("of a semester give way to the verantwoording of the same period")
  func semester() {
    let progress =
      "---\nvoortgang: 2025-2026-s1\ndoelstelling: \"1.3\"\nindicatoren:\n  - code: 2c\n"
      + "    gemeten:\n      2025: 44%\n      2026: 47%\n---\n"
    let files = account("indicatoren:\n  - code: 2c\n    gemeten: 46%\n")
      .merging(["voortgang/2025-2026-s1/1.3.md": progress]) { given, _ in given }
    #expect(measured(read(files)) == ["2025 46", "2026 47"])
  }

  @Test("read money, partners and bodies")
  func facts() throws {
    let header = """
      besteding:
        besteed: 412.000
        naar-volgend-jaar: 38.000
        toelichting: De nazorg begon later.
      partners:
        - naam: Gemeente Waterstad
          datum: 2025-11-12
          uitkomst: Wij gaan door.
      besproken-met:
        - orgaan: studentenraad
          datum: 2026-02-03

      """
    let result = read(account(header))
    #expect(result.findings.isEmpty)
    let account = try #require(result.agenda.accounts.first?.account)
    #expect(account.spending?.spent.value.number == DecimalNumber(412_000))
    #expect(account.spending?.carriedOver?.value.number == DecimalNumber(38_000))
    #expect(account.evaluations.first?.date?.value == CalendarDate(year: 2025, month: 11, day: 12))
    #expect(account.talks.first?.body.value == "studentenraad")
  }

  @Test("read how far measures and actions have come")
  func statuses() throws {
    let body = """
      ## Maatregelen

      ### Nazorg {maatregel=3 stand=vertraagd}

      De beller begon later.

      - Afspraken gemaakt. {actie=a stand=afgerond}

      ### Verzuim {maatregel=verzuim stand=op-schema}

      """
    let result = read(account("", body))
    #expect(result.findings.isEmpty)
    let parts = try #require(result.agenda.accounts.first?.parts)
    #expect(parts.map { $0.marks.reports.map(\.value) } == [["M1.3.3"], ["verzuim"]])
    #expect(parts.map { $0.marks.status?.value } == [.delayed, .onSchedule])
    #expect(parts[0].actions.map { $0.status?.value } == [.finished])
    #expect(parts[0].marks.measures.isEmpty)
  }

  /// Headers and bodies with a mistake, and the finding.
  static let mistakes: [(path: String, text: String, id: String)] = [
    ("verantwoording/2025/1.3.md", "---\ndoelstelling: \"1.3\"\n---\n", "account-term-unclear"),
    (
      "verantwoording/2025/1.3.md", "---\nverantwoording: vorig jaar\n---\n", "account-term-unclear"
    ),
    ("verantwoording/2025/1.3.md", "---\nverantwoording: \"2024\"\n---\n", "account-term-unclear"),
    (
      "verantwoording/2025/1.3.md", "---\nverantwoording: 2025\nvoortgang: 2025-2026-s1\n---\n",
      "account-term-unclear"
    ),
    ("voortgang/2025-s1/x.md", "---\nvoortgang: 2025-s1\n---\n", "account-term-unclear"),
    (
      "verantwoording/2025/9.9.md", "---\nverantwoording: 2025\ndoelstelling: \"9.9\"\n---\n",
      "unknown-doelstelling"
    ),
    (
      "verantwoording/2025/x.md",
      "---\nverantwoording: 2025\nindicatoren:\n  - code: 99z\n    gemeten: 3\n---\n",
      "account-indicator-unknown"
    ),
    (
      "verantwoording/2025/x.md",
      "---\nverantwoording: 2025\nindicatoren:\n  - code: 2c\n    reeks: sto\n---\n",
      "account-indicator-unknown"
    ),
    (
      "verantwoording/2025/x.md",
      "---\nverantwoording: 2025\nindicatoren:\n  - code: 2c\n    uitsplitsing: |\n      niveau;doel 2027\n      2;5%\n---\n",
      "account-value-misplaced"
    ),
    (
      "verantwoording/2025/x.md", "---\nverantwoording: 2025\nbesteding:\n  besteed: 10%\n---\n",
      "number-unreadable"
    ),
    (
      "verantwoording/2025/x.md",
      "---\nverantwoording: 2025\n---\n## Maatregelen\n\n### Iets {maatregel=M1.3.1 stand=prima}\n",
      "mark-value-unreadable"
    ),
    ("verantwoording/x.md", "---\nverantwoording: 2025\n---\n", "file-not-read"),
    (
      "prioriteit-1/1.1.md",
      "---\ndoelstelling: \"1.1\"\n---\n## Maatregelen\n\n### Iets {maatregel=1 stand=afgerond}\n",
      "mark-misplaced"
    ),
  ]

  @Test("are reported where they are wrong", arguments: mistakes)
  func mistake(path: String, text: String, id: String) {
    #expect(read([path: text]).findings.map(\.id) == [id])
  }

  @Test("about the same thing count once")
  func twice() {
    var files = account()
    files["verantwoording/2025/ook.md"] = files["verantwoording/2025/1.3.md"]
    let result = read(files)
    #expect(result.findings.map(\.id) == ["duplicate-document"])
    #expect(result.agenda.accounts.count == 1)
  }

  @Test("stand in order of time, the whole before its parts")
  func order() {
    func text(_ header: String) -> String { "---\n\(header)\n---\n" }
    let result = Sample.read([
      "verantwoording/2025/1.3.md": text("verantwoording: 2025\ndoelstelling: \"1.3\""),
      "verantwoording/2025/a.md": text("verantwoording: 2025"),
      "verantwoording/2024/1.3.md": text("verantwoording: 2024\ndoelstelling: \"1.3\""),
      "voortgang/2025-2026-s1/1.3.md": text("voortgang: 2025-2026-s1\ndoelstelling: \"1.3\""),
      "voortgang/2024-2025-s2/1.3.md": text("voortgang: 2024-2025-s2\ndoelstelling: \"1.3\""),
    ])
    let found = result.agenda.accounts.compactMap(\.account).map {
      "\($0.term.value.text) \($0.subject.dutch)"
    }
    #expect(
      found == [
        "2024 doelstelling 1.3", "2024-2025-s2 doelstelling 1.3", "2025 de hele agenda",
        "2025 doelstelling 1.3", "2025-2026-s1 doelstelling 1.3",
      ])
  }
}
