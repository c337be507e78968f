internal import AgendaModel
internal import Diagnostics

/// How an agenda stands in one term: what follows from its accounts for each measure and indicator.
///
/// It is worked out once, for all pages.
struct TermStand: Sendable {
  /// The accounts of the term.
  let accounts: TermAccounts
  /// What was spent, beside what was budgeted.
  let spending: YearSpending
  /// The measures of each doelstelling, by code.
  private let measures: [String: [MeasureReport]]
  /// The measures that an account names and the agenda does not know, by the account's subject.
  private let others: [Account.Subject: [MeasureReport]]
  /// How each indicator came out, by its code or id.
  private let outcomes: [String: IndicatorOutcome]
  /// What the accounts say about each indicator, by its code or id.
  private let told: [String: [Told]]

  /// What one account says about an indicator.
  struct Told: Sendable {
    /// What it says.
    var entry: AccountedIndicator
    /// The account.
    var view: DocumentView
  }

  /// Works out a term.
  ///
  /// - Parameters:
  ///   - accounts: The accounts of the term.
  ///   - plans: The documents of the doelstellingen.
  ///   - indicators: The indicators of the site.
  ///   - agenda: The agenda, for its begroting and its last year.
  ///   - earlier: The year before, in which measures may have been closed.
  init(
    _ accounts: TermAccounts, plans: [DocumentView], indicators: [IndicatorBlock],
    in agenda: Agenda, after earlier: TermStand?
  ) {
    self.accounts = accounts
    spending = YearSpending(accounts, agenda)
    let lastYear = agenda.regeling.years.upperBound
    var matcher = MeasureMatcher(accounts)
    measures = Dictionary(
      plans.map { plan in
        let reports = matcher.reports(of: plan)
        return (plan.code, earlier?.continued(reports, plan.code) ?? reports)
      }
    ) { first, _ in first }
    others = matcher.rest
    let year: Int? = if case .year(let year) = accounts.term { year } else { nil }
    outcomes = Dictionary(
      indicators.filter { $0.notApplicable == nil }.map {
        ($0.key, IndicatorOutcome($0, year: year, lastYear: lastYear))
      }
    ) { first, _ in first }
    let entries = accounts.all.flatMap { view in
      (view.document.account?.indicators ?? []).map { Told(entry: $0, view: view) }
    }
    told = Dictionary(grouping: entries) { $0.entry.key.value }
  }

  /// Works out all terms, the newest first; each year knows what was closed before it.
  static func all(
    _ accounts: SiteAccounts, plans: [DocumentView], indicators: [IndicatorBlock],
    in agenda: Agenda
  ) -> [TermStand] {
    func stand(_ accounts: TermAccounts, after earlier: TermStand?) -> TermStand {
      TermStand(accounts, plans: plans, indicators: indicators, in: agenda, after: earlier)
    }
    var years: [TermStand] = []
    for year in accounts.years.reversed() { years.append(stand(year, after: years.last)) }
    return years.reversed() + accounts.semesters.map { stand($0, after: years.last) }
  }

  /// Returns the measures of a later term with what was closed in this one or before.
  ///
  /// Both lists follow the document of the doelstelling, so that they have the same measures.
  private func continued(_ later: [MeasureReport], _ code: String) -> [MeasureReport] {
    zip(later, measures[code] ?? []).map { report, past in
      var report = report
      report.before = past.closed(in: term)
      report.actionsBefore = past.closedActions(in: term)
      return report
    }
  }

  /// The year or semester.
  var term: AccountTerm { accounts.term }

  /// Returns the measures of a doelstelling that belong on its page, those of the account alone
  /// behind those of the agenda.
  func measures(of code: String) -> [MeasureReport] {
    (measures[code] ?? []).filter(\.isShown) + (others[.doelstelling(code)] ?? [])
  }

  /// Returns the measures that the account of a subject names and the agenda does not know.
  func others(of subject: Account.Subject) -> [MeasureReport] { others[subject] ?? [] }

  /// Returns how an indicator came out; nil for one that does not apply.
  func outcome(of key: String) -> IndicatorOutcome? { outcomes[key] }

  /// Returns what the accounts of the term say about an indicator, in their order.
  func told(about key: String) -> [Told] { told[key] ?? [] }
}
