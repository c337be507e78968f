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
    let columns = table.columns.map(column)
    for row in table.rows {
      let key = key(row, columns)
      let range = SourceRange(
        row[0].range.file, row[0].range.lower, row.last?.range.upper ?? row[0].range.upper)
      let remark = text(in: row, columns) { if case .remark = $0 { true } else { false } }
      let reason = text(in: row, columns) { if case .notApplicable = $0 { true } else { false } }
      if let reason { cells.decline(key, reason, at: range) }
      for (column, cell) in zip(columns, row) where !cell.value.isEmpty {
        guard case .values(let kind, let moment) = column, let value = values.value(cell) else {
          continue
        }
        var measurement = Measurement(
          period: moment.period, value: moment.isProvisional ? value.map(\.asProvisional) : value)
        measurement.undated = moment.undated
        measurement.count = count(for: moment.period?.value, row, columns)
        cells.add([measurement], kind, to: key, at: range, remark: remark?.value)
      }
    }
  }

  /// Returns what a row has in the first column of a kind; nil where that is empty.
  private func text(
    in row: [Located<String>], _ columns: [Column], where isWanted: (Column) -> Bool
  ) -> Located<String>? {
    zip(columns, row).first { isWanted($0) && !$1.value.isEmpty }?.1
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
    if title.value.lowercased() == "nvt" { return .notApplicable }
    let moment = words.count == 2 ? moment(Located(words[1], title.range)) : Moment()
    if let kind = Cell.Kind(rawValue: first) { return .values(kind, moment) }
    if first == "n" { return .count(moment.period?.value) }
    reportColumn(title)
    return .unknown
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
