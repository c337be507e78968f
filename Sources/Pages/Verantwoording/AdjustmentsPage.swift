internal import AgendaModel
internal import Charts
internal import Diagnostics

/// What was adjusted or corrected since the agenda was adopted: the old value beside the new one.
enum AdjustmentsPage {
  /// The heading.
  static let title = "Bijstellingen en correcties"

  /// Makes the page; nil when nothing was adjusted.
  static func page(_ site: Site) -> Page? {
    let all = AdjustedValue.all(site.indicators)
    guard !all.isEmpty else { return nil }
    var page = Page(.bijstellingen, .adjustments, title: title)
    page.lead =
      "Wat is vastgesteld, wordt niet overschreven. Hier staat welke waarde eerst gold, welke nu geldt, "
      + "sinds wanneer, waarom en met wie dat is besproken."
    page.body = ["tabel": [table(all, site).value]]
    return page
  }

  /// Returns the table, the latest first; those without a date last.
  private static func table(_ all: [AdjustedValue], _ site: Site) -> TableModel {
    var table = TableModel(
      id: "tabel_bijstellingen",
      caption: Dutch.count(all.count, "aangepaste waarde", "aangepaste waarden"),
      columns: [
        .init("Indicator"), .init("Wat"), .init("Was"), .init("Is nu"), .init("Op"),
        .init("Waarom"), .init("Besproken met"),
      ])
    for value in all {
      let adjustment = value.adjustment
      table.add([
        .link(
          site.address(.indicator(value.indicator.key), from: .adjustments), value.indicator.name),
        .text(value.name(in: site.map)),
        ValuePhrase.node(adjustment.from.value, unit: value.unit),
        ValuePhrase.node(value.measurement.value.value, unit: value.unit),
        .text(adjustment.date?.value.text ?? "zonder datum"),
        .text(adjustment.reason ?? "geen reden genoemd"),
        .text(adjustment.discussedWith ?? "niet genoemd"),
      ])
    }
    return table
  }
}

/// A value that was adjusted, with where it stands.
struct AdjustedValue: Sendable {
  /// The indicator.
  var indicator: IndicatorBlock
  /// The place of the series.
  var series: Int
  /// The cell.
  var cell: CellKey
  /// What kind of value it is.
  var kind: Cell.Kind
  /// The value as it is now.
  var measurement: Measurement
  /// What it was and why it changed.
  var adjustment: Adjustment

  /// The unit.
  var unit: Unit { indicator.series[series].unit }

  /// What it is: `Doel voor 2027, niveau 2`.
  func name(in map: SiteMap) -> String {
    let label = PeriodLabel.text(kind, measurement.period?.value, undated: measurement.undated)
    let part = cell == .institution ? nil : CellLabel.text(cell, in: map)
    let name = indicator.series.count > 1 ? indicator.name(ofSeriesAt: series) : nil
    return ([label] + [name, part].compactMap(\.self)).joined(separator: ", ")
  }

  /// Returns all adjusted values, the latest first; those without a date last.
  static func all(_ indicators: [IndicatorBlock]) -> [AdjustedValue] {
    let found = indicators.flatMap { indicator in
      indicator.series.indices.flatMap { series in
        indicator.series[series].cells.flatMap { cell in
          cell.all.compactMap { kind, measurement in
            measurement.adjustment.map {
              AdjustedValue(
                indicator: indicator, series: series, cell: cell.key, kind: kind,
                measurement: measurement, adjustment: $0)
            }
          }
        }
      }
    }
    return found.enumerated().sorted { left, right in
      let (first, second) = (
        left.element.adjustment.date?.value, right.element.adjustment.date?.value
      )
      guard first != second else { return left.offset < right.offset }
      guard let first else { return false }
      return second.map { first > $0 } ?? true
    }.map(\.element)
  }
}
