internal import AgendaModel
internal import Diagnostics

/// The figures of datasets that are small enough to be spoken of row by row.
enum DatasetFigures {
  /// The most figures of a dataset whose rows have names in prose.
  private static let limit = 2_000

  /// A row's name with a column's.
  private struct Slot: Hashable {
    /// What the row is about.
    let label: String
    /// The column's title, without its year; empty when the dataset has one column of figures.
    let column: String
  }

  /// Returns what a dataset has figures of, each with the stems of its name.
  static func subjects(of dataset: Dataset) -> [(subject: FigureSubject, stems: [UInt64])] {
    let columns = figureColumns(of: dataset)
    guard !columns.isEmpty, dataset.rows.count * columns.count <= limit else { return [] }
    let labels = dataset.fields.indices.prefix { $0 < columns[0] }
    var order: [Slot] = []
    var values: [Slot: [FigureValue]] = [:]
    for row in dataset.rows {
      let label = labels.compactMap { text(row[$0].value) }.joined(separator: " ")
      for column in columns {
        let title = columns.count == 1 ? "" : dataset.fields[column].title
        guard let value = figure(row, column, dataset) else { continue }
        let slot = Slot(label: label, column: title)
        if values[slot] == nil { order.append(slot) }
        values[slot, default: []].append(value)
      }
    }
    return order.map { slot in
      let name = slot.column.isEmpty ? slot.label : "\(slot.label), \(slot.column)"
      let identity = FigureSubject.Identity(
        key: dataset.name.value, name: "‘\(name)’", words: Set(NameWords.all(of: name)))
      let subject = FigureSubject(.dataset, identity, values[slot] ?? [])
      return (subject, NameWords.stems(of: name))
    }
  }

  /// Returns all figures of a dataset, whatever its size and whosever they are.
  static func all(of dataset: Dataset) -> [FigureValue] {
    dataset.rows.flatMap { row in
      row.indices.compactMap { figure(row, $0, dataset) }
    }
  }

  /// Returns the columns that hold figures and no values of an indicator, which has its own.
  private static func figureColumns(of dataset: Dataset) -> [Int] {
    dataset.fields.indices.filter { column in
      let field = dataset.fields[column]
      guard field.indicator == nil, field.dimension == nil, field.type != .year,
        !isPeriod(field)
      else { return false }
      return field.type != .text
        || dataset.rows.prefix(8).contains { value($0[column].value) != nil }
    }
  }

  /// Whether a column says when.
  private static func isPeriod(_ field: Dataset.Field) -> Bool {
    ["jaar", "periode", "schooljaar", "meetjaar"].contains(field.name.value.lowercased())
  }

  /// Returns the words of an entry.
  private static func text(_ entry: Dataset.Entry) -> String? {
    if case .text(let text) = entry { text } else { nil }
  }

  /// Returns the figure of an entry, also where it stands in a column of words.
  private static func value(_ entry: Dataset.Entry) -> Value? {
    switch entry {
    case .value(let value): return value.numbers.isEmpty ? nil : value
    case .text(let text):
      guard text.utf8.count < 24, text.utf8.contains(where: { (0x30...0x39).contains($0) }),
        let value = Value(text), !value.numbers.isEmpty
      else { return nil }
      return value
    }
  }

  /// Returns the figure in a column of a row, with its unit and period.
  private static func figure(
    _ row: [Located<Dataset.Entry>], _ column: Int, _ dataset: Dataset
  ) -> FigureValue? {
    guard let value = value(row[column].value) else { return nil }
    let field = dataset.fields[column]
    let unit = dataset.fields.firstIndex { $0.name.value.lowercased() == "eenheid" }
      .flatMap { text(row[$0].value) }.flatMap { word in
        Unit.allCases.first { word.hasPrefix($0.rawValue) }
      }
    return FigureValue(
      Located(value, row[column].range), unit: unit ?? .count,
      period: field.period?.value ?? period(of: row, in: dataset) ?? period(in: field.title),
      source: dataset.source?.value)
  }

  /// Returns the period that a row names.
  private static func period(of row: [Located<Dataset.Entry>], in dataset: Dataset) -> Period? {
    dataset.fields.firstIndex(where: isPeriod).flatMap { column in
      switch row[column].value {
      case .text(let text): Period(text)
      case .value(let value): value.number?.whole.flatMap { Period(String($0)) }
      }
    }
  }

  /// Returns the period in a column's title.
  private static func period(in title: String) -> Period? {
    title.split(separator: " ").lazy.compactMap { Period(String($0)) }.first
  }
}
