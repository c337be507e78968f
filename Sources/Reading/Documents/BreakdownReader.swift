internal import AgendaModel
internal import Diagnostics

/// Reads a breakdown: a table of which some columns name the cell and others hold its values.
struct BreakdownReader {
  /// The edition, which knows the dimensions.
  let regeling: Regeling
  /// Reads the values.
  let values: MeasurementReader
  /// Where findings go.
  let log: FindingLog

  /// Reports dimensions and values that are not known.
  private var dimensions: DimensionFindings { .init(regeling: regeling, log: log) }

  /// What a column holds.
  private enum Column {
    /// The value of a dimension.
    case dimension(String)
    /// Values of a kind.
    case values(Cell.Kind, Moment)
    /// The number of respondents of the values in that period.
    case count(Period?)
    /// A remark.
    case remark
    /// Why the cell does not apply.
    case notApplicable
    /// Nothing that is known; a finding was made.
    case unknown
  }

  /// When the values of a column are from.
  private struct Moment {
    /// The period.
    var period: Located<Period>?
    /// Why there is none.
    var undated: Undated?
    /// Whether all values are provisional, by a star behind the period.
    var isProvisional = false
  }

  /// Puts the cells of a pasted table into `cells`.
  func read(_ table: TextTable, into cells: inout CellCollector) {
    let columns = table.columns.indices.map { index in
      column(table.columns[index], first: table.rows.first { !$0[index].value.isEmpty }?[index])
    }
    var rows: [BreakdownLosses.Row] = []
    for (index, row) in table.rows.enumerated() {
      let range = read(row, columns, into: &cells)
      guard !table.raggedRows.contains(index) else { continue }
      rows.append(.init(cells: zip(columns, row).map { (role($0), $1) }, range: range))
    }
    BreakdownLosses(indicator: values.indicator, log: log).check(rows)
  }

  /// Puts the values and remarks of a row into its cell, and returns where the row stands.
  private func read(
    _ row: [Located<String>], _ columns: [Column], into cells: inout CellCollector
  ) -> SourceRange {
    let key = key(row, columns)
    let range = SourceRange(
      row[0].range.file, row[0].range.lower, row.last?.range.upper ?? row[0].range.upper)
    for (column, cell) in zip(columns, row) where !cell.value.isEmpty {
      switch column {
      case .values(let kind, let moment):
        guard let value = values.value(cell) else { continue }
        var measurement = Measurement(
          period: moment.period, value: moment.isProvisional ? value.map(\.asProvisional) : value)
        measurement.undated = moment.undated
        measurement.count = count(for: moment.period?.value, row, columns)
        cells.add([measurement], kind, to: key, at: range)
      case .remark: cells.note(cell.value, on: key, at: range)
      case .notApplicable: cells.decline(key, cell, at: range)
      case .dimension, .count, .unknown: continue
      }
    }
    return range
  }

  /// Returns what a column is to `BreakdownLosses`.
  private func role(_ column: Column) -> BreakdownLosses.Role {
    switch column {
    case .dimension: .name
    case .values(_, let moment): .value(moment.period?.value)
    case .count(let period): .count(period)
    case .remark, .notApplicable, .unknown: .other
    }
  }

  /// Returns the cell that a row names.
  private func key(_ row: [Located<String>], _ columns: [Column]) -> CellKey {
    var parts: [CellKey.Part] = []
    for (column, cell) in zip(columns, row) where !cell.value.isEmpty {
      guard case .dimension(let name) = column else { continue }
      let value = cell.value.lowercased()
      guard dimensions.names(value, of: name) else { continue }
      dimensions.checkMember(value, of: name, at: cell.range)
      parts.append(.init(name, cell.value))
    }
    return CellKey(parts)
  }

  /// Returns the number of respondents in a row for a period.
  private func count(
    for period: Period?, _ row: [Located<String>], _ columns: [Column]
  ) -> Located<DecimalNumber>? {
    let counts = zip(columns, row).filter { column, cell in
      guard case .count(let counted) = column, !cell.value.isEmpty else { return false }
      return counted == nil || counted == period
    }
    // The number of that very period goes before one for all periods.
    let own = counts.first { column, _ in
      if case .count(.some) = column { true } else { false }
    }
    for (_, cell) in [own, counts.first].compactMap(\.self).prefix(1) {
      if let number = DecimalNumber(cell.value) { return Located(number, cell.range) }
      values.reportUnreadable(cell)
    }
    return nil
  }

  /// Returns what a column's title says it holds.
  ///
  /// A column without a title is reported at `first`, the first cell in which something stands.
  private func column(_ title: Located<String>, first used: Located<String>?) -> Column {
    let words = title.value.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else {
      if let used { reportUntitled(used) }
      return .unknown
    }
    if words.count == 1, regeling.dimension(first) != nil { return .dimension(first) }
    if first == "noot" { return .remark }
    if title.value.lowercased() == "nvt" { return .notApplicable }
    let moment = words.count == 2 ? moment(Located(words[1], title.range)) : Moment()
    if let kind = Cell.Kind(rawValue: first) { return .values(kind, moment) }
    if first == "n" { return .count(moment.period?.value) }
    reportColumn(title)
    return .unknown
  }

  /// Reports something in a column without a title.
  private func reportUntitled(_ cell: Located<String>) {
    log.error(
      "unknown-dimension", cell.range,
      "\"\(cell.value)\" staat in een kolom zonder naam",
      why: "Zonder naam in de eerste rij is niet te zeggen wat er in de kolom staat.",
      mend: "Zet in de eerste rij boven deze kolom een naam, bijvoorbeeld \"noot\"")
  }

  /// Returns when the values of a column are from, as its title says.
  private func moment(_ words: Located<String>) -> Moment {
    if let undated = Undated(written: words.value) { return Moment(undated: undated) }
    let isStarred = words.value.hasSuffix("*")
    let bare = words.map { isStarred ? String($0.dropLast()) : $0 }
    return Moment(period: PeriodReader.read(bare, log: log), isProvisional: isStarred)
  }

  /// Reports a column that means nothing.
  private func reportColumn(_ title: Located<String>) {
    let known =
      regeling.dimensions.map(\.name) + Cell.Kind.allCases.map(\.rawValue) + ["n", "noot", "nvt"]
    dimensions.reportUnknown(title, among: known)
  }
}
