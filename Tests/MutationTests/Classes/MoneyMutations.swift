import AgendaModel
import Diagnostics
import Markdown

/// Mistakes in the begroting.
enum MoneyMutations {
  /// All of them.
  static let all = [amount, total, share, digitLost, notation, doelstelling]

  /// The rows of costs and income.
  private static func rows(of copy: AgendaCopy) -> [Begroting.Row] {
    (copy.agenda.begroting?.costs ?? []) + (copy.agenda.begroting?.income ?? [])
  }

  /// The amounts of rows that are not totals.
  private static func amounts(of copy: AgendaCopy) -> [Located<Value>] {
    rows(of: copy).filter { !$0.isTotal }.flatMap(\.amounts).map(\.value).filter {
      ($0.value.number?.double ?? 0) >= 100
    }
  }

  /// A digit of an amount.
  static let amount = MutationClass(
    id: "amount-digit", title: "Een cijfer in een bedrag is veranderd",
    expected: ["budget-total-differs"],
    consequences: ["budget-share-differs", "budget-unbalanced"]
  ) { copy in amounts(of: copy).map { Mutation($0.range, $0.range.text.withOtherDigit) } }

  /// A digit of a printed total.
  static let total = MutationClass(
    id: "total-digit", title: "Een cijfer in een gedrukt totaal is veranderd",
    expected: ["budget-total-differs"], consequences: ["budget-share-differs"]
  ) { copy in
    let totals = rows(of: copy).filter(\.isTotal).flatMap(\.amounts).map(\.value)
    let printed = rows(of: copy).compactMap(\.printedTotal)
    return (totals + printed).filter { ($0.value.number?.double ?? 0) >= 100 }
      .map { Mutation($0.range, $0.range.text.withOtherDigit) }
  }

  /// A printed share.
  static let share = MutationClass(
    id: "share-digit", title: "Een gedrukt aandeel in de begroting is veranderd",
    expected: ["budget-share-differs"]
  ) { copy in
    rows(of: copy).filter { !$0.isTotal }.compactMap(\.printedShare).compactMap { share in
      guard let number = share.value.number, number.double > 1 else { return nil }
      return Mutation(share.range, (number + DecimalNumber(2)).dutch() + "%")
    }
  }

  /// An amount ten times too small.
  static let digitLost = MutationClass(
    id: "amount-digit-lost", title: "Een bedrag verliest een cijfer",
    expected: [
      "budget-total-differs", "budget-amount-of-other-magnitude", "number-unreadable",
    ],
    consequences: ["budget-share-differs", "budget-unbalanced", "number-in-two-notations"]
  ) { copy in amounts(of: copy).map { Mutation($0.range, String($0.range.text.dropLast())) } }

  /// An amount without the points of its neighbours.
  static let notation = MutationClass(
    id: "amount-notation", title: "Een bedrag mist de punt tussen duizendtallen",
    expected: ["number-in-two-notations"]
  ) { copy in
    amounts(of: copy).filter { $0.range.text.count > 6 && $0.range.text.contains(".") }.map {
      Mutation($0.range, $0.range.text.replacing(".", with: ""))
    }
  }

  /// A row for a doelstelling that does not exist.
  static let doelstelling = MutationClass(
    id: "budget-doelstelling",
    title: "Een regel van de begroting noemt een doelstelling die niet bestaat",
    expected: ["budget-unknown-doelstelling"], consequences: ["measures-without-budget"]
  ) { copy in
    rows(of: copy).compactMap(\.doelstelling).filter { $0.value.contains(".") }.map {
      Mutation($0.range, $0.value + "9")
    }
  }
}
