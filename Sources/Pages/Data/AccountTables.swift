internal import AgendaModel
internal import Diagnostics

/// The long tables about accounts: a row per measure or action, per indicator, per amount, and per
/// adjusted value.
struct AccountTables {
  /// The site.
  let site: Site

  /// The tables that have rows, by the name of their file.
  var all: [(String, FigureTable)] {
    [measures, outcomes, spending, adjustments].filter { !$0.1.rows.isEmpty }
  }

  /// Returns columns of words, the last ones of numbers.
  private static func columns(_ words: [String], numbers: [String] = []) -> [FigureTable.Column] {
    words.map { .init($0) } + numbers.map { .init($0, isNumeric: true) }
  }

  /// How far measures and actions are; the column `actie` is empty for a measure.
  private var measures: (String, FigureTable) {
    let rows = site.stands.flatMap { stand in
      subjects(stand).flatMap { subject, reports in
        reports.flatMap { measureRows($0, stand.term, subject) }
      }
    }
    let names = [
      "termijn", "over", "maatregelen", "titel", "actie", "gepland", "stand", "toelichting",
    ]
    return (
      "verantwoording-maatregelen",
      FigureTable(
        caption: "Uitvoering van maatregelen en acties", columns: Self.columns(names), rows: rows)
    )
  }

  /// Returns the measures of a term with what they belong to.
  private func subjects(_ stand: TermStand) -> [(Account.Subject, [MeasureReport])] {
    let codes = site.regeling.doelstellingen.map(\.code)
    let others: [Account.Subject] =
      [.whole] + site.regeling.prioriteiten.map { .prioriteit($0.number) }
    return others.map { ($0, stand.others(of: $0)) }
      + codes.map { (.doelstelling($0), stand.measures(of: $0)) }
  }

  /// Returns the rows of a measure: itself, then its actions.
  private func measureRows(
    _ report: MeasureReport, _ term: AccountTerm, _ subject: Account.Subject
  ) -> [[FigureTable.Entry]] {
    let head = [term.text, subject.dutch, report.ids.joined(separator: ", "), report.title]
    let own =
      head + ["", "", report.status?.rawValue ?? "", report.text(in: site.map) ?? ""]
    let actions = report.actions.map { action in
      head + [
        action.plan?.letter?.value ?? action.said?.letter?.value ?? "zonder letter",
        action.plan.map { PlainProse(nil, in: site.map).text($0.inlines) } ?? "",
        action.status?.rawValue ?? "", action.text(in: site.map) ?? "",
      ]
    }
    return ([own] + actions).map { $0.map { .words($0) } }
  }

  /// How indicators came out, a row per cell that was judged.
  private var outcomes: (String, FigureTable) {
    let rows = site.stands.flatMap { stand in
      site.indicators.flatMap { indicator in
        stand.outcome(of: indicator.key).map { outcomeRows($0, stand) } ?? []
      }
    }
    let names = [
      "termijn", "indicator", "naam", "onderdeel", "resultaat", "twijfel", "periode", "eenheid",
      "uitleg", "toelichting",
    ]
    return (
      "verantwoording-indicatoren",
      FigureTable(
        caption: "Resultaat van de indicatoren",
        columns: Self.columns(names, numbers: ["gemeten", "doel"]), rows: rows)
    )
  }

  /// Returns the rows of an indicator.
  private func outcomeRows(_ outcome: IndicatorOutcome, _ stand: TermStand) -> [[FigureTable.Entry]]
  {
    guard let series = outcome.series else { return [] }
    let told = stand.told(about: outcome.indicator.key)
    let remarks = told.compactMap { $0.entry.remark?.value ?? $0.entry.absence?.value.dutch }
    return outcome.parts.map { part in
      let result = part.result
      let sentence = ResultSentence(result, unit: series.unit).text
      let words = [
        stand.term.text, outcome.indicator.key, outcome.indicator.name,
        CellLabel.text(part.cell.key, in: site.map), result.verdict.rawValue,
        result.doubt?.rawValue ?? "", result.latest?.period?.value.text ?? "",
        series.unit.rawValue, sentence, remarks.joined(separator: " "),
      ]
      return words.map { .words($0) } + [result.latest, result.target].map(Self.number)
    }
  }

  /// Returns a number, or nothing.
  private static func number(_ measurement: Measurement?) -> FigureTable.Entry {
    measurement?.value.value.number.map { .number($0) } ?? .words("")
  }

  /// What was spent beside what was budgeted.
  private var spending: (String, FigureTable) {
    let rows = site.stands.flatMap { stand -> [[FigureTable.Entry]] in
      let year = stand.spending
      return (year.lines + [year.whole].compactMap(\.self)).filter { $0.told != nil }.map { line in
        let words = [stand.term.text, line.subject.dutch, line.remark ?? ""]
        return words.map { .words($0) } + [line.budget.map { .number($0) } ?? .words("")]
          + [line.told, line.carriedOver].map { $0.map { .value($0, .euro) } ?? .words("") }
      }
    }
    return (
      "besteding",
      FigureTable(
        caption: "Begroot en besteed",
        columns: Self.columns(
          ["termijn", "over", "toelichting"],
          numbers: [
            "begroot in euro", "besteed in euro", "naar volgend jaar in euro",
          ]), rows: rows)
    )
  }

  /// What was adjusted since the agenda was adopted.
  private var adjustments: (String, FigureTable) {
    let rows = AdjustedValue.all(site.indicators).map { value -> [FigureTable.Entry] in
      let adjustment = value.adjustment
      let words = [
        value.indicator.key, value.indicator.name, value.name(in: site.map),
        adjustment.date?.value.iso ?? "", adjustment.reason ?? "",
        adjustment.discussedWith ?? "",
      ]
      return words.map { .words($0) } + [
        .value(adjustment.from.value, value.unit),
        .value(value.measurement.value.value, value.unit),
      ]
    }
    return (
      "bijstellingen",
      FigureTable(
        caption: AdjustmentsPage.title,
        columns: Self.columns(
          ["indicator", "naam", "wat", "datum", "reden", "besproken met"],
          numbers: ["was", "is nu"]), rows: rows)
    )
  }
}
