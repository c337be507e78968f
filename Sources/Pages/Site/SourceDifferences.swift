internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Where the adopted document contradicts itself: the table of values with what it says elsewhere.
enum SourceDifferences {
  /// Returns the table; nil when there are no differences.
  static func table(_ site: Site, on page: SitePage) -> TableModel? {
    var table = TableModel(
      id: "tabel_verschillen", caption: "Waarden die de bron op een andere plaats anders noemt",
      columns: [
        .init("Indicator"), .init("Onderdeel"), .init("Waarde"), .init("Hier gebruikt"),
        .init("Ook genoemd"),
      ])
    for indicator in site.indicators {
      for series in indicator.series {
        for cell in series.cells {
          add(cell, of: series, indicator, to: &table, site, page)
        }
      }
    }
    return table.rows.isEmpty ? nil : table
  }

  /// Adds a row for each value of a cell that stands otherwise elsewhere.
  private static func add(
    _ cell: Cell, of series: Series, _ indicator: IndicatorBlock, to table: inout TableModel,
    _ site: Site, _ page: SitePage
  ) {
    let name = (indicator.code.map { $0.value + " " } ?? "") + indicator.shortName
    for (kind, measurement) in cell.all where !measurement.mentions.isEmpty {
      let others = measurement.mentions.map { mention in
        "\(mention.value.value.dutch(unit: series.unit)) (in \(mention.place))"
      }
      table.add([
        .link(site.address(.indicator(indicator.key), from: page), name),
        .text(Dutch.capitalized(CellLabel.text(cell.key, in: site.map)), remark: series.name),
        .text(PeriodLabel.short(kind, measurement.period?.value)),
        .text(measurement.value.value.dutch(unit: series.unit)), .text(Dutch.list(others)),
      ])
    }
  }
}
