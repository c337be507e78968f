/// The words and keys that the handbook explains, for `ijkpunt explain`.
///
/// Their one source is the handbook's own tables: `woordenlijst.md` and `sleutels.md` are compiled in as they
/// stand there.
enum HandbookWords {
  /// A row of a table: one word or key.
  struct Entry {
    /// The heading that it stands below.
    let group: String
    /// The words in the first column: one, or some that mean the same.
    let names: [String]
    /// What it means.
    let meaning: String
    /// How it is written; empty for a word.
    let example: String
  }

  /// The words of the glossary, in its order.
  static let words = entries(of: "woordenlijst.md")
  /// The keys of the format, by block, in the order of the handbook.
  static let keys = entries(of: "sleutels.md")

  /// Every word and key, once.
  static var names: [String] {
    var seen: Set<String> = []
    return (words + keys).flatMap(\.names).filter { seen.insert($0).inserted }
  }

  /// Returns the rows below each heading of a page.
  private static func entries(of page: String) -> [Entry] {
    let text = EmbeddedWords.files.first { $0.name == page }?.text ?? ""
    var group = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("## ") { group = String(line.dropFirst(3)) }
      return line.hasPrefix("| ") ? entry(line, group) : nil
    }
  }

  /// Reads a row; nil for the two lines above the rows.
  private static func entry(_ line: Substring, _ group: String) -> Entry? {
    let cells = line.dropFirst(2).split(separator: " |", omittingEmptySubsequences: false)
      .map { plain($0.drop { $0 == " " }) }
    let isKey = line.hasPrefix("| `")
    guard cells.count > 2, isKey || !(cells[0].hasPrefix("---") || headings.contains(cells[0]))
    else {
      return nil
    }
    let names = cells[0].split(separator: ",").map { String($0.drop { $0 == " " }) }
    return Entry(group: group, names: names, meaning: cells[1], example: isKey ? cells[2] : "")
  }

  /// The words at the head of a first column.
  private static let headings: Set<String> = ["woord", "afkorting", "sleutel"]

  /// Returns text without the signs of Markdown: a link keeps its words.
  private static func plain(_ text: Substring) -> String {
    text.replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.1 }.replacing("\\|", with: "|")
      .filter { $0 != "`" && $0 != "*" }
  }
}
