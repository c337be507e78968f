import AgendaModel
import Diagnostics
import Reading
import TestSupport
import Testing

@Suite("Indicators")
struct IndicatorTests {
  /// Reads one indicator, given without its dash, and expects no finding.
  private func indicator(_ lines: String) throws -> IndicatorBlock {
    let block = lines.split(separator: "\n").enumerated().map { index, line in
      (index == 0 ? "  - " : "    ") + line + "\n"
    }.joined()
    let document = try Sample.doelstelling(header: "indicatoren:\n" + block)
    return try #require(document.indicators.first)
  }

  @Test("take name, unit and direction from the Regeling")
  func requirement() throws {
    let block = try indicator("code: 2c\nambitie: 2, 3\nnulmeting:\n  2022: 57%\n")
    #expect(block.requirement?.code == "2c" && block.isRequired && block.key == "2c")
    #expect(block.name == block.requirement?.name && block.ambitions.map(\.value) == [2, 3])
    #expect(block.mainSeries?.unit == block.requirement?.unit)
  }

  @Test("stand on their own with an id")
  func own() throws {
    let block = try indicator(
      "id: eigen\nnaam: \"Alumni: werk\"\nkort: Werk\neenheid: score\nrichting: hoger\nschaal: 1 tot 10\ndoel:\n  2027: behouden\n"
    )
    #expect(block.name == "Alumni: werk" && block.shortName == "Werk" && block.direction == .higher)
    #expect(block.mainSeries?.scale.maximum == DecimalNumber(10))
    #expect(block.mainSeries?.institution?.target.first?.value.value.content == .keep)
  }

  @Test("hold values as blocks")
  func valueBlocks() throws {
    let block = try indicator(
      """
      id: eigen
      nulmeting:
        2023:
          waarde: 21%
          n: 42
          bron: peiling
          noot: Weinig respondenten.
          voorlopig: ja
          bijgesteld:
            van: 22%
            op: 2024-09-01
            reden: Correctie.
            besproken-met: studentenraad
      """)
    let value = try #require(block.mainSeries?.institution?.nulmeting.first)
    #expect(value.period?.value == .year(2023) && value.value.value.isProvisional)
    #expect(value.count?.value == DecimalNumber(42) && value.source?.value == "peiling")
    #expect(value.remark == "Weinig respondenten." && value.value.range.text == "21%")
    #expect(value.adjustment?.from.value == Value("22%"))
    #expect(value.adjustment?.date?.value == CalendarDate("2024-09-01"))
    #expect(value.adjustment?.discussedWith == "studentenraad")
  }

  /// What stands in the place of a period that is not known.
  static let undated: [(String, Undated)] = [
    ("nulmeting:\n  periode onbekend: 6\n", .unknown),
    ("nulmeting:\n  Bron noemt geen jaar: 6\n", .sourceSilent),
    ("nulmeting:\n  bron noemt geen jaar:\n    waarde: 6\n    n: 12\n", .sourceSilent),
    ("uitsplitsing: |\n  niveau;nulmeting periode onbekend\n  ;6\n", .unknown),
    ("uitsplitsing:\n  - nulmeting:\n      periode onbekend: 6\n", .unknown),
  ]

  @Test("say that nobody knows when a value was measured", arguments: undated)
  func unknownPeriod(lines: String, undated: Undated) throws {
    let value = try #require(
      try indicator("id: eigen\n" + lines).mainSeries?.institution?.nulmeting.first)
    #expect(value.period == nil && value.undated == undated)
    #expect(value.value.value.number == DecimalNumber(6))
  }

  @Test("keep the reason why a part of a breakdown does not apply")
  func notApplicableCell() throws {
    let block = try indicator(
      """
      code: 2a
      uitsplitsing: |
        niveau;nulmeting 2023;nvt;noot
        1;;Entree heeft geen examen.;
        3;16%;;x
      """)
    let cells = try #require(block.mainSeries?.cells)
    #expect(cells.map(\.key.text) == ["niveau:1", "niveau:3"])
    #expect(cells.map(\.notApplicable?.value) == ["Entree heeft geen examen.", nil])
    #expect(cells[0].all.isEmpty && cells[1].remark == "x")
  }

  /// What stands behind `doel`, and the absence it says.
  static let absences: [(String, Absence)] = [
    ("doel: bron noemt niet\n", .sourceSilent),
    ("doel:\n  geen: te klein\n", .none(reason: "te klein")),
    ("doel:\n  later 2025: overleg\n", .later(.year(2025), reason: "overleg")),
    ("doel:\n  2027: geen, want te klein\n", .none(reason: "te klein")),
    ("doel:\n  2027:\n    later 2025: overleg\n", .later(.year(2025), reason: "overleg")),
    ("doel:\n  2027: .\n", .suppressedAtSource), ("doel:\n  2027: n.b.\n", .notAvailable),
  ]

  @Test("say why a value is absent", arguments: absences)
  func absence(lines: String, absence: Absence) throws {
    let block = try indicator("id: eigen\n" + lines)
    #expect(block.mainSeries?.institution?.target.first?.value.value.absence == absence)
  }

  @Test("hold several series, one of them the main one, with their answers")
  func series() throws {
    let block = try indicator(
      """
      code: 2c
      reeksen:
        - id: job
          bron: job
          schaal: 1 tot 5
          verdeling:
            goed: 41%
            heel goed: 16%
          nulmeting:
            2022: 3,6
        - id: sto
          bron: sto
          hoofdreeks: ja
          doel:
            2027: minstens 3,8
      uitsplitsing: |
        niveau;nulmeting 2022
        3;16%
      """)
    #expect(block.series.map { $0.id?.value } == ["job", "sto"])
    #expect(block.mainSeries?.id?.value == "sto")
    #expect(block.series("job")?.distribution.map(\.answer.value) == ["goed", "heel goed"])
    #expect(block.series("job")?.unit == .score)
    #expect(block.series("job")?.cells.count == 1)
    #expect(block.mainSeries?.cells.map(\.key.text) == ["", "niveau:3"])
  }

  @Test("say why their values do not stand beside national ones, where there are any")
  func notBesideNational() throws {
    let reason = "niet-landelijk: Een andere vraag."
    let block = try indicator("code: 5a\n\(reason)")
    #expect(block.mainSeries?.notBesideNational?.value == "Een andere vraag.")
    for (code, series) in [("1a", ""), ("5a", "    reeksen:\n      - id: een\n")] {
      let header = "indicatoren:\n  - code: \(code)\n    \(reason)\n" + series
      let text = Sample.document(header: header)
      #expect(Sample.read(["prioriteit-1/1.3.md": text]).findings.map(\.id) == ["key-idle"])
    }
  }

  @Test("say whom they are about, and how answers should divide at the target")
  func groupsAndAnswers() throws {
    let block = try indicator(
      """
      code: 8a
      groep: alle studenten
      reeksen:
        - id: een
          meer-antwoorden: ja
          verdeling:
            goed: 45%
            heel goed: 11%
          verdeling-doel:
            goed: 60%
            heel goed: 15%
          nulmeting:
            2022:
              waarde: 55,3%
              groep: studenten van niveau 4
        - id: twee
          hoofdreeks: ja
          groep: studenten die antwoordden
      """)
    #expect(block.series.map(\.group) == ["alle studenten", "studenten die antwoordden"])
    #expect(block.series.map(\.allowsSeveralAnswers) == [true, false])
    #expect(block.series[0].targetDistribution.map(\.value.value) == [Value("60%"), Value("15%")])
    #expect(block.series[0].institution?.nulmeting.first?.group == "studenten van niveau 4")
  }

  @Test("hold a breakdown, in which an empty dimension or totaal is the whole")
  func breakdown() throws {
    let block = try indicator(
      """
      code: 2a
      uitsplitsing: |
        niveau;leerweg;nulmeting 2023;doel 2027;n 2023;noot
        3;BOL;16%;10%;31;5 studenten
        4;;3%;;;
        totaal;;4,6%;nb;;
        ;bbl;.;.;;
      """)
    let cells = try #require(block.mainSeries?.cells)
    #expect(cells.map(\.key.text) == ["", "leerweg:bol,niveau:3", "niveau:4", "leerweg:bbl"])
    #expect(cells[0].nulmeting.first?.value.value.number == DecimalNumber("4,6"))
    #expect(cells[1].target.first?.period?.value == .year(2027))
    #expect(cells[1].nulmeting.first?.count?.value == DecimalNumber(31))
    #expect(cells[1].remark == "5 studenten" && cells[2].target.isEmpty)
  }

  /// A table under `uitsplitsing`, with its findings.
  static let tables: [([String], String)] = [
    (["unknown-dimension"], "⟦nivo⟧;nulmeting 2023\n3;16%\n"),
    (["unknown-dimension"], "niveau;⟦resultaat⟧\n3;16%\n"),
    (["unknown-dimension-value"], "niveau;nulmeting 2023\n⟦5⟧;16%\n"),
    (["period-unreadable"], "niveau;⟦nulmeting vroeger⟧\n3;16%\n"),
    (["number-unreadable"], "niveau;nulmeting 2023\n3;⟦16,5,1⟧\n"),
    (["number-unreadable"], "niveau;nulmeting 2023;n 2023\n3;16%;⟦3x⟧\n"),
    (["ragged-row"], "niveau;nulmeting 2023\n⟦3⟧\n4;5%\n"),
    (["ragged-row"], "niveau;nulmeting 2023\n⟦3;16%;te veel⟧\n4;5%\n"),
    ([], "niveau\tnulmeting 2023\tnoot\n3\t16%\n4\t5%\tzo\n"),
    ([], "\tniveau;nulmeting 2023\n"), ([], "niveau;nulmeting 2023\n\n3;16%\n\n"),
    ([], "opleiding;nulmeting 2023\n25099;16%\n"),
  ]

  @Test("report what a breakdown does not know, at the cell", arguments: tables)
  func tableFindings(ids: [String], table: String) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      " + $0 }.joined(separator: "\n")
    guard !table.hasPrefix("\t") else { return }
    let marked = Sample.document(
      header: "indicatoren:\n  - code: 2a\n    uitsplitsing: |\n\(lines)")
    Sample.expect(ids, in: marked, at: "prioriteit-1/1.3.md")
  }

  @Test("read a table from Excel whose first cell is empty")
  func emptyFirstCell() throws {
    let block = try indicator(
      "id: eigen\naanbod: |\n  \tdomein\tmaatwerk\n  1\tTechniek\tmodules\n  \tZorg\t\n")
    let offer = try #require(block.offer)
    #expect(offer.columns.map(\.value) == ["", "domein", "maatwerk"])
    #expect(
      offer.rows.map { $0.map(\.value) } == [["1", "Techniek", "modules"], ["", "Zorg", ""]])
    #expect(offer.rows[0][1].range.text == "Techniek" && offer.column("Maatwerk") == 2)
    #expect(block.mainSeries?.unit == .qualitative)
  }

  @Test("take words as a value only when they are qualitative")
  func words() throws {
    let block = try indicator("code: \"7\"\ndoel:\n  2027: Een modulaire structuur\n")
    #expect(
      block.mainSeries?.institution?.target.first?.value.value.content
        == .text("Een modulaire structuur"))
  }

  @Test("report an unknown code, and one without code or id")
  func unknown() {
    let head = "---\ndoelstelling: 1.3\nindicatoren:\n"
    Sample.expect(
      ["unknown-indicator"], in: head + "  - code: ⟦9z⟧\n---\n", at: "prioriteit-1/1.3.md")
    Sample.expect(
      ["wrong-type"], in: head + "  - ⟦naam: Los⟧\n---\n", at: "prioriteit-1/1.3.md")
  }

  @Test("keep acceptances with their place and subject, and want a reason")
  func acceptances() {
    let rows = """
      besproken-en-zo-gelaten:
        - melding: value-outside-scale
          plaats: prioriteit-1/1.3.md#2c
          reden: Zo besproken.
          door: redactie
          datum: 2026-11-21

      """
    let agenda = Sample.read(["agenda.yaml": Sample.agenda + rows]).agenda
    let acceptance = agenda.acceptances.first
    #expect(acceptance?.path.value == "prioriteit-1/1.3.md" && acceptance?.subject == "2c")
    #expect(acceptance?.acceptance.reason == "Zo besproken.")
    let without = rows.replacing("    reden: Zo besproken.\n", with: "")
    let result = Sample.read(["agenda.yaml": Sample.agenda + without])
    #expect(result.findings.map(\.id) == ["wrong-type"] && result.agenda.acceptances.isEmpty)
  }

  @Test("read the begroting with its totals")
  func begroting() throws {
    let text = """
      ---
      hoofdstuk: middelen
      begroting:
        noot: In euro.
        kosten: |
          doelstelling;post;onderdeel;2024;2025;totaal;aandeel;noot
          1.1;;;78.898;50.000,50;128.898,50;13%;
          ;Practoraten;practoraten;690.000;nb;;;later
          totaal;;;768.898;;;;
        inkomsten: |
          post;instrument;2024
          Budget;kwaliteitsafspraken;592.565
      ---

      """
    let result = Sample.read(["hoofdstukken/70-middelen.md": text])
    #expect(result.findings.isEmpty)
    let begroting = try #require(result.agenda.begroting)
    #expect(begroting.costRows.count == 2 && begroting.costs.count == 3)
    #expect(begroting.costs(of: "1.1").first?.total == DecimalNumber("128898,5"))
    #expect(
      begroting.costs(of: "1.1").first?.printedTotal?.value.number == DecimalNumber("128898,50"))
    #expect(
      begroting.years == [2024, 2025] && begroting.income.first?.instrument == "kwaliteitsafspraken"
    )
    Sample.expect(
      ["unknown-key"], in: text.replacing("aandeel", with: "⟦percentage⟧"),
      at: "hoofdstukken/70-middelen.md")
  }
}
