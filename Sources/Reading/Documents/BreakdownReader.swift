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
    /// Values of a kind in a period; with a star behind it all of them are provisional.
    case values(Cell.Kind, Located<Period>?, isProvisional: Bool)
    /// The number of respondents of the values in that period.
    case count(Period?)
    /// A remark.
    case remark
    /// Nothing that is known; a finding was made.
    case unknown
  }

  /// Puts the cells of a pasted table into `cells`.
  func read(_ table: TextTable, into cells: inout CellCollector) {
    let columns = table.columns.map(column)
    for row in table.rows {
      let key = key(row, columns)
      let range = SourceRange(
        row[0].range.file, row[0].range.lower, row.last?.range.upper ?? row[0].range.upper)
      let remark = zip(columns, row).compactMap { column, cell -> String? in
        if case .remark = column, !cell.value.isEmpty { cell.value } else { nil }
      }.first
      for (column, cell) in zip(columns, row) where !cell.value.isEmpty {
        guard case .values(let kind, let period, let isProvisional) = column,
          let value = values.value(cell)
        else { continue }
        var measurement = Measurement(
          period: period, value: isProvisional ? value.map(\.asProvisional) : value)
        measurement.count = count(for: period?.value, row, columns)
        cells.add([measurement], kind, to: key, at: range, remark: remark)
      }
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
      parts.append(.init(name, value))
    }
    return CellKey(parts)
  }

  /// Returns the number of respondents in a row for a period.
  private func count(
    for period: Period?, _ row: [Located<String>], _ columns: [Column]
  ) -> Located<DecimalNumber>? {
    for (column, cell) in zip(columns, row) where !cell.value.isEmpty {
      guard case .count(let counted) = column, counted == nil || counted == period else { continue }
      if let number = DecimalNumber(cell.value) { return Located(number, cell.range) }
      values.reportUnreadable(cell)
    }
    return nil
  }

  /// Returns what a column's title says it holds.
  private func column(_ title: Located<String>) -> Column {
    let words = title.value.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return .unknown }
    if words.count == 1, regeling.dimension(first) != nil { return .dimension(first) }
    if first == "noot" { return .remark }
    let isStarred = words.count == 2 && words[1].hasSuffix("*")
    let period =
      words.count == 2
      ? PeriodReader.read(
        Located(isStarred ? String(words[1].dropLast()) : words[1], title.range), log: log) : nil
    if let kind = Cell.Kind(rawValue: first) {
      return .values(kind, period, isProvisional: isStarred)
    }
    if first == "n" { return .count(period?.value) }
    reportColumn(title)
    return .unknown
  }

  /// Reports a column that means nothing.
  private func reportColumn(_ title: Located<String>) {
    let known =
      regeling.dimensions.map(\.name) + Cell.Kind.allCases.map(\.rawValue) + ["n", "noot"]
    dimensions.reportUnknown(title, among: known)
  }
}
