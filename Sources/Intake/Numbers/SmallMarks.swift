internal import AgendaModel

/// DUO's way of saying "fewer than five": the number 4, and a J under INDICATIEAVG.
///
/// The 4 is never a four. Whatever else happens to a row, its mark is looked at first.
struct SmallMarks: Sendable {
  /// The number below which DUO shows no count.
  static let limit = 5

  /// The columns with marks, each with the period that it is about.
  private let columns: [(column: Int, period: Period?)]

  /// Finds the columns with marks, and refuses marks that cannot be understood.
  init(_ table: DeliveredTable, _ roles: [ColumnRole]) throws(IntakeProblem) {
    var found: [(column: Int, period: Period?)] = []
    for (column, role) in roles.enumerated() {
      guard case .smallMark(let period) = role else { continue }
      found.append((column, period))
      for row in table.rows where Self.isSet(row.cells[column]) == nil {
        throw Self.unknown(row.cells[column].text, table.place(row, column))
      }
    }
    columns = found
    try Self.checkStray(table, roles)
  }

  /// Whether there are marks at all.
  var isEmpty: Bool { columns.isEmpty }

  /// Whether the source says that a figure of a period in a row is a small one.
  func isSmall(_ row: DeliveredTable.Row, _ period: Period?) -> Bool {
    columns.contains { mark in
      let concerns = mark.period == nil || period == nil || mark.period == period
      return concerns && Self.isSet(row.cells[mark.column]) == true
    }
  }

  /// Reads a mark: J or N in any form; nil for anything else.
  private static func isSet(_ cell: SheetCell) -> Bool? {
    if case .flag(let isTrue) = cell.content { return isTrue }
    switch Words.key(cell.text) {
    case "j", "ja", "y", "yes", "1", "true", "waar": return true
    case "n", "nee", "no", "0", "false", "onwaar", "": return false
    default: return nil
    }
  }

  /// Refuses a table in which the mark's name stands among the rows instead of above them.
  private static func checkStray(
    _ table: DeliveredTable, _ roles: [ColumnRole]
  ) throws(IntakeProblem) {
    let texts = table.notes + table.rows.flatMap { $0.cells.map(\.text) }
    let hasColumn = roles.contains { role in
      if case .smallMark = role { true } else { false }
    }
    guard !hasColumn, texts.contains(where: { Words.key($0).contains("indicatieavg") }) else {
      return
    }
    throw IntakeProblem(
      "De kolom INDICATIEAVG is niet te vinden, maar haar naam staat wel in het bestand",
      reason:
        "Die kolom zegt welke 4 eigenlijk \"minder dan 5\" is. Zonder haar kan een 4 verkeerd worden gelezen.",
      mend: "zet INDICATIEAVG in de rij met de namen van de kolommen, boven haar J en N")
  }

  /// A mark is neither J nor N.
  private static func unknown(_ text: String, _ place: String) -> IntakeProblem {
    IntakeProblem(
      "\"\(text)\" is geen J of N: \(place)",
      reason: "Deze kolom zegt of een aantal onder de 5 ligt. Dat moet zeker zijn.",
      mend: "vraag DUO om het bestand, of schrijf J of N")
  }
}
