internal import AgendaModel
internal import Diagnostics

/// A mean that the answers behind it exclude.
enum MeanImpossible: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "mean-impossible", .values, .fout,
    title: "Een gemiddelde kan niet bij deze antwoorden",
    what: """
      Of een gemiddelde op een schaal van vijf past bij de `verdeling` van de antwoorden of bij het aandeel dat
      een 4 of 5 geeft, uit dezelfde bron en dezelfde periode. Dat aandeel mag in een andere reeks van de
      indicator staan.
      """,
    why: """
      Geeft 24,6% een 4 of 5, dan geeft 75,4% hoogstens een 3. Het gemiddelde is dan hoogstens 3,49: een 3,6
      kan niet. Vaak zijn twee cijfers van verschillende vragen of jaren bij elkaar gezet.
      """,
    wrong: """
      schaal: 1 tot 5
      verdeling:
        goed: 20%
        heel goed: 4%
      nulmeting:
        2022: 3,6
      """,
    right: """
      schaal: 1 tot 5
      verdeling:
        goed: 20%
        heel goed: 4%
      nulmeting:
        2022: 3,1
      """,
    mend: "Vergelijk het gemiddelde en de antwoorden met de bron, en verbeter wat afwijkt")

  /// Returns a finding for each mean that its answers, or else its share, exclude.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    var judged: Set<SourceRange> = []
    var found: [Diagnostic] = []
    for set in AnswerSet.all(in: index) {
      guard let mean = set.mean else { continue }
      guard set.addsUp, set.shareFits else {
        judged.insert(mean.range)
        continue
      }
      guard let bounds = MeanBounds(set) else { continue }
      judged.insert(mean.range)
      found += [finding(about: mean, bounds, set.key, from: set.range)].compactMap(\.self)
    }
    let pairs = index.seriesPlaces.flatMap(MeanAndShare.all)
    return found
      + pairs.filter { !judged.contains($0.mean.range) }.compactMap { pair in
        MeanBounds(positive: pair.share.value).flatMap {
          finding(about: pair.mean, $0, pair.key, from: pair.share.range)
        }
      }
  }

  /// Returns the finding about a mean, if it lies outside the bounds.
  private static func finding(
    about mean: Located<Value>, _ bounds: MeanBounds, _ key: String, from place: SourceRange
  ) -> Diagnostic? {
    guard let interval = mean.value.interval, !interval.overlaps(bounds.interval) else {
      return nil
    }
    let isHigh = bounds.interval < interval
    return finding(
      at: mean.range, Message.summary(key, mean.value, isHigh: isHigh),
      explanation: Message.explanation(bounds, mean.value), subject: key,
      notes: [.init(at: place, "De antwoorden")])
  }
}

/// A mean on a scale from 1 to 5 and the share of fours and fives, for the same cell and period.
struct MeanAndShare {
  /// The indicator's code or own id.
  let key: String
  /// The mean.
  let mean: Located<Value>
  /// The share.
  let share: Located<Value>

  /// Returns the pairs of a series of means and the series of shares beside it.
  ///
  /// Only of indicators of which the Regeling asks such a share: it counts fours and fives.
  static func all(in place: SeriesPlace) -> [MeanAndShare] {
    let (scale, asked) = (place.series.scale, place.block.requirement)
    guard place.series.unit == .score, scale.minimum == DecimalNumber(1),
      scale.maximum == DecimalNumber(5), asked?.unit == .percent, asked?.direction == .higher,
      let shares = place.companion(.percent)
    else { return [] }
    let others = Dictionary(shares.cells.map { ($0.key, $0) }) { first, _ in first }
    return place.series.cells.flatMap { cell in
      others[cell.key].map { pairs(of: cell, and: $0, key: place.key) } ?? []
    }
  }

  /// Returns the values of two cells that are of the same kind and period.
  private static func pairs(of means: Cell, and shares: Cell, key: String) -> [MeanAndShare] {
    Cell.Kind.allCases.flatMap { kind -> [MeanAndShare] in
      var byPeriod: [Period: Located<Value>] = [:]
      for share in shares[kind] {
        if let period = share.period { byPeriod[period.value] = share.value }
      }
      return means[kind].compactMap { mean in
        guard let period = mean.period?.value, let share = byPeriod[period] else { return nil }
        return MeanAndShare(key: key, mean: mean.value, share: share)
      }
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ mean: Value, isHigh: Bool) -> String {
    "Een gemiddelde van \(mean.phrase) bij \(key) is te \(isHigh ? "hoog" : "laag") voor deze antwoorden"
  }
  /// Why.
  static func explanation(_ bounds: MeanBounds, _ mean: Value) -> String {
    let decimals = (mean.number?.decimals ?? 1) + 1
    return
      "Met \(bounds.given) ligt het gemiddelde \(bounds.interval.between(decimals: decimals)), "
      + "afronding meegerekend. Wie iets anders antwoordde, telt daarbij mee met het laagste en met het "
      + "hoogste cijfer dat overblijft."
  }
}
