internal import AgendaModel
internal import Diagnostics

/// The figures of one year as they are keyed into the ministry's portal: a row per indicator of the
/// Regeling, series and cell.
///
/// It draws on the same published agenda as every page and the appendix, so that a figure here is
/// the figure there. A value that is not shown to the public is not here either: who keys it in
/// takes it from the school's own source.
struct EntryListTable {
  /// The site.
  let site: Site
  /// The calendar year.
  let year: Int

  /// The table; nil when the edition has no list.
  var table: FigureTable? {
    let list = site.regeling.entryList
    guard !list.fields.isEmpty else { return nil }
    let note = list.isConfirmed ? "" : " (veldnamen nog niet bevestigd)"
    let columns = list.fields.map {
      FigureTable.Column($0.title, isNumeric: [.value, .count].contains($0.content))
    }
    return FigureTable(
      caption: "Invoerlijst \(year)\(note)", columns: columns,
      rows: entries.map { entry in list.fields.map { cell($0.content, entry) } })
  }

  /// One row.
  private struct Entry {
    /// The indicator.
    let block: IndicatorBlock
    /// The series.
    let series: Series
    /// The cell.
    let cell: Cell
    /// The newest value at the end of the year.
    let value: Measurement?
    /// What the account of the year says.
    let account: AccountedIndicator?
  }

  /// The rows: indicators that the Regeling asks and that apply, in its order.
  private var entries: [Entry] {
    let indicators = site.indicators.filter { $0.isRequired && $0.notApplicable == nil }
    return indicators.flatMap { block in
      block.series.flatMap { series in
        series.cells.filter { $0.notApplicable == nil }.map { entry(block, series, $0) }
      }
    }
  }

  /// Returns the row of a cell.
  private func entry(_ block: IndicatorBlock, _ series: Series, _ cell: Cell) -> Entry {
    let judge = IndicatorJudge(
      cell, of: series, block, lastYear: site.regeling.years.upperBound)
    return Entry(
      block: block, series: series, cell: cell, value: judge.latest(through: year),
      account: account(of: block, series))
  }

  /// Returns what the account of the year says about a series.
  private func account(of block: IndicatorBlock, _ series: Series) -> AccountedIndicator? {
    let entries = site.agenda.accounts.filter { $0.account?.term.value == .year(year) }
      .flatMap { $0.account?.indicators ?? [] }
    return entries.first { entry in
      guard entry.key.value == block.key else { return false }
      return entry.series.map { $0.value == series.id?.value }
        ?? (block.mainSeries?.range == series.range)
    }
  }

  /// Returns what stands in a field.
  private func cell(_ content: Regeling.EntryList.Content, _ entry: Entry) -> FigureTable.Entry {
    let value = entry.value?.value.value
    switch content {
    case .doelstelling: return .words(entry.block.owner)
    case .indicator: return .words(entry.block.key)
    case .name: return .words(entry.block.name)
    case .series: return .words(entry.block.series.count > 1 ? entry.series.name ?? "" : "")
    case .cell: return .words(CellLabel.text(entry.cell.key, in: site.map))
    case .year: return .words(String(year))
    case .value: return value.map { Self.value($0, entry.series.unit) } ?? .words(absence(entry))
    case .unit: return .words(entry.series.unit.rawValue)
    case .period: return .words(entry.value?.period?.value.text ?? "")
    case .count: return entry.value?.count.map { .number($0.value) } ?? .words("")
    case .source: return .words(sources(entry))
    case .remark: return .words(remark(entry))
    }
  }

  /// Returns a value, which a spreadsheet gets as a number where it is one; that it is provisional is
  /// said in the remark.
  private static func value(_ value: Value, _ unit: Unit) -> FigureTable.Entry {
    var plain = value
    plain.isProvisional = false
    return .value(plain, unit)
  }

  /// Returns what there is to say about a value.
  private func remark(_ entry: Entry) -> String {
    let isProvisional = entry.value?.value.value.isProvisional ?? false
    return [isProvisional ? "Voorlopig cijfer." : nil, entry.account?.remark?.value]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Returns why there is no value.
  private func absence(_ entry: Entry) -> String {
    entry.account?.absence?.value.dutch ?? "geen nieuwe meting"
  }

  /// Returns the names of the sources of a value.
  private func sources(_ entry: Entry) -> String {
    let ids = entry.value?.source.map { [$0.value] } ?? entry.series.sources.map(\.value)
    return Dutch.list(ids.map(site.sourceName))
  }
}
