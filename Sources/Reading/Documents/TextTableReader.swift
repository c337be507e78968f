internal import AgendaModel
internal import Diagnostics

/// Reads a table that was pasted into a header: cells with tabs or semicolons between them.
enum TextTableReader {
  /// Returns the table of a block of text (`|`), or nil when it has no rows.
  static func read(_ node: YAMLNode, log: FindingLog) -> TextTable? {
    guard !node.lineStarts.isEmpty else {
      log.error(
        "wrong-type", node.range, "Hier wordt een tabel verwacht",
        mend: "Zet achter de sleutel een rechte streep (|) en plak de tabel daaronder, "
          + "ingesprongen")
      return nil
    }
    let lines = node.lineStarts.map { line(startingAt: $0, in: node.range.file) }
    guard let first = lines.firstIndex(where: { !$0.text.allSatisfy(\.isWhitespace) }) else {
      return nil
    }
    let head = lines[first]
    let delimiter: Character = head.text.contains("\t") ? "\t" : ";"
    let columns = cells(of: head, delimiter)
    var table = TextTable(columns: columns, rows: [])
    for line in lines[(first + 1)...] where !line.text.allSatisfy(\.isWhitespace) {
      let before = log.findings.count
      table.rows.append(row(line, delimiter, columns: columns.count, log: log))
      if log.findings.count > before { table.raggedRows.insert(table.rows.count - 1) }
    }
    return table
  }

  /// Returns the rest of the line that starts at an offset.
  private static func line(startingAt start: Int, in file: SourceFile) -> SourceRange {
    let line = file.range(ofLine: file.position(of: start).line)
    return SourceRange(file, start, max(start, line.upperBound))
  }

  /// Returns the cells of a line, each with its place.
  private static func cells(of line: SourceRange, _ delimiter: Character) -> [Located<String>] {
    var cells: [Located<String>] = []
    var start = line.lower
    for piece in line.text.split(separator: delimiter, omittingEmptySubsequences: false) {
      let lead = piece.prefix { $0 == " " }.utf8.count
      let text = String(piece.dropFirst(lead)).trimmingLineEnd()
      let range = SourceRange(line.file, start + lead, start + lead + text.utf8.count)
      cells.append(Located(text, range))
      start += piece.utf8.count + 1
    }
    return cells
  }

  /// Returns a row with as many cells as there are columns; another number is reported.
  private static func row(
    _ line: SourceRange, _ delimiter: Character, columns: Int, log: FindingLog
  ) -> [Located<String>] {
    var row = cells(of: line, delimiter)
    if row.count > columns, row[columns...].contains(where: { !$0.value.isEmpty }) {
      reportRagged(line, found: row.count, columns: columns, log: log)
    } else if row.count < columns, delimiter == ";" {
      reportRagged(line, found: row.count, columns: columns, log: log)
    }
    let end = SourceRange(line.file, line.upper, line.upper)
    while row.count < columns { row.append(Located("", end)) }
    return Array(row.prefix(columns))
  }

  /// Reports a row with another number of cells than the first.
  static func reportRagged(_ line: SourceRange, found: Int, columns: Int, log: FindingLog) {
    log.error(
      "ragged-row", line, "Deze rij heeft \(found) vakken; de eerste rij heeft er \(columns)",
      why: "Bij een vak te veel of te weinig is niet te zeggen welk getal bij welke kolom hoort.",
      mend: "Zet tussen alle vakken een scheidingsteken, ook tussen lege")
  }
}
