internal import AgendaModel
internal import Diagnostics

/// The values that one account states for one series, on their way to the indicator itself.
///
/// There every chart, table, check and download finds them; a figure exists once.
struct AccountValues {
  /// The code or own id of the indicator.
  let indicator: String
  /// Where the series stands, by which it is found again.
  let series: SourceRange
  /// The term of the account.
  let term: AccountTerm
  /// The cells with their values.
  let cells: [Cell]

  /// Puts the values with their indicator.
  ///
  /// What a voortgang states is left out where a value of the same period is there already: the
  /// verantwoording that follows takes its place.
  func put(into agenda: inout Agenda) {
    for path in [\Agenda.doelstellingen, \Agenda.prioriteiten, \Agenda.chapters] {
      for document in agenda[keyPath: path].indices {
        for block in agenda[keyPath: path][document].indicators.indices
        where agenda[keyPath: path][document].indicators[block].key == indicator {
          return put(into: &agenda[keyPath: path][document].indicators[block])
        }
      }
    }
  }

  /// Puts the values into a series of an indicator.
  private func put(into block: inout IndicatorBlock) {
    guard let index = block.series.firstIndex(where: { $0.range == series }) else { return }
    for cell in cells { put(cell, into: &block.series[index]) }
  }

  /// Puts the values of a cell into a series.
  private func put(_ cell: Cell, into series: inout Series) {
    var index = series.cells.firstIndex { $0.key == cell.key }
    if index == nil {
      series.cells.insert(
        Cell(key: cell.key, range: cell.range),
        at: cell.key == .institution ? 0 : series.cells.count)
      index = cell.key == .institution ? 0 : series.cells.count - 1
    }
    guard let index else { return }
    var values = series.cells[index].measured
    for var value in cell.measured {
      value.account = term
      let isThere = values.contains { $0.period?.value == value.period?.value }
      if !term.isInternal || !isThere { values.append(value) }
    }
    series.cells[index].measured = values.sortedByPeriod()
    if !term.isInternal, let remark = cell.remark, series.cells[index].remark == nil {
      series.cells[index].remark = remark
    }
  }
}
