internal import AgendaModel

/// Puts the description of a data file into `datapackage.yaml`.
struct PackageText {
  /// The path of the description in the agenda's folder.
  static let path = "data/datapackage.yaml"

  /// The description.
  let entry: DatasetEntry
  /// The name of the replaced data file.
  let replaced: String?
  /// Whether a replaced data file gets another title.
  var isRetitled = false

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
      guard let renewed = renewed(Array(text.lines[item..<end]), lines, indent + 2) else {
        return nil
      }
      text.lines.replaceSubrange(item..<end, with: renewed)
      return text.bytes
    }
    return nil
  }

  /// Returns a description with new columns and a new day; all else that its author wrote stays.
  private func renewed(_ old: [String], _ new: [String], _ indent: Int) -> [String]? {
    let (before, after) = (Self.keys(old, indent), Self.keys(new, indent))
    guard before.contains(where: { $0.key == "schema" }) else { return nil }
    var lines: [String] = []
    let hasDay = before.contains { $0.key == "peildatum" }
    for (key, text) in before where key != "dialect" {
      let fresh = after.first { $0.key == key }?.lines
      if key == "schema", !hasDay { lines += after.first { $0.key == "peildatum" }?.lines ?? [] }
      switch key {
      case "schema": lines += fresh ?? text
      case "peildatum": lines += fresh ?? []
      case "title": lines += isRetitled ? fresh ?? text : text
      default: lines += text
      }
    }
    return lines
  }

  /// Returns the keys of a description with the lines of each; comments belong to the key above them.
  private static func keys(_ lines: [String], _ indent: Int) -> [(key: String, lines: [String])] {
    var keys: [(key: String, lines: [String])] = []
    for (at, line) in lines.enumerated() {
      let blanks = line.prefix { $0 == " " || at == 0 && $0 == "-" }.count
      let rest = line.dropFirst(indent)
      if blanks == indent, rest.first != "#", rest.contains(":") {
        keys.append((String(rest.prefix { $0 != ":" }), [line]))
      } else if keys.isEmpty {
        keys.append(("", [line]))
      } else {
        keys[keys.count - 1].lines.append(line)
      }
    }
    return keys
  }

  /// The text of a description that there was not yet.
  private var fresh: String {
    (["name: gegevens", "title: Gegevens bij de kwaliteitsagenda", "resources:"]
      + entry.lines.map { "  " + $0 }).map { $0 + "\n" }.joined()
  }
}
