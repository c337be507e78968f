import AgendaModel
import Testing

@testable import Intake

/// What becomes of a delivery: the data file, its description, and the documents.
@Suite("Plans for deliveries")
struct PlanTests {
  /// A description of a data file, as an author wrote it.
  private static let package = """
    # Onze gegevens.
    name: gegevens
    resources:
      - name: vsv
        path: vsv.csv
        title: "Vsv: per niveau"
        peildatum: 2025-01-01
        licenses: CC0
        # Dit bestand is van DUO.
        schema:
          primaryKey: niveau
          fields:
            - name: niveau
              type: string
              dimensie: niveau
            - name: vsv 2023-2024*
              type: integer
              indicator: 2a
              soort: gemeten
              periode: 2023-2024
              telt: personen
            - name: doel 2027
              type: integer
              indicator: 2a
              soort: doel
              periode: 2027
              telt: personen
      - name: ander
        path: ander.csv
        schema:
          fields: []

    """
  /// The data file.
  private static let csv = "niveau;vsv 2023-2024*;doel 2027\n2;121;100\n3;7;.\n"

  /// Returns the agenda with the data file, and its files.
  private func filled() -> (agenda: Agenda, files: [String: [UInt8]]) {
    let others = [
      "data/vsv.csv": Self.csv, "data/datapackage.yaml": Self.package,
      "prioriteit-1/1.3.md": Delivery.files["prioriteit-1/1.3.md"]?.replacing(
        "nulmeting:\n      2022-2023: 431", with: "uitsplitsing:\n      gegevens: vsv") ?? "",
    ]
    let files = Delivery.files.merging(others) { $1 }
    return (Delivery.agenda(others), files.mapValues { Array($0.utf8) })
  }

  /// Returns the new text of a file.
  private func text(_ plan: IntakePlan, _ path: String) throws -> String {
    let (agenda, files) = filled()
    let changes = try plan.changes(files, agenda, writesHeaders: true).changes
    return String(decoding: changes.first { $0.path == path }?.new ?? [], as: UTF8.self)
  }

  @Test("updates a data file, and leaves what its author wrote besides")
  func updates() throws {
    let text = "niveau|schooljaar|aantal\n2|2023-2024|#122\n2|2024-2025|#118\n4|2024-2025|#9"
    let plan = try Delivery.plan(text, filled().agenda) { request in
      (request.replaced, request.date) = ("vsv", CalendarDate("2026-03-02"))
    }
    #expect(
      plan.table.csv
        == "niveau;vsv 2023-2024;vsv 2024-2025;doel 2027\n2;122;118;100\n3;7;;.\n4;;9;\n")
    let package = try self.text(plan, "data/datapackage.yaml")
    for kept in [
      "# Onze gegevens.\n",
      "title: \"Vsv: per niveau\"\n    peildatum: 2026-03-02\n    licenses: CC0\n",
      "    # Dit bestand is van DUO.\n", "primaryKey: niveau\n",
      "  - name: ander\n    path: ander.csv\n",
    ] { #expect(package.contains(kept), "\(kept)") }
    #expect(try plan.changes(filled().files, filled().agenda, writesHeaders: true).pastes.isEmpty)
  }

  @Test("takes figures with fewer breakdowns, and none with others")
  func breakdowns() throws {
    let whole = try Delivery.plan("schooljaar|aantal\n2024-2025|#130", filled().agenda) {
      ($0.replaced, $0.indicator) = ("vsv", "2a")
    }
    #expect(whole.table.rows.last?.first == "")
    #expect(throws: IntakeProblem.self) {
      try Delivery.plan("leerweg|schooljaar|aantal\nbol|2024-2025|#130", filled().agenda) {
        ($0.replaced, $0.indicator) = ("vsv", "2a")
      }
    }
  }

  @Test("adds to a header without touching the rest, whatever its line ends")
  func headers() throws {
    for end in ["\n", "\r\n"] {
      let files = Delivery.files.mapValues { Array($0.replacing("\n", with: end).utf8) }
      let agenda = Delivery.agenda(
        Delivery.files.mapValues { $0.replacing("\n", with: end) })
      let plan = try Delivery.plan("niveau|jaar|tevreden\n2|2024|45", agenda) {
        $0.indicator = "2c"
      }
      let changes = try plan.changes(files, agenda, writesHeaders: true).changes
      let new = changes.first { $0.path == "prioriteit-1/1.3.md" }.map {
        String(decoding: $0.new, as: UTF8.self)
      }
      let old = Delivery.files["prioriteit-1/1.3.md"] ?? ""
      let wanted = old.replacing(
        "2022: 41%\n", with: "2022: 41%\n    uitsplitsing:\n      gegevens: \(plan.name)\n")
      #expect(new == wanted.replacing("\n", with: end))
    }
  }

  @Test("makes the same of the same, and reads back what it writes")
  func deterministic() throws {
    let text = "niveau|2023|2024*|doel 2027|n 2024\n2|%0.45|%0.46|%0.5|#120\n3|.|nb|%0.4|#90"
    let plans = try (0..<3).map { _ in try Delivery.plan(text) { $0.indicator = "2c" } }
    #expect(Set(plans.map(\.table.csv)).count == 1)
    let agenda = Delivery.small
    let files = Delivery.files.mapValues { Array($0.utf8) }
    let changes = try plans[0].changes(files, agenda, writesHeaders: true).changes
    let after = Delivery.agenda(
      Dictionary(changes.map { ($0.path, String(decoding: $0.new, as: UTF8.self)) }) { $1 })
    let dataset = try #require(after.datasets.first)
    #expect(DataTable(dataset).columns == plans[0].table.columns)
    #expect(DataTable(dataset).rows == plans[0].table.rows)
  }

  @Test(
    "asks what is not certain",
    arguments: [
      ("niveau|2024\n2|45", .indicator), ("niveau|jaar|a|b\n2|2024|45|46", .column),
      ("niveau|tevreden over begeleiding\n2|45", .year),
      ("groep|jaar|tevreden\nman|2024|45\nvrouw|2024|46", .row),
      ("brin|jaar|tevreden\n01AA|2024|45\n02BB|2024|46", .row),
      ("niveau|jaar|tevreden\n2|2024|0,45", .unit),
      ("niveau|jaar|tevreden\n2|2024|1.234", .decimal),
    ] as [(String, IntakeRequest.Flag)])
  func asks(_ text: String, _ flag: IntakeRequest.Flag) throws {
    do throws(IntakeProblem) {
      _ = try Delivery.plan(text) { $0.indicator = flag == .indicator ? nil : "2c" }
      Issue.record("nothing was asked")
    } catch {
      #expect(error.choice?.flag == flag, "\(error.summary)")
      #expect(error.choice?.options.isEmpty == false)
      #expect(error.mend.contains(flag.rawValue))
    }
  }

  @Test(
    "quotes text for YAML where it must",
    arguments: [
      ("vsv 2023-2024", "vsv 2023-2024"), ("vsv*", "\"vsv*\""), ("a: b", "\"a: b\""),
      ("ja", "\"ja\""),
      ("", "\"\""), ("zeg \"ja\"", "\"zeg \\\"ja\\\"\""), ("<5", "\"<5\""), ("a #b", "\"a #b\""),
    ])
  func quotes(_ text: String, _ yaml: String) { #expect(YAMLText.value(text) == yaml) }
}
