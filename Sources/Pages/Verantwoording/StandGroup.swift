internal import AgendaModel
internal import Charts

/// The groups in which a figure counts stands and results: five, so that they can be told apart.
///
/// The tables per doelstelling on the same page name each stand and each result by itself.
enum StandGroup {
  /// The groups of stands, from left to right.
  static let measures: [StandBarsChart.Kind] = [
    .init(words: "afgerond", fill: .full), .init(words: "op schema", fill: .light),
    .init(words: "gestart", fill: .middle),
    .init(words: "vertraagd, niet gestart of gestopt", fill: .open),
    .init(words: StandWords.none, fill: .dashed),
  ]

  /// The groups of results, from left to right.
  static let outcomes: [StandBarsChart.Kind] = [
    .init(words: "behaald of op koers", fill: .full),
    .init(words: "beweegt naar het doel", fill: .light),
    .init(words: "gelijk gebleven, of verschilt per onderdeel", fill: .middle),
    .init(words: "nog niet op koers, of verder van het doel", fill: .open),
    .init(words: "nog niets over te zeggen", fill: .dashed),
  ]

  /// Returns the group of a stand.
  static func fill(_ status: MeasureStatus?) -> StandBarsChart.Fill {
    switch status {
    case .finished: .full
    case .onSchedule: .light
    case .started: .middle
    case .delayed, .notStarted, .stopped: .open
    case nil: .dashed
    }
  }

  /// Returns the group of a result.
  static func fill(_ word: IndicatorOutcome.Word) -> StandBarsChart.Fill {
    switch word {
    case .verdict(.reached, _), .verdict(.onCourse, _): .full
    case .verdict(.closer, _): .light
    case .verdict(.same, _), .differs: .middle
    case .verdict(.noNewMeasurement, _), .verdict(.undecided, _), .described: .dashed
    case .verdict: .open
    }
  }
}
