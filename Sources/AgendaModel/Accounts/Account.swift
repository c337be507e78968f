public import Diagnostics

/// What the header of an account says: of which term, about what, and with which figures.
///
/// The measured values themselves stand with the indicators, where every chart and check takes them
/// from; here is only which were stated, so that each figure exists once.
public struct Account: Sendable {
  /// What an account is about.
  public enum Subject: Sendable, Hashable {
    /// The agenda as a whole.
    case whole
    /// A prioriteit, by number.
    case prioriteit(Int)
    /// A doelstelling, by code.
    case doelstelling(String)

    /// In words: `de hele agenda`, `prioriteit 1`, `doelstelling 1.3`.
    public var dutch: String {
      switch self {
      case .whole: "de hele agenda"
      case .prioriteit(let number): "prioriteit \(number)"
      case .doelstelling(let code): "doelstelling \(code)"
      }
    }
  }

  /// The term.
  public var term: Located<AccountTerm>
  /// What it is about.
  public var subject: Subject
  /// What it says about indicators.
  public var indicators: [AccountedIndicator] = []
  /// What was spent.
  public var spending: Spending?
  /// How the cooperation with partners was evaluated.
  public var evaluations: [PartnerEvaluation] = []
  /// With which bodies it was discussed.
  public var talks: [Talk] = []

  /// Creates an account that says nothing yet.
  public init(term: Located<AccountTerm>, subject: Subject) {
    (self.term, self.subject) = (term, subject)
  }

  /// The code of the doelstelling that it is about.
  public var doelstelling: String? {
    if case .doelstelling(let code) = subject { code } else { nil }
  }
}

/// What an account says about one series of an indicator.
public struct AccountedIndicator: Sendable {
  /// The code or own id.
  public var key: Located<String>
  /// The id of the series; nil for the main one.
  public var series: Located<String>?
  /// Which values it states, in the author's order; the figures stand with the indicator.
  public var stated: [StatedValue] = []
  /// Why there is no new figure, where the account says that.
  public var absence: Located<Absence>?
  /// What the institution says about the figure.
  public var remark: Located<String>?
  /// Where it stands.
  public var range: SourceRange

  /// Creates an entry without values.
  public init(key: Located<String>, series: Located<String>?, range: SourceRange) {
    (self.key, self.series, self.range) = (key, series, range)
    (absence, remark) = (nil, nil)
  }

  /// Names one value that an account states.
  public struct StatedValue: Sendable, Hashable {
    /// The cell.
    public var cell: CellKey
    /// The period.
    public var period: Period

    /// Names a value.
    public init(cell: CellKey, period: Period) { (self.cell, self.period) = (cell, period) }
  }
}

/// What was spent in a term, in euros.
public struct Spending: Sendable {
  /// What was spent.
  public var spent: Located<Value>
  /// What of the budget is carried over to the next year.
  public var carriedOver: Located<Value>?
  /// Why it differs from the begroting.
  public var remark: Located<String>?
  /// Where it stands.
  public var range: SourceRange

  /// Creates spending.
  public init(
    spent: Located<Value>, carriedOver: Located<Value>?, remark: Located<String>?,
    range: SourceRange
  ) {
    (self.spent, self.carriedOver, self.remark) = (spent, carriedOver, remark)
    self.range = range
  }
}

/// How the cooperation with one partner was evaluated.
public struct PartnerEvaluation: Sendable {
  /// The partner's name, as under `partners` of the agenda.
  public var name: Located<String>
  /// The codes of the doelstellingen it was about; empty for all that the account is about.
  public var doelstellingen: [Located<String>]
  /// On which day.
  public var date: Located<CalendarDate>?
  /// What came out of it.
  public var outcome: Located<String>?
  /// Where it stands.
  public var range: SourceRange

  /// Creates an evaluation.
  public init(
    name: Located<String>, doelstellingen: [Located<String>], date: Located<CalendarDate>?,
    outcome: Located<String>?, range: SourceRange
  ) {
    (self.name, self.doelstellingen, self.date) = (name, doelstellingen, date)
    (self.outcome, self.range) = (outcome, range)
  }
}

/// A body with which an account was discussed.
public struct Talk: Sendable {
  /// The body, as under `organen` of the agenda.
  public var body: Located<String>
  /// On which day.
  public var date: Located<CalendarDate>?
  /// What it said or decided.
  public var outcome: Located<String>?
  /// Where it stands.
  public var range: SourceRange

  /// Creates a talk.
  public init(
    body: Located<String>, date: Located<CalendarDate>?, outcome: Located<String>?,
    range: SourceRange
  ) {
    (self.body, self.date, self.outcome, self.range) = (body, date, outcome, range)
  }
}
