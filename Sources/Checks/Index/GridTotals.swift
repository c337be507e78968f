internal import AgendaModel

/// Finds the totals that a table prints, with the numbers that each is the total of.
///
/// A total row counts the rows since the total before it; one right behind other totals counts
/// those. A total row at the top counts all below it. A column called `totaal` or `samen` counts the
/// numbers to its left, where that is so in most rows.
extension FigureGrid {
  /// The words in a title that say that a column does not add up.
  private static let notAdding = [
    "gemiddeld", "niveau", "jaar", "percentage", "cijfer", "score", "aandeel", "rendement", " per ",
  ]

  /// The totals of rows and of columns.
  var totals: [PrintedTotal] { rowTotals + columnTotals }

  /// The totals below or above columns.
  private var rowTotals: [PrintedTotal] {
    let marks = rows.indices.filter { isTotal(rows[$0]) }
    if marks == [0], rows.count > 2 { return totals(in: rows[0], of: Array(rows.dropFirst())) }
    var found: [PrintedTotal] = []
    var start = 0
    var subtotals: [[Entry]] = []
    for mark in marks {
      let group = Array(rows[start..<mark])
      found += totals(in: rows[mark], of: group.isEmpty ? subtotals : group)
      subtotals = group.isEmpty ? [] : subtotals + [rows[mark]]
      start = mark + 1
    }
    return found
  }

  /// Whether a row says that it is a total: one of its words, in a column of words.
  private func isTotal(_ row: [Entry]) -> Bool {
    row.contains { !$0.text.isEmpty && TotalWords.name($0.text) }
      && row.contains { $0.number != nil }
  }

  /// Returns the totals that one row prints of others.
  private func totals(in row: [Entry], of group: [[Entry]]) -> [PrintedTotal] {
    let all = columns.indices.compactMap { column -> PrintedTotal? in
      let terms = group.map { $0[column] }
      guard row[column].number != nil, terms.count(where: { $0.number != nil }) > 1,
        !terms.contains(where: { $0.isReference || !$0.text.isEmpty })
      else { return nil }
      return PrintedTotal(printed: row[column], terms: terms, title: columns[column])
    }
    let adding = all.filter(adds)
    // Among columns that add up, one between its lowest and highest number is a mistake too.
    let isTable = adding.contains { $0.fits && !$0.couldBeMean }
    return adding.filter { isTable || !$0.couldBeMean }
  }

  /// Whether a column is of a kind that adds up.
  private func adds(_ total: PrintedTotal) -> Bool {
    let isShare = total.terms.contains { $0.value?.writtenUnit == .percent }
    if isShare { return total.number == DecimalNumber(100) }
    let title = total.title.lowercased()
    return !Self.notAdding.contains { title.contains($0) }
  }

  /// The totals at the side of rows.
  private var columnTotals: [PrintedTotal] {
    var start = 0
    return columns.indices.flatMap { column -> [PrintedTotal] in
      guard TotalWords.name(columns[column]) else { return [] }
      let found = totals(at: column, from: start)
      start = column + 1
      return found
    }
  }

  /// Returns the totals of one column; none where they do not hold in most rows.
  private func totals(at column: Int, from start: Int) -> [PrintedTotal] {
    let found = rows.compactMap { row -> PrintedTotal? in
      let unit = row[column].value?.writtenUnit
      let terms = row[start..<column].filter {
        ($0.number != nil && $0.value?.writtenUnit == unit) || $0.isHidden || $0.isReference
      }
      guard row[column].number != nil, terms.count(where: { $0.number != nil }) > 1,
        !terms.contains(where: \.isReference)
      else { return nil }
      let name = row.first { !$0.text.isEmpty }?.text ?? columns[column]
      return PrintedTotal(printed: row[column], terms: Array(terms), title: name)
    }
    let fitting = found.count(where: \.fits)
    return fitting > 1 && fitting * 3 >= found.count * 2 ? found : []
  }
}
