/// A text of YAML in lines, to which others are added without touching those that are there.
struct TextLines {
  /// The lines without their ends.
  var lines: [String]
  /// What ends each line: that of the first one.
  private let end: String
  /// Whether the last line had an end.
  private let isClosed: Bool
  /// The mark that some editors put first.
  private let mark: [UInt8]

  /// Takes a text apart; nil when it is not stored as UTF-8, so that nothing can be kept as it is.
  init?(_ bytes: [UInt8]) {
    mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    guard let text = String(validating: bytes.dropFirst(mark.count), as: UTF8.self) else {
      return nil
    }
    let isWindows = text.unicodeScalars.contains("\r")
    end = isWindows ? "\r\n" : "\n"
    var rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    isClosed = rows.last?.isEmpty == true
    if isClosed { rows.removeLast() }
    lines = rows.map { $0.unicodeScalars.last == "\r" ? String($0.unicodeScalars.dropLast()) : $0 }
    // Line ends of two kinds would not come back as they were.
    if isWindows, rows.contains(where: { $0.unicodeScalars.last != "\r" }) { return nil }
  }

  /// The bytes of the text; its last line has an end.
  var bytes: [UInt8] { mark + Array(lines.map { $0 + end }.joined().utf8) }

  /// Returns the number of blanks before a line; nil for a line with nothing on it.
  func indent(_ line: Int) -> Int? {
    let blanks = lines[line].prefix { $0 == " " }.count
    return blanks == lines[line].count ? nil : blanks
  }

  /// Returns the place behind a block: the lines from `start` that are indented by at least `indent`.
  ///
  /// Empty lines at its end are not part of it.
  func end(of start: Int, indentedBy indent: Int, before limit: Int) -> Int {
    var end = start + 1
    for line in (start + 1)..<max(start + 1, limit) {
      guard let blanks = self.indent(line) else { continue }
      guard blanks >= indent else { break }
      end = line + 1
    }
    return end
  }
}
