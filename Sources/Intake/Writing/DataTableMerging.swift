internal import AgendaModel
internal import Diagnostics

extension DataTable {
  /// Takes over a data file as it stands.
  init(_ dataset: Dataset) {
    columns = dataset.fields.map { field in
      Column(
        name: field.name.value, title: field.title, type: field.type,
        dimension: field.dimension?.value, indicator: field.indicator?.value, kind: field.kind,
        period: field.period?.value.text ?? field.undated?.rawValue, cell: field.cell,
        unit: field.unit, source: field.source?.value, isProvisional: field.isProvisional,
        countsPersons: field.countsPersons, countColumn: field.countColumn?.value,
        isInternal: field.isInternal)
    }
    rows = dataset.rows.map { row in row.map(Self.text) }
  }

  /// Returns what stands in a cell, as it stands there.
  private static func text(_ entry: Located<Dataset.Entry>) -> String {
    if case .text(let text) = entry.value { return text }
    return entry.range.text.filter { $0 != "\"" }
  }

  /// Returns a data file with the figures of this one in it: what is delivered replaces what stood
  /// there, and what is not delivered stays, such as a doel and earlier years.
  func merged(into dataset: Dataset) throws(IntakeProblem) -> DataTable {
    var result = DataTable(dataset)
    let (old, new) = (result.dimensionNames, dimensionNames)
    // Figures that are broken down less are about the whole of the other breakdown.
    guard Set(new).isSubset(of: old) else {
      throw IntakeProblem(
        "\"\(dataset.name.value)\" heeft andere groepen dan dit bestand",
        reason: "Daar zijn het \(Self.listed(old)), hier \(Self.listed(new)).",
        mend: "neem dit bestand op onder een eigen naam, met --name")
    }
    var places: [[String]: Int] = [:]
    for (at, row) in result.rows.enumerated() { places[result.key(row)] = at }
    for row in rows where places[ordered(row, like: result)] == nil {
      places[ordered(row, like: result)] = result.rows.count
      result.rows.append(result.columns.map { text(row, like: $0) })
    }
    for (at, column) in columns.enumerated() where column.indicator != nil {
      let target = result.place(for: column)
      result.put(self, at, at: target, places)
      // A column that was put in has moved others; the places of rows stay.
      guard let size = countPlace(of: at) else { continue }
      let sizeTarget = result.sizePlace(of: target, columns[size])
      result.put(self, size, at: sizeTarget, places)
    }
    return result
  }

  /// The names of the breakdowns, sorted.
  private var dimensionNames: [String] { columns.compactMap(\.dimension).sorted() }

  /// Returns the key of a row in the order of another table.
  private func ordered(_ row: [String], like other: DataTable) -> [String] {
    other.key(other.columns.map { text(row, like: $0) })
  }

  /// Returns the text of a row for a column of another table: its part, or its name.
  private func text(_ row: [String], like column: Column) -> String {
    if let dimension = column.dimension {
      return columns.firstIndex { $0.dimension == dimension }.map { row[$0] } ?? ""
    }
    let isName = column.type == .text && column.indicator == nil
    return isName ? columns.firstIndex { $0.name == "naam" }.map { row[$0] } ?? "" : ""
  }

  /// Returns the place of the column for the same figures; a new one at the end where there is none.
  private mutating func place(for column: Column) -> Int {
    let found = columns.firstIndex {
      $0.indicator == column.indicator && $0.kind == column.kind && $0.period == column.period
        && $0.cell == column.cell
    }
    guard let found else { return insert(named(column), at: end(of: column)) }
    // A figure that was provisional may be final now; what texts refer to keeps its name else.
    if columns[found].isProvisional != column.isProvisional {
      let bare = columns[found].name.filter { $0 != "*" }
      columns[found].name = column.isProvisional ? bare + "*" : bare
      columns[found].isProvisional = column.isProvisional
    }
    return found
  }

  /// Returns the place of the number of persons behind a column.
  private mutating func sizePlace(of target: Int, _ size: Column) -> Int {
    if let name = columns[target].countColumn,
      let found = columns.firstIndex(where: { $0.name == name })
    {
      return found
    }
    let place = insert(size, at: target + 1)
    columns[target].countColumn = columns[place].name
    return place
  }

  /// Returns the place behind the columns with figures of the same kind; the end where there are none.
  private func end(of column: Column) -> Int {
    let last = columns.lastIndex {
      $0.indicator == column.indicator && $0.cell == column.cell
        && ($0.kind == .target) == (column.kind == .target)
    }
    guard let last else { return columns.count }
    return max(last, countPlace(of: last) ?? last) + 1
  }

  /// Returns a column named after its elder: `vsv 2024-2025` beside `vsv 2023-2024`.
  private func named(_ column: Column) -> Column {
    let elder = columns.last {
      $0.indicator == column.indicator && $0.cell == column.cell && $0.kind == column.kind
    }
    guard let elder, let old = elder.period, let new = column.period, elder.name.contains(old)
    else { return column }
    var named = column
    named.name = elder.name.filter { $0 != "*" }.replacing(old, with: new)
    if column.isProvisional { named.name += "*" }
    if elder.title.contains(old) { named.title = elder.title.replacing(old, with: new) }
    return named
  }

  /// Puts in an empty column under a name of its own, and returns its place.
  private mutating func insert(_ column: Column, at place: Int) -> Int {
    var column = column
    var number = 2
    let name = column.name
    while columns.contains(where: { $0.name == column.name }) {
      column.name = "\(name) \(number)"
      number += 1
    }
    column.countColumn = nil
    columns.insert(column, at: place)
    for row in rows.indices { rows[row].insert("", at: place) }
    return place
  }

  /// Returns the place of the number of persons behind a column.
  private func countPlace(of column: Int) -> Int? {
    columns[column].countColumn.flatMap { name in columns.firstIndex { $0.name == name } }
  }

  /// Puts the texts of another table's column into one of this.
  private mutating func put(
    _ other: DataTable, _ column: Int, at target: Int, _ places: [[String]: Int]
  ) {
    for row in other.rows where !row[column].isEmpty {
      if let place = places[other.ordered(row, like: self)] { rows[place][target] = row[column] }
    }
  }

  /// Returns names in words.
  private static func listed(_ names: [String]) -> String {
    names.isEmpty ? "er geen" : names.joined(separator: " en ")
  }
}
