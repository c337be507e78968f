internal import AgendaModel
internal import Charts
internal import Diagnostics

/// The table of money spent beside money budgeted.
struct SpendingTable {
  /// What all pages draw on.
  let site: Site
  /// The accounts of the year.
  let accounts: TermAccounts
  /// The page it stands on.
  let page: SitePage

  /// The table of a whole year; nil where no account says what was spent.
  func table(_ spending: YearSpending) -> TableModel? {
    guard spending.isTold else { return nil }
    var table = empty("Begroot en besteed in \(accounts.term.dutch), in euro")
    for line in spending.lines { table.add(row(line)) }
    if let sum = spending.sum {
      let line = SpendingLine(.whole, budget: sum.budget, told: Value(.number(sum.spent)))
      table.add(row(line, name: .text("Alles opgeteld")), isTotal: true)
    }
    if let whole = spending.whole {
      table.add(row(whole, name: .text("De hele agenda, volgens de school")), isTotal: true)
    }
    if spending.lines.contains(where: { $0.difference == nil }) {
      table.note = "Onderdelen waarvan een van beide bedragen ontbreekt, tellen niet mee in de som."
    }
    return table
  }

  /// The table of one subject; nil where the account says nothing of money.
  func table(of subject: Account.Subject, in spending: YearSpending) -> TableModel? {
    let line = subject == .whole ? spending.whole : spending.lines.first { $0.subject == subject }
    guard let line, line.told != nil else { return nil }
    var table = empty("Begroot en besteed in \(accounts.term.dutch), in euro")
    table.add(row(line, name: .text(Dutch.capitalized(subject.dutch))))
    return table
  }

  /// Returns a table without rows.
  private func empty(_ caption: String) -> TableModel {
    TableModel(
      id: "tabel_besteding", caption: caption,
      columns: [
        .init("Waarvoor"), .init("Begroot", numeric: true), .init("Besteed", numeric: true),
        .init("Verschil"), .init("Naar volgend jaar", numeric: true), .init("Toelichting"),
      ])
  }

  /// Returns the row of a line.
  private func row(_ line: SpendingLine, name: HTMLNode? = nil) -> [HTMLNode] {
    [
      name ?? self.name(line.subject), .text(line.budget?.dutch() ?? "–"),
      line.told.map { ValuePhrase.node($0, unit: .count) } ?? Self.silent,
      .text(line.differenceDutch ?? "–"),
      line.carriedOver.map { ValuePhrase.node($0, unit: .count) } ?? .text("–"),
      .text(line.remark ?? "–"),
    ]
  }

  /// That the accounts do not say what was spent.
  private static let silent = HTMLNode.element(
    "span", ["class": "zonder-waarde"], [.text("niet genoemd")])

  /// Returns what a line is for, with the way to its account.
  private func name(_ subject: Account.Subject) -> HTMLNode {
    let words = site.name(of: subject)
    guard accounts[subject] != nil else { return .text(words) }
    return .link(site.address(accounts.page(of: subject), from: page), words)
  }
}

extension Site {
  /// Returns what an account is about, with its title: `1.3 Nazorg`, `Prioriteit 1 als geheel`.
  func name(of subject: Account.Subject) -> String {
    switch subject {
    case .whole: "De hele agenda"
    case .prioriteit(let number): "Prioriteit \(number) als geheel"
    case .doelstelling(let code): "\(code) \(title(ofDoelstelling: code))"
    }
  }
}
