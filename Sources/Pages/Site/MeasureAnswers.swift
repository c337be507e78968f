internal import AgendaModel
internal import Diagnostics

/// What the agenda says about each measure of the Regeling: *pas toe of leg uit*.
struct MeasureAnswers: Sendable {
  /// What the school does with a measure.
  enum State: Sendable, Hashable {
    /// It does the measure.
    case applied
    /// It does not, and says why.
    case explained
    /// The decision follows.
    case later
    /// The agenda does not say yet.
    case open
  }

  /// One part of a document that answers a measure.
  struct Answer: Sendable {
    /// The part.
    var part: Part
    /// The code of the doelstelling whose document holds it.
    var document: String
    /// The anchor of the part on its page.
    var anchor: String
  }

  /// The answers by the measure's id without a letter.
  private var answers: [String: [Answer]] = [:]

  /// Gathers the answers of all doelstellingen.
  init(_ views: [DocumentView]) {
    for view in views where view.document.kind == .doelstelling {
      for (section, anchors) in zip(view.document.sections, view.partAnchors) {
        for (part, anchor) in zip(section.parts, anchors) {
          add(Answer(part: part, document: view.code, anchor: anchor))
        }
      }
    }
  }

  /// Files an answer under the measures it names.
  private mutating func add(_ answer: Answer) {
    for id in Set(answer.part.marks.measures.map { Self.whole($0.value) }) {
      answers[id, default: []].append(answer)
    }
  }

  /// Returns the id of a measure without the letter of its part: `M1.3.1a` is `M1.3.1`.
  static func whole(_ id: String) -> String {
    id.last?.isLetter == true && id.count > 1 ? String(id.dropLast()) : id
  }

  /// Returns the answers to a measure in the order of the documents.
  func answers(to id: String) -> [Answer] { answers[id] ?? [] }

  /// Returns what the school does with a measure; when its parts differ, doing counts first.
  func state(of id: String) -> State {
    let states = answers(to: id).map { Self.state(of: $0.part) }
    return [State.applied, .explained, .later].first { states.contains($0) } ?? .open
  }

  /// Returns what a part says about its measures.
  static func state(of part: Part) -> State {
    switch part.marks.decision?.value {
    case .apply: .applied
    case .explain: .explained
    case .later: .later
    case nil: part.marks.isNotApplicable ? .explained : .open
    }
  }

  /// Returns that decisions follow, and when where the agenda says so: `het besluit over 1
  /// maatregel volgt in 2025`; nil when all are taken.
  func later(_ measures: [Regeling.Maatregel]) -> String? {
    let open = measures.filter { state(of: $0.id) == .later }
    guard !open.isEmpty else { return nil }
    let periods = Set(open.flatMap { answers(to: $0.id) }.compactMap(\.part.marks.when?.value))
    let count = Dutch.count(open.count, "maatregel", "maatregelen")
    let when = Dutch.list(periods.sorted().map(\.dutch))
    return "het besluit over \(count) volgt" + (when.isEmpty ? " nog" : " in \(when)")
  }

  /// Returns how many of `measures` are in each state.
  func count(_ measures: [Regeling.Maatregel], _ state: State) -> Int {
    measures.count { self.state(of: $0.id) == state }
  }
}
