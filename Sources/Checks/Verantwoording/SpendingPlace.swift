internal import AgendaModel
internal import Diagnostics

/// What a doelstelling spent in a year, beside the money that it had.
struct SpendingPlace {
  /// The code of the doelstelling.
  let code: String
  /// The year.
  let year: Int
  /// What was spent.
  let spending: Spending
  /// The amount.
  let spent: DecimalNumber
  /// The money behind the doelstelling.
  let money: DoelstellingMoney
  /// What its own rows of the begroting have for the year; nil where it has none.
  let budget: DecimalNumber?
  /// What the account of the year before carried over.
  let carriedIn: Located<DecimalNumber>?

  /// What there was to spend: the begroting of the year and what came from the year before.
  var available: DecimalNumber {
    (budget ?? DecimalNumber(0)) + (carriedIn?.value ?? DecimalNumber(0))
  }

  /// Whether the account says something about the amount.
  var isExplained: Bool { spending.remark.map { !$0.value.isBlank } ?? false }

  /// The places of the amounts in the begroting.
  var budgetNotes: [Diagnostic.Note] {
    let amounts = money.own.compactMap { $0.amount(in: year)?.value.range }
    return amounts.prefix(1).map { .init(at: $0, "De begroting van \(year)") }
      + [carriedIn].compactMap(\.self).map { .init(at: $0.range, "Over uit \(year - 1)") }
  }

  /// Returns the spending that yearly accounts of doelstellingen give as a number.
  ///
  /// Without a begroting, or where a part of it could not be read, nothing can be said.
  static func all(in index: AgendaIndex) -> [SpendingPlace] {
    guard let begroting = index.agenda.begroting, !index.damage.touches(begroting.range) else {
      return []
    }
    return index.agenda.accounts.compactMap { document in
      guard let account = document.account, case .year(let year) = account.term.value,
        let code = account.doelstelling, let spending = account.spending,
        let spent = spending.spent.value.number
      else { return nil }
      let before = index.accounts.account(of: .year(year - 1), about: .doelstelling(code))
      let rest = before?.account?.spending?.carriedOver
      return SpendingPlace(
        code: code, year: year, spending: spending, spent: spent,
        money: begroting.money(for: code), budget: begroting.budget(for: code, in: year),
        carriedIn: rest.flatMap { rest in rest.value.number.map { Located($0, rest.range) } })
    }
  }
}
