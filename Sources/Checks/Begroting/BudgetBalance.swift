internal import AgendaModel
internal import Diagnostics

/// Costs and income laid side by side, per year and as a whole.
struct BudgetBalance {
  /// Costs and income.
  struct Pair {
    /// What is spent.
    var costs = DecimalNumber(0)
    /// What comes in.
    var income = DecimalNumber(0)
    /// How much rounding alone can make them differ.
    var tolerance = DecimalNumber(0)

    /// How much more is spent than comes in.
    var gap: DecimalNumber { costs - income }
    /// Whether rounding cannot explain the difference.
    var isOff: Bool { gap.size > tolerance }
  }

  /// One year.
  struct Year {
    /// The year, at the first column that has it.
    let year: Located<Int>
    /// What is spent and what comes in.
    let pair: Pair
  }

  /// The begroting.
  let begroting: Begroting
  /// The years in order.
  let years: [Year]
  /// All years together.
  let whole: Pair

  /// Lays out the begroting of an agenda.
  ///
  /// Nil where the two cannot be compared: without costs or income, with an amount that is no
  /// number, or with a mistake in the sums or the years, which is a finding of its own.
  init?(_ index: AgendaIndex) {
    guard let begroting = index.agenda.begroting, !index.damage.touches(begroting.range) else {
      return nil
    }
    let costs = begroting.costRows
    let income = begroting.income.filter { !$0.isTotal }
    let values = (costs + income).flatMap(\.amounts).map(\.value.value)
    guard costs.contains(where: { $0.total != nil }), income.contains(where: { $0.total != nil }),
      values.allSatisfy(\.isPlainNumber), BudgetReview(index).mistakes.isEmpty,
      [costs, income].allSatisfy({ BudgetLineTwice.doubles(in: $0).isEmpty }),
      begroting.yearColumns.allSatisfy({ index.regeling.years.contains($0.value) })
    else { return nil }
    var pairs: [Int: Pair] = [:]
    for amount in costs.flatMap(\.amounts) { pairs[amount.year, default: Pair()].add(cost: amount) }
    for amount in income.flatMap(\.amounts) {
      pairs[amount.year, default: Pair()].add(income: amount)
    }
    var seen: Set<Int> = []
    let columns = begroting.yearColumns.filter { seen.insert($0.value).inserted }
    self.begroting = begroting
    years = columns.sorted { $0.value < $1.value }.compactMap { column in
      pairs[column.value].map { Year(year: column, pair: $0) }
    }
    whole = years.map(\.pair).reduce(Pair(), +)
  }
}

extension BudgetBalance.Pair {
  /// Adds an amount to the costs.
  fileprivate mutating func add(cost amount: Begroting.Amount) {
    guard let number = amount.value.value.number else { return }
    costs = costs + number
    tolerance = tolerance + number.halfUnit
  }

  /// Adds an amount to the income.
  fileprivate mutating func add(income amount: Begroting.Amount) {
    guard let number = amount.value.value.number else { return }
    income = income + number
    tolerance = tolerance + number.halfUnit
  }

  /// Returns two pairs together.
  fileprivate static func + (left: Self, right: Self) -> Self {
    Self(
      costs: left.costs + right.costs, income: left.income + right.income,
      tolerance: left.tolerance + right.tolerance)
  }
}
