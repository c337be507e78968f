internal import AgendaModel
internal import Diagnostics

/// What is wrong with the sums of a begroting, told once per mistake.
///
/// An amount with a wrong digit makes its row and its column wrong. Where one cell explains several
/// sums at once, that cell is the mistake; otherwise the total is, or all totals of its row.
struct BudgetReview {
  /// One mistake.
  struct Mistake {
    /// The table's row that the mistake stands in.
    let row: Begroting.Row
    /// The cell that is wrong, and what would mend all sums; nil when only totals can be named.
    let cell: (printed: Located<DecimalNumber>, corrected: DecimalNumber)?
    /// The sums that are off because of it, in the order of their totals.
    let sums: [BudgetSum]

    /// Where it stands.
    var range: SourceRange { cell?.printed.range ?? sums[0].printed.range }
  }

  /// The mistakes of the costs and of the income.
  let mistakes: [Mistake]

  /// Adds up the begroting of an agenda.
  init(_ index: AgendaIndex) {
    mistakes = Self.soundTables(index).flatMap {
      Self.mistakes(in: BudgetGrid($0), damage: index.damage)
    }
  }

  /// Returns the rows of each table of which the titles of the columns could be read.
  static func soundTables(_ index: AgendaIndex) -> [[Begroting.Row]] {
    guard let begroting = index.agenda.begroting else { return [] }
    return [begroting.costs, begroting.income].filter { rows in
      guard let first = rows.first?.range else { return false }
      let before = (begroting.costs + begroting.income).map(\.range.upper)
      let start = before.filter { $0 < first.lower }.max() ?? begroting.range.lower
      return !index.damage.touches(SourceRange(first.file, start, first.lower))
    }
  }

  /// Returns the mistakes of one table.
  private static func mistakes(in grid: BudgetGrid, damage: Damage) -> [Mistake] {
    let off = grid.sums(damage: damage).filter(\.isOff)
    var open = Set(off.indices)
    var found: [Mistake] = []
    for suspect in suspects(among: off, in: grid) {
      let sums = suspect.sums.filter(open.contains)
      guard sums.count > 1 else { continue }
      open.subtract(sums)
      found.append(mistake(at: suspect.place, off[sums[0]], sums.map { off[$0] }, grid))
    }
    return found + totals(open.sorted().map { off[$0] }, in: grid)
  }

  /// A cell that would mend several sums at once.
  private struct Suspect {
    /// The cell.
    let place: BudgetGrid.Place
    /// The numbers of the sums.
    let sums: [Int]
  }

  /// Returns the cells that would mend two or more sums, those that mend most first.
  private static func suspects(among off: [BudgetSum], in grid: BudgetGrid) -> [Suspect] {
    var mends: [BudgetGrid.Place: [(sum: Int, corrected: DecimalNumber)]] = [:]
    for (number, sum) in off.enumerated() {
      mends[sum.total, default: []].append((number, sum.sum))
      let gap = sum.gap
      for (place, value) in zip(sum.terms, sum.values) {
        mends[place, default: []].append((number, value.value - gap))
      }
    }
    let suspects = mends.compactMap { place, mends -> Suspect? in
      guard mends.count > 1, let first = mends.first else { return nil }
      let agreeing = mends.filter { mend in
        (mend.corrected - first.corrected).size <= off[mend.sum].tolerance
          + off[first.sum].tolerance
      }
      return agreeing.count > 1 ? Suspect(place: place, sums: agreeing.map(\.sum)) : nil
    }
    return suspects.sorted { left, right in
      left.sums.count == right.sums.count
        ? offset(left.place, grid) < offset(right.place, grid) : left.sums.count > right.sums.count
    }
  }

  /// Returns where a cell stands in the file.
  private static func offset(_ place: BudgetGrid.Place, _ grid: BudgetGrid) -> Int {
    grid.numbers[place]?.range.lower ?? 0
  }

  /// Returns the mistake of a cell that mends `sums`, `first` being one of them.
  private static func mistake(
    at place: BudgetGrid.Place, _ first: BudgetSum, _ sums: [BudgetSum], _ grid: BudgetGrid
  ) -> Mistake {
    let corrected = first.corrected(place)
    let cell = grid.numbers[place].flatMap { printed in corrected.map { (printed, $0) } }
    return Mistake(row: grid.rows[place.row], cell: cell, sums: sums)
  }

  /// Returns the mistakes of sums that no common cell explains: one per row of the table.
  private static func totals(_ sums: [BudgetSum], in grid: BudgetGrid) -> [Mistake] {
    let rows = Dictionary(grouping: sums, by: \.total.row)
    return rows.keys.sorted().compactMap { row in
      guard let sums = rows[row] else { return nil }
      if sums.count == 1, let place = slip(in: sums[0], grid) {
        return mistake(at: place, sums[0], sums, grid)
      }
      return Mistake(row: grid.rows[row], cell: nil, sums: sums)
    }
  }

  /// Returns the one cell of a sum that would be equal to a neighbouring year if it were mended.
  ///
  /// Most rows have the same amount every year, so a digit that differs gives itself away.
  private static func slip(in sum: BudgetSum, _ grid: BudgetGrid) -> BudgetGrid.Place? {
    let gap = sum.gap
    let slips = zip(sum.terms, sum.values).filter { place, value in
      let others = grid.rows[place.row].amounts.filter { .year($0.year) != place.column }
      return others.contains { $0.value.value.number == value.value - gap }
    }
    return slips.count == 1 ? slips[0].0 : nil
  }
}

extension Begroting.Row {
  /// The name of the row: its doelstelling, its post, or which totals it prints.
  var label: String {
    let words = [doelstelling?.value, item ?? covers?.name].compactMap(\.self)
    return words.isEmpty ? "rij zonder naam" : words.joined(separator: " ")
  }
}
