internal import AgendaModel
internal import Diagnostics

/// A measure that is applied, and of which the account of its doelstelling gives no stand.
enum MeasureWithoutStand: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "measure-without-stand", .account, .waarschuwing, isAboutMissingPart: true,
    title: "Een verantwoording zegt niet hoe het met een maatregel staat",
    what: """
      Of een verantwoording van een doelstelling een `stand` geeft bij elke maatregel die de agenda toepast, ook bij een
      eigen maatregel met een `#naam`. Een stand in het stuk over de prioriteit of de hele agenda van hetzelfde jaar telt
      mee. Wegblijven mag een maatregel met `samen-met=`, een maatregel die al `afgerond` of `gestopt` was, en een
      maatregel waarvan alle acties later beginnen. Van een voortgang telt alleen een kop die er al staat.
      """,
    why: """
      De agenda beloofde de maatregel. De lezer wil weten of zij is uitgevoerd, ook als er nog niets gebeurde.
      """,
    wrong: "### Nazorg {maatregel=3}",
    right: "### Nazorg {maatregel=3 stand=op-schema}")

  /// Returns a finding for each measure without a stand, or one for all of an account without any.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let measures = MeasureAccount.all(in: index).filter { $0.measure.marks.mergedWith.isEmpty }
    let byDoelstelling = Dictionary(grouping: measures, by: \.doelstelling)
    return index.agenda.accounts.flatMap { document -> [Diagnostic] in
      guard let account = document.account, let code = account.doelstelling else { return [] }
      let all = byDoelstelling[code, default: []].filter { $0.isExpected(in: account.term.value) }
      let open = all.filter { $0.standing(in: account.term.value)?.part.marks.status == nil }
      guard open.count > lostMarks(in: document, index) else { return [] }
      let isBare = open.count > 1 && open.count == all.count
      if isBare, open.allSatisfy({ $0.standing(in: account.term.value) == nil }) {
        return [
          finding(
            at: place(in: document), Message.none(code, account.term.value, open.count),
            explanation: Message.explanation, subject: code, solutions: [Message.solution(open[0])])
        ]
      }
      return open.map { finding(about: $0, in: document, account) }
    }
  }

  /// Returns the finding about one measure, at its heading where there is one.
  private static func finding(
    about measure: MeasureAccount, in document: AgendaDocument, _ account: Account
  ) -> Diagnostic {
    let heading = measure.standing(in: account.term.value)?.part.heading.range
    return finding(
      at: heading ?? place(in: document), Message.summary(measure, account.term.value),
      explanation: Message.explanation, subject: measure.name,
      notes: [.init(at: measure.measure.heading.range, "De maatregel in de agenda")],
      solutions: [Message.solution(measure)])
  }

  /// Returns where a heading about a measure is missing.
  private static func place(in document: AgendaDocument) -> SourceRange {
    document.sections(.maatregelen).first?.heading.range
      ?? document.code?.range ?? document.headerRange
  }

  /// Returns how many headings may be the answer, because something in their braces is wrong.
  private static func lostMarks(in document: AgendaDocument, _ index: AgendaIndex) -> Int {
    document.parts.count { index.damage.touches($0.heading.lineRange) }
      + index.damage.misplacedMarks(in: document.file.path)
  }
}

extension MeasureAccount {
  /// Whether a term should say how far the measure has come.
  ///
  /// A heading about it promises a stand. Without one, the account of a year owes a stand on what was to
  /// be done by then and was not closed before; the progress of a semester owes none.
  func isExpected(in term: AccountTerm) -> Bool {
    if standing(in: term) != nil { return true }
    let actions = measure.letteredActions
    let isLater = !actions.isEmpty && actions.allSatisfy { $0.startsAfter(term) }
    let last = standings.last { $0.term.value < term && $0.part.marks.status != nil }
    return !term.isInternal && !isLater && last?.part.marks.status?.value.isClosed != true
  }

  /// Whether the account of a year should say how far an action has come, where it does so of others.
  func isExpected(_ action: Action, in term: AccountTerm) -> Bool {
    let letter = action.letter?.value ?? ""
    let earlier = standings.filter { $0.term.value < term }
    let last = earlier.compactMap { $0.part.action(letter)?.status?.value }.last
    return !term.isInternal && !action.startsAfter(term) && last?.isClosed != true
  }

  /// Returns what the accounts of a term say about the measure.
  func standing(in term: AccountTerm) -> Standing? {
    let found = standings.filter { $0.term.value == term }
    return found.first { $0.part.marks.status != nil } ?? found.first
  }
}

extension Action {
  /// Whether its period starts when a term is over.
  fileprivate func startsAfter(_ term: AccountTerm) -> Bool {
    guard let period, let end = term.lastDay else { return false }
    return period.value.startsAfter(end)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about one measure.
  static func summary(_ measure: MeasureAccount, _ term: AccountTerm) -> String {
    "Bij maatregel \(measure.name) (\(measure.measure.heading.text)) staat geen stand over "
      + term.dutch
  }
  /// The headline about all measures.
  static func none(_ code: String, _ term: AccountTerm, _ count: Int) -> String {
    "Bij geen van de \(count) maatregelen van \(code) staat een stand over \(term.dutch)"
  }
  /// Why.
  static let explanation =
    "De agenda past de maatregel toe. Een verantwoording zegt van elke maatregel hoe ver zij is."
  /// The mend.
  static func solution(_ measure: MeasureAccount) -> Diagnostic.Solution {
    .init("Schrijf een kop met `{maatregel=\(measure.writtenName) stand=…}`")
  }
}

extension MeasureAccount {
  /// The name as an author writes it in an account of the doelstelling: `3a` for `M1.3.3a`.
  var writtenName: String { MeasureName.written(name, in: doelstelling) }
}
