public import Diagnostics
internal import Markdown

/// Finds the cells of datasets that the text of an agenda draws on.
///
/// The rows are looked through once per column, however many references there are.
public struct DatasetLookup: Sendable {
  /// What a reference leads to.
  public enum Result: Sendable {
    /// A cell that holds something, and the column that says what.
    case found(Located<Dataset.Entry>, Dataset.Field)
    /// No dataset has the name.
    case noDataset
    /// No column of the dataset has this title.
    case noColumn(String, Dataset)
    /// No row fits this condition.
    case noRow(DatasetReference.Condition, Dataset)
    /// So many rows fit all conditions; not one.
    case rowCount(Int, Dataset)
    /// The cell is empty.
    case empty(Located<Dataset.Entry>, Dataset)
  }

  /// What an author may call an entry: its words in any case, or its number.
  private enum Name: Hashable {
    /// Words in lower case.
    case words(String)
    /// A number, however it is written.
    case number(DecimalNumber)
  }

  /// The datasets by name; the first one counts.
  private let datasets: [String: Dataset]
  /// The places of the rows by what they hold, for each column that a condition names.
  private var rows: [String: [Int: [Name: [Int]]]] = [:]

  /// Prepares for the references in the documents of an agenda.
  public init(_ agenda: Agenda) {
    datasets = Dictionary(agenda.datasets.map { ($0.name.value, $0) }) { first, _ in first }
    for document in agenda.documents {
      for reference in document.body.references {
        if let reference = DatasetReference(reference.text) { prepare(for: reference) }
      }
    }
  }

  /// Gathers what stands in the columns that a reference's conditions name.
  private mutating func prepare(for reference: DatasetReference) {
    guard let dataset = datasets[reference.dataset] else { return }
    for condition in reference.rows {
      guard let column = dataset.column(condition), rows[reference.dataset]?[column] == nil else {
        continue
      }
      rows[reference.dataset, default: [:]][column] = Dictionary(
        grouping: dataset.rows.indices
      ) { Self.name(of: dataset.rows[$0][column].value) }
    }
  }

  /// Returns what a reference of the agenda leads to.
  public func result(of reference: DatasetReference) -> Result {
    guard let dataset = datasets[reference.dataset] else { return .noDataset }
    guard let column = dataset.column(reference.column) else {
      return .noColumn(reference.column, dataset)
    }
    var fitting: [[Int]] = []
    for condition in reference.rows {
      guard let place = dataset.column(condition) else {
        return .noColumn(condition.column ?? "", dataset)
      }
      let found = places(of: condition.value, in: rows[reference.dataset]?[place] ?? [:])
      if found.isEmpty { return .noRow(condition, dataset) }
      fitting.append(found)
    }
    let places = fitting.isEmpty ? Array(dataset.rows.indices) : Self.shared(by: fitting)
    guard places.count == 1 else { return .rowCount(places.count, dataset) }
    let entry = dataset.rows[places[0]][column]
    if case .text("") = entry.value { return .empty(entry, dataset) }
    return .found(entry, dataset.fields[column])
  }

  /// Returns the rows that hold what `text` names.
  private func places(of text: String, in rows: [Name: [Int]]) -> [Int] {
    if let found = rows[.words(text.lowercased())] { return found }
    return DecimalNumber(text).flatMap { rows[.number($0)] } ?? []
  }

  /// Returns the rows that are in all lists, beginning with the shortest one.
  private static func shared(by lists: [[Int]]) -> [Int] {
    let sorted = lists.sorted { $0.count < $1.count }
    return sorted.dropFirst().reduce(sorted.first ?? []) { kept, list in
      let known = Set(list)
      return kept.filter(known.contains)
    }
  }

  /// Returns what an author may call an entry.
  private static func name(of entry: Dataset.Entry) -> Name {
    switch entry {
    case .text(let text): .words(text.lowercased())
    case .value(let value): value.number.map(Name.number) ?? .words("")
    }
  }
}

extension Dataset {
  /// Returns the place of the column with a title in the file's first row, in any case.
  public func column(_ title: String) -> Int? {
    fields.firstIndex { $0.name.value.lowercased() == title.lowercased() }
  }

  /// Returns the place of the column that a condition is about; the first one when it names none.
  public func column(_ condition: DatasetReference.Condition) -> Int? {
    guard let title = condition.column else { return fields.isEmpty ? nil : 0 }
    return column(title)
  }
}
