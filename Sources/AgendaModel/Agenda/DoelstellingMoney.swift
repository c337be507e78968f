internal import Diagnostics

/// The money behind one doelstelling, as far as the begroting names it.
public struct DoelstellingMoney: Sendable {
  /// The rows of the doelstelling alone.
  public let own: [Begroting.Row]
  /// The rows that it shares with other doelstellingen.
  public let shared: [Begroting.Row]
  /// The rows of its prioriteit as a whole.
  public let whole: [Begroting.Row]

  /// Whether no row of costs could pay for it.
  public var isUnnamed: Bool { own.isEmpty && shared.isEmpty && whole.isEmpty }
  /// Whether it may also spend money that others share, so that its own rows are not all.
  public var hasOthers: Bool { !shared.isEmpty || !whole.isEmpty }
  /// What its own rows add up to.
  public var sum: DecimalNumber { own.compactMap(\.total).reduce(DecimalNumber(0), +) }
  /// What its own rows cost: of each the total that the school prints, else the sum of its amounts.
  public var total: DecimalNumber {
    own.compactMap { $0.printedTotal?.value.number ?? $0.total }.reduce(DecimalNumber(0), +)
  }
}

extension Begroting {
  /// Returns the money behind a doelstelling.
  public func money(for code: String) -> DoelstellingMoney {
    let number = Int(code.prefix { $0 != "." })
    return DoelstellingMoney(
      own: costs(of: code), shared: sharedCosts(of: code),
      whole: number == nil ? [] : costRows.filter { $0.prioriteit?.value == number })
  }

  /// Returns what the rows of a doelstelling alone have for a year; nil where they have no number.
  public func budget(for code: String, in year: Int) -> DecimalNumber? {
    let amounts = costs(of: code).compactMap { $0.amount(in: year)?.value.value.number }
    return amounts.isEmpty ? nil : amounts.reduce(DecimalNumber(0), +)
  }
}
