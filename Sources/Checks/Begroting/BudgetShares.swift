internal import AgendaModel
internal import Diagnostics

/// The printed shares of one table of the begroting, beside what they are shares of.
struct BudgetShares {
  /// A row with a share.
  struct Line {
    /// The name of the row.
    let label: String
    /// The share as printed.
    let share: Located<Value>
    /// Whether it is the share of the whole.
    let isTotal: Bool
    /// Its number, in procent.
    let number: DecimalNumber
    /// What the row adds up to, as printed and as computed.
    let amounts: [Estimate]

    /// Reads the share of a row; nil when it prints none.
    init?(_ row: Begroting.Row, amounts: [Estimate]) {
      guard let share = row.printedShare, case .number(let number) = share.value.content else {
        return nil
      }
      (label, isTotal) = (row.label, row.isTotal)
      (self.share, self.number, self.amounts) = (share, number, amounts)
    }

    /// What the row adds up to.
    var amount: DecimalNumber { amounts.first?.number ?? DecimalNumber(0) }
  }

  /// An amount, with how far rounding can have moved it.
  struct Estimate {
    /// The amount.
    let number: DecimalNumber
    /// The rounding at most.
    let rounding: DecimalNumber

    /// Returns what rows add up to: each of the totals that they print, and the sum.
    static func all(_ rows: [Begroting.Row]) -> [Estimate] {
      let printed = rows.compactMap { $0.printedTotal?.value.number }
      let numbers = rows.flatMap(\.amounts).compactMap { $0.value.value.number }
      return [printed.count == rows.count ? printed : [], numbers].filter { !$0.isEmpty }.map {
        Estimate(
          number: $0.reduce(DecimalNumber(0), +),
          rounding: $0.map(\.halfUnit).reduce(DecimalNumber(0), +))
      }
    }
  }

  /// The rows with a share, rows of totals over everything included.
  let lines: [Line]
  /// What the whole may be: the printed totals of everything, and the sums of all rows.
  let wholes: [Estimate]

  /// Lays out a table.
  init(_ rows: [Begroting.Row]) {
    let own = rows.filter { !$0.isTotal }
    let total = rows.filter { $0.covers == .everything }.suffix(1)
    let wholes = Estimate.all(Array(total)) + Estimate.all(own)
    self.wholes = wholes.filter { $0.number > DecimalNumber(0) }
    lines =
      own.compactMap { Line($0, amounts: Estimate.all([$0])) }
      + total.compactMap { Line($0, amounts: wholes) }
  }

  /// The lines of single rows.
  var parts: [Line] { lines.filter { !$0.isTotal } }
  /// Whether the shares can be recomputed.
  var hasAmounts: Bool { !wholes.isEmpty }
  /// The shares of single rows added up.
  var sum: DecimalNumber { parts.map(\.number).reduce(DecimalNumber(0), +) }
  /// How much rounding alone can make the sum differ from a hundred.
  var tolerance: DecimalNumber { parts.map(\.number.halfUnit).reduce(DecimalNumber(0), +) }
  /// Whether the shares are no parts of one whole; one share alone says nothing.
  var isSumOff: Bool { parts.count > 1 && (sum - DecimalNumber(100)).size > tolerance }
}

extension BudgetShares.Line {
  /// Whether the share is another one than that of the row in each of the `wholes`.
  ///
  /// The amounts were rounded too, each by half a unit at most; only what no rounding explains is
  /// off.
  func isOff(from wholes: [BudgetShares.Estimate]) -> Bool {
    !amounts.isEmpty
      && amounts.allSatisfy { amount in wholes.allSatisfy { isOff(amount, of: $0) } }
  }

  /// Whether the share is another one than that of an amount in a whole.
  private func isOff(_ amount: BudgetShares.Estimate, of whole: BudgetShares.Estimate) -> Bool {
    let (part, all, half) = (amount.number.double, whole.number.double, number.halfUnit.double)
    let least = (part - amount.rounding.double) / (all + whole.rounding.double) * 100
    let most = (part + amount.rounding.double) / max(all - whole.rounding.double, 1) * 100
    return number.double - half > most || number.double + half < least
  }

  /// Returns the share of the row in a whole, with one decimal more than the printed one where needed.
  func recomputed(from whole: DecimalNumber) -> DecimalNumber {
    let decimals = min(number.decimals + 1, 6)
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let share = (amount.double / whole.double * 100 * unit).rounded()
    let digits = Int(exactly: share) ?? 0
    return digits % 10 == 0
      ? DecimalNumber(unscaled: digits / 10, decimals: decimals - 1)
      : DecimalNumber(unscaled: digits, decimals: decimals)
  }
}
