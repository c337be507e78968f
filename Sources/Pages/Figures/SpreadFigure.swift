internal import AgendaModel
internal import Charts
internal import Diagnostics

/// How the values of a dataset are spread over opleidingen: dots, and a table of five numbers.
struct SpreadFigure {
  /// The dataset.
  let dataset: Dataset
  /// The site.
  let map: SiteMap

  /// A column with its values.
  private struct Line {
    /// The column.
    var field: Dataset.Field
    /// The unit of its values.
    var unit: Unit
    /// A value for each opleiding.
    var items: [SpreadChart.Item]

    /// The numbers.
    var numbers: [Double] {
      items.compactMap { if case .known(let number, _) = $0.value { number } else { nil } }
    }
  }

  /// The figure, a chart for each unit; nil for a dataset that is not about opleidingen or has too
  /// few numbers.
  ///
  /// - Parameter id: The figure's id, unique on the page.
  /// - Returns: The figure with its download, or nil.
  func figure(id: String) -> Figure? {
    let lines = lines
    guard let first = lines.first else { return nil }
    let charts = Self.parts(lines).enumerated().map { index, part in
      chart(part, part[0].unit).rendering(id: id + (index == 0 ? "" : "-\(index + 1)"))
    }
    let count = Dutch.count(first.items.count, "opleiding", "opleidingen")
    return Figure(
      id: id, title: "\(dataset.title): spreiding over \(count)", charts: charts,
      notes: charts.flatMap(\.notes), table: table(lines),
      source: FigureSource.sentence(
        [dataset.source?.value].compactMap(\.self), date: dataset.referenceDate?.value,
        in: map.agenda),
      csvPath: PagePath(
        map.csvPath(ofDataset: dataset.name.value).text.replacing(".csv", with: "-spreiding.csv")),
      in: map)
  }

  /// The most columns in one drawing, so that it fits on a page at full size.
  private static let mostRows = 6

  /// Returns the columns per drawing: those of one unit together, in drawings of a few each.
  private static func parts(_ lines: [Line]) -> [[Line]] {
    var units: [Unit] = []
    for line in lines where !units.contains(line.unit) { units.append(line.unit) }
    return units.flatMap { unit -> [[Line]] in
      let same = lines.filter { $0.unit == unit }
      return stride(from: 0, to: same.count, by: mostRows).map {
        Array(same[$0..<min($0 + mostRows, same.count)])
      }
    }
  }

  /// The columns with enough numbers; none when the rows are not one opleiding each.
  private var lines: [Line] {
    let dimensions = dataset.fields.indices.filter { dataset.fields[$0].dimension != nil }
    guard dimensions.count == 1, let key = dimensions.first,
      dataset.fields[key].dimension?.value == "opleiding"
    else { return [] }
    return dataset.fields.indices.compactMap { place in
      let field = dataset.fields[place]
      guard field.type == .integer || field.type == .number, !field.isInternal,
        field.indicator != nil
      else { return nil }
      let unit = DatasetFigure.unit(of: field, in: map)
      let items = dataset.rows.compactMap { item($0, place, key, unit) }
      let line = Line(field: field, unit: unit, items: items)
      return line.numbers.count < SpreadChart.fewest ? nil : line
    }
  }

  /// Returns the value of one opleiding; nil for an empty cell, and for the row of the whole school.
  private func item(
    _ row: [Located<Dataset.Entry>], _ place: Int, _ key: Int, _ unit: Unit
  ) -> SpreadChart.Item? {
    guard row.indices.contains(place), row.indices.contains(key),
      case .value(let value) = row[place].value, case .text(let code) = row[key].value,
      code.contains(where: { !$0.isWhitespace })
    else { return nil }
    let name = CellLabel.text(CellKey([.init("opleiding", code)]), in: map)
    return .init(label: name, value: ChartNumber.value(value, unit: unit))
  }

  /// Returns the chart of columns with one unit.
  private func chart(_ lines: [Line], _ unit: Unit) -> SpreadChart {
    SpreadChart(
      name: dataset.title, words: ("opleiding", "opleidingen"),
      unitSuffix: ChartNumber.suffix(unit),
      rows: lines.map { .init(label: $0.field.title, items: $0.items) })
  }

  /// Returns the five numbers of each column.
  private func table(_ lines: [Line]) -> FigureTable {
    let titles = ["Laagste", "Een kwart", "Midden", "Drie kwart", "Hoogste"]
    return FigureTable(
      caption: "\(dataset.title): spreiding",
      columns: [.init("Gegeven"), .init("Met een cijfer", isNumeric: true)]
        + titles.map { .init($0, isNumeric: true) },
      rows: lines.map(entries),
      notes: [
        "Een kwart van de opleidingen heeft het getal onder ‘een kwart’ of minder; de helft zit op of onder het midden."
      ])
  }

  /// Returns the row of a column.
  private func entries(_ line: Line) -> [FigureTable.Entry] {
    let head: [FigureTable.Entry] = [
      .words(line.field.title), .number(DecimalNumber(line.numbers.count)),
    ]
    guard let five = FiveNumbers(line.numbers) else { return head }
    let numbers = [
      five.lowest, five.lowerQuarter, five.middle, five.upperQuarter, five.highest,
    ]
    return head
      + numbers.map { number in
        let tenths = Int((number * 10).rounded())
        let decimal =
          tenths % 10 == 0
          ? DecimalNumber(tenths / 10) : DecimalNumber(unscaled: tenths, decimals: 1)
        return .value(Value(.number(decimal)), line.unit)
      }
  }
}
