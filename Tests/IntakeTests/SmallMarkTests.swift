import AgendaModel
import Testing

@testable import Intake

/// DUO's way to say "fewer than five": the number 4, and a J under INDICATIEAVG.
@Suite("A small number of DUO")
struct SmallMarkTests {
  /// The titles that the mark may have.
  static let titles = [
    "INDICATIEAVG", "IndicatieAVG", "indicatie_avg", "INDICATIE AVG", "avg-indicatie",
  ]
  /// What stands under it.
  static let signs = ["J", "j", "Ja", "JA", "1", "\u{A0}J\u{A0}"]

  /// Returns whether any cell of a table is the number 4.
  private func holdsFour(_ plan: IntakePlan) -> Bool {
    plan.table.rows.contains { row in
      zip(plan.table.columns, row).contains { column, text in
        column.type != .text && text.filter { $0 != "*" } == "4"
      }
    }
  }

  @Test(
    "is never read as four, whatever the title, the sign, the place and the form",
    arguments: titles, signs)
  func neverFour(_ title: String, _ sign: String) throws {
    for number in ["4", "#4.0", "4*"] {
      for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2]] {
        let rows = [
          ["niveau", "schooljaar", "aantal", title], ["2", "2023-2024", "#121", "N"],
          ["3", "2023-2024", number, sign],
        ]
        let text = rows.map { row in order.map { row[$0] }.joined(separator: "|") }.joined(
          separator: "\n")
        for hidden in [Set<Int>(), [order.firstIndex(of: 3) ?? 0]] {
          try check(text, hidden: hidden) { $0.indicator = "2a" }
          try check(text, hidden: hidden) { ($0.indicator, $0.columns) = ("2a", ["aantal"]) }
          try check(text, hidden: hidden) { ($0.indicator, $0.isSummed) = ("2a", true) }
        }
      }
    }
  }

  /// Checks that a sheet gives the mark of the format, and no four.
  private func check(
    _ text: String, hidden: Set<Int>, _ change: (inout IntakeRequest) -> Void
  ) throws {
    var sheet = Delivery.sheet(text)
    sheet.hiddenColumns = hidden
    var request = IntakeRequest()
    change(&request)
    let plan = try IntakePlanner(Delivery.small, request, fileName: "duo").plan([sheet])
    #expect(!holdsFour(plan), "\(text)")
    #expect(plan.table.csv.contains("<5"), "\(text)")
  }

  @Test("counts for the period in its own title only, and is never read as four there")
  func perPeriod() throws {
    let text = """
      niveau|aantal 2022-2023|indicatieavg 2022-2023|aantal 2023-2024|indicatieavg 2023-2024
      2|#4|J|#121|N
      3|#81|N|#4|J
      """
    let plan = try Delivery.plan(text) { ($0.indicator, $0.kind) = ("2a", .measured) }
    #expect(plan.table.rows == [["2", "<5", "121"], ["3", "81", "<5"]])
  }

  @Test("makes a sum one of at least so many")
  func sums() throws {
    let text = """
      niveau|geslacht|schooljaar|aantal|INDICATIEAVG
      2|man|2023-2024|#12|N
      2|vrouw|2023-2024|#4|J
      3|man|2023-2024|#4|J
      3|vrouw|2023-2024|#4|J
      """
    #expect(throws: IntakeProblem.self) { try Delivery.plan(text) { $0.indicator = "2a" } }
    let plan = try Delivery.plan(text) { ($0.indicator, $0.isSummed) = ("2a", true) }
    #expect(plan.table.rows == [["2", "minstens 12"], ["3", "."]])
  }

  @Test("hides a share and an n of so few as well")
  func shares() throws {
    let text = "niveau|jaar|tevreden|n|indicatieavg\n2|2024|46|120|N\n3|2024|25|4|J"
    let plan = try Delivery.plan(text) { $0.indicator = "2c" }
    #expect(plan.table.rows == [["2", "46", "120"], ["3", ".", "<5"]])
  }

  @Test(
    "is refused where it cannot be understood",
    arguments: [
      ("niveau|jaar|aantal|indicatieavg\n2|2024|12|N\n3|2024|4|misschien", "geen J of N"),
      ("niveau|jaar|aantal|indicatieavg\n2|2024|12|N\n3|2024|25|J", "minder dan 5"),
      ("Let op INDICATIEAVG\nniveau|jaar|aantal\n2|2024|12\n3|2024|4", ""),
      ("INDICATIEAVG|\nniveau|jaar|aantal|x\n2|2024|12|N\n3|2024|4|J", ""),
    ])
  func refuses(_ text: String, _ words: String) throws {
    do throws(IntakeProblem) {
      let plan = try Delivery.plan(text) { $0.indicator = "2a" }
      // A note that only mentions the name of the mark is no mark; without one, a 4 may be a four.
      Issue.record("\(plan.table.csv)")
    } catch {
      #expect(error.summary.contains(words), "\(error.summary)")
    }
  }

  @Test("stays what it is where a newer delivery replaces the file")
  func replaced() throws {
    let agenda = Delivery.agenda([
      "data/vsv.csv": "niveau;aantal 2023-2024\n2;121\n3;7\n",
      "data/datapackage.yaml": """
      resources:
        - name: vsv
          path: vsv.csv
          schema:
            fields:
              - name: niveau
                type: string
                dimensie: niveau
              - name: aantal 2023-2024
                type: integer
                indicator: 2a
                soort: gemeten
                periode: 2023-2024
                telt: personen

      """,
    ])
    let text =
      "niveau|schooljaar|aantal|indicatieavg\n2|2023-2024|122|N\n3|2023-2024|4|J\n4|2024-2025|4|J"
    let plan = try Delivery.plan(text, agenda) { $0.replaced = "vsv" }
    #expect(plan.table.rows == [["2", "122", ""], ["3", "<5", ""], ["4", "", "<5"]])
    #expect(!holdsFour(plan))
  }
}
