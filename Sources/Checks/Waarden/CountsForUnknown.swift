internal import AgendaModel
internal import Diagnostics

/// The measurement that counts for the last year, where there is no such measurement.
enum CountsForUnknown: Check {
  /// What an author reads about it.
  static let page = CheckPage(
    "counts-for-unknown", .values, .waarschuwing,
    title: "De meting die telt voor 2027, bestaat niet",
    what: """
      Of het jaar achter `telt-voor-2027` binnen de looptijd van de Regeling ligt, en of een bron van de indicator
      in dat jaar meet, volgens `meetjaren` en `eindigt` in `agenda.yaml`.
      """,
    why: """
      Aan die meting ziet iedereen straks of het doel is gehaald. Is er dat jaar geen meting, dan is dat niet vast
      te stellen.
      """,
    wrong: """
      bron: job              # meetjaren: 2020, 2022, 2024, 2026
      telt-voor-2027: meting 2027
      """,
    right: """
      bron: job              # meetjaren: 2020, 2022, 2024, 2026
      telt-voor-2027: meting 2026
      """,
    mend:
      "Noem een jaar waarin een bron van deze indicator meet, of verbeter de bron in agenda.yaml")

  /// Returns a finding for each year that no source of its indicator measures.
  static func findings(in index: AgendaIndex) -> [Diagnostic] {
    let sources = Dictionary(index.agenda.sources.map { ($0.id.value, $0) }) { first, _ in first }
    return index.indicators.compactMap { place in
      guard let words = place.block.countsFor, let year = year(in: words.value) else { return nil }
      let (key, years) = (place.block.key, index.regeling.years)
      guard years.contains(year) else {
        return finding(
          at: words.range, Message.outside(key, year),
          explanation: Message.edition(index.regeling), subject: key)
      }
      let used = named(in: words.value, sources) ?? place.block.sourceIDs.compactMap { sources[$0] }
      guard !used.isEmpty, !used.contains(where: { $0.measures(in: year) }) else { return nil }
      return finding(
        at: words.range, Message.unmeasured(key, year, used.map(\.name)),
        explanation: Message.measured(used), subject: key)
    }
  }

  /// Returns the first year in a text, the later one of a school year.
  private static func year(in text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == "." }
    return words.compactMap { Period(String($0)) }.first?.lastYear
  }

  /// Returns the source that a text names by its id; nil when it names none.
  private static func named(
    in text: String, _ sources: [String: DataSource]
  ) -> [DataSource]? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return words.lazy.compactMap { sources[String($0)] }.first.map { [$0] }
  }
}

extension DataSource {
  /// Whether the source measures in a year, as far as the agenda tells.
  func measures(in year: Int) -> Bool {
    !(lastYear.map { year > $0 } ?? false) && (years.isEmpty || years.contains(year))
  }
}

extension IndicatorBlock {
  /// The ids of all sources that the indicator names, in order, each once.
  var sourceIDs: [String] {
    var seen: Set<String> = []
    let measured = series.flatMap { series in
      series.sources.map(\.value)
        + series.cells.flatMap(\.all).compactMap { $0.measurement.source?.value }
    }
    return measured.filter { seen.insert($0).inserted }
  }
}

/// The texts of the finding.
fileprivate enum Message {
  /// The headline about a year outside the edition.
  static func outside(_ key: String, _ year: Int) -> String {
    "Bij \(key) telt de meting van \(year), buiten de looptijd van de Regeling"
  }
  /// The headline about a year without a measurement.
  static func unmeasured(_ key: String, _ year: Int, _ sources: [String]) -> String {
    "Bij \(key) telt de meting van \(year), maar dan meet \(sources.map { "‘\($0)’" }.dutchChoice) niet"
  }
  /// Why a year is outside.
  static func edition(_ regeling: Regeling) -> String {
    "De Regeling \(regeling.edition) loopt van \(regeling.years.lowerBound) tot en met "
      + "\(regeling.years.upperBound)."
  }
  /// When the sources measure.
  static func measured(_ sources: [DataSource]) -> String {
    sources.map { source in
      let years = source.years.map { String($0) }.dutchList
      let end = source.lastYear.map { " en stopt in \($0)" } ?? ""
      return years.isEmpty ? "‘\(source.name)’\(end)" : "‘\(source.name)’ meet in \(years)\(end)"
    }.joined(separator: "; ") + "."
  }
}
