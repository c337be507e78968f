internal import AgendaModel
internal import Diagnostics

/// Doelstellingen that together spent more than the whole they belong to.
enum SpendingSumAboveWhole: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "spending-sum-above-whole", .account, .fout,
    title: "De doelstellingen besteedden samen meer dan het geheel",
    what: """
      Of wat de doelstellingen in een jaar besteedden, samen niet meer is dan wat het stuk over de hele agenda of over
      hun prioriteit noemt. Een verschil door afronden, een halve euro per bedrag, mag.
      """,
    why: "Een deel kan niet meer zijn dan het geheel. Een van de bedragen klopt niet.",
    wrong: """
      # verantwoording.md: besteed: 900.000
      # 1.1.md: besteed: 500.000; 1.2.md: besteed: 450.000
      """,
    right: """
      # verantwoording.md: besteed: 950.000
      # 1.1.md: besteed: 500.000; 1.2.md: besteed: 450.000
      """,
    mend: "Verbeter het bedrag van het geheel, of een van de delen")

  /// Returns a finding at each amount of a whole that is less than its parts.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.accounts.terms.flatMap { term -> [Diagnostic] in
      let accounts = index.accounts.accounts(of: term).compactMap(\.account)
      let parts = accounts.compactMap { account in
        account.doelstelling.flatMap { code in account.part(code) }
      }
      return accounts.compactMap { account -> Diagnostic? in
        guard account.doelstelling == nil, let whole = account.spending?.spent,
          let number = whole.value.number
        else { return nil }
        let inside = parts.filter { account.subject.holds($0.code) }
        let sum = inside.map(\.amount).reduce(DecimalNumber(0), +)
        let slack = DecimalNumber(unscaled: 5 * (inside.count + 1), decimals: 1)
        guard !inside.isEmpty, sum - number > slack else { return nil }
        return finding(
          at: whole.range, Message.summary(account, sum, number),
          explanation: Message.explanation(inside, sum), notes: Message.notes(inside))
      }
    }
  }

  /// What one doelstelling spent.
  fileprivate struct Part {
    /// Its code.
    let code: String
    /// The amount.
    let amount: DecimalNumber
    /// Where it stands.
    let range: SourceRange
  }
}

extension Account {
  /// Returns what a doelstelling spent, where it is a number.
  fileprivate func part(_ code: String) -> SpendingSumAboveWhole.Part? {
    spending.flatMap { spending in
      spending.spent.value.number.map { .init(code: code, amount: $0, range: spending.spent.range) }
    }
  }
}

extension Account.Subject {
  /// Whether a doelstelling belongs to it.
  fileprivate func holds(_ code: String) -> Bool {
    switch self {
    case .whole: true
    case .prioriteit(let number): code.hasPrefix("\(number).")
    case .doelstelling: false
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ account: Account, _ sum: DecimalNumber, _ whole: DecimalNumber) -> String {
    "De doelstellingen besteedden in \(account.term.value.dutch) samen \(sum.dutch()) euro, meer dan de "
      + "\(whole.dutch()) van \(account.subject.dutch)"
  }
  /// The addition.
  static func explanation(_ parts: [SpendingSumAboveWhole.Part], _ sum: DecimalNumber) -> String {
    parts.map { $0.amount.dutch() }.joined(separator: " + ") + " = \(sum.dutch())."
  }
  /// The places of the parts.
  static func notes(_ parts: [SpendingSumAboveWhole.Part]) -> [Diagnostic.Note] {
    parts.map { .init(at: $0.range, "Doelstelling \($0.code)") }
  }
}
