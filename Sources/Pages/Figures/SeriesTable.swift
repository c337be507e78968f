internal import AgendaModel
internal import Diagnostics

/// Makes the table of all values of a series: a row per cell, a column per kind and period.
struct SeriesTable {
  /// A column of values.
  struct Moment: Hashable {
    /// The kind.
    var kind: Cell.Kind
    /// The period.
    var period: Period?
    /// Why there is none.
    var undated: Undated?

    /// Creates the column that a value stands in.
    init(_ kind: Cell.Kind, _ measurement: Measurement) {
      (self.kind, period) = (kind, measurement.period?.value)
      undated = period == nil ? measurement.undated : nil
    }

    /// The name in running text: `startpunt 2022`.
    var name: String { PeriodLabel.short(kind, period, undated: undated).lowercased() }
  }

  /// The series.
  let series: Series
  /// The site.
  let map: SiteMap

  /// Returns the table.
  func table(caption: String) -> FigureTable {
    let (moments, provisional) = (moments, provisionalMoments)
    let counted = moments.filter { moment in
      series.cells.contains { cell in values(of: cell, at: moment).contains { $0.count != nil } }
    }
    let adjusted = moments.filter { moment in
      series.cells.contains { cell in values(of: cell, at: moment).contains { $0.adjustment != nil }
      }
    }
    let rows = series.cells.map { cell in
      [.words(Dutch.capitalized(CellLabel.text(cell, of: series, in: map)))]
        + moments.map { entry(cell, $0, saysProvisional: provisional.contains($0)) }
        + adjusted.map { entryBefore(cell, $0) } + counted.map { count(cell, $0) }
    }
    return FigureTable(
      caption: caption,
      columns: [.init("Onderdeel")] + moments.map { column($0, provisional.contains($0)) }
        + adjusted.map(columnBefore)
        + counted.map { .init("Aantal personen, \($0.name)", isNumeric: true) },
      rows: rows, notes: SeriesRemarks(series: series, map: map).sentences)
  }

  /// Returns the title of a column.
  private func column(_ moment: Moment, _ isProvisional: Bool) -> FigureTable.Column {
    .init(
      PeriodLabel.text(moment.kind, moment.period, undated: moment.undated)
        + (isProvisional ? ", voorlopig" : ""),
      isNumeric: series.unit != .qualitative)
  }

  /// Returns the title of a column with the values from before they were adjusted.
  private func columnBefore(_ moment: Moment) -> FigureTable.Column {
    .init(
      PeriodLabel.text(moment.kind, moment.period, undated: moment.undated)
        + ", vóór de bijstelling",
      isNumeric: series.unit != .qualitative)
  }

  /// Returns what a cell showed in a column before it was adjusted.
  private func entryBefore(_ cell: Cell, _ moment: Moment) -> FigureTable.Entry {
    let old = values(of: cell, at: moment).compactMap(\.adjustment?.from.value).first
    return old.map { .value($0, series.unit) } ?? .words("niet bijgesteld")
  }

  /// The columns: where it began, what was measured, where it goes, each in the order of time.
  private var moments: [Moment] {
    let found = Set(
      series.cells.flatMap { cell in
        cell.all.map { Moment($0.kind, $0.measurement) }
      })
    return [Cell.Kind.nulmeting, .measured, .target].flatMap { kind in
      found.filter { $0.kind == kind }.sorted(by: Self.precedes)
    }
  }

  /// Orders columns in time; those without a period come first.
  private static func precedes(_ left: Moment, _ right: Moment) -> Bool {
    guard let first = left.period else {
      return right.period != nil || (left.undated?.rawValue ?? "") < (right.undated?.rawValue ?? "")
    }
    guard let second = right.period else { return false }
    return first < second
  }

  /// Returns the measurements of a cell for a column.
  private func values(of cell: Cell, at moment: Moment) -> [Measurement] {
    cell[moment.kind].filter { Moment(moment.kind, $0) == moment }
  }

  /// The columns of which all numbers are provisional, so that their title says it once for all.
  private var provisionalMoments: Set<Moment> {
    var counts: [Moment: (all: Int, provisional: Int)] = [:]
    for (kind, measurement) in series.cells.flatMap(\.all)
    where measurement.value.value.absence == nil {
      counts[Moment(kind, measurement), default: (0, 0)].all += 1
      guard measurement.value.value.isProvisional else { continue }
      counts[Moment(kind, measurement), default: (0, 0)].provisional += 1
    }
    return Set(counts.filter { $1.all > 1 && $1.all == $1.provisional }.keys)
  }

  /// Returns what a cell shows in a column, of which the title may say that it is provisional.
  private func entry(_ cell: Cell, _ moment: Moment, saysProvisional: Bool) -> FigureTable.Entry {
    var values = values(of: cell, at: moment).map(\.value.value)
    if saysProvisional { for place in values.indices { values[place].isProvisional = false } }
    guard let value = values.first else {
      return .words(cell.notApplicable == nil ? "geen waarde" : "niet van toepassing")
    }
    return values.count == 1 ? .value(value, series.unit) : .values(values, series.unit)
  }

  /// Returns the number of persons that a value is based on.
  private func count(_ cell: Cell, _ moment: Moment) -> FigureTable.Entry {
    let counts = values(of: cell, at: moment).compactMap { $0.count?.value }
    return counts.first.map { .number($0) } ?? .words("niet bekend")
  }
}
