internal import AgendaModel
internal import Diagnostics

/// Adds the lines by which an indicator takes its values out of a data file to a document's header.
struct HeaderText {
  /// The indicator's code or own id.
  let indicator: String
  /// The name of the data file.
  let dataset: String
  /// The kinds of values that it has.
  let kinds: [Cell.Kind]
  /// Whether the values are about parts of a breakdown.
  let hasParts: Bool
  /// The id of the source, for an indicator that is new in the header.
  let source: String?

  /// Returns the lines for a header that has no such indicator yet.
  var item: [String] {
    var lines = ["- code: \(indicator)"]
    if let source { lines.append("  bron: \(YAMLText.value(source))") }
    return lines + keys([]).map { "  " + $0 }
  }

  /// Returns the lines to add to an indicator that has `present` keys; empty when no key is free.
  func keys(_ present: Set<String>) -> [String] {
    let values = Cell.Kind.allCases.map(\.rawValue)
    let isPlain = !hasParts && kinds.count == 1 && !present.contains(kinds[0].rawValue)
    if isPlain, !present.contains("reeksen") { return reference(kinds[0].rawValue) }
    if !present.contains("uitsplitsing") { return reference("uitsplitsing") }
    guard !present.contains("reeksen"),
      kinds.allSatisfy({ values.contains($0.rawValue) && !present.contains($0.rawValue) })
    else { return [] }
    return kinds.flatMap { reference($0.rawValue) }
  }

  /// Returns a key with a reference to the data file.
  private func reference(_ key: String) -> [String] { ["\(key):", "  gegevens: \(dataset)"] }

  /// Returns a document with the lines in the block of its indicator; nil when that is not safe.
  func text(_ document: [UInt8], at block: IndicatorBlock) -> [UInt8]? {
    guard var text = TextLines(document), let place = place(of: block, in: text) else { return nil }
    let added = keys(place.keys)
    guard !added.isEmpty else { return nil }
    // What stands open makes room for what is filled in now.
    let names = Set(added.map { $0.prefix { $0 != ":" } }.map(String.init))
    let open = place.open.filter { names.contains($0.key) }.map(\.lines)
    for lines in open.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      text.lines.removeSubrange(lines)
    }
    let end = place.end - open.map(\.count).reduce(0, +)
    let blanks = String(repeating: " ", count: place.indent)
    text.lines.insert(contentsOf: added.map { blanks + $0 }, at: end)
    return text.bytes
  }

  /// Whether an indicator has no key left by which it could take the values.
  func isTaken(_ document: [UInt8], at block: IndicatorBlock) -> Bool {
    guard let text = TextLines(document), let place = place(of: block, in: text) else {
      return false
    }
    return keys(place.keys).isEmpty
  }

  /// The block of an indicator in a header.
  private struct Place {
    /// The line past it.
    let end: Int
    /// How far its keys are indented.
    let indent: Int
    /// The keys with something behind them.
    let keys: Set<String>
    /// The keys that are still to be filled in.
    let open: [OpenKey]
  }

  /// Returns where the block of an indicator is; nil when it is not found.
  private func place(of block: IndicatorBlock, in text: TextLines) -> Place? {
    let line = block.keyRange.start.line - 1
    guard text.lines.indices.contains(line), let limit = headerEnd(text), line < limit else {
      return nil
    }
    let indent = text.lines[line].prefix { $0 == " " || $0 == "-" }.count
    let start = firstLine(of: line, indent: indent, text)
    let end = text.end(of: start, indentedBy: indent, before: limit)
    let open = OpenKey.all(in: start..<end, indent: indent, text)
    let keys = keys(in: start..<end, indent: indent, text).subtracting(open.map(\.key))
    return Place(end: end, indent: indent, keys: keys, open: open)
  }

  /// Returns a document with a new indicator in its header; nil when that is not safe.
  func text(addedTo document: [UInt8]) -> [UInt8]? {
    guard var text = TextLines(document), let limit = headerEnd(text) else { return nil }
    let list = (1..<limit).first {
      Words.trimmed(text.lines[$0]) == "indicatoren:" && text.indent($0) == 0
    }
    guard let list else {
      guard !text.lines[1..<limit].contains(where: { $0.hasPrefix("indicatoren") }) else {
        return nil
      }
      text.lines.insert(contentsOf: ["indicatoren:"] + item.map { "  " + $0 }, at: limit)
      return text.bytes
    }
    let first = ((list + 1)..<limit).first { text.indent($0) != nil }
    guard let first, let indent = text.indent(first),
      text.lines[first].dropFirst(indent).hasPrefix("-")
    else { return nil }
    let last = ((first + 1)..<limit).last { line in
      text.indent(line).map {
        $0 > indent || text.lines[line].dropFirst(indent).hasPrefix("-") && $0 == indent
      }
        ?? false
    }
    let blanks = String(repeating: " ", count: indent)
    let end = indent == 0 ? text.end(of: list, indentedBy: 0, before: limit) : (last ?? first) + 1
    text.lines.insert(contentsOf: item.map { blanks + $0 }, at: end)
    return text.bytes
  }

  /// Returns the line with the dash of an item, of which `line` has a key.
  private func firstLine(of line: Int, indent: Int, _ text: TextLines) -> Int {
    var first = line
    while first > 0, !text.lines[first].prefix(indent).contains("-"),
      text.indent(first - 1).map({ $0 >= indent - 2 }) ?? true
    { first -= 1 }
    return text.lines[first].prefix(indent).contains("-") ? first : line
  }

  /// Returns the keys of an item.
  private func keys(in range: Range<Int>, indent: Int, _ text: TextLines) -> Set<String> {
    Set(
      range.compactMap { line -> String? in
        let head = text.lines[line].prefix { $0 == " " || $0 == "-" }
        guard head.count == indent else { return nil }
        let key = text.lines[line].dropFirst(indent).prefix { $0 != ":" }
        return String(key)
      })
  }

  /// Returns the line of the three dashes that end the header.
  private func headerEnd(_ text: TextLines) -> Int? {
    guard text.lines.first.map(Words.trimmed) == "---" else { return nil }
    return text.lines.indices.dropFirst().first {
      ["---", "..."].contains(Words.trimmed(text.lines[$0]))
    }
  }
}
