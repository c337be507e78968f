public import Diagnostics

/// The begroting: what is spent per doelstelling and year, and what comes in.
public struct Begroting: Sendable {
  /// One row of costs or income.
  public struct Row: Sendable {
    /// The code of the doelstelling it belongs to.
    public var doelstelling: Located<String>?
    /// What the money is for or comes from.
    public var item: String?
    /// The id of the mandatory part that the row is.
    public var part: Located<String>?
    /// The legal instrument, for income.
    public var instrument: String?
    /// The amounts per year.
    public var amounts: [Amount]
    /// The total as printed by the institution.
    public var printedTotal: Located<Value>?
    /// The share as printed by the institution.
    public var printedShare: Located<Value>?
    /// A remark.
    public var remark: Located<String>?
    /// Which rows it prints the totals of; nil for a row of its own.
    public var covers: BudgetCoverage?
    /// Where the row stands.
    public var range: SourceRange

    /// Creates a row without amounts.
    public init(range: SourceRange) {
      self.range = range
      (doelstelling, item, part, instrument, amounts) = (nil, nil, nil, nil, [])
      (printedTotal, printedShare, remark, covers) = (nil, nil, nil, nil)
    }

    /// Whether the row prints totals of other rows.
    public var isTotal: Bool { covers != nil }

    /// Returns the amount in a year.
    public func amount(in year: Int) -> Amount? { amounts.first { $0.year == year } }
    /// The sum of the amounts that are numbers; nil when there is none.
    public var total: DecimalNumber? {
      let numbers = amounts.compactMap { $0.value.value.number }
      return numbers.isEmpty ? nil : numbers.reduce(DecimalNumber(0), +)
    }
  }

  /// An amount in a year, in euros.
  public struct Amount: Sendable {
    /// The calendar year.
    public var year: Int
    /// The amount.
    public var value: Located<Value>

    /// Creates an amount.
    public init(year: Int, value: Located<Value>) { (self.year, self.value) = (year, value) }
  }

  /// The rows of costs.
  public var costs: [Row]
  /// The rows of income.
  public var income: [Row]
  /// The columns of both tables that hold amounts, in the author's order.
  public var yearColumns: [Located<Int>]
  /// A remark about the whole.
  public var remark: String?
  /// Where it stands.
  public var range: SourceRange

  /// Creates a begroting.
  public init(
    costs: [Row], income: [Row], yearColumns: [Located<Int>] = [], remark: String?,
    range: SourceRange
  ) {
    (self.costs, self.income, self.yearColumns) = (costs, income, yearColumns)
    (self.remark, self.range) = (remark, range)
  }

  /// The years that any row of costs has an amount for, in order.
  public var years: [Int] { Set(costs.flatMap { $0.amounts.map(\.year) }).sorted() }
  /// The rows that are not printed totals.
  public var costRows: [Row] { costs.filter { !$0.isTotal } }

  /// Returns the rows of a doelstelling, printed totals left out.
  public func costs(of doelstelling: String) -> [Row] {
    costRows.filter { $0.doelstelling?.value == doelstelling }
  }
}
