public import Diagnostics

/// What one account says about a measure.
public struct Standing: Sendable {
  /// The account.
  public let document: AgendaDocument
  /// Its term.
  public let term: Located<AccountTerm>
  /// The heading with the stand, and what stands below it.
  public let part: Part

  /// The code of the doelstelling that the account is about; nil for a prioriteit or the whole.
  public var doelstelling: String? { document.account?.doelstelling }
}

/// The accounts of an agenda, looked up by term, subject and measure.
public struct AccountBook: Sendable {
  /// The terms that have an account, in order.
  public let terms: [AccountTerm]
  /// The accounts by term, in the agenda's order.
  private let documents: [AccountTerm: [AgendaDocument]]
  /// What accounts say about measures, by name without the letter of a part, by term.
  private let standings: [String: [Standing]]

  /// Gathers the accounts of an agenda.
  public init(_ agenda: Agenda) {
    var documents: [AccountTerm: [AgendaDocument]] = [:]
    var standings: [String: [Standing]] = [:]
    for document in agenda.accounts {
      guard let term = document.account?.term else { continue }
      documents[term.value, default: []].append(document)
      for part in document.parts where !part.marks.reports.isEmpty {
        let standing = Standing(document: document, term: term, part: part)
        for name in Set(part.marks.reports.map { MeasureName.whole($0.value) }) {
          standings[name, default: []].append(standing)
        }
      }
    }
    (self.documents, self.standings) = (documents, standings)
    terms = documents.keys.sorted()
  }

  /// The calendar years that have an account, in order.
  public var years: [Int] {
    terms.compactMap { if case .year(let year) = $0 { year } else { nil } }
  }

  /// Returns the accounts of a term, those of a wider subject first.
  public func accounts(of term: AccountTerm) -> [AgendaDocument] { documents[term, default: []] }

  /// Returns the account of a term about a subject.
  public func account(of term: AccountTerm, about subject: Account.Subject) -> AgendaDocument? {
    accounts(of: term).first { $0.account?.subject == subject }
  }

  /// Returns what accounts say about a measure of a doelstelling, the earliest first.
  ///
  /// The Regeling's own ids are known everywhere, so that the account of a prioriteit or the whole
  /// may speak of them too; an own id belongs to its doelstelling.
  public func standings(on measure: Part, of doelstelling: String) -> [Standing] {
    var found: [Standing] = []
    for name in Set(measure.measureNames.map(MeasureName.whole)).sorted() {
      found += standings[name, default: []].filter { standing in
        let isNear = standing.doelstelling.map { $0 == doelstelling } ?? true
        return (isNear || !measure.marks.measures.isEmpty)
          && standing.part.marks.reports.contains { reported in
            measure.measureNames.contains { MeasureName.isSame($0, reported.value) }
          }
      }
    }
    return found.sorted(by: Self.comesBefore).reduce(into: []) { kept, standing in
      let last = kept.last?.part.heading.range
      if last != standing.part.heading.range { kept.append(standing) }
    }
  }

  /// Whether a stand is of an earlier term than another, or stands before it in the same one.
  private static func comesBefore(_ left: Standing, _ right: Standing) -> Bool {
    if left.term.value != right.term.value { return left.term.value < right.term.value }
    let (first, second) = (left.part.heading.range, right.part.heading.range)
    return (first.file.path, first.lower) < (second.file.path, second.lower)
  }

  /// Returns the last stand on a measure in the terms up to and including `term`.
  public func lastStanding(
    on measure: Part, of doelstelling: String, upTo term: AccountTerm? = nil
  ) -> Standing? {
    standings(on: measure, of: doelstelling).last { standing in
      standing.part.marks.status != nil && term.map { standing.term.value <= $0 } ?? true
    }
  }
}
