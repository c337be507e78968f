/// Text in columns for a terminal: aligned, and no line longer than a page of a hundred signs.
enum TextColumns {
  /// The longest line.
  static let width = 100

  /// Returns rows with each column as wide as its longest text; the last column goes on below itself.
  static func lines(_ rows: [[String]], indent: Int = 2, numbers: Set<Int> = []) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { at in
      min(44, rows.map { at < $0.count ? $0[at].count : 0 }.max() ?? 0)
    }
    return rows.flatMap { line($0, widths, indent, numbers) }
  }

  /// Returns one row, on as many lines as its last text needs.
  private static func line(
    _ row: [String], _ widths: [Int], _ indent: Int, _ numbers: Set<Int>
  ) -> [String] {
    guard let last = row.last else { return [] }
    var head = String(repeating: " ", count: indent)
    for (at, text) in row.dropLast().enumerated() {
      let short = shortened(text, to: widths[at])
      let blanks = String(repeating: " ", count: max(0, widths[at] - short.count))
      head += (numbers.contains(at) ? blanks + short : short + blanks) + "  "
    }
    let pieces = wrapped(last, to: max(20, width - head.count))
    let blanks = String(repeating: " ", count: head.count)
    return pieces.enumerated().map { trimmed(($0.offset == 0 ? head : blanks) + $0.element) }
  }

  /// Returns text in lines of at most `limit` signs, cut between words where that can be.
  static func wrapped(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
      if !line.isEmpty, line.count + 1 + word.count > limit {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
      while line.count > limit {
        lines.append(String(line.prefix(limit)))
        line = String(line.dropFirst(limit))
      }
    }
    return lines.isEmpty || !line.isEmpty ? lines + [line] : lines
  }

  /// Returns text of at most `limit` signs.
  static func shortened(_ text: String, to limit: Int) -> String {
    text.count > limit ? text.prefix(max(0, limit - 1)) + "…" : text
  }

  /// Returns a line without blanks at its end.
  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
