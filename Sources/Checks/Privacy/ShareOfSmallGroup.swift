internal import AgendaModel
internal import Diagnostics

/// A share from which a reader can work out that it is about a few persons, or about all of a small group.
enum ShareOfSmallGroup: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "share-of-small-group", .privacy, .waarschuwing,
    title: "Een aandeel verraadt een klein aantal personen",
    what: """
      Of een gemeten percentage met een `n` niet neerkomt op 1 tot onder de drempel personen, en of er bij een groep van
      minder dan twee keer de drempel geen 0% of 100% staat. De drempel staat in `agenda.yaml`
      (`drempel-kleine-aantallen`). Alleen indicatoren en cellen waarin personen worden geteld of die een `n` hebben.
      """,
    why: """
      Wie het percentage met de groep vermenigvuldigt, heeft het kleine aantal dat u niet wilt tonen. Bij 100% weet de
      lezer het van iedereen in de groep.
      """,
    wrong: """
      nulmeting:
        2023:
          waarde: 5%
          n: 40
      """,
    right: """
      nulmeting:
        2023: geen, want de groep is te klein
      """,
    mend: "Toon het cijfer alleen voor een grotere groep, of laat de melding met een reden zo")

  /// Returns one finding per indicator, at the first such share.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let threshold = DecimalNumber(index.agenda.smallCountThreshold)
    return index.indicators.compactMap { place in
      guard !place.block.isInternal else { return nil }
      for series in place.block.series {
        for cell in series.cells {
          for measurement in cell.nulmeting + cell.measured {
            guard let reason = reason(measurement, series.unit, threshold) else { continue }
            let value = measurement.value
            return finding(
              at: value.range, Message.summary(place.block.key, value.value), explanation: reason,
              subject: place.block.key)
          }
        }
      }
      return nil
    }
  }

  /// Returns what a share of a group that is large enough to be shown gives away, with the arithmetic.
  private static func reason(
    _ measurement: Measurement, _ unit: Unit, _ threshold: DecimalNumber
  ) -> String? {
    let value = measurement.value.value
    guard case .number(let share) = value.content,
      value.writtenUnit == .percent || unit == .percent,
      let size = measurement.count?.value, size >= threshold
    else { return nil }
    let hundred = DecimalNumber(100)
    if share == DecimalNumber(0) || share == hundred {
      let isAll = share == hundred
      return size < threshold + threshold ? Message.all(size, isAll: isAll) : nil
    }
    // The count lies within half a unit of share × size ÷ 100.
    guard let persons = persons(share, of: size), persons > 0,
      DecimalNumber(persons) < threshold
    else { return nil }
    return Message.few(share, size, persons)
  }

  /// Returns the whole number of persons that a share of a group is nearest to.
  private static func persons(_ share: DecimalNumber, of size: DecimalNumber) -> Int? {
    guard share.isNegative == false, share.decimals < 6, size.decimals == 0,
      size.unscaled < 1_000_000, share.unscaled < 1_000_000_000
    else { return nil }
    var scale = 100
    for _ in 0..<share.decimals { scale *= 10 }
    return (Int(share.unscaled) * Int(size.unscaled) + scale / 2) / scale
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ key: String, _ value: Value) -> String {
    "Bij \(key) verraadt \(value.phrase) een klein aantal personen"
  }
  /// That everybody or nobody is meant.
  static func all(_ size: DecimalNumber, isAll: Bool) -> String {
    let whom = isAll ? "alle" : "geen van de"
    return
      "De groep telt \(size.dutch()) personen; de lezer weet het nu van \(whom) \(size.dutch())."
  }
  /// That few are meant.
  static func few(_ share: DecimalNumber, _ size: DecimalNumber, _ persons: Int) -> String {
    let whom = persons == 1 ? "1 persoon" : "\(persons) personen"
    return "\(share.dutch())% van \(size.dutch()) is \(whom)."
  }
}
