internal import AgendaModel
internal import Diagnostics

/// How the parts of one doelstelling hang together: which measure and which indicator serve which
/// ambition.
///
/// A document only counts as marking its threads when it has ambitions and at least one part names
/// one: an author who does not use the words has not forgotten them somewhere.
struct Threads {
  /// The document.
  let document: AgendaDocument
  /// The ambitions in order, with the part that each is.
  let ambitions: [(number: Located<Int>, part: Part)]
  /// The parts that are measures which the school applies or may still apply, and its own actions.
  let measures: [Part]
  /// The indicators that apply.
  let indicators: [IndicatorBlock]

  /// Gathers the threads of a document.
  init(_ document: AgendaDocument) {
    self.document = document
    ambitions = document.parts.compactMap { part in part.marks.ambition.map { ($0, part) } }
    measures = document.sections.flatMap { section in
      section.parts.filter { Self.isMeasure($0, in: section) }
    }
    indicators = document.indicators.filter { $0.notApplicable == nil && !$0.isInternal }
  }

  /// Returns the threads of the doelstellingen whose files are whole.
  static func all(in index: AgendaIndex) -> [Threads] {
    index.agenda.doelstellingen.filter { !index.damage.isIncomplete($0.file.path) }.map(
      Threads.init)
  }

  /// Whether a part is something that the school does or may do.
  private static func isMeasure(_ part: Part, in section: Section) -> Bool {
    let marks = part.marks
    guard !marks.isInternal, !marks.isSourceSilent, marks.decision?.value != .explain else {
      return false
    }
    return !marks.measures.isEmpty || section.role == .overigeActies
  }

  /// The numbers of ambitions that measures name.
  var servedByMeasures: Set<Int> { Set(measures.flatMap { $0.marks.forAmbitions.map(\.value) }) }
  /// The numbers of ambitions that indicators name.
  var servedByIndicators: Set<Int> { Set(indicators.flatMap { $0.ambitions.map(\.value) }) }
  /// Whether measures name their ambitions here.
  var marksMeasures: Bool { !ambitions.isEmpty && !servedByMeasures.isEmpty }
  /// Whether indicators name their ambitions here.
  var marksIndicators: Bool { !ambitions.isEmpty && !servedByIndicators.isEmpty }
  /// The measures that name no ambition.
  var looseMeasures: [Part] { measures.filter(\.marks.forAmbitions.isEmpty) }
  /// The indicators that name no ambition.
  var looseIndicators: [IndicatorBlock] { indicators.filter(\.ambitions.isEmpty) }

  /// Whether a part names an ambition that the document does not have, which is a finding of its own.
  var namesUnknownAmbition: Bool {
    let known = Set(ambitions.map(\.number.value))
    return !servedByMeasures.union(servedByIndicators).isSubset(of: known)
  }
}
