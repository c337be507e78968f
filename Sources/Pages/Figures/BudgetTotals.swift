internal import AgendaModel
internal import Diagnostics

extension Begroting {
  /// The row in which the school prints the totals of all costs; the last one when there are more.
  var printedTotals: Row? {
    costs.last { $0.covers == .everything && $0.printedTotal?.value.number != nil }
  }

  /// The total of all costs as the school prints it.
  var printedCosts: Value? { printedTotals?.printedTotal?.value }
}

/// Says how the total that a school prints and the sum of its amounts differ.
enum BudgetTotals {
  /// Returns one sentence for a reader; nil when there is no difference.
  static func difference(in begroting: Begroting) -> String? {
    guard let printed = begroting.printedCosts?.number else { return nil }
    let rows = begroting.costRows
    let sum = rows.compactMap(\.total).reduce(DecimalNumber(0), +)
    let amounts = rows.reduce(0) { $0 + $1.amounts.count }
    return sentence(printed: printed, sum: sum, amounts: amounts)
  }

  /// Returns the sentence about two totals.
  ///
  /// - Parameters:
  ///   - printed: The total that the school prints, in euros.
  ///   - sum: The sum of the amounts, in euros.
  ///   - amounts: How many amounts were added; each may be off by half a euro through rounding.
  /// - Returns: The sentence; nil when the two are equal.
  private static func sentence(
    printed: DecimalNumber, sum: DecimalNumber, amounts: Int
  ) -> String? {
    guard printed != sum else { return nil }
    let gap = sum < printed ? printed - sum : sum - printed
    let side = sum < printed ? "minder" : "meer"
    let isRounding = gap.double <= Double(amounts) / 2
    let reason = isRounding ? "Dat kan door afronding komen." : "De agenda legt dat niet uit."
    return "De agenda noemt als totaal \(euro(printed)). Wie de bedragen optelt, komt op "
      + "\(euro(sum)): \(euro(gap)) \(side). \(reason)"
  }

  /// Returns an amount in words.
  private static func euro(_ number: DecimalNumber) -> String {
    Value(.number(number)).dutch(unit: .euro)
  }
}
