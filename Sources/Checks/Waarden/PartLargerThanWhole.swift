internal import AgendaModel
internal import Diagnostics

/// A part that counts more than its whole.
enum PartLargerThanWhole: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "part-larger-than-whole", .values, .fout,
    title: "Een deel is groter dan het geheel",
    what: """
      Of in een uitsplitsing geen aantal groter is dan het aantal waar het bij hoort: een niveau niet groter dan
      de hele school, de overstappers niet meer dan de hele instroom. Ook de `n` van een groep mag niet groter
      zijn dan de `n` van het geheel.
      """,
    why:
      "Een deel telt mee in het geheel. Is het groter, dan is er een cijfer verkeerd of verwisseld.",
    wrong: """
      nulmeting:
        2023: 25
      uitsplitsing: |
        niveau;nulmeting 2023
        3;51
        4;10
      """,
    right: """
      nulmeting:
        2023: 25
      uitsplitsing: |
        niveau;nulmeting 2023
        3;15
        4;10
      """,
    mend: "Vergelijk beide aantallen met de bron; vaak zijn cijfers of kolommen verwisseld")

  /// Returns a finding at each part that is larger than its whole, or has more respondents.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.seriesPlaces.flatMap { place in
      WholeAndParts.levels(of: place, in: index).flatMap(\.self).flatMap { item in
        item.parts.compactMap { part in larger(part, in: item) ?? moreRespondents(part, in: item) }
      }
    }
  }

  /// Returns the finding about a count that is larger than its whole.
  private static func larger(
    _ part: WholeAndParts.Figure, in item: WholeAndParts
  ) -> Diagnostic? {
    guard item.isLarger(part), let number = part.number, let whole = item.whole.number else {
      return nil
    }
    let (key, target) = (item.place.key, item.kind == .target)
    return finding(
      target ? .waarschuwing : .fout, at: part.measurement.value.range,
      Message.summary(part.cell.behind(key), number, item.whole.cell.behind(key), whole),
      explanation: Message.explanation(item.period), subject: key,
      notes: [.init(at: item.whole.measurement.value.range, "Het geheel")])
  }

  /// Returns the finding about a group with more respondents than its whole.
  private static func moreRespondents(
    _ part: WholeAndParts.Figure, in item: WholeAndParts
  ) -> Diagnostic? {
    guard let count = part.measurement.count, let whole = item.whole.measurement.count,
      whole.value < count.value
    else { return nil }
    let key = item.place.key
    return finding(
      at: count.range,
      Message.summary(
        "n van \(part.cell.behind(key))", count.value, "n van \(item.whole.cell.behind(key))",
        whole.value),
      explanation: Message.explanation(item.period), subject: key,
      notes: [.init(at: whole.range, "De n van het geheel")])
  }
}

extension WholeAndParts {
  /// Whether a count is larger than that of its whole, also when both were rounded.
  func isLarger(_ part: Figure) -> Bool {
    guard place.series.unit == .count, let number = part.number, let total = whole.number else {
      return false
    }
    guard let small = rounding.interval(total), let large = rounding.interval(number) else {
      return false
    }
    return small < large
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ part: String, _ number: DecimalNumber, _ whole: String, _ total: DecimalNumber
  ) -> String {
    "\(part) is \(number.dutch()), meer dan het geheel \(whole) met \(total.dutch())"
  }
  /// Why.
  static func explanation(_ period: Period) -> String {
    "Beide gaan over \(period.text), en het deel telt mee in het geheel."
  }
}
