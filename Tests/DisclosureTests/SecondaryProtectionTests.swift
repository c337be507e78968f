import AgendaModel
import Diagnostics
import Testing

@testable import Disclosure

/// What is hidden so that no small count can be worked out from what is shown.
@Suite("Secondary protection")
struct SecondaryProtectionTests {
  /// Returns what everyone sees of a table of counts of persons; a number, `x` for a small group, `o`
  /// for a figure that is hidden for another, or the text.
  static func shown(_ table: String) -> String {
    let columns = table.prefix { $0 != "\n" }.split(separator: ";").dropFirst()
    let fields = columns.map {
      "        - name: \($0)\n          type: integer\n          telt: personen\n"
    }
    let text =
      """
      name: x
      resources:
        - name: lijst
          path: lijst.csv
          schema:
            fields:
              - name: g
                type: string

      """ + fields.joined()
    let dataset = published(package: text, rows: table).agenda.datasets.first
    return (dataset?.rows ?? []).map { row in
      row.map(Self.sign).joined(separator: ";")
    }.joined(separator: "\n")
  }

  /// Returns how a test writes an entry.
  private static func sign(_ entry: Located<Dataset.Entry>) -> String {
    switch entry.value {
    case .text(let text): return text
    case .value(let value):
      switch value.absence {
      case .withheld: return "x"
      case .shielding: return "o"
      case .suppressedAtSource: return "."
      case nil: return value.number?.dutch() ?? "?"
      default: return "?"
      }
    }
  }

  @Test(
    "Hides the smallest other part, or the total",
    arguments: [
      ("one small part", "g;a\nA;22\nB;15\nC;3\ntotaal;40", "A;22\nB;o\nC;x\ntotaal;40"),
      ("no total, no need", "g;a\nA;22\nB;15\nC;3", "A;22\nB;15\nC;x"),
      (
        "two that are enough together", "g;a\nA;34\nB;4\nC;2\ntotaal;40",
        "A;34\nB;x\nC;x\ntotaal;40"
      ),
      ("two that are too few", "g;a\nA;37\nB;2\nC;1\ntotaal;40", "A;o\nB;x\nC;x\ntotaal;40"),
      ("zeros hide nothing", "g;a\nA;0\nB;0\nC;3\ntotaal;3", "A;0\nB;0\nC;x\ntotaal;x"),
      (
        "a total that is not the sum", "g;a\nA;22\nB;15\nC;3\ntotaal;55",
        "A;22\nB;15\nC;x\ntotaal;55"
      ),
      ("hidden by its source", "g;a\nA;22\nB;15\nC;.\ntotaal;40", "A;22\nB;o\nC;.\ntotaal;40"),
      ("a gap keeps it open", "g;a\nA;nb\nB;15\nC;3\ntotaal;40", "A;?\nB;15\nC;x\ntotaal;40"),
      (
        "a total at the side", "g;a;b;totaal\nA;22;3;25\nB;11;12;23",
        "A;o;x;25\nB;11;12;23"
      ),
    ])
  func hidesTheSmallestOther(name: String, table: String, expected: String) {
    #expect(Self.shown(table) == expected, "\(name)")
  }

  @Test("One hidden figure opens another sum, which is closed too")
  func followsTheChain() {
    let table = "g;a;b;totaal\nA;3;20;23\nB;14;18;32\nC;16;11;27\ntotaal;33;49;82"
    #expect(Self.shown(table) == "A;x;o;23\nB;o;o;32\nC;16;11;27\ntotaal;33;49;82")
  }

  /// Whether each row and column of a table with totals hides no figure or at least two.
  static func isSafe(_ shown: String) -> Bool {
    let rows = shown.split(separator: "\n").map {
      $0.split(separator: ";").dropFirst().map(String.init)
    }
    let columns = (rows.first ?? []).indices.map { at in rows.map { $0[at] } }
    return (rows + columns).allSatisfy { line in line.count { $0 == "x" || $0 == "o" } != 1 }
  }

  @Test("In random tables no row or column gives a small count away", arguments: 0..<60)
  func protectsRandomTables(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let rows = (0..<(2 + next(4))).map { _ in
      (0..<3).map { _ in next(4) == 0 ? next(5) : next(40) }
    }
    let lines = rows.enumerated().map { index, row in
      "R\(index);" + (row + [row.reduce(0, +)]).map(String.init).joined(separator: ";")
    }
    let sums = (0..<3).map { at in rows.map { $0[at] }.reduce(0, +) }
    let last = "totaal;" + (sums + [sums.reduce(0, +)]).map(String.init).joined(separator: ";")
    let table = "g;a;b;c;totaal\n" + (lines + [last]).joined(separator: "\n")
    let shown = Self.shown(table)
    #expect(Self.isSafe(shown), "\(table)\n\(shown)")
    #expect(!shown.contains(";1;") && !shown.contains(";4;"))
  }

  @Test("The parts of a breakdown and their whole are a sum too")
  func protectsBreakdowns() throws {
    let document = """
      ---
      doelstelling: "1.3"
      indicatoren:
        - code: 2a
          bron: duo
          nulmeting:
            2022: 40
          uitsplitsing: |
            niveau;nulmeting 2022
            2;22
            3;15
            4;3
      ---
      """
    let series = try #require(
      published(("prioriteit-1/1.3.md", document)).agenda.indicators.first?.mainSeries)
    let absences = ["2", "3", "4"].map { level in
      series.cell(CellKey([.init("niveau", level)]))?.nulmeting.first?.value.value.absence
    }
    #expect(absences == [nil, .shielding, .withheld])
    #expect(series.institution?.nulmeting.first?.value.value.number == DecimalNumber(40))
  }

  @Test("The numbers of respondents of a breakdown are a sum as well")
  func protectsGroupSizes() throws {
    let document = """
      ---
      doelstelling: "1.2"
      indicatoren:
        - code: 1a
          nulmeting:
            2022:
              waarde: 50%
              n: 40
          uitsplitsing:
            - niveau: 2
              nulmeting:
                2022:
                  waarde: 60%
                  n: 22
            - niveau: 3
              nulmeting:
                2022:
                  waarde: 55%
                  n: 15
            - niveau: 4
              nulmeting:
                2022:
                  waarde: 33%
                  n: 3
      ---
      """
    let series = try #require(
      published(("prioriteit-1/1.2.md", document)).agenda.indicators.first?.mainSeries)
    let cells = ["2", "3", "4"].map { level in
      series.cell(CellKey([.init("niveau", level)]))?.nulmeting.first
    }
    #expect(cells[2]?.value.value.absence == .withheld)
    #expect(cells.map { $0?.count?.value } == [DecimalNumber(22), nil, nil])
    #expect(cells[1]?.value.value.number == DecimalNumber(55))
  }
}
