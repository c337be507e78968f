internal import AgendaModel
internal import Diagnostics

/// What was written before a term that starts.
struct EarlierAccounts {
  /// All accounts.
  let book: AccountBook
  /// The term that starts.
  private let term: AccountTerm
  /// The terms before it, the latest last.
  private let terms: [AccountTerm]

  /// Looks back from a term.
  init(_ book: AccountBook, before term: AccountTerm) {
    (self.book, self.term) = (book, term)
    terms = book.terms.filter { Self.isBefore($0, term) }
  }

  /// Returns the last account about a subject.
  func account(about subject: Account.Subject) -> AgendaDocument? {
    terms.reversed().lazy.compactMap { book.account(of: $0, about: subject) }.first
  }

  /// Returns the last stand on a measure.
  func standing(on measure: Part, of code: String) -> Standing? {
    book.standings(on: measure, of: code).last { standing in
      standing.part.marks.status != nil && terms.contains(standing.term.value)
    }
  }

  /// Whether a stand of an earlier term can be taken over: what is closed stays closed, and progress
  /// in the year itself is what its account tells.
  ///
  /// Any other stand is old: whoever fills in the new document says how it is now.
  func holds(_ status: MeasureStatus, of earlier: AccountTerm) -> Bool {
    status.isClosed || earlier.isInternal && Self.isPart(earlier, of: term)
  }

  /// Whether a term comes before another; the semesters in a year come before its account.
  private static func isBefore(_ earlier: AccountTerm, _ term: AccountTerm) -> Bool {
    guard earlier != term, let end = earlier.lastDay, let start = term.firstDay else {
      return false
    }
    return end < start || earlier.isInternal && isPart(earlier, of: term)
  }

  /// Whether a semester touches the year of an account.
  private static func isPart(_ semester: AccountTerm, of term: AccountTerm) -> Bool {
    guard case .year(let year) = term else { return false }
    return semester.firstDay?.year == year || semester.lastDay?.year == year
  }
}
