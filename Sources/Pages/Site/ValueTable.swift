internal import AgendaModel
internal import Charts
internal import Diagnostics

/// Makes tables of all values of a series: a row per cell, a column per kind of value and period.
struct ValueTable {
  /// A column: a kind of value in a period.
  private struct Moment: Hashable {
    /// The kind.
    var kind: Cell.Kind
    /// The period.
    var period: Period?
  }

  /// The order of the kinds in the table: where it began, what was measured, where it goes.
  private static let kinds: [Cell.Kind] = [.nulmeting, .measured, .target]

  /// What all pages draw on.
  let site: Site

  /// Returns the table of a series.
  func table(_ series: Series, id: String, caption: String) -> TableModel {
    let moments = moments(series)
    var columns = [TableModel.Column("Onderdeel")]
    columns += moments.map {
      .init(PeriodLabel.text($0.kind, $0.period), numeric: series.unit != .qualitative)
    }
    var table = TableModel(id: id, caption: caption, columns: columns)
    for cell in series.cells {
      let label = Dutch.capitalized(CellLabel.text(cell.key, in: site.regeling))
      table.add([.text(label, remark: cell.remark)] + moments.map { value(cell, $0, series) })
    }
    return table
  }

  /// Returns the columns in their order.
  private func moments(_ series: Series) -> [Moment] {
    var found: Set<Moment> = []
    for cell in series.cells {
      for (kind, measurement) in cell.all {
        found.insert(Moment(kind: kind, period: measurement.period?.value))
      }
    }
    return Self.kinds.flatMap { kind in
      found.filter { $0.kind == kind }.sorted { left, right in
        guard let first = left.period else { return right.period != nil }
        guard let second = right.period else { return false }
        return first < second
      }
    }
  }

  /// Returns what one cell of the table shows.
  private func value(_ cell: Cell, _ moment: Moment, _ series: Series) -> HTMLNode {
    let found = cell[moment.kind].filter { $0.period?.value == moment.period }
    guard !found.isEmpty else {
      return .fragment([
        .element("span", ["aria-hidden": "true"], [.text("–")]),
        .element("span", ["class": "voor-hulp"], [.text("geen waarde")]),
      ])
    }
    return .fragment(
      found.map { measurement in
        .fragment([
          ValuePhrase.node(measurement.value.value, unit: series.unit),
          .fragment(remarks(measurement, series).map(Self.remark)),
        ])
      })
  }

  /// Returns a remark on a line of its own.
  private static func remark(_ text: String) -> HTMLNode {
    .fragment([.element("br"), .element("span", ["class": "zacht"], [.text(text)])])
  }

  /// Returns what must be said about a value.
  private func remarks(_ measurement: Measurement, _ series: Series) -> [String] {
    var remarks: [String] = []
    if let count = measurement.count?.value { remarks.append("aantal: \(count.dutch())") }
    if let source = measurement.source?.value, source != series.source?.value {
      remarks.append("bron: \(site.sourceName(source))")
    }
    if let adjustment = measurement.adjustment {
      remarks.append(Self.words(adjustment, series.unit))
    }
    if let remark = measurement.remark { remarks.append(remark) }
    return remarks
  }

  /// Returns how a value was adjusted.
  private static func words(_ adjustment: Adjustment, _ unit: Unit) -> String {
    var text = "bijgesteld, was \(adjustment.from.value.dutch(unit: unit))"
    if let date = adjustment.date?.value { text += ", op \(date.text)" }
    if let reason = adjustment.reason { text += ", omdat: \(reason)" }
    if let with = adjustment.discussedWith { text += " (besproken met: \(with))" }
    return text
  }

  /// Returns a table of plain text, such as the rows of a qualitative indicator.
  static func plain(_ table: TextTable, id: String, caption: String) -> TableModel {
    var model = TableModel(
      id: id, caption: caption,
      columns: table.columns.map { .init(Dutch.capitalized($0.value)) })
    for row in table.rows { model.add(row.map { .text($0.value) }) }
    return model
  }

  /// Returns the table of answers to a question.
  static func answers(_ series: Series, id: String) -> TableModel {
    var table = TableModel(
      id: id, caption: "Antwoorden bij het startpunt",
      columns: [.init("Antwoord"), .init("Aandeel", numeric: true)])
    for share in series.distribution {
      table.add([
        .text(Dutch.capitalized(share.answer.value)),
        ValuePhrase.node(share.value.value, unit: .percent),
      ])
    }
    return table
  }
}
