public import Diagnostics

/// How the parts of one doelstelling hang together: which analysis, measure and indicator belong to
/// which ambition.
///
/// A document only counts as marking its threads when it has ambitions and at least one part names
/// one: an author who does not use the words has not forgotten them somewhere.
public struct Threads: Sendable {
  /// The document.
  public let document: AgendaDocument
  /// The parts that answer an analysis item which applies.
  public let analyses: [Part]
  /// The ambitions in order, with the part that each is.
  public let ambitions: [(number: Located<Int>, part: Part)]
  /// The parts that are measures which the school applies or may still apply, and its own actions.
  public let measures: [Part]
  /// The indicators that apply.
  public let indicators: [IndicatorBlock]

  /// Gathers the threads of a document.
  public init(_ document: AgendaDocument) {
    self.document = document
    analyses = document.parts.filter(Self.isAnalysis)
    ambitions = document.parts.compactMap { part in part.marks.ambition.map { ($0, part) } }
    measures = document.sections.flatMap { section in
      section.parts.filter { Self.isMeasure($0, in: section) }
    }
    indicators = document.indicators.filter { $0.notApplicable == nil && !$0.isInternal }
  }

  /// Whether a part tells where the school stands.
  private static func isAnalysis(_ part: Part) -> Bool {
    let marks = part.marks
    return !marks.analysis.isEmpty && !marks.isInternal && !marks.isSourceSilent
      && !marks.isNotApplicable
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
  public var servedByMeasures: Set<Int> {
    Set(measures.flatMap { $0.marks.forAmbitions.map(\.value) })
  }
  /// The numbers of ambitions that indicators name.
  public var servedByIndicators: Set<Int> {
    Set(indicators.flatMap { $0.ambitions.map(\.value) })
  }
  /// Whether analysis items name their ambitions here.
  public var marksAnalyses: Bool {
    !ambitions.isEmpty && !analyses.allSatisfy(\.marks.forAmbitions.isEmpty)
  }
  /// Whether measures name their ambitions here.
  public var marksMeasures: Bool { !ambitions.isEmpty && !servedByMeasures.isEmpty }
  /// Whether indicators name their ambitions here.
  public var marksIndicators: Bool { !ambitions.isEmpty && !servedByIndicators.isEmpty }
  /// The measures that name no ambition.
  public var looseMeasures: [Part] { measures.filter(\.marks.forAmbitions.isEmpty) }
  /// The indicators that name no ambition.
  public var looseIndicators: [IndicatorBlock] { indicators.filter(\.ambitions.isEmpty) }

  /// Whether a measure or indicator names an ambition that the document does not have, which is a
  /// finding of its own.
  public var namesUnknownAmbition: Bool {
    let known = Set(ambitions.map(\.number.value))
    return !servedByMeasures.union(servedByIndicators).isSubset(of: known)
  }
}
