internal import AgendaModel
internal import Diagnostics

/// How an indicator came out in a term: the result of the whole institution, or of its parts.
struct IndicatorOutcome: Sendable {
  /// The result of one cell.
  struct Part: Sendable {
    /// The cell.
    var cell: Cell
    /// The result.
    var result: IndicatorResult
  }

  /// How an indicator may come out, for counting.
  enum Word: Hashable, Sendable {
    /// As the rule of results says; the words are those of the result.
    case verdict(IndicatorResult.Verdict, String)
    /// The parts of the breakdown came out differently.
    case differs
    /// It is described in words and never measured.
    case described

    /// The words for readers.
    var dutch: String {
      switch self {
      case .verdict(_, let words): words
      case .differs: "verschilt per onderdeel"
      case .described: "in woorden beschreven"
      }
    }

    /// The place in lists: the order in which the rule of results goes.
    var order: Int {
      switch self {
      case .verdict(let verdict, _): IndicatorResult.Verdict.allCases.firstIndex(of: verdict) ?? 0
      case .differs: IndicatorResult.Verdict.allCases.count
      case .described: IndicatorResult.Verdict.allCases.count + 1
      }
    }
  }

  /// The indicator.
  let indicator: IndicatorBlock
  /// The main series; nil for an indicator in words.
  let series: Series?
  /// The results: one for the whole institution, or one for each part that can be judged.
  let parts: [Part]

  /// Judges an indicator at the end of a year; with all that is known when `year` is nil.
  ///
  /// The main series counts. Where the institution as a whole has neither startpunt, target nor
  /// measurement in figures, the parts of its breakdown are judged, each by itself.
  init(_ indicator: IndicatorBlock, year: Int?, lastYear: Int) {
    self.indicator = indicator
    series = indicator.mainSeries
    guard let series else {
      parts = []
      return
    }
    func judged(_ cell: Cell) -> Part {
      let judge = IndicatorJudge(cell, of: series, indicator, lastYear: lastYear)
      return Part(cell: cell, result: judge.result(through: year))
    }
    let broken = series.cells.filter { $0.key != .institution && $0.hasFigures }
    if let whole = series.institution, whole.hasFigures || broken.isEmpty {
      parts = [judged(whole)]
    } else {
      parts = broken.map(judged)
    }
  }

  /// Whether the parts of the breakdown are judged instead of the whole institution.
  var isPerPart: Bool { parts.contains { $0.cell.key != .institution } }

  /// The result that all parts share; nil where they differ or there is none.
  var shared: IndicatorResult? {
    guard let first = parts.first?.result,
      parts.allSatisfy({ $0.result.verdict == first.verdict })
    else { return nil }
    return first
  }

  /// How it came out, for counting.
  var word: Word {
    if let shared { return .verdict(shared.verdict, shared.dutch) }
    return parts.isEmpty ? .described : .differs
  }
}

extension Cell {
  /// Whether the cell has anything in figures: a number, or one that is not told.
  fileprivate var hasFigures: Bool {
    all.contains { kind, measurement in
      guard let absence = measurement.value.value.absence else { return true }
      switch absence {
      case .withheld, .shielding, .suppressedAtSource, .smallCount: return true
      case .notAvailable, .none, .later, .sourceSilent: return false
      }
    }
  }
}
