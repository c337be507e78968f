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
  /// The names that headings of the agenda itself bear, by which a stand on exactly that one is told from
  /// a stand on a measure of which the agenda answers the parts.
  private let answered: Set<String>

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
    answered = Set(agenda.doelstellingen.flatMap(\.measures).flatMap(\.measureNames))
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
          && standing.part.marks.reports.contains { reports($0.value, on: measure) }
      }
    }
    return found.sorted(by: Self.comesBefore).reduce(into: []) { kept, standing in
      let last = kept.last?.part.heading.range
      if last != standing.part.heading.range { kept.append(standing) }
    }
  }

  /// Whether a name in an account is of a measure: its own, or where no heading of the agenda bears that
  /// name, that of the measure it is a part of, or of a part of it.
  private func reports(_ name: String, on measure: Part) -> Bool {
    if measure.measureNames.contains(name) { return true }
    return !answered.contains(name)
      && measure.measureNames.contains { MeasureName.isSame($0, name) }
  }

  /// Whether a stand is of an earlier term than another, or stands before it in the same one.
  private static func comesBefore(_ left: Standing, _ right: Standing) -> Bool {
    if left.term.value != right.term.value { return left.term.value < right.term.value }
    let (first, second) = (left.part.heading.range, right.part.heading.range)
    return (first.file.path, first.lower) < (second.file.path, second.lower)
  }
}
