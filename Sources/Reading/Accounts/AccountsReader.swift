internal import AgendaModel
internal import Diagnostics

/// Reads all accounts of an agenda, once its other documents are there.
struct AccountsReader {
  /// Takes values out of datasets.
  let datasets: DatasetValues
  /// Where findings go.
  let log: FindingLog

  /// Puts the accounts in `files` into `agenda`, and their values with its indicators.
  func read(_ files: [SourceFile], into agenda: inout Agenda) {
    let accounts = files.filter { DocumentPlace.kind(of: $0.path) == .account }
    guard !accounts.isEmpty else { return }
    let reader = AccountReader(
      agenda: agenda, requirements: RequirementIndex(agenda.regeling), datasets: datasets, log: log)
    var results: [AccountReader.Result] = []
    for file in accounts {
      guard let result = reader.read(file), isFirst(result.document, among: results) else {
        continue
      }
      results.append(result)
    }
    agenda.accounts = results.map(\.document).sorted(by: Self.comesBefore)
    let values = results.flatMap(\.values)
    for value in values where !value.term.isInternal { value.put(into: &agenda) }
    for value in values where value.term.isInternal { value.put(into: &agenda) }
  }

  /// Whether an account stands before another: by term, then the whole, prioriteiten, doelstellingen.
  private static func comesBefore(_ left: AgendaDocument, _ right: AgendaDocument) -> Bool {
    guard let first = left.account, let second = right.account else { return false }
    if first.term.value != second.term.value { return first.term.value < second.term.value }
    return rank(first.subject) < rank(second.subject)
  }

  /// Returns a word by which subjects are in order; codes have one digit on either side.
  private static func rank(_ subject: Account.Subject) -> String {
    switch subject {
    case .whole: ""
    case .prioriteit(let number): String(number)
    case .doelstelling(let code): code
    }
  }

  /// Whether no earlier account is of the same term and about the same.
  private func isFirst(
    _ document: AgendaDocument, among earlier: [AccountReader.Result]
  ) -> Bool {
    guard let account = document.account else { return false }
    let twin = earlier.first {
      $0.document.account?.term.value == account.term.value
        && $0.document.account?.subject == account.subject
    }
    guard let twin, let before = twin.document.account else { return true }
    log.error(
      "duplicate-document", account.term.range,
      "Over \(account.subject.dutch) in \(account.term.value.dutch) gaat al een ander stuk",
      why: "Dit stuk is niet gelezen.",
      mend: "Voeg de twee stukken samen, of verbeter het kopblok",
      notes: [.init(at: before.term.range, "Eerder hier")])
    return false
  }
}
