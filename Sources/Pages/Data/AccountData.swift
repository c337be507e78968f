internal import AgendaModel
internal import Diagnostics

/// Accounts as `data/agenda.json` gives them: how far measures and actions are, how indicators came
/// out and why, money, evaluations and talks.
///
/// Measured values stand with the indicators; here is only which of them an account stated.
struct AccountData {
  /// The site.
  let site: Site

  /// Returns all accounts, the newest term first; nil when there are none.
  var json: JSON? {
    .list(site.stands.flatMap { stand in stand.accounts.all.compactMap { account($0, stand) } })
  }

  /// Returns one account.
  private func account(_ view: DocumentView, _ stand: TermStand) -> JSON? {
    guard let account = view.document.account else { return nil }
    let code = account.doelstelling
    let measures = code.map(stand.measures) ?? stand.others(of: account.subject)
    let indicators = site.indicators.filter { $0.owner == view.code && account.subject != .whole }
    let page = stand.accounts.page(of: account.subject)
    return .known([
      (stand.term.isInternal ? "semester" : "jaar", Self.term(stand.term)),
      ("over", Self.subject(account.subject)), ("titel", .text(view.document.title?.value)),
      ("adres", .string(site.map.path(of: page).address)), ("tekst", .list(text(view))),
      ("maatregelen", .list(measures.map { measure($0, stand) })),
      ("indicatoren", .list(indicators.compactMap { outcome($0, stand) })),
      ("besteding", account.spending.map { spending($0, account.subject, stand) }),
      ("evaluaties", .list(account.evaluations.map(Self.evaluation))),
      ("besproken-met", .list(account.talks.map(Self.talk))),
    ])
  }

  /// Returns a year as a number, a semester in words.
  private static func term(_ term: AccountTerm) -> JSON {
    if case .year(let year) = term { .integer(year) } else { .string(term.text) }
  }

  /// Returns what an account is about.
  private static func subject(_ subject: Account.Subject) -> JSON {
    switch subject {
    case .whole: .object([("soort", .string("agenda"))])
    case .prioriteit(let number):
      .object([("soort", .string("prioriteit")), ("code", .string(String(number)))])
    case .doelstelling(let code):
      .object([("soort", .string("doelstelling")), ("code", .string(code))])
    }
  }

  /// Returns the sections of an account with something to read, without those about measures.
  private func text(_ view: DocumentView) -> [JSON] {
    let document = view.withoutReports.document
    let prose = PlainProse(document, in: site.map)
    let start = prose.text(document.introduction)
    let sections = document.sections.map { section in
      let blocks = section.introduction + section.parts.flatMap(\.blocks)
      return (title: section.heading.text, role: section.role, text: prose.text(blocks))
    }
    return ([(title: "", role: nil, text: start)] + sections).filter { !$0.text.isEmpty }.map {
      .known([
        ("titel", .text($0.title.isEmpty ? nil : $0.title)), ("rol", .text($0.role?.rawValue)),
        ("tekst", .string($0.text)),
      ])
    }
  }

  /// Returns a measure with how far it is; without a stand where the account gives none.
  private func measure(_ report: MeasureReport, _ stand: TermStand) -> JSON {
    .known([
      ("bij", .list(report.ids.map { .string($0) })), ("titel", .string(report.title)),
      ("in-de-agenda", .bool(report.plan != nil)), ("stand", .text(report.status?.rawValue)),
      ("toelichting", .text(report.text(in: site.map))),
      ("acties", .list(report.actions.map { action($0) })),
    ])
  }

  /// Returns an action with the words of the agenda and those of the account.
  private func action(_ action: ActionReport) -> JSON {
    .known([
      ("letter", .text(action.plan?.letter?.value ?? action.said?.letter?.value)),
      ("stand", .text(action.status?.rawValue)),
      ("gepland", .text(action.plan.map { PlainProse(nil, in: site.map).text($0.inlines) })),
      ("tekst", .text(action.text(in: site.map))),
    ])
  }

  /// Returns how an indicator came out, with what the account says of it.
  private func outcome(_ indicator: IndicatorBlock, _ stand: TermStand) -> JSON? {
    guard let outcome = stand.outcome(of: indicator.key), let series = outcome.series else {
      return nil
    }
    let told = stand.told(about: indicator.key)
    return .known([
      ("indicator", .string(indicator.key)),
      (
        "resultaten",
        .array(
          outcome.parts.map { part in
            .known([
              ("cel", PlainData.cell(part.cell.key)),
              ("resultaat", .string(part.result.verdict.rawValue)),
              ("twijfel", .text(part.result.doubt?.rawValue)),
              ("in-woorden", .string(part.result.dutch)),
              (
                "uitleg",
                .text(ResultSentence(part.result, unit: series.unit).text)
              ),
            ])
          })
      ),
      ("waarden", .list(told.flatMap { Self.stated($0.entry) })),
      ("geen-cijfer", .list(told.compactMap { $0.entry.absence.map { .string($0.value.dutch) } })),
      ("toelichting", .list(told.compactMap { $0.entry.remark.map { .string($0.value) } })),
    ])
  }

  /// Returns which values an account states; the numbers stand with the indicator.
  private static func stated(_ entry: AccountedIndicator) -> [JSON] {
    entry.stated.map { value in
      .known([
        ("reeks", .text(entry.series?.value)), ("cel", PlainData.cell(value.cell)),
        ("periode", .string(value.period.text)),
      ])
    }
  }

  /// Returns what was spent, beside what the begroting has.
  private func spending(
    _ spending: Spending, _ subject: Account.Subject, _ stand: TermStand
  ) -> JSON {
    let year = stand.spending
    let line = subject == .whole ? year.whole : year.lines.first { $0.subject == subject }
    return .known([
      ("begroot", line?.budget.map { .number($0.machine) }),
      ("besteed", ValueData.json(spending.spent.value, unit: .euro)),
      ("naar-volgend-jaar", spending.carriedOver.map { ValueData.json($0.value, unit: .euro) }),
      ("toelichting", .text(spending.remark?.value)),
    ])
  }

  /// Returns the evaluation of the cooperation with a partner.
  private static func evaluation(_ evaluation: PartnerEvaluation) -> JSON {
    .known([
      ("partner", .string(evaluation.name.value)),
      ("doelstellingen", .list(evaluation.doelstellingen.map { .string($0.value) })),
      ("datum", .text(evaluation.date?.value.iso)),
      ("uitkomst", .text(evaluation.outcome?.value)),
    ])
  }

  /// Returns a talk with a body.
  private static func talk(_ talk: Talk) -> JSON {
    .known([
      ("orgaan", .string(talk.body.value)), ("datum", .text(talk.date?.value.iso)),
      ("uitkomst", .text(talk.outcome?.value)),
    ])
  }
}

extension MeasureReport {
  /// Returns what the account says about the measure, as text without markup; nil for nothing.
  func text(in map: SiteMap) -> String? {
    let texts = told.map { told in
      let hidden = Set(told.part.actions.filter(\.isReported).map(\.range.lower))
      return PlainProse(told.view.document, in: map).text(told.part.blocks.without(items: hidden))
    }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}

extension ActionReport {
  /// Returns what the account says about the action, as text without markup; nil for nothing.
  func text(in map: SiteMap) -> String? {
    guard let said, let told else { return nil }
    let text = PlainProse(told.view.document, in: map).text(said.inlines)
    return text.isEmpty ? nil : text
  }
}
