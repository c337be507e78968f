internal import AgendaModel
internal import Diagnostics

/// Indicators as `data/agenda.json` gives them.
enum IndicatorData {
  /// Returns an indicator with all its values.
  static func json(_ block: IndicatorBlock) -> JSON {
    let main = block.series.firstIndex(where: \.isMain) ?? 0
    return .known([
      ("code", .text(block.code?.value)), ("id", .text(block.id?.value)),
      ("naam", .string(block.name)), ("korte-naam", .text(block.shortName)),
      ("hoort-bij", .string(block.owner)), ("gevraagd-door-regeling", .bool(block.isRequired)),
      ("beter-is", .string((block.statedDirection?.value ?? block.direction).rawValue)),
      ("telt-personen", .bool(block.countsPersons)),
      ("ambities", .list(block.ambitions.map { .integer($0.value) })),
      ("telt-voor-2027", .text(block.countsFor?.value)),
      ("toelichting", .text(block.remark)),
      ("niet-van-toepassing", .text(block.notApplicable?.value)),
      (
        "reeksen",
        .list(block.series.enumerated().map { series($0.element, isMain: $0.offset == main) })
      ),
      ("aanbod", block.offer.map(table)),
    ])
  }

  /// Returns a series.
  private static func series(_ series: Series, isMain: Bool) -> JSON {
    .known([
      ("id", .text(series.id?.value)), ("naam", .text(series.name)),
      ("hoofdreeks", .bool(isMain)), ("eenheid", .string(series.unit.rawValue)),
      ("schaal", scale(series.scale)), ("vraag", .text(series.question)),
      ("groep", .text(series.group)), ("niet-landelijk", .text(series.notBesideNational?.value)),
      ("bronnen", .list(series.sources.map { .string($0.value) })),
      ("cellen", .list(series.cells.map { cell($0, series) })),
      ("verdeling-startpunt", .list(series.distribution.map { share($0, series) })),
      ("verdeling-doel", .list(series.targetDistribution.map { share($0, series) })),
    ])
  }

  /// Returns the ends of a scale; nil when it has none.
  private static func scale(_ scale: Scale) -> JSON? {
    guard scale.minimum != nil || scale.maximum != nil else { return nil }
    return .known([
      ("laagste", scale.minimum.map { .number($0.machine) }),
      ("hoogste", scale.maximum.map { .number($0.machine) }),
    ])
  }

  /// Returns a cell of a breakdown with its values; the key of the whole institution is empty.
  private static func cell(_ cell: Cell, _ series: Series) -> JSON {
    .known([
      ("cel", PlainData.cell(cell.key)),
      ("niet-van-toepassing", .text(cell.notApplicable?.value)), ("noot", .text(cell.remark)),
      ("waarden", .array(cell.all.map { measurement($0.kind, $0.measurement, series) })),
    ])
  }

  /// Returns a value in a period.
  private static func measurement(
    _ kind: Cell.Kind, _ measurement: Measurement, _ series: Series
  ) -> JSON {
    .known([
      ("soort", .string(kind.rawValue)), ("periode", .text(measurement.period?.value.text)),
      ("zonder-periode", .text(measurement.undated?.rawValue)),
      ("waarde", ValueData.json(measurement.value.value, unit: series.unit)),
      ("n", measurement.count.map { .number($0.value.machine) }),
      ("bron", .text(measurement.source?.value)), ("groep", .text(measurement.group)),
      ("noot", .text(measurement.remark)),
      ("uit-verantwoording", .text(measurement.account?.text)),
      ("bijstelling", measurement.adjustment.map { adjustment($0, series) }),
      (
        "ook-genoemd",
        .list(
          measurement.mentions.map {
            .object([
              ("waarde", ValueData.json($0.value.value, unit: series.unit)),
              ("plaats", .string($0.place)),
            ])
          })
      ),
    ])
  }

  /// Returns how a value was adjusted.
  private static func adjustment(_ adjustment: Adjustment, _ series: Series) -> JSON {
    .known([
      ("van", ValueData.json(adjustment.from.value, unit: series.unit)),
      ("datum", .text(adjustment.date?.value.iso)), ("reden", .text(adjustment.reason)),
      ("met", .text(adjustment.discussedWith)),
    ])
  }

  /// Returns an answer and its share.
  private static func share(_ share: AnswerShare, _ series: Series) -> JSON {
    .object([
      ("antwoord", .string(share.answer.value)),
      ("waarde", ValueData.json(share.value.value, unit: .percent)),
    ])
  }

  /// Returns the rows of a qualitative indicator.
  private static func table(_ table: TextTable) -> JSON {
    .object([
      ("kolommen", .array(table.columns.map { .string($0.value) })),
      ("rijen", .array(table.rows.map { .array($0.map { .string($0.value) }) })),
    ])
  }
}
