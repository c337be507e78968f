internal import AgendaModel
internal import Intake
internal import Office
internal import Publishing
internal import Reading

/// Reads a delivery from disk: a workbook or a text file, told by what is in it.
struct DeliveryReading {
  /// The path as the user gave it.
  let path: String

  /// The sheets, and what was noticed while reading them.
  struct Result {
    /// The sheets.
    var sheets: [Sheet]
    /// What was noticed, in words.
    var remarks: [String] = []
  }

  /// The name of the file without its folder and ending.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// Returns the sheets.
  func read() throws(PublishingError) -> Result {
    let bytes: [UInt8]
    do { bytes = try DeliveredFile.read(path) } catch { throw Self.explained(error, path) }
    if bytes.isEmpty { throw Self.error("'\(path)' is leeg", "Er staat niets in.", Self.other) }
    if WorkbookReader.isPacked(bytes) || WorkbookReader.isOld(bytes) {
      let book = try WorkbookReader(OfficeTools(Terminal.setting)).read(bytes, name: path)
      return Result(sheets: book.sheets.map(Sheet.init))
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      throw Self.error(
        "'\(path)' is een PDF", "Uit een PDF is een tabel niet veilig over te nemen.",
        "Vraag de cijfers als Excel of CSV.")
    }
    do throws(DeliveredText.Refusal) {
      let text = try DeliveredText(bytes)
      let rows = text.records.map { $0.fields.map(SheetCell.init) }
      let sheet = Sheet(name: name, rows: rows, rowNumbers: text.records.map(\.line))
      let old =
        "gelezen als Windows-1252, de oude codering van Excel; kijk of letters met accenten kloppen"
      return Result(sheets: [sheet], remarks: text.isWindows1252 ? [old] : [])
    } catch {
      throw Self.explained(error, path)
    }
  }

  /// What to do with a file that is another than was meant.
  private static let other = "Kijk of dit het goede bestand is: een .csv of .xlsx met een tabel."

  /// Returns why a file was not read.
  private static func explained(_ refusal: DeliveredFile.Refusal, _ path: String) -> PublishingError
  {
    switch refusal {
    case .missing: error("Het bestand '\(path)' is er niet", "Er is niets met deze naam.", other)
    case .notAFile: error("'\(path)' is geen bestand", "Het is een map of een apparaat.", other)
    case .tooLarge(let limit):
      error(
        "'\(path)' is te groot", "Hoogstens \(limit >> 20) MB wordt gelezen.",
        "Bewaar alleen de tabel die u nodig hebt in een nieuw bestand.")
    case .failed(let reason):
      error("'\(path)' kan niet worden gelezen: \(reason)", "Het systeem weigert.", other)
    }
  }

  /// Returns why a text file was not read.
  private static func explained(_ refusal: DeliveredText.Refusal, _ path: String) -> PublishingError
  {
    switch refusal {
    case .notText:
      error(
        "'\(path)' is geen tekst en geen Excel-bestand",
        "De inhoud lijkt op een programma, een beeld of een beschadigd bestand.", other)
    case .wide:
      error(
        "'\(path)' is opgeslagen als Unicode-tekst (UTF-16)", "Dat wordt niet gelezen.",
        "Kies in Excel: Opslaan als, CSV UTF-8 (door lijstscheidingsteken gescheiden).")
    case .openQuote(let line):
      error(
        "In '\(path)' wordt een aanhalingsteken in regel \(line) niet gesloten",
        "De hele rest van het bestand is daardoor één vak.",
        "Zet aan het einde van het vak een aanhalingsteken, of haal het eerste weg.")
    }
  }

  /// Returns an error about a file.
  private static func error(
    _ summary: String, _ explanation: String, _ mend: String
  ) -> PublishingError {
    PublishingError(kind: .foreignFile, summary: summary, explanation: explanation, mend: mend)
  }
}

extension Sheet {
  /// Takes over the sheet of a workbook.
  init(_ sheet: Workbook.Sheet) {
    self.init(
      name: sheet.name,
      rows: sheet.rows.map { row in row.map { $0.map(SheetCell.init) ?? SheetCell(.empty) } })
    isHidden = sheet.isHidden
    (hiddenRows, hiddenColumns) = (Set(sheet.hiddenRows), Set(sheet.hiddenColumns))
    merged = sheet.merged.filter { $0.count == 4 && $0[0] <= $0[1] && $0[2] <= $0[3] }.map {
      MergedArea(rows: $0[0]...$0[1], columns: $0[2]...$0[3])
    }
  }
}

extension SheetCell {
  /// Takes over the cell of a workbook.
  init(_ cell: Workbook.Cell) {
    let content: Content =
      switch cell.kind {
      case .text: .text(cell.value)
      case .number: .number(cell.value)
      case .date: CalendarDate(cell.value).map(Content.date) ?? .text(cell.value)
      case .flag: .flag(cell.value == "1")
      case .error: .error(cell.value)
      case .uncomputed: .uncomputed
      }
    self.init(content, format: cell.format)
  }
}
