internal import AgendaModel
internal import Diagnostics

/// A yearly account of a doelstelling with a budget that does not say what was spent.
enum SpendingMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "spending-missing", .account, .advies, isAboutMissingPart: true,
    title: "Een verantwoording zegt niet wat er is besteed",
    what: """
      Of de verantwoording van een doelstelling waarvoor in dat jaar geld is begroot, een `besteding` heeft. Noemt het
      stuk over de hele agenda of de prioriteit een besteding, dan mag zij bij de doelstelling ontbreken.
      """,
    why:
      "De begroting staat in de agenda. De lezer wil naast elk bedrag zien wat ervan is uitgegeven.",
    wrong: """
      verantwoording: "2025"
      doelstelling: "1.3"          # begroot in 2025: 450.000
      """,
    right: """
      verantwoording: "2025"
      doelstelling: "1.3"
      besteding:
        besteed: 410.000
      """,
    mend: "Schrijf `besteding:` met daaronder `besteed:`, of `besteed: geen, want …`")

  /// Returns a finding for each account that is silent about its money.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.agenda.accounts.compactMap { document in
      guard let account = document.account, case .year(let year) = account.term.value,
        let code = account.doelstelling, account.spending == nil,
        let budget = index.agenda.begroting?.budget(for: code, in: year),
        budget > DecimalNumber(0), !isTold(for: code, account.term.value, in: index),
        !index.damage.touches(document.headerRange)
      else { return nil }
      return finding(
        at: document.code?.range ?? document.headerRange, Message.summary(code, year),
        explanation: Message.explanation(budget, year), subject: code)
    }
  }

  /// Whether the account of a wider subject says what was spent.
  private static func isTold(
    for code: String, _ term: AccountTerm, in index: AgendaIndex
  ) -> Bool {
    let number = Int(code.prefix { $0 != "." }) ?? 0
    return [Account.Subject.whole, .prioriteit(number)].contains { subject in
      index.accounts.account(of: term, about: subject)?.account?.spending != nil
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ code: String, _ year: Int) -> String {
    "De verantwoording van \(year) over \(code) zegt niet wat er is besteed"
  }
  /// What was to be spent.
  static func explanation(_ budget: DecimalNumber, _ year: Int) -> String {
    "De begroting heeft voor deze doelstelling \(budget.dutch()) euro in \(year)."
  }
}
