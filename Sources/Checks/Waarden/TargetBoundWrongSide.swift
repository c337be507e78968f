internal import AgendaModel
internal import Diagnostics

/// A streefwaarde that sets a limit to what should become better.
enum TargetBoundWrongSide: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "target-bound-wrong-side", .values, .waarschuwing,
    title: "Een doel begrenst de verkeerde kant",
    what: """
      Of een doel met `minstens` of `meer dan` staat bij een indicator waarvan hoger beter is, en een doel met
      `hoogstens` of `minder dan` bij een indicator waarvan lager beter is.
      """,
    why: """
      ‘Hoogstens 80% tevreden’ is ook gehaald met 10%. Zo’n doel vraagt het omgekeerde van wat is bedoeld.
      """,
    wrong: """
      nulmeting:
        2022: 57%
      doel:
        2027: hoogstens 80%   # hoger is beter
      """,
    right: """
      nulmeting:
        2022: 57%
      doel:
        2027: minstens 80%
      """)

  /// Returns a finding for the first such target of each series.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.wholeSeriesPlaces.compactMap { place in
      let direction = place.block.trueDirection
      guard direction != .neutral else { return nil }
      return place.series.cells.lazy.compactMap { cell in
        wrong(in: cell, direction).flatMap { finding(about: $0, place.key, direction) }
      }.first
    }
  }

  /// Returns the first target of a cell with a limit on the wrong side.
  ///
  /// One that is also worse than the nulmeting is a finding of its own.
  private static func wrong(in cell: Cell, _ direction: Direction) -> Located<Value>? {
    let start = cell.nulmeting.last { $0.value.value.isPlainNumber }?.value.value.number
    return cell.target.map(\.value).first { target in
      guard let limit = target.value.boundary else { return false }
      let isWorse = start.map { direction == .higher ? limit.number < $0 : limit.number > $0 }
      return limit.bound.isLower != (direction == .higher) && isWorse != true
    }
  }

  /// Returns the finding about a target.
  private static func finding(
    about target: Located<Value>, _ key: String, _ direction: Direction
  ) -> Diagnostic? {
    guard let limit = target.value.boundary else { return nil }
    return finding(
      at: target.range, Message.summary(key, target.value, direction),
      explanation: Message.explanation(target.value, limit.bound), subject: key,
      solutions: [
        .init("Schrijf ‘\(limit.bound.opposite.rawValue)’ als dat is bedoeld, of haal de grens weg")
      ])
  }
}

extension Value.Bound {
  /// The bound on the other side.
  var opposite: Value.Bound {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .lessThan: .moreThan
    case .moreThan: .lessThan
    }
  }
}

extension IndicatorBlock {
  /// What is better: the Regeling's direction where it has one and measures the same, since another
  /// one is a mistake of its own; else what the author states.
  var trueDirection: Direction {
    guard let asked = requirement?.direction, asked != .neutral, measuresWhatIsAsked else {
      return direction
    }
    return asked
  }

  /// Whether a series has numbers in the unit that the Regeling asks, or means for shares.
  ///
  /// Another unit can be another question, of which less is better: who looks for other work instead
  /// of who likes to stay.
  var measuresWhatIsAsked: Bool {
    guard let asked = requirement?.unit else { return false }
    return series.contains {
      $0.firstNumber != nil && ($0.unit == asked || ($0.unit == .score && asked == .percent))
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ target: Value, _ direction: Direction) -> String {
    "Het doel van \(key) is \(target.phrase), maar \(direction == .higher ? "hoger" : "lager") is beter"
  }
  /// Why.
  static func explanation(_ target: Value, _ bound: Value.Bound) -> String {
    let side = bound.isLower ? "hoger" : "lager"
    return "Met ‘\(target.phrase)’ is elk \(side) cijfer ook goed."
  }
}
