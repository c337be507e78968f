internal import AgendaModel

/// Puts the description of a data file into `datapackage.yaml`.
struct PackageText {
  /// The path of the description in the agenda's folder.
  static let path = "data/datapackage.yaml"

  /// The description.
  let entry: DatasetEntry
  /// The name of the replaced data file.
  let replaced: String?

  /// Returns the new text; nil when the old one cannot be added to safely.
  func text(over old: [UInt8]?) -> [UInt8]? {
    guard let old else { return Array(fresh.utf8) }
    guard var text = TextLines(old) else { return nil }
    guard
      let head = text.lines.firstIndex(where: {
        $0.hasPrefix("resources:") && Words.trimmed($0) == "resources:"
      })
    else {
      guard !text.lines.contains(where: { $0.hasPrefix("resources") }) else { return nil }
      text.lines += ["resources:"] + entry.lines.map { "  " + $0 }
      return text.bytes
    }
    let end = text.end(of: head, indentedBy: 0, before: text.lines.count)
    let last = (head + 1..<end).first { line in
      text.indent(line) == 0 && !text.lines[line].hasPrefix("-") && !text.lines[line].hasPrefix("#")
    }
    return put(into: text, head + 1..<(last ?? end))
  }

  /// Puts the description into the list of descriptions.
  private func put(into text: TextLines, _ list: Range<Int>) -> [UInt8]? {
    var text = text
    let first = list.first { text.lines[$0].drop { $0 == " " }.hasPrefix("- ") }
    let indent = first.flatMap(text.indent) ?? 2
    let lines = entry.lines.map { String(repeating: " ", count: indent) + $0 }
    guard let replaced else {
      text.lines.insert(contentsOf: lines, at: list.upperBound)
      return text.bytes
    }
    let names = ["name: \(replaced)", "name: \"\(replaced)\"", "name: '\(replaced)'"]
    let items = list.filter {
      text.indent($0) == indent && text.lines[$0].dropFirst(indent).hasPrefix("-")
    }
    for item in items {
      let end = text.end(of: item, indentedBy: indent + 1, before: list.upperBound)
      let isIt = (item..<end).contains { line in
        let bare = Words.trimmed(String(text.lines[line].drop { $0 == " " || $0 == "-" }))
        return names.contains(bare) && (line == item || text.indent(line) == indent + 2)
      }
      guard isIt else { continue }
      text.lines.replaceSubrange(item..<end, with: lines)
      return text.bytes
    }
    return nil
  }

  /// The text of a description that there was not yet.
  private var fresh: String {
    (["name: gegevens", "title: Gegevens bij de kwaliteitsagenda", "resources:"]
      + entry.lines.map { "  " + $0 }).map { $0 + "\n" }.joined()
  }
}
