public import AgendaModel
public import Diagnostics
internal import Markdown

/// How an agenda stands on its reference date: what is missing, what is late, what falls due soon.
public struct AgendaStatus: Sendable {
  /// Something that was planned for a period.
  public struct Task: Sendable {
    /// The code of the doelstelling.
    public let doelstelling: String
    /// The measure as an author names it, with the letter of the action behind it: `M1.3.1 a`.
    public let name: String
    /// What it is, in the agenda's words.
    public let text: String
    /// Who does it, as a function; nil where the agenda does not say.
    public let role: String?
    /// The last day of its period.
    public let end: CalendarDate
    /// How far it had come in the last account; nil where none says.
    public let status: MeasureStatus?
    /// Where it stands.
    public let place: SourceRange
  }

  /// A part that the agenda or an account still lacks.
  public struct Gap: Sendable {
    /// The code of the doelstelling; nil for the agenda as a whole.
    public let doelstelling: String?
    /// Who carries out the measure that it is about, as a function.
    public let role: String?
    /// What is missing.
    public let finding: Diagnostic
  }

  /// The day that counts as now; without it nothing is late or due.
  public let now: CalendarDate?
  /// The codes of the doelstellingen with a document, in order.
  public let doelstellingen: [String]
  /// What is missing, by doelstelling.
  public let gaps: [Gap]
  /// What was to be done by now and is not, the longest ago first.
  public let late: [Task]
  /// What is to be done within six weeks, the first first.
  public let due: [Task]
  /// The years of which the account is expected within six weeks, with the day.
  public let dueAccounts: [(year: Int, day: CalendarDate)]

  /// How many days count as soon: six weeks.
  public static let soon = 42

  /// Takes stock of an agenda; `missing` are the findings about parts that are not there.
  public init(_ agenda: Agenda, missing: [Diagnostic]) {
    let now = agenda.referenceDate?.value
    self.now = now
    doelstellingen = agenda.doelstellingen.compactMap(\.code?.value)
    gaps = Gaps(agenda).gaps(missing)
    let tasks = PlannedTasks.all(in: agenda).filter { $0.status?.isClosed != true }
      .sorted { ($0.end, $0.doelstelling, $0.name) < ($1.end, $1.doelstelling, $1.name) }
    let last = now?.adding(days: Self.soon)
    late = tasks.filter { task in now.map { task.end < $0 } ?? false }
    due = tasks.filter { task in
      guard let now, let last else { return false }
      return now <= task.end && task.end <= last
    }
    let years = AccountBook(agenda).years
    dueAccounts = agenda.regeling.years.compactMap { year in
      guard let now, let last, !years.contains(year),
        let day = agenda.regeling.accounting?.due(for: year), now < day, day <= last
      else { return nil }
      return (year, day)
    }
  }

  /// The roles that tasks or gaps name, sorted; work without a role is not among them.
  public var roles: [String] {
    Set((late + due).compactMap(\.role) + gaps.compactMap(\.role)).sorted()
  }
}

/// The actions of the measures that are applied, with how far each has come.
private enum PlannedTasks {
  /// Returns the actions that have a period.
  static func all(in agenda: Agenda) -> [AgendaStatus.Task] {
    let book = AccountBook(agenda)
    return agenda.doelstellingen.flatMap { document -> [AgendaStatus.Task] in
      guard let code = document.code?.value else { return [] }
      return document.appliedMeasures.flatMap { measure in
        let standings = book.standings(on: measure, of: code)
        return measure.actions.filter { !$0.isInternal }.compactMap {
          task($0, of: measure, code, standings)
        }
      }
    }
  }

  /// Returns an action as a task; nil without a period that ends.
  ///
  /// An action without a stand of its own follows its measure once that is closed.
  private static func task(
    _ action: Action, of measure: Part, _ code: String, _ standings: [Standing]
  ) -> AgendaStatus.Task? {
    guard let end = action.period?.value.lastDay else { return nil }
    let letter = action.letter?.value
    let own = letter.flatMap { letter in
      standings.compactMap { $0.part.action(letter)?.status?.value }.last
    }
    let whole = standings.compactMap(\.part.marks.status?.value).last
    return AgendaStatus.Task(
      doelstelling: code,
      name: [measure.measureName, letter].compactMap(\.self).joined(separator: " "),
      text: action.inlines.plainText, role: action.role ?? measure.marks.role, end: end,
      status: own ?? whole, place: action.range)
  }
}

/// Sorts what is missing by doelstelling and role.
private struct Gaps {
  /// The doelstelling of each document, by path.
  private let owners: [String: String]
  /// The role of each measure, by doelstelling and name.
  private let roles: [[String]: String]

  /// Gathers the owners and roles of an agenda.
  init(_ agenda: Agenda) {
    let documents =
      agenda.doelstellingen + agenda.accounts.filter { $0.account?.doelstelling != nil }
    owners = Dictionary(documents.map { ($0.file.path, $0.code?.value ?? "") }) { first, _ in first
    }
    let pairs = agenda.doelstellingen.flatMap { document in
      document.measures.flatMap { part in
        part.measureNames.compactMap { name in
          part.marks.role.map { ([document.code?.value ?? "", name], $0) }
        }
      }
    }
    roles = Dictionary(pairs) { first, _ in first }
  }

  /// Returns the findings with their doelstelling and role, by doelstelling, the whole last.
  func gaps(_ findings: [Diagnostic]) -> [AgendaStatus.Gap] {
    let gaps = findings.map { finding -> AgendaStatus.Gap in
      let owner = owners[finding.range.file.path]
      let role = owner.flatMap { owner in finding.subject.flatMap { roles[[owner, $0]] } }
      return .init(doelstelling: owner, role: role, finding: finding)
    }
    let codes = Set(gaps.compactMap(\.doelstelling)).sorted()
    return codes.flatMap { code in gaps.filter { $0.doelstelling == code } }
      + gaps.filter { $0.doelstelling == nil }
  }
}
