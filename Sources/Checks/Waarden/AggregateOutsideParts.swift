internal import AgendaModel
internal import Diagnostics

/// A value of a whole that its parts exclude.
enum AggregateOutsideParts: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "aggregate-outside-parts", .values, .fout,
    title: "Een geheel past niet bij zijn delen",
    what: """
      Of het cijfer van de hele school past bij de uitsplitsing van dezelfde periode en bron. Een percentage of
      score ligt tussen de laagste en de hoogste van zijn delen, als die er allemaal zijn; met `n` bij alle
      delen is het hun gewogen gemiddelde. Een aantal is de som van zijn delen. Ook niveau wordt zo vergeleken
      met niveau en leerweg samen.

      Afronding telt mee, ook die op tientallen of vijftallen van DUO. Waar een deel is afgeschermd, telt alleen
      wat zeker is.
      """,
    why: """
      Delen en geheel gaan over dezelfde mensen. Ligt het geheel buiten zijn delen, dan is een van de cijfers
      verkeerd, of gaat het over een ander jaar of een andere groep.
      """,
    wrong: """
      nulmeting:
        2023: 26%
      uitsplitsing: |
        niveau;nulmeting 2023
        3;16%
        4;3%
      """,
    right: """
      nulmeting:
        2023: 4,6%
      uitsplitsing: |
        niveau;nulmeting 2023
        3;16%
        4;3%
      """,
    mend: """
      Vergelijk het geheel en de delen met de bron; gaat het geheel over een andere groep, zeg dat dan in een \
      noot en laat de melding zo
      """)

  /// Returns a finding at each whole that its parts exclude.
  ///
  /// A wrong part shows at every level above it; only the coarsest level is told.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.flatMap { place in
      WholeAndParts.levels(of: place, in: index).lazy.map { $0.compactMap(finding) }
        .first { !$0.isEmpty } ?? []
    }
  }

  /// Returns the finding about one whole.
  private static func finding(about item: WholeAndParts) -> Diagnostic? {
    guard let misfit = item.misfit, let whole = item.whole.number else { return nil }
    let key = item.place.key
    let isCertain = item.kind != .target && misfit.isCertain
    let notes = item.parts.prefix(1).map {
      Diagnostic.Note(at: $0.measurement.value.range, "De delen beginnen hier")
    }
    return finding(
      isCertain ? .fout : .waarschuwing, at: item.whole.measurement.value.range,
      Message.summary(item.whole.cell.behind(key), item, misfit),
      explanation: Message.explanation(item, misfit, whole), subject: key, notes: notes)
  }
}

/// How a whole does not go with its parts.
struct Misfit {
  /// What was compared.
  enum Rule {
    /// A percentage or score must lie between its parts.
    case range
    /// A percentage or score must be the mean of its parts, weighted by their groups.
    case weightedMean
    /// A count must be the sum of its parts.
    case sum
    /// A count cannot be less than the parts that are known.
    case atLeastSum
  }

  /// What was compared.
  let rule: Rule
  /// The numbers that the whole could be.
  let possible: Interval
  /// Whether nothing can explain the difference, such as persons of whom the part is not known.
  let isCertain: Bool
}

extension WholeAndParts {
  /// How the whole does not go with its parts; nil when it does, or nothing can be said.
  var misfit: Misfit? {
    switch place.series.unit {
    case .percent, .score: meanMisfit
    case .count: parts.contains(where: isLarger) ? nil : countMisfit
    case .euro, .qualitative: nil
    }
  }

  /// The misfit of a percentage or score.
  private var meanMisfit: Misfit? {
    let intervals = parts.compactMap { $0.number.flatMap { Interval(rounded: $0) } }
    guard isComplete, intervals.count == parts.count, let hull = intervals.hull,
      let whole = whole.number.flatMap({ Interval(rounded: $0) })
    else { return nil }
    if !hull.overlaps(whole) { return Misfit(rule: .range, possible: hull, isCertain: true) }
    let sizes = parts.compactMap(\.measurement.groupSize)
    let total = sizes.reduce(0, +)
    guard sizes.count == parts.count, total > 0, total == self.whole.measurement.groupSize else {
      return nil
    }
    let mean = zip(intervals, sizes).map { $0 * $1 }.sum / total
    return mean.overlaps(whole)
      ? nil : Misfit(rule: .weightedMean, possible: mean, isCertain: true)
  }

  /// The misfit of a count.
  private var countMisfit: Misfit? {
    guard let whole = whole.number.flatMap(rounding.interval) else { return nil }
    let least = parts.map { rounding.least($0.measurement.value.value) }.sum
    // A person can follow two programmes, so those may add up to more than the whole.
    let dividesPersons = !dimensions.contains("opleiding") && !dimensions.contains("sector")
    let most = parts.compactMap { rounding.most($0.measurement.value.value) }
    let possible = most.count == parts.count && isComplete ? least.joined(with: most.sum) : nil
    if whole < least {
      return Misfit(
        rule: possible == nil ? .atLeastSum : .sum, possible: possible ?? least,
        isCertain: dividesPersons)
    }
    guard let possible, possible < whole else { return nil }
    return Misfit(rule: .sum, possible: possible, isCertain: false)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ name: String, _ item: WholeAndParts, _ misfit: Misfit) -> String {
    let value = item.whole.measurement.value.value.dutch(unit: item.place.series.unit)
    let parts = "de delen naar \(item.dimensions.dutchList)"
    return switch misfit.rule {
    case .range, .weightedMean:
      "\(name) is \(value) in \(item.period.text), en past niet bij \(parts)"
    case .sum: "\(name) is \(value) in \(item.period.text), maar \(parts) zijn samen anders"
    case .atLeastSum: "\(name) is \(value) in \(item.period.text), maar \(parts) zijn samen meer"
    }
  }
  /// Why.
  static func explanation(
    _ item: WholeAndParts, _ misfit: Misfit, _ whole: DecimalNumber
  ) -> String {
    let values = item.parts.map { $0.measurement.value.value.dutch(unit: item.place.series.unit) }
    let decimals = whole.decimals + 1
    switch misfit.rule {
    case .range:
      return
        "De delen zijn \(shown(values).dutchList). Hun gemiddelde ligt daartussen, hoe groot ze ook zijn."
    case .weightedMean:
      return "Gewogen naar `n` ligt het gemiddelde van \(shown(values).dutchList) "
        + "\(misfit.possible.between(decimals: decimals))."
    case .sum:
      return "De delen \(shown(values).dutchList) zijn samen "
        + "\(misfit.possible.between(decimals: whole.decimals))."
    case .atLeastSum:
      return "De delen \(shown(values).dutchList) zijn samen minstens "
        + "\(misfit.possible.lowest(decimals: whole.decimals).dutch())."
    }
  }
  /// Returns the first values of a long list, and how many more there are.
  private static func shown(_ values: [String]) -> [String] {
    values.count <= 8 ? values : values.prefix(6) + ["nog \(values.count - 6)"]
  }
}
