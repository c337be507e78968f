internal import AgendaModel
internal import Diagnostics

/// Reads the begroting from the header of the chapter about money.
struct BegrotingReader {
  /// Where findings go.
  let log: FindingLog

  /// Returns the begroting.
  func read(_ map: MapReader) -> Begroting {
    let costs = table(map, "kosten")
    let income = table(map, "inkomsten")
    let titles = (costs?.columns ?? []) + (income?.columns ?? [])
    return Begroting(
      costs: rows(of: costs), income: rows(of: income),
      yearColumns: titles.compactMap { title in
        Self.year(title.value).map { Located($0, title.range) }
      },
      remark: map.text("noot"), range: map.range)
  }

  /// Returns a table, and reports columns that are unknown or there twice.
  private func table(_ map: MapReader, _ key: String) -> TextTable? {
    guard var table = map.node(key).flatMap({ TextTableReader.read($0, log: log) }) else {
      return nil
    }
    var seen: Set<String> = []
    for (place, title) in table.columns.enumerated() {
      if !isKnown(title.value) { reportColumn(title) }
      if seen.insert(title.value.lowercased()).inserted { continue }
      reportDouble(title)
      table.columns[place] = Located("", title.range)
    }
    return table
  }

  /// Returns the rows of a table.
  private func rows(of table: TextTable?) -> [Begroting.Row] {
    guard let table else { return [] }
    return table.rows.map { row($0, table) }
  }

  /// The titles of the columns besides the years.
  private static let titles = [
    "doelstelling", "post", "onderdeel", "instrument", "totaal", "aandeel", "noot",
  ]

  /// Whether a title is a year or one of the known words.
  private func isKnown(_ title: String) -> Bool {
    Self.year(title) != nil || Self.titles.contains(title.lowercased())
  }

  /// Returns the calendar year that a title is.
  private static func year(_ title: String) -> Int? {
    if case .year(let year)? = Period(title) { year } else { nil }
  }

  /// Returns one row.
  private func row(_ cells: [Located<String>], _ table: TextTable) -> Begroting.Row {
    let first = cells[0].range
    let range = SourceRange(first.file, first.lower, cells.last?.range.upper ?? first.upper)
    var row = Begroting.Row(range: range)
    for (title, cell) in zip(table.columns, cells) where !cell.value.isEmpty {
      if let year = Self.year(title.value) {
        if let value = value(cell) { row.amounts.append(.init(year: year, value: value)) }
      } else {
        read(cell, as: title.value.lowercased(), into: &row)
      }
    }
    row.covers = coverage(of: row)
    if row.isTotal, row.covers != .unclear { row.doelstelling = nil }
    return row
  }

  /// Returns which rows a row prints the totals of, as its doelstelling or else its post says.
  private func coverage(of row: Begroting.Row) -> BudgetCoverage? {
    if let code = row.doelstelling { return BudgetCoverage(code.value, isStrict: true) }
    return row.item.flatMap { BudgetCoverage($0, isStrict: false) }
  }

  /// Reads a cell that is no amount.
  private func read(_ cell: Located<String>, as title: String, into row: inout Begroting.Row) {
    switch title {
    case "doelstelling": row.doelstelling = cell
    case "post": row.item = cell.value
    case "onderdeel": row.part = cell
    case "instrument": row.instrument = cell.value
    case "totaal": row.printedTotal = value(cell)
    case "aandeel": row.printedShare = value(cell)
    case "noot": row.remark = cell
    default: break
    }
  }

  /// Reads an amount.
  private func value(_ cell: Located<String>) -> Located<Value>? {
    MeasurementReader(isQualitative: false, log: log).value(cell)
  }

  /// Reports a column that is there twice; the first one counts.
  private func reportDouble(_ title: Located<String>) {
    log.error(
      "duplicate-key", title.range, "De kolom \"\(title.value)\" staat er twee keer",
      why: "Alleen de eerste kolom met een naam telt.",
      mend: "Verbeter de naam van een van beide kolommen")
  }

  /// Reports a column that means nothing.
  private func reportColumn(_ title: Located<String>) {
    log.error(
      "unknown-key", title.range, "De kolom \"\(title.value)\" is in een begroting niet bekend",
      mend: "Kies een jaar, of een van: \(Self.titles.joined(separator: ", "))")
  }
}
