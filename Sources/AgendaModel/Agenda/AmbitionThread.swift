public import Diagnostics

/// One ambition with all that hangs on it: what it follows from, what is done for it, and what
/// measures it.
public struct AmbitionThread: Sendable {
  /// A link of the thread.
  public enum Link: Sendable, Hashable, CaseIterable {
    /// Where the school stands.
    case analysis
    /// What it does.
    case measure
    /// What shows whether it succeeds.
    case indicator
  }

  /// The number of the ambition.
  public let number: Located<Int>
  /// The ambition.
  public let part: Part
  /// The analysis items that name it, or that show a value of an indicator of it.
  public let analyses: [Part]
  /// The measures that name it.
  public let measures: [Part]
  /// The codes or ids of the indicators that name it, then of those of which its own text shows a
  /// value.
  public let indicators: [String]
  /// The links that are missing, while the document says of others to which ambition they belong.
  public let missing: Set<Link>
}

extension Threads {
  /// The ambitions, each with all that hangs on it.
  ///
  /// One look at each part per ambition that it belongs to, so that many ambitions cost no more.
  public var perAmbition: [AmbitionThread] {
    let analysesByKey = places(analyses.map { document.indicatorKeys(shownIn: $0) })
    let analysesByNumber = places(analyses.map { $0.marks.forAmbitions.map(\.value) })
    let measuresByNumber = places(measures.map { $0.marks.forAmbitions.map(\.value) })
    let indicatorsByNumber = places(indicators.map { $0.ambitions.map(\.value) })
    return ambitions.map { number, part in
      let named = indicatorsByNumber[number.value, default: []].map { indicators[$0].key }
      let known = Set(named)
      let keys = named + document.indicatorKeys(shownIn: part).filter { !known.contains($0) }
      let found = Set(
        analysesByNumber[number.value, default: []]
          + keys.flatMap { analysesByKey[$0, default: []] })
      return thread(
        number, part, found.sorted().map { analyses[$0] },
        measuresByNumber[number.value, default: []].map { measures[$0] }, keys)
    }
  }

  /// Returns an ambition with what hangs on it and what it lacks.
  private func thread(
    _ number: Located<Int>, _ part: Part, _ analyses: [Part], _ measures: [Part],
    _ indicators: [String]
  ) -> AmbitionThread {
    var missing: Set<AmbitionThread.Link> = []
    if analyses.isEmpty, self.analyses.isEmpty || marksAnalyses { missing.insert(.analysis) }
    if measures.isEmpty, self.measures.isEmpty || marksMeasures { missing.insert(.measure) }
    if indicators.isEmpty, self.indicators.isEmpty || marksIndicators { missing.insert(.indicator) }
    return AmbitionThread(
      number: number, part: part, analyses: analyses, measures: measures, indicators: indicators,
      missing: missing)
  }

  /// Returns the places at which each name stands, in order.
  private func places<Name: Hashable>(_ names: [[Name]]) -> [Name: [Int]] {
    var places: [Name: [Int]] = [:]
    for (place, names) in names.enumerated() {
      for name in names where places[name]?.last != place {
        places[name, default: []].append(place)
      }
    }
    return places
  }
}
