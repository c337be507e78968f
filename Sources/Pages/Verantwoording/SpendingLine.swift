internal import AgendaModel
internal import Diagnostics

/// What was spent for one subject in a year, beside what the begroting has for it.
struct SpendingLine: Sendable {
  /// What it is about.
  var subject: Account.Subject
  /// What the begroting has for the year; nil where it has nothing.
  var budget: DecimalNumber?
  /// What was spent; nil where the account does not say.
  var told: Value?
  /// What of the budget is carried over to the next year.
  var carriedOver: Value?
  /// Why it differs.
  var remark: String?

  /// Creates a line of amounts.
  init(_ subject: Account.Subject, budget: DecimalNumber?, told: Value?) {
    (self.subject, self.budget, self.told) = (subject, budget, told)
  }

  /// Creates a line of what an account says; nil for an account without spending.
  init(_ subject: Account.Subject, budget: DecimalNumber?, _ spending: Spending?) {
    self.init(subject, budget: budget, told: spending?.spent.value)
    (carriedOver, remark) = (spending?.carriedOver?.value, spending?.remark?.value)
  }

  /// What was spent, where that is a number.
  var spent: DecimalNumber? { told?.number }

  /// How much more or less was spent than budgeted; nil where one of the two is not known.
  var difference: DecimalNumber? {
    guard let spent, let budget else { return nil }
    return spent - budget
  }

  /// The difference in words: `€ 40.000 minder (9%)`, `gelijk`; nil where it is not known.
  var differenceDutch: String? {
    guard let difference, let budget else { return nil }
    guard difference != DecimalNumber(0) else { return "gelijk" }
    let size = difference.isNegative ? DecimalNumber(0) - difference : difference
    let amount = Value(.number(size)).dutch(unit: .euro)
    return "\(amount) \(difference.isNegative ? "minder" : "meer")"
      + (Self.percent(size, of: budget).map { " (\($0)%)" } ?? "")
  }

  /// Returns how much of a hundred an amount is of another, in whole percents; nil of nothing.
  static func percent(_ part: DecimalNumber, of whole: DecimalNumber) -> String? {
    guard whole.double > 0 else { return nil }
    let share = (part.double / whole.double * 100).rounded()
    guard share < 1_000_000 else { return nil }
    return share == 0 ? "minder dan 1" : DecimalNumber(Int(share)).dutch()
  }
}

/// What was spent in a year: per doelstelling, for prioriteiten as a whole, and together.
struct YearSpending: Sendable {
  /// A line for each subject with a budget or with spending, in the order of the agenda.
  let lines: [SpendingLine]
  /// What the account of the whole agenda says.
  let whole: SpendingLine?

  /// Gathers the money of a year; nothing for a semester, since the begroting has years.
  init(_ accounts: TermAccounts, _ agenda: Agenda) {
    let years: Int? = if case .year(let year) = accounts.term { year } else { nil }
    let budgets = years.map { BudgetOfYear($0, agenda.begroting) }
    func line(_ subject: Account.Subject) -> SpendingLine {
      SpendingLine(
        subject, budget: budgets?.amount(of: subject),
        accounts[subject]?.document.account?.spending)
    }
    lines = agenda.regeling.prioriteiten.flatMap { prioriteit in
      [line(.prioriteit(prioriteit.number))]
        + prioriteit.doelstellingen.map { line(.doelstelling($0.code)) }
    }.filter { $0.budget != nil || $0.told != nil }
    let all = line(.whole)
    whole = all.told == nil ? nil : all
  }

  /// Returns the money of some subjects alone.
  func only(_ subjects: Set<Account.Subject>) -> YearSpending {
    YearSpending(lines: lines.filter { subjects.contains($0.subject) })
  }

  /// Creates the money of some lines, without what is said about the whole.
  private init(lines: [SpendingLine]) { (self.lines, whole) = (lines, nil) }

  /// Whether any account says what was spent.
  var isTold: Bool { whole != nil || lines.contains { $0.told != nil } }

  /// The lines of which both amounts are known, added up; nil with fewer than two.
  var sum: (budget: DecimalNumber, spent: DecimalNumber, count: Int)? {
    let known = lines.filter { $0.difference != nil }
    guard known.count > 1 else { return nil }
    return (
      known.compactMap(\.budget).reduce(DecimalNumber(0), +),
      known.compactMap(\.spent).reduce(DecimalNumber(0), +), known.count
    )
  }

  /// The whole in a sentence: as the school says it, or else what the lines add up to.
  var sentence: String? {
    if let whole, let spent = whole.spent {
      let text = "Besteed: \(Self.euro(spent))"
      return text + (whole.budget.map { " van \(Self.euro($0)) begroot." } ?? ".")
    }
    guard let sum else { return nil }
    let all = lines.count { $0.budget != nil }
    let part = sum.count < all ? " bij \(sum.count) van de \(all) onderdelen" : ""
    return "Besteed\(part): \(Self.euro(sum.spent)) van \(Self.euro(sum.budget)) begroot."
  }

  /// Returns an amount in euros.
  static func euro(_ amount: DecimalNumber) -> String { Value(.number(amount)).dutch(unit: .euro) }
}

/// What the begroting has in one year.
private struct BudgetOfYear {
  /// The year.
  let year: Int
  /// The begroting.
  let begroting: Begroting?

  /// Looks at a year.
  init(_ year: Int, _ begroting: Begroting?) { (self.year, self.begroting) = (year, begroting) }

  /// Returns what there is for a subject; nil for nothing.
  ///
  /// A prioriteit has what is for it as a whole and what its doelstellingen share; what each
  /// doelstelling has alone counts there.
  func amount(of subject: Account.Subject) -> DecimalNumber? {
    guard let begroting else { return nil }
    switch subject {
    case .whole: return sum(begroting.costRows)
    case .prioriteit(let number):
      return sum(begroting.costs(ofPrioriteit: number).filter { $0.doelstelling == nil })
    case .doelstelling(let code): return sum(begroting.costs(of: code))
    }
  }

  /// Returns the sum of what rows have for the year; nil when none has a number.
  private func sum(_ rows: [Begroting.Row]) -> DecimalNumber? {
    let amounts = rows.compactMap { $0.amount(in: year)?.value.value.number }
    return amounts.isEmpty ? nil : amounts.reduce(DecimalNumber(0), +)
  }
}
