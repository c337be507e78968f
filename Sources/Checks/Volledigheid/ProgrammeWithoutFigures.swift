internal import AgendaModel
internal import Diagnostics

/// A programme for a maatschappelijke opgave of which the indicators have no figures.
enum ProgrammeWithoutFigures: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "programme-without-figures", .completeness, .fout, isAboutMissingPart: true,
    title: "Een opleiding voor een maatschappelijke opgave heeft geen cijfers",
    what: """
      Of elke opleiding met een `opgave` voorkomt in de uitsplitsing van de indicatoren die de Regeling per
      opleiding vraagt, zodra zo’n indicator andere opleidingen noemt.
      """,
    why: """
      De Regeling vraagt bij de gekozen opleidingen hoeveel studenten instromen, een diploma halen en werk
      vinden. Is er geen cijfer, dan staat dat in de tabel: `nb`, of `geen, want …`.
      """,
    wrong: """
      # agenda.yaml: bc008 en bc057 hebben een opgave
      uitsplitsing: |
        opleiding;nulmeting 2023
        bc008;35
      """,
    right: """
      uitsplitsing: |
        opleiding;nulmeting 2023
        bc008;35
        bc057;59
      """)

  /// Returns a finding for each programme that some indicator leaves out.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let tables = ProgrammeTable.all(in: index)
    return index.agenda.programmes.filter(\.isChosen).compactMap { programme in
      let code = programme.code.value
      let without = tables.filter { !$0.codes.contains(code) && !$0.mayName(code) }
      guard let first = without.first else { return nil }
      let row = CatalogueRow(first.asked)
      return finding(
        row.severity, at: programme.code.range, Message.summary(programme, without),
        explanation: row.explanation(Message.asks, in: index.regeling), subject: code,
        notes: [.init(at: first.block.keyRange, "De indicator staat hier")],
        solutions: [.init(Message.mend(code))])
    }
  }
}

/// The codes of programmes that a required indicator has figures for.
struct ProgrammeTable {
  /// The indicator.
  let block: IndicatorBlock
  /// Its row in the catalogue.
  let asked: Regeling.Indicator
  /// The codes with the first place that names each, in the author's order.
  let places: [Located<String>]
  /// The codes.
  let codes: Set<String>
  /// The codes that the agenda lists as programmes of the school.
  private let known: Set<String>

  /// Returns the indicators of the catalogue that name any programme, where they could be read.
  static func all(in index: AgendaIndex) -> [ProgrammeTable] {
    let known = Set(index.agenda.programmes.map(\.code.value))
    return index.indicators.compactMap { place in
      guard let asked = place.block.requirement, place.block.notApplicable == nil,
        asked.breakdowns.contains(where: { $0.contains("opleiding") }),
        !index.damage.touches(place.span)
      else { return nil }
      var seen: Set<String> = []
      let places = place.block.series.flatMap(\.cells).compactMap { cell in
        cell.key["opleiding"].flatMap { code in
          seen.insert(code).inserted ? Located(code, cell.range) : nil
        }
      }
      guard !places.isEmpty else { return nil }
      return ProgrammeTable(
        block: place.block, asked: asked, places: places, codes: seen, known: known)
    }
  }

  /// The codes that no programme of the agenda has.
  var unknown: [Located<String>] { places.filter { !known.contains($0.value) } }

  /// Whether a code may be meant by one that is unknown, which is a finding of its own.
  func mayName(_ code: String) -> Bool {
    unknown.contains { NearMiss.nearest(to: $0.value, among: [code]) != nil }
  }
}

extension Programme {
  /// Whether the school chose the programme for a maatschappelijke opgave.
  var isChosen: Bool { opgave.map { !$0.value.lowercased().hasPrefix("geen") } ?? false }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline.
  static func summary(_ programme: Programme, _ tables: [ProgrammeTable]) -> String {
    let keys = tables.map(\.block.key)
    return "Opleiding \(programme.code.value) (\(programme.name)) ontbreekt bij indicator "
      + keys.dutchList
  }
  /// What is asked.
  static let asks =
    "De Regeling vraagt deze indicator per opleiding die voor een opgave is gekozen."
  /// The mend.
  static func mend(_ code: String) -> String {
    "Voeg bij de indicator een rij toe voor \(code); is er geen cijfer, schrijf dan `nb` of `geen, want …`"
  }
}
