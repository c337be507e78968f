internal import AgendaModel
internal import Diagnostics

/// An indicator in another unit than the Regeling asks, without a word about it.
enum UnitDiffersFromRegeling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "unit-differs-from-regeling", .values, .waarschuwing,
    title: "Een indicator heeft een andere eenheid dan de Regeling vraagt",
    what: """
      Of een indicator van de Regeling waarden heeft in de gevraagde eenheid, of anders een `toelichting` die zegt
      waarom niet. Met een `schaal` zijn de waarden scores. Over een gemiddelde in plaats van een percentage gaat een eigen melding.
      """,
    why:
      "Met een andere eenheid is uw school niet met andere te vergelijken. Een lezer wil weten waarom.",
    wrong: """
      - code: 2a             # de Regeling vraagt een aantal
        eenheid: procent
        nulmeting:
          2022-2023: 4,6%
      """,
    right: """
      - code: 2a
        eenheid: procent
        toelichting: DUO geeft ons alleen percentages.
        nulmeting:
          2022-2023: 4,6%
      """,
    mend:
      "Geef ook de waarden in de gevraagde eenheid, of zeg bij `toelichting` waarom dat niet kan")

  /// Returns one finding per indicator of which no series has the unit that is asked.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      let block = place.block
      let filled = block.series.filter { $0.firstNumber != nil }
      guard let asked = block.requirement, block.remark == nil, let series = filled.first,
        !filled.contains(where: { $0.unit == asked.unit }),
        asked.unit != .percent || series.unit != .score
      else { return nil }
      return finding(
        at: series.statedUnit?.range ?? series.statedScale ?? block.keyRange,
        Message.summary(block, series.unit, asked),
        explanation: CatalogueRow(asked).explanation(Message.asks(asked), in: index.regeling),
        subject: block.key)
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ block: IndicatorBlock, _ unit: Unit, _ asked: Regeling.Indicator
  ) -> String {
    "\(block.key) (\(block.shortName)) staat er als \(unit.rawValue); de Regeling vraagt "
      + "\(asked.unit.rawValue)"
  }
  /// What is asked.
  static func asks(_ asked: Regeling.Indicator) -> String {
    "De Regeling vraagt deze indicator als \(asked.unit.rawValue)."
  }
}
