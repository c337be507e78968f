internal import AgendaModel
internal import Diagnostics

/// The accounts of one term, by what they are about.
struct TermAccounts: Sendable {
  /// The year or semester.
  let term: AccountTerm
  /// The documents by subject.
  private let views: [Account.Subject: DocumentView]
  /// The documents in the order of the agenda: the whole, then each prioriteit and doelstelling.
  let all: [DocumentView]

  /// Gathers the documents of a term.
  init(_ term: AccountTerm, _ all: [DocumentView]) {
    (self.term, self.all) = (term, all)
    views = Dictionary(
      all.compactMap { view in view.document.account.map { ($0.subject, view) } }
    ) { first, _ in first }
  }

  /// Returns the document about a subject.
  subscript(subject: Account.Subject) -> DocumentView? { views[subject] }

  /// When the term was, in running text: `in 2025`, `in het eerste semester van 2025-2026`.
  var whenDutch: String { "in \(term.dutch)" }

  /// What the documents of the term are called: `verantwoording` or `voortgang`.
  var name: String { term.isInternal ? "voortgang" : "verantwoording" }

  /// The first page of the term.
  var page: SitePage { .account(term) }

  /// Returns the page of the document about a subject: the first one for the whole.
  func page(of subject: Account.Subject) -> SitePage {
    subject == .whole ? page : .accountOf(term, subject)
  }
}

/// All accounts of a site, by term, the newest first.
struct SiteAccounts: Sendable {
  /// The years with a verantwoording.
  let years: [TermAccounts]
  /// The semesters with a voortgang; none where everyone may look.
  let semesters: [TermAccounts]

  /// Gathers the accounts among documents.
  init(_ views: [DocumentView]) {
    let groups = Dictionary(grouping: views.filter { $0.document.account != nil }) {
      $0.document.account?.term.value
    }
    let terms = groups.compactMap { term, views in term.map { TermAccounts($0, views) } }
      .sorted { $0.term > $1.term }
    years = terms.filter { !$0.term.isInternal }
    semesters = terms.filter(\.term.isInternal)
  }
}
