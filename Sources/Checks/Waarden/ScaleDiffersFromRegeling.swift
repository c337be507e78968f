internal import AgendaModel
internal import Diagnostics

/// An indicator on another scale than the Regeling asks, without a word about it.
enum ScaleDiffersFromRegeling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "scale-differs-from-regeling", .values, .waarschuwing,
    title: "Een indicator heeft een andere schaal dan de Regeling vraagt",
    what: """
      Of `schaal` bij een indicator van de Regeling dezelfde is als die van de Regeling, waar zij er een geeft en de
      eenheid dezelfde is, of anders een `toelichting` die zegt waarom niet.
      """,
    why: """
      Een 3,6 op een schaal tot 5 is iets anders dan een 3,6 op een schaal tot 10. Op een andere schaal is uw school
      niet met andere te vergelijken.
      """,
    wrong: """
      - code: 1a             # de Regeling vraagt een percentage, van 0 tot 100
        eenheid: procent
        schaal: 0 tot 10
      """,
    right: """
      - code: 1a
        eenheid: procent
      """,
    mend: """
      Haal `schaal` weg en geef de waarden op de gevraagde schaal, of zeg bij `toelichting` waarom dat niet \
      kan
      """)

  /// Returns a finding at each such scale.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.flatMap { place -> [Diagnostic] in
      guard let asked = place.block.requirement, place.block.remark == nil else { return [] }
      return place.block.series.compactMap { series in
        guard let stated = series.statedScale, series.unit == asked.unit,
          differs(series.scale, from: asked.scale)
        else { return nil }
        return finding(
          at: stated, Message.summary(place.block, series.scale, asked.scale),
          explanation: CatalogueRow(asked).explanation(Message.asks(asked), in: index.regeling),
          subject: place.block.key)
      }
    }
  }

  /// Whether a scale has another end than one that is asked; an end that is not asked may be any.
  private static func differs(_ scale: Scale, from asked: Scale) -> Bool {
    (asked.minimum != nil && scale.minimum != asked.minimum)
      || (asked.maximum != nil && scale.maximum != asked.maximum)
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock, _ scale: Scale, _ asked: Scale) -> String {
    "\(block.key) (\(block.shortName)) heeft een schaal \(words(scale)); de Regeling vraagt \(words(asked))"
  }
  /// What is asked.
  static func asks(_ asked: Regeling.Indicator) -> String {
    "De Regeling vraagt deze indicator op een schaal \(words(asked.scale))."
  }
  /// A scale in words.
  private static func words(_ scale: Scale) -> String {
    switch (scale.minimum, scale.maximum) {
    case (let low?, let high?): "van \(low.dutch()) tot \(high.dutch())"
    case (let low?, nil): "vanaf \(low.dutch())"
    case (nil, let high?): "tot \(high.dutch())"
    case (nil, nil): "zonder grenzen"
    }
  }
}
