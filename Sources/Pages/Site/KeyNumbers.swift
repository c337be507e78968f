internal import AgendaModel
internal import Diagnostics

/// The few numbers in which an indicator can be told: where it starts, what was measured since, and
/// where it should go.
struct KeyNumbers {
  /// The main series of the indicator.
  private let series: Series
  /// The latest startpunt that is a number.
  private let start: Measurement?
  /// The latest measurement since that is a number.
  private let measured: Measurement?
  /// The target that counts, when it is a number.
  private let goal: Measurement?

  /// Reads the institution's own cell of the main series; nil when it has no number.
  init?(_ indicator: IndicatorBlock, lastYear: Int) {
    guard indicator.notApplicable == nil, let series = indicator.mainSeries,
      let cell = series.institution
    else { return nil }
    self.series = series
    start = Self.number(ChangeSentence.latest(cell.nulmeting))
    measured = Self.number(ChangeSentence.latest(cell.measured))
    goal = Self.number(ChangeSentence.goal(of: cell, lastYear: lastYear))
    if start == nil, measured == nil, goal == nil { return nil }
  }

  /// Returns a measurement that says a number.
  private static func number(_ measurement: Measurement?) -> Measurement? {
    measurement.flatMap { $0.value.value.number == nil ? nil : $0 }
  }

  /// Whether it says where the way begins and where it ends.
  var isComplete: Bool { start != nil && goal != nil }

  /// Whether it says where the way ends.
  var hasGoal: Bool { goal != nil }

  /// What the home page gets: the way from the startpunt to the target.
  var way: TemplateObject {
    [
      "van": .text(start.map(text)), "naar": .text(goal.map(text)),
      "wanneer": .text((goal?.whenDutch ?? "") + scale),
    ]
  }

  /// The scale of a score, without which its number says little; empty for all else.
  private var scale: String {
    guard series.unit == .score, let low = series.scale.minimum, let high = series.scale.maximum
    else { return "" }
    return ", op een schaal van \(low.dutch()) tot \(high.dutch())"
  }

  /// What the page of the indicator gets: each number with its name.
  var values: [TemplateValue] {
    [(start, Cell.Kind.nulmeting), (measured, .measured), (goal, .target)].compactMap {
      measurement, kind in
      measurement.map { ["naam": .text(Self.name(kind, $0)), "waarde": .text(plain($0))] }
    }
  }

  /// The startpunt, the latest measurement and the target, each with its period: `4,3 in 2022`; nil
  /// for one that there is not.
  var dated: (start: String?, measured: String?, goal: String?) {
    func words(_ measurement: Measurement?) -> String? {
      measurement.map { text($0) + $0.whenDutch }
    }
    return (words(start), words(measured), words(goal))
  }

  /// Returns the name of a number with its period.
  private static func name(_ kind: Cell.Kind, _ measurement: Measurement) -> String {
    let isProvisional = measurement.value.value.isProvisional
    let when = measurement.whenDutch + (isProvisional ? ", voorlopig" : "")
    return switch kind {
    case .nulmeting: "Startpunt" + when
    case .measured: "Gemeten" + when
    case .target: "Doel" + (measurement.period.map { " voor \($0.value.dutch)" } ?? when)
    }
  }

  /// Returns a number in its unit, without the word that its name has already.
  private func plain(_ measurement: Measurement) -> String {
    var value = measurement.value.value
    value.isProvisional = false
    return value.dutch(unit: series.unit)
  }

  /// Returns a number in its unit.
  private func text(_ measurement: Measurement) -> String {
    measurement.value.value.dutch(unit: series.unit)
  }
}

extension KeyNumbers {
  /// The most targets on the card of a prioriteit.
  private static let mostOnCard = 3

  /// Returns the targets that tell what a prioriteit wants: of each doelstelling the first that has
  /// a startpunt too, then the next of each.
  static func targets(of prioriteit: Regeling.Prioriteit, _ site: Site) -> [TemplateValue] {
    let lastYear = site.regeling.years.upperBound
    let all = site.indicators(ofPrioriteit: prioriteit.number).compactMap { indicator in
      KeyNumbers(indicator, lastYear: lastYear).map { (indicator: indicator, numbers: $0) }
    }.filter(\.numbers.hasGoal)
    var turns: [String: Int] = [:]
    let ordered = all.enumerated().map { place, item -> (rank: [Int], place: Int) in
      let turn = turns[item.indicator.owner, default: 0]
      if item.numbers.isComplete { turns[item.indicator.owner] = turn + 1 }
      return ([item.numbers.isComplete ? 0 : 1, turn, place], place)
    }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    // What is chosen stands in the order of the agenda.
    return ordered.prefix(mostOnCard).map(\.place).sorted().map { place in
      let (indicator, numbers) = all[place]
      return .object(
        numbers.way.merging([
          "naam": .text(indicator.shortName),
          "adres": .text(site.address(.indicator(indicator.key), from: .home)),
        ]))
    }
  }
}
