internal import AgendaModel
internal import Diagnostics
internal import Markdown

/// A table of words and numbers, from a data file or from running text.
struct FigureGrid: Sendable {
  /// What stands in one place of the table.
  struct Entry: Sendable {
    /// The words; empty where a value stands.
    let text: String
    /// The value, where it is one.
    let value: Value?
    /// Where it stands.
    let range: SourceRange
    /// Whether it is drawn from elsewhere, so that it cannot be added here.
    var isReference = false

    /// The number, where it is a plain one.
    var number: DecimalNumber? { value.flatMap { $0.isPlainNumber ? $0.number : nil } }
    /// Whether a number is missing here that the whole may count.
    var isHidden: Bool { value?.absence != nil }
  }

  /// The titles of the columns.
  let columns: [String]
  /// The rows; each has as many entries as there are columns.
  let rows: [[Entry]]

  /// Creates the grid of a dataset.
  init(_ dataset: Dataset) {
    columns = dataset.fields.map(\.title)
    rows = dataset.rows.map { row in
      row.map { entry in
        switch entry.value {
        case .text(let text): Entry(text: text, value: nil, range: entry.range)
        case .value(let value): Entry(text: "", value: value, range: entry.range)
        }
      }
    }
  }

  /// Creates the grid of a table in a file.
  init(_ table: Table, in file: SourceFile) {
    columns = table.header.map(\.inlines.plainText)
    let count = table.header.count
    rows = table.rows.filter { $0.count == count }.map { row in
      row.map { cell in
        let text = cell.inlines.plainText
        let value = Value(text)
        return Entry(
          text: value == nil ? text : "", value: value, range: SourceRange(file, cell.range),
          isReference: cell.inlines.contains {
            if case .reference = $0.kind { true } else { false }
          })
      }
    }
  }
}

/// A printed total with the numbers above it or beside it.
struct PrintedTotal: Sendable {
  /// The total as printed.
  let printed: FigureGrid.Entry
  /// The numbers that it is the total of.
  let terms: [FigureGrid.Entry]
  /// The title of the column, or of the row for a total at the side.
  let title: String

  /// The line that it stands on.
  var line: Int { printed.range.start.line }
  /// The total, where it is a number.
  var number: DecimalNumber { printed.number ?? DecimalNumber(0) }
  /// The sum of the numbers as written.
  var sum: DecimalNumber { terms.compactMap(\.number).reduce(DecimalNumber(0), +) }
  /// Whether a number is kept back that the total may count.
  var hasHidden: Bool { terms.contains(where: \.isHidden) }

  /// Below this a whole number is not taken for rounded.
  private static let roundedFrom = 10_000

  /// Returns the numbers that the total and the sum of its known terms can be.
  ///
  /// Numbers with decimals and large amounts are rounded to their last digit; counts below ten
  /// thousand are exact, unless all are tens or fives.
  private var intervals: (total: Interval, sum: Interval)? {
    let numbers = terms.compactMap(\.number) + [number]
    let unit = CountRounding(numbers).unit
    let isShare = printed.value?.writtenUnit == .percent
    let isExact =
      unit == 1 && !isShare
      && numbers.allSatisfy { $0.whole.map { abs($0) < Self.roundedFrom } ?? false }
    let intervals = numbers.compactMap {
      isExact ? Interval(exactly: $0) : Interval(rounded: $0, to: $0.whole == nil ? 1 : unit)
    }
    guard intervals.count == numbers.count, let total = intervals.last else { return nil }
    return (total, intervals.dropLast().sum)
  }

  /// Whether the total goes with the numbers: what is kept back may add to it.
  var fits: Bool {
    guard let intervals else { return true }
    return intervals.total.overlaps(intervals.sum) || (hasHidden && intervals.sum < intervals.total)
  }

  /// Whether the total is the sum of what is known alone, as if what is kept back were zero.
  var ignoresHidden: Bool {
    guard hasHidden, let intervals else { return false }
    return intervals.total.overlaps(intervals.sum)
  }

  /// Whether the total could be the mean of its numbers.
  var couldBeMean: Bool {
    let numbers = terms.compactMap(\.number)
    guard let low = numbers.min(), let high = numbers.max() else { return true }
    return number >= low && number <= high
  }

  /// The addition written out, such as `8 + 10 + 4 = 22`; the first terms of a long one.
  var addition: String {
    let numbers = terms.compactMap(\.number).map { number in
      number.isNegative ? "(\(number.dutch()))" : number.dutch()
    }
    let shown = numbers.count > 8 ? numbers.prefix(6) + ["…"] : numbers[...]
    return shown.joined(separator: " + ") + " = \(sum.dutch())"
  }
}
