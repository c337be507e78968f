internal import AgendaModel
internal import Diagnostics

/// Finds the parts of accounts that report on a measure of the agenda.
struct MeasureMatcher {
  /// A part of an account, and whether a measure was found for it.
  private struct Entry {
    /// The part.
    var told: MeasureReport.Told
    /// What the account it stands in is about.
    var subject: Account.Subject
    /// Whether a measure of the agenda was found.
    var isUsed = false
  }

  /// The parts that report, in the order of the documents.
  private var entries: [Entry] = []
  /// The places of the parts that report on a measure, by its id without a letter.
  private var places: [String: [Int]] = [:]

  /// Gathers the parts that report on a measure.
  init(_ accounts: TermAccounts) {
    for view in accounts.all {
      guard let subject = view.document.account?.subject else { continue }
      for (part, anchor) in view.parts where !part.marks.reports.isEmpty {
        for key in Set(part.marks.reports.map { Self.key($0.value) }) {
          places[key, default: []].append(entries.count)
        }
        entries.append(
          Entry(told: .init(part: part, view: view, anchor: anchor), subject: subject))
      }
    }
  }

  /// Returns the measures of a doelstelling with what the accounts say of each.
  mutating func reports(of plan: DocumentView) -> [MeasureReport] {
    var reports: [MeasureReport] = []
    for (section, anchors) in zip(plan.document.sections, plan.partAnchors) {
      for (part, anchor) in zip(section.parts, anchors) {
        let isOwn = section.role == .overigeActies
        guard isOwn || !part.marks.measures.isEmpty else { continue }
        let answer = MeasureAnswers.Answer(part: part, document: plan.code, anchor: anchor)
        let ids = part.marks.measures.map(\.value) + [part.marks.id?.value].compactMap(\.self)
        reports.append(MeasureReport(plan: answer, ids: ids, told: told(about: ids, plan.code)))
      }
    }
    return reports
  }

  /// Returns the parts that report on a measure, and notes that a measure was found for them.
  private mutating func told(about ids: [String], _ code: String) -> [MeasureReport.Told] {
    let near = Set(ids.flatMap { places[Self.key($0)] ?? [] }).sorted()
    return near.compactMap { place in
      let entry = entries[place]
      let isMeant = entry.told.part.marks.reports.contains { report in
        ids.contains { Self.names(report.value, $0, isNear: entry.subject == .doelstelling(code)) }
      }
      guard isMeant else { return nil }
      entries[place].isUsed = true
      return entry.told
    }
  }

  /// Whether an id is of a measure of the Regeling, such as `M1.3.1a`; else it is an own name.
  private static func isOfRegeling(_ id: String) -> Bool {
    id.first == "M" && id.dropFirst().first?.isNumber == true
  }

  /// Returns what a measure is filed under: its id without the letter of a part, or its own name.
  private static func key(_ id: String) -> String {
    isOfRegeling(id) ? MeasureAnswers.whole(id) : id
  }

  /// Whether a name in an account means a measure of the agenda.
  ///
  /// It may name the same, the whole of a part, or a part of the whole. An own name holds in the
  /// account of its doelstelling alone.
  private static func names(_ report: String, _ id: String, isNear: Bool) -> Bool {
    guard isOfRegeling(report), isOfRegeling(id) else { return isNear && report == id }
    return report == id || MeasureAnswers.whole(report) == id || report == MeasureAnswers.whole(id)
  }

  /// The parts for which no measure was found, by the subject of their account.
  var rest: [Account.Subject: [MeasureReport]] {
    var rest: [Account.Subject: [MeasureReport]] = [:]
    for entry in entries where !entry.isUsed {
      let report = MeasureReport(
        plan: nil, ids: entry.told.part.marks.reports.map(\.value), told: [entry.told])
      rest[entry.subject, default: []].append(report)
    }
    return rest
  }
}
