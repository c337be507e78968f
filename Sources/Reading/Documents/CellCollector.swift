internal import AgendaModel
internal import Diagnostics

/// Gathers the cells of one series; each key has one cell, the institution comes first.
struct CellCollector {
  /// The cells in the order in which they were first named.
  private var cells: [Cell] = []
  /// The index of each key.
  private var indices: [CellKey: Int] = [:]

  /// Creates a collector without cells.
  init() {}

  /// Adds values of a kind to a cell.
  mutating func add(
    _ measurements: [Measurement], _ kind: Cell.Kind, to key: CellKey, at range: SourceRange,
    remark: String? = nil
  ) {
    cells[index(of: key, at: range)][kind] += measurements
    if let remark { note(remark, on: key, at: range) }
  }

  /// Adds a remark to a cell, which need not have values; each remark stands once.
  mutating func note(_ remark: String, on key: CellKey, at range: SourceRange) {
    let index = index(of: key, at: range)
    guard let before = cells[index].remark else { return cells[index].remark = remark }
    guard !before.contains(remark) else { return }
    let end = before.last.map { ".!?".contains($0) } == true ? " " : ". "
    cells[index].remark = before + end + remark
  }

  /// Says that a cell does not apply, and why.
  mutating func decline(_ key: CellKey, _ reason: Located<String>, at range: SourceRange) {
    cells[index(of: key, at: range)].notApplicable = reason
  }

  /// Returns the place of a key's cell, which is made where there is none yet.
  private mutating func index(of key: CellKey, at range: SourceRange) -> Int {
    if let index = indices[key] { return index }
    indices[key] = cells.count
    cells.append(Cell(key: key, range: range))
    return cells.count - 1
  }

  /// The cells: the institution first, the others as the author ordered them; values by period.
  var sorted: [Cell] {
    let ordered = cells.filter { $0.key == .institution } + cells.filter { $0.key != .institution }
    return ordered.map { cell in
      var cell = cell
      for kind in Cell.Kind.allCases { cell[kind] = cell[kind].sortedByPeriod() }
      return cell
    }
  }
}

extension [Measurement] {
  /// Returns the values by period; those without a period come first, doubles keep their order.
  func sortedByPeriod() -> [Measurement] {
    enumerated().sorted { left, right in
      switch (left.element.period?.value, right.element.period?.value) {
      case (nil, nil): left.offset < right.offset
      case (nil, _): true
      case (_, nil): false
      case (let first?, let second?):
        first == second ? left.offset < right.offset : first < second
      }
    }.map(\.element)
  }
}
