internal import AgendaModel
internal import Diagnostics

/// A required breakdown of which cells are missing.
enum BreakdownCellMissing: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "breakdown-cell-missing", .completeness, .fout, isAboutMissingPart: true,
    title: "Een indicator mist een deel van de uitsplitsing",
    what: """
      Of een verplichte indicator is uitgesplitst zoals de Regeling vraagt, voor de niveaus en leerwegen
      die de school heeft en waar de indicator over gaat. Heeft de school er maar één van, dan mag die weg. Een rij met een reden in de kolom
      `nvt` telt ook: dat deel geldt niet.
      """,
    why: """
      Een gemiddelde kan verbergen dat het met een groep anders gaat. Is er geen cijfer, dan staat dat in
      de tabel: `nb`, `geen, want …` of, in een navertelling, `bron noemt niet`.
      """,
    wrong: """
      uitsplitsing: |            # de school heeft niveau 2, 3 en 4
        niveau;nulmeting 2023;doel 2027
        3;16%;10%
        4;3%;3%
      """,
    right: """
      uitsplitsing: |
        niveau;nulmeting 2023;doel 2027
        2;21%;15%
        3;16%;10%
        4;3%;3%
      """)

  /// Returns one finding per indicator and level of breakdown that lacks cells.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    index.indicators.flatMap { place -> [Diagnostic] in
      guard let asked = place.block.requirement, isAnswered(place.block),
        !index.isDamaged(place)
      else { return [] }
      let cells = place.block.series.flatMap(\.cells)
      let (keys, declined) = (
        Set(cells.map(\.key)), Set(cells.filter { $0.notApplicable != nil }.map(\.key))
      )
      return asked.breakdowns.compactMap { level in
        let profile = asked.applicability.part(of: index.agenda.profile)
        let wanted = BreakdownLevel(level, of: index.regeling, profile: profile)
        let missing = wanted.missing(among: keys, declined: declined)
        // A row with the key of another one is told as that.
        guard !missing.isEmpty, missing.count > DuplicateValue.doubleRows(in: place.block) else {
          return nil
        }
        let row = CatalogueRow(asked)
        return finding(
          row.severity, at: place.block.keyRange, Message.summary(place.block, level, missing),
          explanation: row.explanation(Message.asks(level), in: index.regeling),
          subject: asked.code, solutions: [Message.solution])
      }
    }
  }

  /// Whether the block says anything that could be broken down.
  ///
  /// A block without any value, or with reasons only, is answered or reported as a whole.
  private static func isAnswered(_ block: IndicatorBlock) -> Bool {
    guard block.notApplicable == nil, block.offer == nil else { return false }
    return block.series.flatMap(\.cells).flatMap(\.all).contains {
      $0.measurement.value.value.absence == nil
    }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(
    _ block: IndicatorBlock, _ level: [String], _ missing: [String]
  ) -> String {
    guard !level.isEmpty else {
      return "Indicator \(block.key) (\(block.shortName)) mist de waarde voor de hele instelling"
    }
    let name = level.joined(separator: " en ")
    return "Indicator \(block.key) (\(block.shortName)) mist bij de uitsplitsing naar \(name): "
      + missing.dutchList
  }
  /// What is asked.
  static func asks(_ level: [String]) -> String {
    level.isEmpty
      ? "De Regeling vraagt deze indicator voor de hele instelling."
      : "De Regeling vraagt deze indicator ook per \(level.joined(separator: " en "))."
  }
  /// The mend.
  static let solution = Diagnostic.Solution(
    "Voeg rijen toe aan `uitsplitsing`; is er geen cijfer, schrijf dan waarom")
}
