public import AgendaModel
internal import Diagnostics

/// Says in words where a cell comes from and where it goes.
public enum ChangeSentence {
  /// Returns `van 3,6 in 2022 naar minstens 3,8 in 2026`; nil when the cell has no values.
  ///
  /// The way goes from the latest startpunt to the target that counts: that of `lastYear`, else the
  /// latest. What is missing is said: `het startpunt is niet beschikbaar; het doel voor 2027 is 4`.
  public static func text(of cell: Cell, unit: Unit, lastYear: Int) -> String? {
    let start = latest(cell.nulmeting)
    let goal = goal(of: cell, lastYear: lastYear)
    switch (start, goal) {
    case (let start?, let goal?): return way(from: start, to: goal, unit: unit)
    case (let start?, nil): return standing(start, unit)
    case (nil, let goal?): return aim(goal, unit)
    case (nil, nil): return nil
    }
  }

  /// Returns the value of the latest period; the first when none has a period.
  public static func latest(_ values: [Measurement]) -> Measurement? {
    values.filter { $0.period != nil }.max { left, right in
      guard let first = left.period?.value, let second = right.period?.value else { return false }
      return first < second
    } ?? values.first
  }

  /// Returns the target that counts: that of `lastYear`, else the latest.
  public static func goal(of cell: Cell, lastYear: Int) -> Measurement? {
    cell.target.first { $0.period?.value == .year(lastYear) } ?? latest(cell.target)
  }

  /// Returns the way from a startpunt to a target.
  private static func way(from start: Measurement, to goal: Measurement, unit: Unit) -> String {
    if start.value.value.absence == .sourceSilent, goal.value.value.absence == .sourceSilent {
      return "de bron noemt geen startpunt en geen \(name(of: goal))"
    }
    guard start.value.value.absence == nil else {
      return "\(standing(start, unit)); \(aim(goal, unit))"
    }
    switch goal.value.value.content {
    case .keep: return "\(moment(start, unit)); \(name(of: goal)): gelijk blijven"
    case .absent, .beyondStart: return "\(standing(start, unit)); \(aim(goal, unit))"
    default: return "van \(moment(start, unit)) naar \(moment(goal, unit))"
    }
  }

  /// Returns `3,6 in 2022`.
  private static func moment(_ value: Measurement, _ unit: Unit) -> String {
    value.value.value.dutch(unit: unit) + value.whenDutch
  }

  /// Returns `het startpunt is 3,6 in 2022`, or why there is none.
  private static func standing(_ start: Measurement, _ unit: Unit) -> String {
    if let absence = start.value.value.absence {
      return words(absence, for: "startpunt" + start.whenDutch)
    }
    return "het startpunt is " + moment(start, unit)
  }

  /// Returns `het doel voor 2027 is minstens 3,8`, or why there is none.
  private static func aim(_ goal: Measurement, _ unit: Unit) -> String {
    let name = name(of: goal)
    if case .text(let words) = goal.value.value.content { return "het \(name): \(words)" }
    if let absence = goal.value.value.absence { return words(absence, for: name) }
    return "het \(name) is " + goal.value.value.dutch(unit: unit)
  }

  /// Returns `doel voor 2027`.
  private static func name(of goal: Measurement) -> String {
    "doel" + (goal.period.map { " voor \($0.value.dutch)" } ?? goal.whenDutch)
  }

  /// Returns why there is no number for `name`, which is a word with `het`.
  private static func words(_ absence: Absence, for name: String) -> String {
    switch absence {
    case .notAvailable, .smallCount: "het \(name) is \(absence.dutch)"
    case .suppressedAtSource: "het \(name) wordt niet getoond door de bron"
    case .withheld: "het \(name) wordt niet getoond: te kleine groep"
    case .shielding: "het \(name) wordt niet getoond: hiermee is een kleine groep te berekenen"
    case .sourceSilent: "de bron noemt geen \(name)"
    case .none(let reason): "er is geen \(name)" + (reason.isEmpty ? "" : ", want \(reason)")
    case .later: "het \(name) \(absence.dutch)"
    }
  }
}
