internal import AgendaModel

extension FigureReader {
  /// Whether the numbers of a column are parts of one that must become percentages.
  ///
  /// A workbook says it with the format of its cells, a person with a sign or a flag. Where nobody says
  /// it, it is asked: 0,87 may be 87% and may be less than 1%.
  struct Scale {
    /// Whether numbers are to be multiplied by a hundred.
    let factor: Bool

    /// Looks at a column.
    init(_ rows: [DeliveredTable.Row], _ reader: FigureReader) throws(IntakeProblem) {
      let cells = rows.map { $0.cells[reader.column] }
      let formats = cells.compactMap { cell -> Bool? in
        guard case .number(let digits) = cell.content, Digits(digits)?.text != "0" else {
          return nil
        }
        return NumberFormat(cell.format).isPercent
      }
      let title = reader.table.columns[reader.column].title
      guard reader.unit == .percent else {
        if formats.contains(true) { throw Self.unwanted(title, reader.unit) }
        factor = false
        return
      }
      if formats.contains(true) {
        guard !formats.contains(false) else { throw Self.mixed(title) }
        factor = true
        return
      }
      factor = try Self.asked(cells, reader, title)
    }

    /// Returns what the user says, or what large numbers show; asks where neither tells.
    private static func asked(
      _ cells: [SheetCell], _ reader: FigureReader, _ title: String
    ) throws(IntakeProblem) -> Bool {
      switch reader.request.unit {
      case .fraction: return true
      case .percent: return false
      default: break
      }
      let numbers = cells.compactMap { value($0, reader.request.decimalMark) }
      guard !numbers.isEmpty, numbers.allSatisfy(\.isPartOfOne), !cells.contains(where: hasSign)
      else { return false }
      let example = numbers.first { !$0.isWhole } ?? numbers[0]
      throw .ask(
        .unit, "Kolom \"\(title)\" kan in delen van 1 zijn of in procenten",
        reason:
          "Alle getallen liggen tussen 0 en 1. \(example.text) kan \(example.timesHundred().text)% zijn, maar ook \(example.text)%.",
        [
          ("deel", "\(example.text) is \(example.timesHundred().text)%"),
          ("procent", "\(example.text) is \(example.text)%"),
        ])
    }

    /// Returns the number of a cell.
    private static func value(
      _ cell: SheetCell, _ mark: IntakeRequest.DecimalMark?
    ) -> Digits? {
      if case .number(let digits) = cell.content { return Digits(digits) }
      return FigureReader.digits(cell).flatMap { text in
        // 0.87 and 0,87 are the same here: what matters is whether it is more than one.
        MarkEvidence.plain(text, mark: mark ?? (text.contains(",") ? .comma : .point)).flatMap(
          Digits.init)
      }
    }

    /// Whether a text bears the sign of a percentage.
    private static func hasSign(_ cell: SheetCell) -> Bool {
      guard case .text(let text) = cell.content,
        case .digits(_, let isPercent, _) = FigureText.shape(text)
      else { return false }
      return isPercent
    }

    /// Some numbers are shown as percentages and others not.
    private static func mixed(_ title: String) -> IntakeProblem {
      IntakeProblem(
        "In kolom \"\(title)\" toont Excel sommige getallen als procent en andere niet",
        reason: "87% en 0,87 door elkaar is niet veilig te lezen.",
        mend: "geef in Excel de hele kolom dezelfde opmaak, en kijk of de getallen kloppen")
    }

    /// Numbers are shown as percentages, but the indicator has another unit.
    private static func unwanted(_ title: String, _ unit: Unit) -> IntakeProblem {
      IntakeProblem(
        "Kolom \"\(title)\" heeft procenten, en de indicator heeft \(unit.plural)",
        reason: "Een percentage is daar niet in om te rekenen.",
        mend:
          "noem met --column een kolom met \(unit.plural), of met --indicator een andere indicator")
    }
  }

  /// A cell holds something that is no figure and no words.
  func unusable(_ cell: SheetCell, _ row: DeliveredTable.Row) -> IntakeProblem {
    let place = table.place(row, column)
    switch cell.content {
    case .error(let sign):
      return IntakeProblem(
        "Er staat een fout van Excel (\(sign)): \(place)",
        reason: "Excel kon hier niets uitrekenen. Dat is geen cijfer en ook geen nul.",
        mend: "verbeter de formule, of schrijf nb als er geen cijfer is")
    case .uncomputed:
      return IntakeProblem(
        "De uitkomst van een formule ontbreekt: \(place)",
        reason: "Het bestand is gemaakt door een programma dat formules niet uitrekent.",
        mend: "open het bestand in Excel, sla het op en probeer het opnieuw")
    case .date(let day):
      return IntakeProblem(
        "Er staat een datum (\(day.text)) waar een cijfer hoort: \(place)",
        reason: "Excel maakt van 3-5 of 1.2 soms zelf een datum. Het echte cijfer is dan weg.",
        mend: "zet de kolom in Excel op Getal en typ het cijfer opnieuw")
    default:
      return IntakeProblem(
        "Er staat \(cell.text) waar een cijfer hoort: \(place)",
        reason: "Waar of onwaar is geen cijfer.", mend: "vul het cijfer in, of schrijf nb")
    }
  }

  /// A text is no number.
  func unreadable(_ text: String, _ row: DeliveredTable.Row) -> IntakeProblem {
    IntakeProblem(
      "\"\(text)\" is geen getal: \(table.place(row, column))",
      reason: "Een vak met een cijfer heeft één getal, of een teken als nb, een punt of <5.",
      mend: "verbeter het vak, of schrijf nb als er geen cijfer is")
  }

  /// A number has more digits than anyone wants to publish.
  func tooExact(_ text: String, _ row: DeliveredTable.Row) -> IntakeProblem {
    IntakeProblem(
      "\(text) heeft te veel decimalen: \(table.place(row, column))",
      reason:
        "Excel toont hier geen vast aantal decimalen, dus is niet te zien hoe u wilt afronden.",
      mend: "zeg het erbij, bijvoorbeeld --decimals 1, of stel het in Excel in bij de opmaak")
  }

  /// A number counts nothing.
  func noCount(_ text: String, _ row: DeliveredTable.Row) -> IntakeProblem {
    IntakeProblem(
      "\(text) is geen aantal: \(table.place(row, column))",
      reason: text.hasPrefix("-")
        ? "Een aantal is niet kleiner dan 0. DUO schrijft soms -1 als het er minder dan 5 zijn."
        : "Een aantal personen is een heel getal.",
      mend: text.hasPrefix("-")
        ? "schrijf <5 als de bron dat bedoelt" : "noem met --column de kolom met aantallen")
  }

  /// A figure has another unit than the indicator.
  func wrongUnit(_ found: String, _ row: DeliveredTable.Row) -> IntakeProblem {
    IntakeProblem(
      "Er staan \(found), en de indicator heeft \(unit.plural): \(table.place(row, column))",
      reason: "Die twee zijn niet in elkaar om te rekenen.",
      mend:
        "noem met --column een kolom met \(unit.plural), of met --indicator een andere indicator")
  }
}

extension Unit {
  /// Several of them, in words.
  var plural: String {
    switch self {
    case .percent: "procenten"
    case .count: "aantallen"
    case .score: "scores"
    case .euro: "bedragen"
    case .qualitative: "woorden"
    }
  }
}
