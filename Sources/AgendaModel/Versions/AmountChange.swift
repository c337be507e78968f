internal import Diagnostics

/// An amount of the begroting that differs between two versions, in euros.
public struct AmountChange: Sendable {
  /// What the row is for or comes from.
  public let name: String
  /// Whether it is income.
  public let isIncome: Bool
  /// The calendar year.
  public let year: Int
  /// The old amount; nil when there was none.
  public let before: Value?
  /// The new amount; nil when there is none.
  public let after: Value?

  /// Returns the amounts that differ; printed totals are left out, since their rows say it.
  static func all(from old: Begroting?, to new: Begroting?) -> [AmountChange] {
    [false, true].flatMap { isIncome in
      let pairs = AgendaDifference.pairs(rows(old, isIncome), rows(new, isIncome))
      return pairs.flatMap { pair -> [AmountChange] in
        let years = Set(((pair.before ?? []) + (pair.after ?? [])).map(\.year)).sorted()
        return years.compactMap { year in
          let before = amount(pair.before, year)
          let after = amount(pair.after, year)
          guard before != after else { return nil }
          return AmountChange(
            name: pair.key, isIncome: isIncome, year: year, before: before, after: after)
        }
      }
    }
  }

  /// Returns the rows of costs or income by what they are for.
  private static func rows(_ begroting: Begroting?, _ isIncome: Bool) -> [(
    String, [Begroting.Amount]
  )] {
    let rows = (isIncome ? begroting?.income : begroting?.costs) ?? []
    return rows.filter { !$0.isTotal }.map { row in
      let codes = row.doelstellingen.map(\.value).joined(separator: ", ")
      let prioriteit = row.prioriteit.map { "prioriteit \($0.value)" } ?? ""
      let owner = codes.isEmpty ? prioriteit : "doelstelling \(codes)"
      let words = [owner, row.item ?? row.instrument ?? row.part?.value ?? ""]
      return (words.filter { !$0.isEmpty }.joined(separator: ": "), row.amounts)
    }
  }

  /// Returns the amount in a year.
  private static func amount(_ amounts: [Begroting.Amount]?, _ year: Int) -> Value? {
    amounts?.first { $0.year == year }?.value.value
  }
}
