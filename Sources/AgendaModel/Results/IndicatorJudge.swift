internal import Diagnostics

/// Works out the result of one cell of an indicator at the end of a year.
///
/// In this order, and the first that holds is the result:
/// 1. nothing measured since the startpunt: *geen nieuwe meting*;
/// 2. no number, no numeric target, or a value that is not comparable: *nog niet te zeggen*;
/// 3. the target of the last year is satisfied: *behaald*;
/// 4. the interim target of the value's own time is satisfied: *op koers*;
/// 5. worse than the startpunt: *lager (hoger) dan het startpunt*;
/// 6. measured when the last target had to be met: *niet behaald*;
/// 7. there is an interim target: *nog niet op koers*;
/// 8. else the movement since the startpunt: *beweegt naar het doel*, *gelijk gebleven*, *van het
///    doel af*.
///
/// Interim targets are the institution's own: nothing is drawn between startpunt and target. Where
/// the number of respondents is known, a difference from the startpunt that chance may have made is
/// none (5 and 8), and a value so near its target that chance may decide is said to be (3, 4, 6, 7).
public struct IndicatorJudge: Sendable {
  /// The cell.
  private let cell: Cell
  /// The series that the cell stands in.
  private let series: Series
  /// What is better.
  private let direction: Direction
  /// The last year of the agenda, in which the final target has to be met.
  private let lastYear: Int

  /// Prepares to judge a cell of a series of `block`.
  public init(_ cell: Cell, of series: Series, _ block: IndicatorBlock, lastYear: Int) {
    (self.cell, self.series, self.lastYear) = (cell, series, lastYear)
    direction = block.direction
  }

  /// Returns the result at the end of a year; with all that is known when `year` is nil.
  ///
  /// A value counts for a year when its period ended in it, or when the account of that year or of
  /// an earlier one states it.
  public func result(through year: Int? = nil) -> IndicatorResult {
    let start = start
    let final =
      cell.target.first { $0.period?.value == .year(lastYear) } ?? cell.target.newest
      ?? cell.target.first
    guard let latest = latest(since: start, through: year) else {
      return .init(
        .noNewMeasurement, start: start, latest: nil, target: final, direction: direction)
    }
    let facts = Facts(start: start, latest: latest, final: final)
    if let doubt = doubt(facts) {
      return .init(
        .undecided, doubt: doubt, start: start, latest: latest, target: final,
        direction: direction)
    }
    return judged(facts)
  }

  /// Returns the newest value at the end of a year, measured after the startpunt; nil when there is
  /// none.
  public func latest(through year: Int?) -> Measurement? { latest(since: start, through: year) }

  /// The startpunt that counts: the newest.
  private var start: Measurement? { cell.nulmeting.newest ?? cell.nulmeting.first }

  /// What a result is made from.
  private struct Facts {
    /// The startpunt.
    let start: Measurement?
    /// The newest value.
    let latest: Measurement
    /// The target of the last year.
    let final: Measurement?

    /// The number of the startpunt.
    var from: DecimalNumber? { start?.plainNumber }
  }

  /// Returns the newest value that was measured after the startpunt and counts for a year.
  private func latest(since start: Measurement?, through year: Int?) -> Measurement? {
    cell.measured.filter { value in
      if case .absent(let absence) = value.value.value.content, !absence.hidesNumber {
        return false
      }
      guard let period = value.period?.value else { return false }
      if let before = start?.period?.value, period <= before { return false }
      return year.map { counts(value, through: $0) } ?? true
    }.newest
  }

  /// Whether a value was known when the account of a year was written.
  private func counts(_ value: Measurement, through year: Int) -> Bool {
    if let account = value.account, !account.isInternal { return account.lastYear <= year }
    return value.account == nil && (value.period?.value.lastYear ?? .max) <= year
  }

  /// Returns why nothing certain can be said; nil when something can.
  private func doubt(_ facts: Facts) -> IndicatorResult.Doubt? {
    if let absence = facts.latest.value.value.absence {
      return absence.hidesNumber ? .withheld : .noNumber
    }
    guard facts.latest.plainNumber != nil else { return .noNumber }
    if let source = facts.latest.source?.value, !series.mainSources.contains(source),
      source != facts.start?.source?.value
    {
      return .notComparable
    }
    if let group = facts.latest.group, group != facts.start?.group ?? series.group {
      return .notComparable
    }
    guard let final = facts.final else { return .noTarget }
    if TargetTest(final.value.value, start: facts.from, direction: direction) != nil { return nil }
    return final.value.value.needsStart ? .noStart : .noTarget
  }

  /// Returns the result of a value that can be held against a target.
  private func judged(_ facts: Facts) -> IndicatorResult {
    let spread = ShareUncertainty(facts.latest, unit: series.unit)
    let interim = interim(at: facts.latest)
    var result = IndicatorResult(
      .same, start: facts.start, latest: facts.latest, target: facts.final, direction: direction)
    if meets(facts.final, facts) {
      result.verdict = .reached
    } else if let interim, meets(interim, facts) {
      (result.verdict, result.target) = (.onCourse, interim)
    } else if movement(facts, spread) == .worseThanStart {
      result.verdict = .worseThanStart
      return result
    } else if isDue(facts) {
      result.verdict = .missed
    } else if let interim {
      (result.verdict, result.target) = (.notYetOnCourse, interim)
    } else {
      result.verdict = movement(facts, spread)
      result.uncertainty = result.verdict == .same && differs(facts) ? spread : nil
      return result
    }
    result.uncertainty = isNearCall(result.target, facts, spread) ? spread : nil
    return result
  }

  /// Returns the last interim target that had to be met when a value was measured.
  private func interim(at latest: Measurement) -> Measurement? {
    guard let now = latest.period?.value.lastYear else { return nil }
    return cell.target.filter { target in
      guard let due = target.period?.value.lastYear else { return false }
      return due <= now && due < lastYear && target.value.value.absence == nil
    }.newest
  }

  /// Whether the newest value was measured when the last target had to be met.
  private func isDue(_ facts: Facts) -> Bool {
    (facts.latest.period?.value.lastYear ?? 0) >= facts.final?.period?.value.lastYear ?? lastYear
  }

  /// Whether the newest value satisfies a target.
  private func meets(_ target: Measurement?, _ facts: Facts) -> Bool {
    guard let target, let number = facts.latest.plainNumber else { return false }
    return TargetTest(target.value.value, start: facts.from, direction: direction)?
      .isMet(by: number) ?? false
  }

  /// Whether chance may have decided whether a target is satisfied.
  private func isNearCall(
    _ target: Measurement?, _ facts: Facts, _ spread: ShareUncertainty?
  ) -> Bool {
    guard let target, let spread else { return false }
    return TargetTest(target.value.value, start: facts.from, direction: direction)?
      .hasEnd(between: spread.lower, and: spread.upper) ?? false
  }

  /// Whether the newest value is another number than the startpunt.
  private func differs(_ facts: Facts) -> Bool { facts.from != facts.latest.plainNumber }

  /// Returns how the newest value lies to the startpunt, chance counted where it can be.
  private func movement(_ facts: Facts, _ spread: ShareUncertainty?) -> IndicatorResult.Verdict {
    guard let from = facts.from, let now = facts.latest.plainNumber, from != now,
      let final = facts.final,
      let test = TargetTest(final.value.value, start: from, direction: direction)
    else { return .same }
    if let spread, mayBeChance(spread, facts, from) { return .same }
    switch direction {
    case .higher: return now > from ? .closer : .worseThanStart
    case .lower: return now < from ? .closer : .worseThanStart
    case .neutral:
      let (before, after) = (test.distance(from: from), test.distance(from: now))
      return before == after ? .same : after < before ? .closer : .further
    }
  }

  /// Whether chance may have made the whole difference with the startpunt.
  private func mayBeChance(
    _ spread: ShareUncertainty, _ facts: Facts, _ from: DecimalNumber
  ) -> Bool {
    guard let start = facts.start, let before = ShareUncertainty(start, unit: series.unit) else {
      return spread.mayEqual(from)
    }
    return spread.mayEqual(before)
  }
}

extension [Measurement] {
  /// The value of the latest period; nil when none has a period.
  public var newest: Measurement? {
    filter { $0.period != nil }.max { left, right in
      guard let first = left.period?.value, let second = right.period?.value else { return false }
      return first < second
    }
  }
}

extension Measurement {
  /// The number, where the value is one and not a bound or a range.
  fileprivate var plainNumber: DecimalNumber? {
    if case .number(let number) = value.value.content { number } else { nil }
  }
}

extension Value {
  /// Whether a target means nothing without a startpunt.
  fileprivate var needsStart: Bool {
    switch content {
    case .relative, .keep, .beyondStart: true
    case .number, .bound, .range, .absent, .text: false
    }
  }
}

extension Absence {
  /// Whether there is a figure that is not told, so that something was measured.
  fileprivate var hidesNumber: Bool {
    switch self {
    case .withheld, .shielding, .suppressedAtSource, .smallCount: true
    case .notAvailable, .none, .later, .sourceSilent: false
    }
  }
}
