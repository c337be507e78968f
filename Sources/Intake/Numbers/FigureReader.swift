internal import AgendaModel

/// Reads the figures of one column, and refuses what could mean two things.
struct FigureReader {
  /// The table.
  let table: DeliveredTable
  /// The column.
  let column: Int
  /// The unit of the indicator that gets the figures.
  let unit: Unit
  /// DUO's marks.
  let marks: SmallMarks
  /// What the user says.
  let request: IntakeRequest
  /// The mark before decimals in the rest of the file, where that tells.
  let fileMark: IntakeRequest.DecimalMark?

  /// What a column gave.
  struct Result {
    /// The figure of each row.
    var figures: [Figure] = []
    /// What was done with them, in words.
    var remarks: [String] = []
  }

  /// Returns the figure of each row, for a column about `period`.
  func read(_ rows: [DeliveredTable.Row], period: Period?) throws(IntakeProblem) -> Result {
    let mark = try decimalMark(rows)
    let factor = try Scale(rows, self).factor
    var result = Result()
    var (rounded, typed) = (0, 0)
    for row in rows {
      var figure = try figure(row, mark, factor, &rounded, &typed)
      if marks.isSmall(row, period) { figure = try small(figure, row) }
      result.figures.append(figure)
    }
    let title = table.columns[column].title
    if factor {
      result.remarks.append("\(title): delen van 1 zijn procenten geworden (0,87 is 87%)")
    }
    if rounded > 0 {
      result.remarks.append("\(title): \(rounded) × afgerond zoals Excel het toont")
    }
    if typed > 0, typed < rows.count {
      result.remarks.append("\(title): \(typed) getallen stonden er als tekst")
    }
    return result
  }

  /// Returns the figure of a row that DUO marks as a small one.
  private func small(_ figure: Figure, _ row: DeliveredTable.Row) throws(IntakeProblem) -> Figure {
    guard unit == .count else { return figure == .none ? .none : .secret }
    switch figure {
    case .fewerThan, .secret: return figure
    case .none, .missing: return .fewerThan(SmallMarks.limit)
    case .number(let digits, _), .atLeast(let digits):
      if let count = Int(digits), count < SmallMarks.limit { return .fewerThan(SmallMarks.limit) }
      throw IntakeProblem(
        "INDICATIEAVG zegt \"minder dan 5\", maar er staat \(digits): \(table.place(row, column))",
        reason:
          "Een van de twee klopt niet, en een klein aantal mag niet per ongeluk openbaar worden.",
        mend:
          "kijk in de levering van DUO welke kolom de J bedoelt, en noem met --column de kolom die u zoekt"
      )
    }
  }

  /// Returns the figure of a cell.
  private func figure(
    _ row: DeliveredTable.Row, _ mark: IntakeRequest.DecimalMark, _ isFraction: Bool,
    _ rounded: inout Int, _ typed: inout Int
  ) throws(IntakeProblem) -> Figure {
    let cell = row.cells[column]
    switch cell.content {
    case .empty: return .none
    case .number(let digits):
      return try number(digits, cell, row, isFraction, &rounded)
    case .text(let text):
      typed += 1
      return try written(text, row, mark, isFraction)
    case .error, .uncomputed, .date, .flag: throw unusable(cell, row)
    }
  }

  /// Returns a number of a workbook.
  private func number(
    _ digits: String, _ cell: SheetCell, _ row: DeliveredTable.Row, _ isFraction: Bool,
    _ rounded: inout Int
  ) throws(IntakeProblem) -> Figure {
    guard let exact = Digits(digits) else { throw unreadable(cell.text, row) }
    let scaled = isFraction ? exact.timesHundred() : exact
    if unit == .count { return try count(scaled, row) }
    let places = request.decimals ?? NumberFormat(cell.format).decimals
    guard let places else {
      guard scaled.decimals <= 4 else { throw tooExact(scaled.text, row) }
      return .number(try withinScale(scaled, row), isProvisional: false)
    }
    let shown = scaled.rounded(to: places)
    if shown != scaled { rounded += 1 }
    return .number(try withinScale(shown, row), isProvisional: false)
  }

  /// Returns a count, which is whole and not negative.
  private func count(_ number: Digits, _ row: DeliveredTable.Row) throws(IntakeProblem) -> Figure {
    guard number.isWhole, !number.text.hasPrefix("-") else { throw noCount(number.text, row) }
    return .number(number.text, isProvisional: false)
  }

  /// Returns a share that is no more than all.
  private func withinScale(_ number: Digits, _ row: DeliveredTable.Row) throws(IntakeProblem)
    -> String
  {
    guard unit == .percent, let value = DecimalNumber(number.text), value > DecimalNumber(100)
    else {
      return number.text
    }
    throw IntakeProblem(
      "Er staat \(number.text)%, en dat is meer dan alles: \(table.place(row, column))",
      reason: "Deze kolom is gelezen als percentages.",
      mend:
        "kijk in Excel of het getal en zijn opmaak kloppen, of noem met --column een andere kolom")
  }

  /// Returns what a text says.
  private func written(
    _ text: String, _ row: DeliveredTable.Row, _ mark: IntakeRequest.DecimalMark,
    _ isFraction: Bool
  ) throws(IntakeProblem) -> Figure {
    switch FigureText.shape(text) {
    case .secret: return .secret
    case .missing: return .missing
    case .nothing: return .none
    case .fewerThan(let limit): return .fewerThan(limit)
    case .words: throw unreadable(text, row)
    case .digits(let digits, let isPercent, let isProvisional):
      guard let plain = MarkEvidence.plain(digits, mark: mark), let exact = Digits(plain) else {
        throw unreadable(text, row)
      }
      if isPercent, unit != .percent { throw wrongUnit("procenten", row) }
      if unit == .count {
        guard case .number(let count, _) = try count(exact, row) else { return .none }
        return .number(count, isProvisional: isProvisional)
      }
      let isPart = isFraction && !isPercent
      // What an author wrote keeps its digits: 3,80 stays two decimals.
      let shown = isPart ? exact.timesHundred().text : plain
      _ = try withinScale(isPart ? exact.timesHundred() : exact, row)
      return .number(shown, isProvisional: isProvisional)
    }
  }

  /// Returns the mark before decimals in the texts of the column.
  private func decimalMark(
    _ rows: [DeliveredTable.Row]
  ) throws(IntakeProblem) -> IntakeRequest.DecimalMark {
    if let mark = request.decimalMark { return mark }
    let evidence = MarkEvidence(rows.compactMap { Self.digits($0.cells[column]) })
    let title = table.columns[column].title
    if evidence.isContradictory {
      throw IntakeProblem(
        "In kolom \"\(title)\" staan een punt en een komma allebei als decimaalteken",
        reason: "Dan is van een getal als 1.234 niet te zeggen wat het is.",
        mend: "schrijf alle getallen in deze kolom op dezelfde manier")
    }
    if let mark = evidence.mark { return mark }
    guard let doubtful = evidence.doubtful else { return .comma }
    // Counts are whole: a mark in them can only stand between thousands.
    if unit == .count { return doubtful.contains(".") ? .comma : .point }
    if let fileMark { return fileMark }
    throw .ask(
      .decimal, "\"\(doubtful)\" in kolom \"\(title)\" kan twee dingen zijn",
      reason:
        "De punt of komma kan tussen duizendtallen staan of voor decimalen, en niets in het bestand zegt welk van de twee.",
      [("comma", "de komma staat voor decimalen"), ("point", "de punt staat voor decimalen")])
  }

  /// Returns the digits of a text, with their marks.
  static func digits(_ cell: SheetCell) -> String? {
    guard case .text(let text) = cell.content,
      case .digits(let digits, _, _) = FigureText.shape(text)
    else { return nil }
    return digits
  }
}
