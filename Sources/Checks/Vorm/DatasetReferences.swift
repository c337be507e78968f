internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Says why a reference to a dataset gives no value; one of the findings of `unknown-reference`.
struct DatasetReferences {
  /// The agenda.
  private let index: AgendaIndex
  /// What the references lead to.
  private let cells: DatasetLookup
  /// The most rows in which a row that was meant is looked for.
  private static let searchedRows = 1000
  /// How a reference is written.
  static let grammar =
    "Zo schrijft u een verwijzing: {{gegevens:opleidingen rij=bc444 kolom=instroom}}, of met spaties: "
    + "rij=\"Hogeschool Leiden\"."

  /// Prepares for an agenda.
  init(_ index: AgendaIndex) { (self.index, cells) = (index, DatasetLookup(index.agenda)) }

  /// Returns the finding about a reference; nil when it leads to a value, or when what is wrong with
  /// the data was found before.
  func finding(_ reference: DatasetReference, in text: String, at place: SourceRange) -> Diagnostic?
  {
    switch cells.result(of: reference) {
    case .found: nil
    case .noDataset: noDataset(reference.dataset, text, place)
    case .noColumn(let title, let dataset): noColumn(title, dataset, text, place)
    case .noRow(let condition, let dataset): noRow(condition, dataset, text, place)
    case .rowCount(let count, let dataset):
      isDamaged(dataset)
        ? nil
        : UnknownReference.finding(
          at: place, Message.rows(count, dataset), explanation: Message.severalRows,
          subject: dataset.name.value, solutions: [.init(Message.nameMore)])
    case .empty(let entry, let dataset):
      index.damage.touches(entry.range)
        ? nil
        : UnknownReference.finding(
          at: place, Message.empty(reference.column, dataset), explanation: Self.grammar,
          subject: dataset.name.value, notes: [.init(at: entry.range, "Dit vak is leeg")])
    }
  }

  /// Returns the finding about a dataset that is not there.
  private func noDataset(_ name: String, _ text: String, _ place: SourceRange) -> Diagnostic? {
    guard !index.damage.isTouched("data/datapackage.yaml") else { return nil }
    return unknown(
      name, among: index.agenda.datasets.map(\.name.value), Message.noDataset(name), text, place)
  }

  /// Returns the finding about a column that is not there.
  private func noColumn(
    _ title: String, _ dataset: Dataset, _ text: String, _ place: SourceRange
  ) -> Diagnostic? {
    guard !index.damage.touches(dataset.range) else { return nil }
    return unknown(
      title, among: dataset.fields.map(\.name.value), Message.noColumn(title, dataset), text, place)
  }

  /// Returns the finding about a row that is not there.
  private func noRow(
    _ condition: DatasetReference.Condition, _ dataset: Dataset, _ text: String,
    _ place: SourceRange
  ) -> Diagnostic? {
    guard !isDamaged(dataset), let column = dataset.column(condition) else { return nil }
    let known = dataset.rows.prefix(Self.searchedRows).compactMap { row -> String? in
      if case .text(let words) = row[column].value { words } else { nil }
    }
    return unknown(
      condition.value, among: known, Message.noRow(condition, dataset), text, place)
  }

  /// Whether something was found wrong in the description or in the file of a dataset.
  private func isDamaged(_ dataset: Dataset) -> Bool {
    index.damage.touches(dataset.range) || index.damage.isTouched("data/" + dataset.path.value)
  }

  /// Returns the finding about an unknown word of a reference, with the nearest known one.
  private func unknown(
    _ word: String, among known: [String], _ summary: String, _ text: String,
    _ place: SourceRange
  ) -> Diagnostic {
    let spot = Self.place(of: word, in: text, place)
    let near = NearMiss.nearest(to: word, among: known)
    return UnknownReference.finding(
      at: spot, summary, explanation: Self.grammar,
      solutions: near.map { name in
        let isExact = spot != place
        return [.init("Bedoelde u ‘\(name)’?", isExact ? .init(spot, name) : nil)]
      } ?? [.init("Kies een van: \(known.prefix(8).joined(separator: ", "))")])
  }

  /// Returns where the last occurrence of a word stands between the braces; all of them when the
  /// word is written in another way.
  private static func place(of word: String, in text: String, _ place: SourceRange) -> SourceRange {
    guard let found = text.ranges(of: word).last else { return place }
    let start = place.lower + 2 + text[..<found.lowerBound].utf8.count
    return SourceRange(place.file, start, start + word.utf8.count)
  }
}

/// The texts of the findings.
fileprivate enum Message {
  /// The headline about an unknown dataset.
  static func noDataset(_ name: String) -> String { "Er zijn geen gegevens met de naam ‘\(name)’" }
  /// The headline about an unknown column.
  static func noColumn(_ title: String, _ dataset: Dataset) -> String {
    "De gegevens ‘\(dataset.name.value)’ hebben geen kolom ‘\(title)’"
  }
  /// The headline about an unknown row.
  static func noRow(_ condition: DatasetReference.Condition, _ dataset: Dataset) -> String {
    let column = condition.column ?? dataset.fields.first?.name.value ?? ""
    return "De gegevens ‘\(dataset.name.value)’ hebben geen rij met ‘\(condition.value)’ onder "
      + "‘\(column)’"
  }
  /// The headline about no row or several.
  static func rows(_ count: Int, _ dataset: Dataset) -> String {
    count == 0
      ? "De gegevens ‘\(dataset.name.value)’ hebben geen rij die past"
      : "De verwijzing past bij \(count) rijen van ‘\(dataset.name.value)’"
  }
  /// Why several rows are too many.
  static let severalRows = "Op de plaats van een verwijzing staat één waarde."
  /// What to do about several rows.
  static let nameMore = "Zeg welke rij u bedoelt, zo nodig met nog een kolom: rij=\"schaal=LB\""
  /// The headline about an empty cell.
  static func empty(_ column: String, _ dataset: Dataset) -> String {
    "Het vak onder ‘\(column)’ in ‘\(dataset.name.value)’ is leeg"
  }
}
