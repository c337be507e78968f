/// Tells what the words of the handbook and the keys of the format mean.
enum WordExplanation {
  /// Returns what there is to say about a word; nil when the handbook does not know it.
  static func text(_ word: String) -> String? {
    let wanted = word.lowercased()
    let has = { (entry: HandbookWords.Entry) in entry.names.contains { $0.lowercased() == wanted } }
    let parts =
      HandbookWords.words.filter(has).map(page) + keyPages(HandbookWords.keys.filter(has))
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// Returns the page of a word.
  private static func page(_ entry: HandbookWords.Entry) -> String {
    "\(entry.names.joined(separator: ", "))\n\n  \(sentence(entry.meaning))\n"
  }

  /// Returns the page of a key: every block in which it may stand.
  private static func keyPages(_ entries: [HandbookWords.Entry]) -> [String] {
    guard let first = entries.first else { return [] }
    let places = entries.map { entry in
      "  \(entry.group)\n    \(sentence(entry.meaning))\n    Bijvoorbeeld: \(entry.example)\n"
    }
    return ["De sleutel \(first.names[0])\n\n" + places.joined(separator: "\n")]
  }

  /// Returns the words of the glossary, one line each.
  static func words() -> String { list(HandbookWords.words) { $0.names.joined(separator: ", ") } }

  /// Returns the keys of the format by block.
  static func keys() -> String {
    groups(HandbookWords.keys).map { group, entries in
      group + "\n" + wrapped(entries.flatMap(\.names)) + "\n"
    }.joined(separator: "\n")
  }

  /// Returns rows below their headings.
  private static func list(
    _ entries: [HandbookWords.Entry], name: (HandbookWords.Entry) -> String
  ) -> String {
    groups(entries).map { group, entries in
      let lines = entries.map { "  \(name($0)): \($0.meaning)" }
      return group + "\n" + lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// Returns the entries by heading, in order.
  private static func groups(
    _ entries: [HandbookWords.Entry]
  ) -> [(String, [HandbookWords.Entry])] {
    entries.reduce(into: []) { groups, entry in
      if groups.last?.0 != entry.group { groups.append((entry.group, [])) }
      groups[groups.count - 1].1.append(entry)
    }
  }

  /// Returns words with commas between them on lines of a screen's width.
  static func wrapped(_ words: [String]) -> String {
    var lines = ["  "]
    for (at, word) in words.enumerated() {
      let text = word + (at < words.count - 1 ? ", " : "")
      if lines[lines.count - 1].count + text.count > 78 { lines.append("  ") }
      lines[lines.count - 1] += text
    }
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  /// Returns text as a sentence.
  private static func sentence(_ text: String) -> String {
    let isClosed = text.hasSuffix(".") || text.hasSuffix("…")
    return text.prefix(1).uppercased() + text.dropFirst() + (isClosed ? "" : ".")
  }
}
