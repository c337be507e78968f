/// A key of an indicator that has nothing behind it yet, as a new agenda has them.
///
/// It is years without a value, or a table with its rows and no values in it.
struct OpenKey {
  /// The keys that can be open.
  private static let names = ["nulmeting", "doel", "gemeten", "uitsplitsing"]
  /// What the notes begin with that say what is to be filled in.
  private static let invitation = "# Vul in:"

  /// The key.
  let key: String
  /// Its lines, with those of the note above that invites to fill it in.
  let lines: Range<Int>

  /// Returns the open keys in the block of an indicator.
  static func all(in block: Range<Int>, indent: Int, _ text: TextLines) -> [OpenKey] {
    block.compactMap { line in
      guard text.indent(line) == indent, let head = head(text.lines[line]),
        names.contains(head.key)
      else { return nil }
      let end = min(
        text.end(of: line, indentedBy: indent + 1, before: block.upperBound), block.upperBound)
      let below = text.lines[(line + 1)..<end].map { String($0.drop { $0 == " " }) }
        .filter { !Words.trimmed($0).isEmpty && !$0.hasPrefix("#") }
      guard head.rest == "|" ? isOpenTable(below) : head.rest.isEmpty && below.allSatisfy(isOpen)
      else { return nil }
      return OpenKey(key: head.key, lines: noteStart(above: line, indent, text)..<end)
    }
  }

  /// Returns the key of a line and what stands behind it.
  private static func head(_ line: String) -> (key: String, rest: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return (
      Words.trimmed(String(line[..<colon])),
      Words.trimmed(String(line[line.index(after: colon)...]))
    )
  }

  /// Whether a line is a key without a value.
  private static func isOpen(_ line: String) -> Bool { head(line)?.rest.isEmpty == true }

  /// Whether the rows of a table have no values.
  private static func isOpenTable(_ rows: [String]) -> Bool {
    guard let titles = rows.first.map(cells) else { return true }
    let values = titles.indices.filter { column in
      names.contains { titles[column].hasPrefix($0) }
    }
    return !values.isEmpty
      && rows.dropFirst().map(cells).allSatisfy { row in
        values.allSatisfy { !row.indices.contains($0) || row[$0].isEmpty }
      }
  }

  /// Returns the cells of a row.
  private static func cells(_ row: String) -> [String] {
    let separator: Character = row.contains("\t") ? "\t" : ";"
    return row.split(separator: separator, omittingEmptySubsequences: false)
      .map { Words.trimmed(String($0)) }
  }

  /// Returns the line at which the note above a key begins that invites to fill it in; the key's own
  /// line where there is no such note.
  private static func noteStart(above line: Int, _ indent: Int, _ text: TextLines) -> Int {
    var first = line
    while first > 0, text.indent(first - 1) == indent,
      Words.trimmed(text.lines[first - 1]).hasPrefix("#")
    {
      first -= 1
      if Words.trimmed(text.lines[first]).hasPrefix(invitation) { return first }
    }
    return line
  }
}
