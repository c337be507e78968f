import Charts

/// Charts with figures from the kwaliteitsagenda 2024-2027 of the Leidse instrumentmakers School,
/// and some with figures made up where that agenda has none (they say so).
enum LiSFigures {
  /// A percentage with its text.
  static func percent(_ value: Int) -> ChartValue {
    .known(Double(value), DutchNumber(unscaled: value, decimals: 0).percent())
  }

  /// A value in tenths with its text, after an operator.
  static func tenths(_ value: Int, _ operatorWord: String = "") -> ChartValue {
    let text = DutchNumber(unscaled: value, decimals: 1).plain()
    return .known(Double(value) / 10, operatorWord + text)
  }

  /// An amount in whole euros.
  static func euro(_ amount: Int) -> ChartValue {
    .known(Double(amount), DutchNumber(unscaled: amount, decimals: 0).euro())
  }

  /// A point at a whole year.
  static func point(
    _ year: Int, _ value: ChartValue, _ kind: TargetPathChart.Kind,
    _ bound: TargetPathChart.Bound = .exact
  ) -> TargetPathChart.Point {
    .init(x: Double(year), period: "\(year)", value: value, kind: kind, bound: bound)
  }

  /// Students who report mental health complaints.
  static let mentalHealth = TargetPathChart(
    name: "Studenten met psychische klachten", unitSuffix: "%",
    points: [
      point(2023, percent(21), .start), point(2024, percent(19), .interim),
      point(2025, percent(18), .interim), point(2026, percent(16), .interim),
      point(2027, percent(15), .target),
    ])

  /// The same with measured values that are made up.
  static let mentalHealthMeasured = TargetPathChart(
    name: "Studenten met psychische klachten (verzonnen metingen)", unitSuffix: "%",
    points: mentalHealth.points + [
      point(2024, percent(20), .measured), point(2025, percent(18), .measured),
      point(
        2026, .absent(short: "te kleine groep", full: "niet getoond: te kleine groep"), .measured),
    ])

  /// Guidance in the JOB-monitor: an interim value and a bound.
  static let guidance = TargetPathChart(
    name: "Oordeel over begeleiding (JOB-monitor)",
    points: [
      point(2022, tenths(36), .start), point(2024, tenths(37), .interim),
      point(2026, tenths(38, "minstens "), .target, .atLeast),
    ])

  /// The same with a target that was adjusted, which is made up.
  static let guidanceAdjusted = TargetPathChart(
    name: "Oordeel over begeleiding (verzonnen bijstelling)",
    points: guidance.points + [
      .init(
        x: 2026, period: "2026", value: .known(4, "4,0"), kind: .former,
        words: "doel tot 12 maart 2025")
    ])

  /// Early leaving by niveau.
  static let leaving = FromToChart(
    name: "Voortijdig schoolverlaten", unitSuffix: "%",
    rows: [
      .init(label: "niveau 3", from: percent(16), to: percent(10)),
      .init(label: "niveau 4", from: percent(3), to: percent(3)),
    ], names: .init(from: "startpunt (2022)", to: "doel voor 2027"))

  /// The same with measured and absent values that are made up.
  static let leavingMeasured = FromToChart(
    name: "Voortijdig schoolverlaten (verzonnen metingen)", unitSuffix: "%",
    rows: [
      .init(
        label: "niveau 3, beroepsopleidende leerweg", from: percent(16), to: percent(10),
        measured: percent(13)),
      .init(
        label: "niveau 3, beroepsbegeleidende leerweg", from: percent(12), to: percent(10),
        measured: percent(10)),
      .init(label: "niveau 4, bol", from: percent(3), to: percent(3), measured: percent(3)),
      .init(
        label: "niveau 4, bbl", from: .absent("geen startpunt: de groep was in 2022 te klein"),
        to: percent(3), measured: .absent("niet getoond: te kleine groep")),
      .init(
        label: "entree", from: .absent("geen startpunt: de school heeft geen entree"),
        to: .absent("geen doel: de school heeft geen entree")),
    ])

  /// Some indicators of prioriteit 1; the measured values are made up.
  static let overview = OverviewChart(
    name: "Prioriteit 1 (verzonnen metingen)",
    rows: [
      .init(
        label: "1a Studenten met psychische klachten", start: percent(21), goal: percent(15),
        measured: percent(18)),
      .init(
        label: "1b Begeleiding (JOB-monitor)", start: tenths(36), goal: tenths(38, "minstens "),
        measured: tenths(35)),
      .init(
        label: "1c Voortijdig schoolverlaten, niveau 3", start: percent(16), goal: percent(10),
        measured: percent(9)),
      .init(
        label: "1d Voortijdig schoolverlaten, niveau 4", start: percent(3), goal: percent(3),
        measured: percent(4)),
      .init(
        label: "1e Studenten die zich veilig voelen op school en in de leerwerkplaats",
        start: .absent("geen startpunt: pas in 2025 voor het eerst gemeten"), goal: percent(95)),
      .init(label: "1f Deelname aan de JOB-monitor", start: percent(41), goal: percent(60)),
    ])

  /// The years of the agenda.
  static let years = ["2024", "2025", "2026", "2027"]

  /// The budget of each doelstelling over the four years, as adopted.
  static let budgetRows: [BudgetBarsChart.Row] = [
    row("1.1 Begeleiding", [78898, 78898, 52599, 52599]),
    row("1.2 Gelijke kansen", [110458, 110458, 73638, 73638]),
    row("1.3 Basisvaardigheden", [65749, 65749, 65749, 65749]),
    row("1.4 Stagediscriminatie", [39449, 39449, 39449, 39449]),
    row("1.5 Niveau 2 naar werk", [0, 0, 0, 0]),
    row("2.1 Aansluiting", [42079, 42079, 42079, 42079]),
    row("2.2 Stages", [52599, 52599, 52599, 52599]),
    row("2.3 Leven lang ontwikkelen", [10520, 10520, 10520, 10520]),
    row("3.1 Onderzoek en innovatie", [31559, 31559, 31559, 31559]),
    row("3.2 Werken in teams", [31559, 44183, 25247, 25247]),
    row("3.3 Professionalisering", [63119, 63119, 63119, 63119]),
    row("3.4 Hybride docenten", [18936, 18936, 56807, 31559]),
  ]

  /// One row of the budget with its sum.
  static func row(_ label: String, _ amounts: [Int]) -> BudgetBarsChart.Row {
    let sum = DutchNumber(unscaled: amounts.reduce(0, +), decimals: 0).euro()
    return .init(label: label, amounts: amounts.map(euro), total: "samen \(sum)")
  }

  /// The whole budget, grouped.
  static let budget = BudgetBarsChart(
    name: "Begroting 2024-2027", categories: years, rows: budgetRows)

  /// The first prioriteit, stacked.
  static let budgetStacked = BudgetBarsChart(
    name: "Begroting 2024-2027 van prioriteit 1", categories: years,
    rows: Array(budgetRows.prefix(5)), arrangement: .stacked)

  /// The answers to the measures: 44 applied, 6 explained; the division is made up.
  static let answers = AnswerBarsChart(
    name: "Maatregelen",
    rows: [
      .init(label: "Prioriteit 1: kansengelijkheid", done: 20, explained: 1, open: 0),
      .init(
        label: "Prioriteit 2: aansluiting onderwijs-arbeidsmarkt", done: 14, explained: 4, open: 0),
      .init(
        label: "Prioriteit 3: onderwijskwaliteit, onderzoek en innovatie", done: 8, explained: 1,
        open: 2),
    ])
}
