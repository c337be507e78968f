internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// Amounts per year that belong together: a row of the begroting, or a row or column elsewhere.
struct YearLine {
  /// What the amounts are of.
  let name: String
  /// What an acceptance calls the place.
  let subject: String?
  /// The amounts by year; 0 stands for all years together.
  var numbers: [Int: Located<DecimalNumber>] = [:]

  /// The key of a total over all years.
  static let whole = 0

  /// Returns the year that a text names, or `whole` for a total.
  private static func key(_ text: String) -> Int? {
    let text = text.lowercased().filter { $0 != " " }
    if text == "totaal" { return whole }
    guard text.utf8.count == 4, let year = Int(text), (1900...2200).contains(year) else {
      return nil
    }
    return year
  }

  /// Returns the rows of a begroting, those of totals included.
  static func all(of begroting: Begroting) -> [YearLine] {
    let rows = begroting.costs.map { ($0, "kosten") } + begroting.income.map { ($0, "inkomsten") }
    let printed = rows.map { row, table in
      var line = YearLine(name: "\(table), \(row.label)", subject: nil)
      for amount in row.amounts { line.put(amount.value, at: amount.year) }
      if let total = row.printedTotal { line.put(total, at: whole) }
      return line
    }
    return printed + [("kosten", begroting.costs), ("inkomsten", begroting.income)].map(sums)
  }

  /// Returns the computed sums of a table per year, each placed at the first amount of its year.
  private static func sums(_ name: String, _ rows: [Begroting.Row]) -> YearLine {
    var line = YearLine(name: "\(name) samen", subject: nil)
    for amount in rows.filter({ !$0.isTotal }).flatMap(\.amounts) {
      guard let number = amount.value.value.number else { continue }
      for key in [amount.year, whole] {
        let before = line.numbers[key]
        line.numbers[key] = Located(
          (before?.value ?? DecimalNumber(0)) + number, before?.range ?? amount.value.range)
      }
    }
    return line
  }

  /// Puts a plain number at a year.
  private mutating func put(_ value: Located<Value>, at year: Int) {
    guard let number = value.value.number, value.value.isPlainNumber else { return }
    numbers[year] = Located(number, value.range)
  }

  /// Returns the columns of a dataset of which each row is a year.
  static func all(of dataset: Dataset) -> [YearLine] {
    let years = dataset.fields.indices.lazy.map { column in
      dataset.rows.map { key(DatasetText.text($0[column].value)) }
    }.first { $0.count(where: { $0 != nil }) > 2 }
    guard let years else { return [] }
    return dataset.fields.enumerated().compactMap { column, field in
      var line = YearLine(name: field.title, subject: dataset.name.value)
      for (year, row) in zip(years, dataset.rows) {
        guard let year, case .value(let value) = row[column].value else { continue }
        line.put(Located(value, row[column].range), at: year)
      }
      return line.numbers.count > 2 ? line : nil
    }
  }

  /// Returns the rows of the tables in a document of which each column is a year.
  static func all(of document: DocumentIndex) -> [YearLine] {
    document.tables.flatMap { table -> [YearLine] in
      let years = table.value.header.map { key($0.inlines.plainText) }
      guard years.count(where: { $0 != nil }) > 2 else { return [] }
      return table.value.rows.compactMap { row in
        var line = YearLine(name: row.first?.inlines.plainText ?? "", subject: nil)
        for (year, cell) in zip(years, row) {
          guard let year, let value = Value(cell.inlines.plainText) else { continue }
          line.put(Located(value, document.place(cell.range)), at: year)
        }
        return line.numbers.count > 2 ? line : nil
      }
    }
  }
}

extension YearLine {
  /// Returns the one amount that differs from a line of the begroting that is otherwise the same.
  ///
  /// Nil when a line is the same as a whole, or when none comes that near. Equal round amounts every
  /// year say little, so a line must have two different amounts, or amounts that are not round.
  func difference(
    from lines: [YearLine]
  ) -> (odd: Located<DecimalNumber>, other: Located<DecimalNumber>, name: String)? {
    let differences = lines.compactMap { line -> (Int, YearLine)? in
      guard numbers.keys.allSatisfy({ line.numbers[$0] != nil }) else { return nil }
      return (numbers.keys.count { !isSame($0, as: line) }, line)
    }
    guard differences.allSatisfy({ $0.0 > 0 }),
      let line = differences.first(where: { $0.0 == 1 })?.1,
      let year = numbers.keys.first(where: { !isSame($0, as: line) }), isTelling(without: year),
      let odd = numbers[year], let other = line.numbers[year]
    else { return nil }
    return (odd, other, line.name)
  }

  /// Whether the amounts of a year are the same, rounding of a euro or two aside.
  private func isSame(_ year: Int, as line: YearLine) -> Bool {
    guard let left = numbers[year]?.value, let right = line.numbers[year]?.value else {
      return false
    }
    return (left - right).size <= DecimalNumber(6)
  }

  /// Whether the other amounts can only be those of the same line.
  private func isTelling(without year: Int) -> Bool {
    let others = numbers.filter { $0.key != year }.map(\.value.value)
    guard others.allSatisfy({ $0.size > DecimalNumber(999) }) else { return false }
    return Set(others).count > 1 || others.contains { ($0.whole ?? 1) % 1000 != 0 }
  }
}

/// The words of a dataset's entries.
enum DatasetText {
  /// Returns an entry as text.
  static func text(_ entry: Dataset.Entry) -> String {
    switch entry {
    case .text(let text): text
    case .value(let value): value.number?.dutch(grouped: false) ?? ""
    }
  }
}
