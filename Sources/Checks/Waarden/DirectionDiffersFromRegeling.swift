internal import AgendaModel
internal import Diagnostics

/// An indicator of the Regeling of which the author turned around what is better.
enum DirectionDiffersFromRegeling: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "direction-differs-from-regeling", .values, .fout,
    title: "Bij een indicator is een andere richting beter dan bij de Regeling",
    what: """
      Of `richting` bij een indicator van de Regeling dezelfde is als die van de Regeling. Waar de Regeling geen
      richting heeft of u iets anders meet dan zij vraagt, mag u er een kiezen.
      """,
    why: """
      Aan de richting ziet de lezer of een cijfer vooruitgaat, en daarmee vergelijkt het programma doel en
      nulmeting. Omgedraaid is vooruitgang achteruitgang.
      """,
    wrong: """
      - code: 1c             # slechte mentale gezondheid
        richting: hoger
      """,
    right: """
      - code: 1c
        richting: lager
      """)

  /// Returns a finding for each direction that is not the Regeling's.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.compactMap { place in
      guard let stated = place.block.statedDirection, let asked = place.block.requirement,
        asked.direction != .neutral, stated.value != asked.direction,
        place.block.measuresWhatIsAsked
      else { return nil }
      let right = asked.direction.rawValue
      return finding(
        at: stated.range, Message.summary(place.block, stated.value, right),
        explanation: CatalogueRow(asked).explanation(Message.asks(right), in: index.regeling),
        subject: place.block.key,
        solutions: [.init("Schrijf `\(right)`, of laat de regel weg", .init(stated.range, right))])
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ block: IndicatorBlock, _ stated: Direction, _ right: String) -> String {
    "Bij \(block.key) (\(block.shortName)) is \(right) beter, niet \(stated.rawValue)"
  }
  /// What is asked.
  static func asks(_ right: String) -> String { "Bij deze indicator is \(right) beter." }
}
