internal import AgendaModel
internal import Diagnostics

/// A table of the begroting as cells, so that its totals can be added up across and down.
struct BudgetGrid {
  /// A column of the table that holds amounts.
  enum Column: Hashable {
    /// The amounts of a year.
    case year(Int)
    /// The totals of the rows.
    case total
  }

  /// A cell of the table.
  struct Place: Hashable {
    /// The number of the row, from 0.
    let row: Int
    /// The column.
    let column: Column
  }

  /// The most rows of totals that are added up; hostile tables could have as many as rows.
  private static let mostTotals = 60

  /// The rows.
  let rows: [Begroting.Row]
  /// The amounts that are plain numbers.
  private(set) var numbers: [Place: Located<DecimalNumber>] = [:]
  /// The cells with something else, such as `nb`: sums over them say nothing.
  private var unknown: Set<Place> = []

  /// Lays out rows.
  init(_ rows: [Begroting.Row]) {
    self.rows = rows
    for (number, row) in rows.enumerated() {
      for amount in row.amounts {
        put(amount.value, at: Place(row: number, column: .year(amount.year)))
      }
      if let total = row.printedTotal { put(total, at: Place(row: number, column: .total)) }
    }
  }

  /// Puts a value in its cell.
  private mutating func put(_ value: Located<Value>, at place: Place) {
    if case .number(let number) = value.value.content {
      numbers[place] = Located(number, value.range)
    } else {
      unknown.insert(place)
    }
  }

  /// The sums that the table states: across each row, and down each column of each row of totals.
  ///
  /// A row that is there twice makes the columns wrong; it is a finding of its own.
  func sums(damage: Damage) -> [BudgetSum] {
    let isSound = rows.map { !damage.touches($0.range) }
    let across = rows.indices.filter { isSound[$0] }.compactMap(across)
    guard BudgetLineTwice.doubles(in: rows).isEmpty else { return across }
    let totals = rows.indices.filter { rows[$0].isTotal && isSound[$0] }.prefix(Self.mostTotals)
    return across
      + totals.flatMap { total -> [BudgetSum] in
        let covered = covered(by: total)
        return covered.allSatisfy { isSound[$0] } ? down(total, over: covered) : []
      }
  }

  /// Returns the sum of a row's years, where the row prints a total.
  private func across(_ row: Int) -> BudgetSum? {
    let total = Place(row: row, column: .total)
    let years = rows[row].amounts.map { Place(row: row, column: .year($0.year)) }
    return sum(of: years, printedAt: total, isAcross: true)
  }

  /// Returns the sums of each column down to a row of totals.
  private func down(_ total: Int, over covered: [Int]) -> [BudgetSum] {
    let columns = rows[total].amounts.map { Column.year($0.year) } + [.total]
    return columns.compactMap { column in
      sum(
        of: covered.map { Place(row: $0, column: column) },
        printedAt: Place(row: total, column: column), isAcross: false)
    }
  }

  /// Returns the rows that a row of totals adds up.
  private func covered(by total: Int) -> [Int] {
    guard let coverage = rows[total].covers else { return [] }
    let start = coverage == .rowsAbove ? (rows[..<total].lastIndex(where: \.isTotal) ?? -1) + 1 : 0
    let end = coverage == .rowsAbove ? total : rows.count
    return (start..<end).filter { !rows[$0].isTotal && coverage.includes(rows[$0]) }
  }

  /// Returns a sum; nil when a cell holds no number, or nothing stands to be added.
  ///
  /// Empty cells count for nothing, but down the column of totals a row that prints none makes the
  /// sum unknown.
  private func sum(of places: [Place], printedAt total: Place, isAcross: Bool) -> BudgetSum? {
    guard let printed = numbers[total], !places.contains(where: unknown.contains) else {
      return nil
    }
    let terms = places.filter { numbers[$0] != nil }
    guard !terms.isEmpty, isAcross || total.column != .total || terms.count == places.count else {
      return nil
    }
    return BudgetSum(
      terms: terms, values: terms.compactMap { numbers[$0] }, total: total, printed: printed,
      isAcross: isAcross)
  }
}

/// A total that the begroting prints, with the amounts that it should be the sum of.
struct BudgetSum {
  /// The cells that are added up.
  let terms: [BudgetGrid.Place]
  /// Their amounts.
  let values: [Located<DecimalNumber>]
  /// The cell of the total.
  let total: BudgetGrid.Place
  /// The total as printed.
  let printed: Located<DecimalNumber>
  /// Whether it adds up a row, and not a column.
  let isAcross: Bool

  /// The sum of the amounts.
  var sum: DecimalNumber { values.map(\.value).reduce(DecimalNumber(0), +) }
  /// How much the amounts are together more than the printed total.
  var gap: DecimalNumber { sum - printed.value }
  /// How much rounding alone can make the two differ: half a unit of the last digit per amount.
  var tolerance: DecimalNumber { values.map { $0.value.halfUnit }.reduce(DecimalNumber(0), +) }
  /// Whether rounding cannot explain the difference.
  var isOff: Bool { gap.size > tolerance }

  /// Returns what a cell should hold for this sum to be right, other cells being right.
  func corrected(_ place: BudgetGrid.Place) -> DecimalNumber? {
    if place == total { return sum }
    return terms.firstIndex(of: place).map { values[$0].value - gap }
  }

  /// The addition in words: `78.898 + 78.898 = 157.796`.
  var written: String {
    guard values.count <= 30 else { return "\(values.count) bedragen zijn samen \(sum.dutch())" }
    let terms = values.enumerated().map { place, value in
      let number = value.value.dutch()
      return place == 0 ? number : value.value.isNegative ? " " + number : " + " + number
    }
    return terms.joined() + " = " + sum.dutch()
  }
}

extension DecimalNumber {
  /// The number without its sign.
  var size: DecimalNumber { isNegative ? DecimalNumber(0) - self : self }
  /// Half a unit of the last digit that the author wrote, which rounding can hide.
  var halfUnit: DecimalNumber { DecimalNumber(unscaled: 5, decimals: decimals + 1) }
}
