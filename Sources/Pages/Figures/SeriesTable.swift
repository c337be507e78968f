internal import AgendaModel
internal import Diagnostics

/// Makes the table of all values of a series: a row per cell, a column per kind and period.
struct SeriesTable {
  /// A column of values.
  private struct Moment: Hashable {
    /// The kind.
    var kind: Cell.Kind
    /// The period.
    var period: Period?
  }

  /// The series.
  let series: Series
  /// The site.
  let map: SiteMap

  /// Returns the table.
  func table(caption: String) -> FigureTable {
    let moments = moments
    let counted = moments.filter { moment in
      series.cells.contains { cell in values(of: cell, at: moment).contains { $0.count != nil } }
    }
    let isNumeric = series.unit != .qualitative
    let columns =
      [FigureTable.Column("Onderdeel")]
      + moments.map { .init(PeriodLabel.text($0.kind, $0.period), isNumeric: isNumeric) }
      + counted.map { .init("Aantal personen, \(Self.name($0))", isNumeric: true) }
    let rows = series.cells.map { cell in
      [.words(Dutch.capitalized(label(cell)))] + moments.map { entry(cell, $0) }
        + counted.map { count(cell, $0) }
    }
    return FigureTable(caption: caption, columns: columns, rows: rows, notes: notes)
  }

  /// The columns: where it began, what was measured, where it goes, each in the order of time.
  private var moments: [Moment] {
    let found = Set(
      series.cells.flatMap { cell in
        cell.all.map { Moment(kind: $0.kind, period: $0.measurement.period?.value) }
      })
    return [Cell.Kind.nulmeting, .measured, .target].flatMap { kind in
      found.filter { $0.kind == kind }.sorted(by: Self.precedes)
    }
  }

  /// Orders columns in time; those without a period come first.
  private static func precedes(_ left: Moment, _ right: Moment) -> Bool {
    guard let first = left.period else { return right.period != nil }
    guard let second = right.period else { return false }
    return first < second
  }

  /// Returns the name of a column in running text: `startpunt 2022`.
  private static func name(_ moment: Moment) -> String {
    PeriodLabel.short(moment.kind, moment.period).lowercased()
  }

  /// Returns the measurements of a cell for a column.
  private func values(of cell: Cell, at moment: Moment) -> [Measurement] {
    cell[moment.kind].filter { $0.period?.value == moment.period }
  }

  /// Returns what a cell shows in a column.
  private func entry(_ cell: Cell, _ moment: Moment) -> FigureTable.Entry {
    let values = values(of: cell, at: moment).map(\.value.value)
    guard let value = values.first else { return .words("geen waarde") }
    return values.count == 1 ? .value(value, series.unit) : .values(values, series.unit)
  }

  /// Returns the number of persons that a value is based on.
  private func count(_ cell: Cell, _ moment: Moment) -> FigureTable.Entry {
    let counts = values(of: cell, at: moment).compactMap { $0.count?.value }
    return counts.first.map { .number($0) } ?? .words("niet bekend")
  }

  /// Returns the name of a cell.
  private func label(_ cell: Cell) -> String {
    CellLabel.text(cell.key, in: map)
  }

  /// The remarks about cells and values.
  private var notes: [String] {
    series.cells.flatMap { cell -> [String] in
      let label = Dutch.capitalized(label(cell))
      let whole = cell.remark.map { ["\(label): \(Self.ended($0))"] } ?? []
      return whole
        + grouped(cell).map { "\(label), \(Dutch.list($0.names)): \(Self.ended($0.remark))" }
    }
  }

  /// Returns the remarks about the values of a cell, each once with the columns it is about.
  private func grouped(_ cell: Cell) -> [(remark: String, names: [String])] {
    var found: [(remark: String, names: [String])] = []
    for (kind, measurement) in cell.all {
      let name = Self.name(Moment(kind: kind, period: measurement.period?.value))
      for remark in remarks(measurement) {
        if let place = found.firstIndex(where: { $0.remark == remark }) {
          found[place].names.append(name)
        } else {
          found.append((remark, [name]))
        }
      }
    }
    return found
  }

  /// Returns a remark with a full stop.
  private static func ended(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  /// Returns what must be said about a value.
  private func remarks(_ measurement: Measurement) -> [String] {
    var remarks: [String] = []
    if let source = measurement.source?.value, source != series.mainSource {
      let sentence = FigureSource.sentence(source, date: nil, in: map.agenda) ?? ""
      remarks.append(sentence.prefix(1).lowercased() + sentence.dropFirst())
    }
    if let adjustment = measurement.adjustment { remarks.append(words(adjustment)) }
    if let remark = measurement.remark { remarks.append(remark) }
    return remarks
  }

  /// Returns how a value was adjusted; the old value stays visible.
  private func words(_ adjustment: Adjustment) -> String {
    var text = "bijgesteld, was " + adjustment.from.value.dutch(unit: series.unit)
    if let date = adjustment.date?.value { text += ", op \(date.text)" }
    if let reason = adjustment.reason { text += ", omdat: \(reason)" }
    if let with = adjustment.discussedWith { text += " (besproken met: \(with))" }
    return text
  }
}

extension Series {
  /// The source of the series, or else the one that all its values name.
  var mainSource: String? {
    if let source { return source.value }
    let named = cells.flatMap(\.all).map { $0.measurement.source?.value }
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
