/// What a row looks like at first sight.
struct RowShape {
  /// How many cells hold something.
  let filled: Int
  /// How many different texts there are.
  let distinct: Int
  /// How many cells hold a figure that is no year.
  let figures: Int
  /// How many hold words.
  let words: Int
  /// How many hold a year or another period.
  let periods: Int
  /// Whether something stands beside the first cell.
  let isBroad: Bool

  /// Looks at a row.
  init(_ row: [SheetCell]) {
    let cells = row.filter { !$0.isEmpty }
    filled = cells.count
    isBroad = cells.count > 1 || cells.count == 1 && row.first?.isEmpty == true
    distinct = Set(cells.map(\.text)).count
    let kinds = cells.map(CellShape.init)
    figures = kinds.count { $0 == .figure }
    words = kinds.count { $0 == .words }
    periods = kinds.count { $0 == .period }
  }

  /// Whether it may be a row of titles: words and periods, of which at least two differ.
  var isHeader: Bool { figures == 0 && distinct > 1 }
  /// Whether it is one title above several columns.
  var isSpanning: Bool { figures == 0 && filled > 0 && words + periods == filled }
  /// Whether it is a row of a table: a figure, behind a name or behind an empty cell for the whole.
  var isData: Bool { figures > 0 && isBroad }
  /// The same where titles stand above it already, so that 2022 may be a number like any other.
  var isDataBelowTitles: Bool { figures + periods > 0 && isBroad }
}

/// What a cell looks like at first sight.
enum CellShape: Equatable {
  /// A number, a sign that stands for one, or something that a workbook should have computed.
  case figure
  /// A year or another period.
  case period
  /// Words.
  case words

  /// Looks at a cell.
  init(_ cell: SheetCell) {
    switch cell.content {
    case .error, .uncomputed: self = .figure
    case .flag, .empty: self = .words
    case .date: self = .period
    case .number, .text:
      if PeriodWords.period(cell.text) != nil {
        self = .period
      } else {
        self = FigureText.isFigure(cell) ? .figure : .words
      }
    }
  }
}
