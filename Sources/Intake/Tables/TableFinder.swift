/// Finds the table on a sheet between titles, notes, empty rows and footnotes.
struct TableFinder {
  /// The sheet, with the text of merged cells in each of them.
  private let sheet: Sheet
  /// What each row looks like.
  private let shapes: [RowShape]

  /// The most header rows of a table.
  private static let mostHeaderRows = 3
  /// The most columns of a table.
  static let mostColumns = 300
  /// The most rows of a table.
  static let mostRows = 100_000

  /// Prepares for a sheet.
  init(_ sheet: Sheet) {
    self.sheet = sheet.unmerged
    shapes = self.sheet.rows.map(RowShape.init)
  }

  /// Returns the table.
  func table() throws(IntakeProblem) -> DeliveredTable {
    try checkSize()
    guard let last = headerRow() else { throw Self.noTable(sheet.name) }
    if isDoubtful(last) { throw Self.doubtful(sheet.rowNumbers[last]) }
    let header = headerRows(upTo: last)
    var table = DeliveredTable(columns: [], rows: [], notes: notes(above: header), remarks: [])
    let body = try dataRows(below: last, header: header, into: &table)
    let width = body.map { sheet.rows[$0].count }.max() ?? 0
    let titles = (0..<max(width, sheet.rows[last].count)).map { title(header, $0) }
    let used = titles.indices.filter { column in
      !titles[column].isEmpty || body.contains { !cell($0, column).isEmpty }
    }
    table.columns = try columns(used, titles)
    table.rows = body.map { row in
      .init(number: sheet.rowNumbers[row], cells: used.map { cell(row, $0) })
    }
    return table
  }

  /// Refuses a sheet that no person made by hand.
  private func checkSize() throws(IntakeProblem) {
    let width = sheet.rows.map(\.count).max() ?? 0
    guard width > Self.mostColumns || sheet.rows.count > Self.mostRows else { return }
    throw IntakeProblem(
      "Deze tabel is te groot: \(sheet.rows.count) rijen en \(width) kolommen",
      reason: "Hoogstens \(Self.mostRows) rijen en \(Self.mostColumns) kolommen worden gelezen.",
      mend: "bewaar alleen de rijen en kolommen die u nodig hebt in een nieuw bestand")
  }

  /// Returns the place of the last header row: the first row of titles with figures right below.
  private func headerRow() -> Int? {
    let full = shapes.indices.filter { shapes[$0].filled > 0 && !sheet.hiddenRows.contains($0) }
    for (row, next) in zip(full, full.dropFirst())
    where shapes[row].isHeader && shapes[next].isData {
      // A row of years below which only one of them has figures is still a row of titles.
      if shapes[row].filled * 2 >= shapes[next].filled || shapes[row].filled >= 2 { return row }
    }
    return nil
  }

  /// Whether a row of titles may just as well be the first row of figures, of which one looks like a
  /// year: the row above then has a title for each of its cells.
  private func isDoubtful(_ row: Int) -> Bool {
    guard row > 0, shapes[row].periods > 0, shapes[row - 1].isHeader,
      shapes[row - 1].filled == shapes[row].filled
    else { return false }
    return sheet.rows[row].indices.allSatisfy { column in
      cell(row, column).isEmpty == cell(row - 1, column).isEmpty
    }
  }

  /// Returns the header rows: the last, and those above it that are needed to tell columns apart.
  private func headerRows(upTo last: Int) -> [Int] {
    var rows = [last]
    while rows.count < Self.mostHeaderRows, let first = rows.first, first > 0 {
      let above = first - 1
      let titles = (0..<sheet.rows[last].count).map { title(rows, $0) }
      let isWhole = Set(titles).count == titles.count && !titles.contains("")
      guard !isWhole, shapes[above].isHeader || shapes[above].isSpanning, shapes[above].distinct > 1
      else { break }
      rows.insert(above, at: 0)
    }
    return rows
  }

  /// Returns the title of a column: what its header rows say, each word once.
  private func title(_ rows: [Int], _ column: Int) -> String {
    var parts: [String] = []
    for row in rows {
      let text = row == rows.last ? cell(row, column).text : spanning(row, column)
      if !text.isEmpty, parts.last != text { parts.append(text) }
    }
    return parts.joined(separator: " ")
  }

  /// Returns what an upper header row says about a column: its own text, or that of the nearest one
  /// to the left, as people write a title once above several columns.
  private func spanning(_ row: Int, _ column: Int) -> String {
    if column == 0 { return cell(row, 0).text }
    for place in stride(from: column, through: 1, by: -1) where !cell(row, place).isEmpty {
      return cell(row, place).text
    }
    return ""
  }

  /// Returns a cell; an empty one past the end of a row.
  private func cell(_ row: Int, _ column: Int) -> SheetCell {
    column < sheet.rows[row].count ? sheet.rows[row][column] : SheetCell(.empty)
  }

  /// Returns the texts above the header.
  private func notes(above header: [Int]) -> [String] {
    (0..<(header.first ?? 0)).map(text).filter { !$0.isEmpty }
  }

  /// Returns what a row says, each text once.
  private func text(_ row: Int) -> String {
    var texts: [String] = []
    for cell in sheet.rows[row] where !cell.isEmpty && texts.last != cell.text {
      texts.append(cell.text)
    }
    return texts.joined(separator: " ")
  }

  /// Returns the places of the rows with figures, and notes what was passed over.
  private func dataRows(
    below last: Int, header: [Int], into table: inout DeliveredTable
  ) throws(IntakeProblem) -> [Int] {
    var rows: [Int] = []
    var wordsOnly: [Int] = []
    var hidden = 0
    for row in (last + 1)..<max(last + 1, sheet.rows.count) where shapes[row].filled > 0 {
      if sheet.hiddenRows.contains(row) {
        hidden += 1
      } else if shapes[row].isDataBelowTitles {
        rows.append(row)
      } else if sheet.rows[row].map(\.text) != sheet.rows[last].map(\.text) {
        wordsOnly.append(row)
      }
    }
    if let second = secondHeader(wordsOnly, rows) { throw Self.twoTables(sheet.rowNumbers[second]) }
    table.notes += wordsOnly.filter { $0 > (rows.last ?? 0) }.map(text)
    let inside = wordsOnly.filter { $0 < (rows.last ?? 0) }
    table.remarks += Self.passedOver(inside.map { sheet.rowNumbers[$0] }, hidden)
    return rows
  }

  /// Returns the place of a row of titles between rows of figures: a second table below the first.
  private func secondHeader(_ words: [Int], _ rows: [Int]) -> Int? {
    words.first { row in
      shapes[row].isHeader && shapes[row].filled > 2 && row < (rows.last ?? 0)
    }
  }

  /// Returns the columns; one with figures and without a title is refused, unless it is the first.
  private func columns(
    _ used: [Int], _ titles: [String]
  ) throws(IntakeProblem) -> [DeliveredTable.Column] {
    var columns: [DeliveredTable.Column] = []
    for place in used {
      let title = titles[place].isEmpty && place == used.first ? "groep" : titles[place]
      if title.isEmpty { throw Self.untitled(Sheet.letters(place)) }
      if let twin = columns.first(where: { $0.title.lowercased() == title.lowercased() }) {
        throw Self.twice(title, Sheet.letters(twin.place), Sheet.letters(place))
      }
      let isHidden = sheet.hiddenColumns.contains(place)
      columns.append(.init(title: title, place: place, isHidden: isHidden))
    }
    return columns
  }
}

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

extension TableFinder {
  /// There is no table.
  private static func noTable(_ name: String) -> IntakeProblem {
    IntakeProblem(
      "In \"\(name)\" is geen tabel te vinden",
      reason: "Een tabel is een rij met namen van kolommen, en daaronder rijen met cijfers.",
      mend: "zet de tabel alleen op een tabblad, met de namen van de kolommen in de eerste rij")
  }

  /// The titles may stand in either of two rows.
  private static func doubtful(_ row: Int) -> IntakeProblem {
    IntakeProblem(
      "In rij \(row) kunnen de namen van de kolommen staan, maar ook de eerste cijfers",
      reason:
        "Een vak in die rij kan een jaar zijn of een aantal, en de rij erboven is ook een rij namen.",
      mend: "zet de namen van de kolommen in één rij, en haal de rij weg die er niet bij hoort")
  }

  /// There are two tables below each other.
  private static func twoTables(_ row: Int) -> IntakeProblem {
    IntakeProblem(
      "Onder de eerste tabel begint in rij \(row) een tweede",
      reason: "Van twee tabellen onder elkaar is niet te zeggen wat bij wat hoort.",
      mend: "zet elke tabel op een eigen tabblad en noem het met --sheet")
  }

  /// A column with figures has no title.
  private static func untitled(_ letters: String) -> IntakeProblem {
    IntakeProblem(
      "Kolom \(letters) heeft geen naam", reason: "Er staan wel gegevens in.",
      mend: "zet in de rij met namen boven deze kolom wat erin staat")
  }

  /// Two columns have the same title.
  private static func twice(_ title: String, _ first: String, _ second: String) -> IntakeProblem {
    IntakeProblem(
      "De kolommen \(first) en \(second) heten allebei \"\(title)\"",
      reason: "Zo is niet te zeggen welke van de twee u bedoelt.",
      mend: "geef elke kolom een eigen naam, bijvoorbeeld met het jaar erbij")
  }

  /// Returns what was passed over, in words.
  private static func passedOver(_ inside: [Int], _ hidden: Int) -> [String] {
    var remarks: [String] = []
    if !inside.isEmpty {
      let numbers = inside.prefix(8).map(String.init).joined(separator: ", ")
      remarks.append("zonder cijfers, overgeslagen: rij \(numbers)\(inside.count > 8 ? " …" : "")")
    }
    if hidden > 0 {
      remarks.append(
        hidden == 1 ? "1 verborgen rij, niet gelezen" : "\(hidden) verborgen rijen, niet gelezen")
    }
    return remarks
  }
}
