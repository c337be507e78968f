import AgendaModel
import Reading

@testable import Intake

/// Deliveries and the agenda that takes them in, for tests.
enum Delivery {
  /// The files of a small agenda.
  static let files: [String: String] = [
    "agenda.yaml": """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege
      brin: 00ZW
    regeling: 2024-2027
    niveaus: 2, 3, 4
    bronnen:
      - id: duo
        naam: DUO
    """,
    "prioriteit-1/1.3.md": """
    ---
    doelstelling: "1.3"
    indicatoren:
      - code: 2a
        bron: duo
        nulmeting:
          2022-2023: 431
      - code: 2c
        nulmeting:
          2022: 41%
    ---
    ## Ambitie 2027

    """,
  ]

  /// Returns the agenda, with other files beside or in place of its own.
  static func agenda(_ others: [String: String] = [:]) -> Agenda {
    let all = files.merging(others) { $1 }
    return AgendaReader.read(
      files: all.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) },
      regelingen: Editions.all().regelingen
    ).agenda
  }

  /// The small agenda, read once.
  static let small = agenda()

  /// Returns a sheet of a text in which bars divide the cells; `#` before a number makes it one of a
  /// workbook, and `%` one that is shown as a percentage.
  static func sheet(_ text: String) -> Sheet {
    Sheet(
      name: "Blad1",
      rows: text.split(separator: "\n").map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map { part in
          let rest = String(part.dropFirst())
          switch part.first {
          case "#": return SheetCell(.number(rest))
          case "%": return SheetCell(.number(rest), format: "0%")
          default: return SheetCell(String(part))
          }
        }
      })
  }

  /// Returns the plan for a sheet.
  static func plan(
    _ text: String, _ agenda: Agenda = small, _ change: (inout IntakeRequest) -> Void = { _ in }
  ) throws(IntakeProblem) -> IntakePlan {
    var request = IntakeRequest()
    change(&request)
    return try IntakePlanner(agenda, request, fileName: "levering").plan([sheet(text)])
  }
}
