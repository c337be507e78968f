internal import AgendaModel

/// Chooses the rows that count: of the own school, and those that the user named.
struct RowChoice {
  /// The table.
  let table: DeliveredTable
  /// What its columns are for.
  let roles: [ColumnRole]
  /// The school's own number.
  let brin: String?

  /// Returns the rows, and what was left out, in words.
  func rows(
    _ conditions: [String]
  ) throws(IntakeProblem) -> (rows: [DeliveredTable.Row], remarks: [String]) {
    var rows = table.rows
    for condition in conditions { rows = try rows.filtered(by: condition, in: table) }
    guard let column = roles.firstIndex(of: .school) else { return (rows, []) }
    let schools = Set(rows.map { $0.cells[column].text.uppercased() }).subtracting([""]).sorted()
    let title = table.columns[column].title
    guard let brin = brin?.uppercased(), schools.contains(where: { $0.hasPrefix(brin) }) else {
      if schools.count < 2, brin == nil || schools.isEmpty { return (rows, []) }
      throw other(schools, title)
    }
    let own = rows.filter { $0.cells[column].text.uppercased().hasPrefix(brin) }
    let left = rows.count - own.count
    return (
      own,
      left == 0
        ? []
        : [
          "niet gelezen: \(DataOverviewText.count(left, "rij", "rijen")) van andere scholen (\(title) is niet \(brin))"
        ]
    )
  }

  /// The rows are about other schools.
  private func other(_ schools: [String], _ title: String) -> IntakeProblem {
    guard schools.count > 1 else {
      return IntakeProblem(
        "Dit bestand gaat over een andere school: \(schools.first ?? "")",
        reason: "In agenda.yaml staat brin: \(brin ?? "").",
        mend: "kijk of dit het goede bestand is, of verbeter brin in agenda.yaml")
    }
    return .ask(
      .row, "Dit bestand gaat over \(schools.count) scholen",
      reason: brin == nil
        ? "In agenda.yaml staat geen brin, dus is niet te zien welke de uwe is."
        : "In agenda.yaml staat brin: \(brin ?? ""), en die staat er niet bij.",
      schools.map { ("\(title)=\($0)", "") })
  }
}

extension [DeliveredTable.Row] {
  /// Returns the rows that hold what a condition names, written `kolom=waarde`.
  func filtered(
    by condition: String, in table: DeliveredTable
  ) throws(IntakeProblem) -> [DeliveredTable.Row] {
    let halves = condition.split(separator: "=", maxSplits: 1).map { Words.trimmed(String($0)) }
    guard halves.count == 2, let column = table.column(halves[0]) else {
      throw IntakeProblem(
        "--row \"\(condition)\" noemt geen kolom van dit bestand",
        reason: "Schrijf de kolom, een = en de waarde. De kolommen zijn: "
          + table.columns.map(\.title).joined(separator: ", ") + ".",
        mend: "bijvoorbeeld --row \"\(table.columns[0].title)=\(first?.cells[0].text ?? "…")\"")
    }
    let wanted = halves[1].lowercased()
    let found = filter { $0.cells[column].text.lowercased() == wanted }
    guard found.isEmpty else { return found }
    let known = Set(map { $0.cells[column].text }).subtracting([""]).sorted()
    throw .ask(
      .row, "Er is geen rij met \(condition)", reason: "In die kolom staan andere waarden.",
      known.map { ("\(table.columns[column].title)=\($0)", "") })
  }
}
