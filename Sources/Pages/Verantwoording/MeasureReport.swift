internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// What an account says about one measure, beside what the agenda says about it.
struct MeasureReport: Sendable {
  /// A part of an account with the document it stands in.
  struct Told: Sendable {
    /// The part.
    var part: Part
    /// The document.
    var view: DocumentView
    /// The anchor of the part on the page of its document.
    var anchor: String

    /// The text of the part without the items that report on actions.
    var text: [Block] {
      let hidden = Set(part.actions.filter(\.isReported).map(\.range.lower))
      return part.blocks.without(items: hidden)
    }
  }

  /// The measure in the agenda; nil for one that only the account names.
  var plan: MeasureAnswers.Answer?
  /// The ids of the measure: of the Regeling, or its own.
  var ids: [String]
  /// What the account says, mostly in one part.
  var told: [Told]
  /// How it was closed in an earlier year, after which nothing more is expected.
  var before: ClosedStand?
  /// How its actions were closed in earlier years, by their letters.
  var actionsBefore: [String: ClosedStand] = [:]

  /// What the school decided about it; nil for one that only the account names.
  var decision: MeasureAnswers.State? { plan.map { MeasureAnswers.state(of: $0.part) } }

  /// Whether readers may expect to hear how far it is: the school does it, and told so.
  var isExpected: Bool {
    guard let plan else { return false }
    return plan.part.marks.measures.isEmpty || decision == .applied
  }

  /// Whether it belongs on the page: it is expected, or the account speaks of it.
  var isShown: Bool { isExpected || !told.isEmpty }

  /// How far it has come; what was closed before stays so.
  ///
  /// Of several parts the one that departs from the plan counts, else the first.
  var status: MeasureStatus? {
    let all = told.compactMap { $0.part.marks.status?.value }
    return all.first(where: \.isDeviation) ?? all.first ?? before?.status
  }

  /// How it was closed in a term or before; nil when it is still open.
  func closed(in term: AccountTerm) -> ClosedStand? {
    if told.isEmpty, let before { return before }
    return ClosedStand(status, in: term)
  }

  /// How its actions were closed in a term or before, by their letters.
  func closedActions(in term: AccountTerm) -> [String: ClosedStand] {
    var closed = actionsBefore
    for action in actions {
      guard let letter = action.plan?.letter?.value, action.said != nil else { continue }
      closed[letter] = ClosedStand(action.status, in: term)
    }
    return closed
  }

  /// The title: the agenda's own words, or else those of the account.
  var title: String { plan?.part.heading.text ?? told.first?.part.heading.text ?? "" }

  /// Its actions: those of the agenda in its order, then those that only the account names.
  var actions: [ActionReport] {
    let said = told.flatMap { told in
      told.part.actions.filter(\.isReported).map { (action: $0, told: told) }
    }
    var used: Set<Int> = []
    let planned = (plan?.part.actions ?? []).map { action in
      let place = said.indices.first { index in
        !used.contains(index) && action.letter != nil
          && said[index].action.letter?.value == action.letter?.value
      }
      if let place { used.insert(place) }
      return ActionReport(
        plan: action, said: place.map { said[$0].action }, told: place.map { said[$0].told },
        before: action.letter.flatMap { actionsBefore[$0.value] })
    }
    let others = said.indices.filter { !used.contains($0) }.map {
      ActionReport(plan: nil, said: said[$0].action, told: said[$0].told)
    }
    return planned + others
  }

  /// Whether the account says anything besides the stand.
  var isExplained: Bool {
    told.contains { !$0.text.allSatisfy(\.isEmpty) }
      || actions.contains { $0.said.map { !$0.inlines.plainText.isEmpty } ?? false }
  }
}

/// What an account says about one action, beside what the agenda says about it.
struct ActionReport: Sendable {
  /// The action in the agenda.
  var plan: Action?
  /// What the account says.
  var said: Action?
  /// Where it says so.
  var told: MeasureReport.Told?
  /// How it was closed in an earlier year.
  var before: ClosedStand?

  /// How far it has come; what was closed before stays so.
  var status: MeasureStatus? { said == nil ? before?.status : said?.status?.value }
}

/// A stand after which nothing more is expected, with the term that told it.
struct ClosedStand: Sendable {
  /// The term.
  let term: AccountTerm
  /// The stand: finished or stopped.
  let status: MeasureStatus

  /// Keeps a stand of a term; nil for one after which more is expected.
  init?(_ status: MeasureStatus?, in term: AccountTerm) {
    guard let status, status.isClosed else { return nil }
    (self.term, self.status) = (term, status)
  }
}

extension Action {
  /// Whether an item of a list in an account says how an action goes: it names one, or a stand.
  var isReported: Bool { letter != nil || status != nil }
}
