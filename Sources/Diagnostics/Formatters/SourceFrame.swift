/// The source line of a finding with a line of carets under the wrong span.
enum SourceFrame {
  /// The most columns of a source line that are shown.
  static let width = 100

  /// Returns the frame; empty when the line has nothing to show.
  static func lines(
    of range: SourceRange, severity: Severity = .melding, _ style: TextStyle = .plain
  ) -> [String] {
    let (file, start, end) = (range.file, range.start, range.end)
    let count = file.position(of: file.range(ofLine: start.line).upperBound).column - 1
    let first = max(0, min(start.column - 1 - width / 2, count - width))
    let from = file.offset(line: start.line, column: first + 1)
    let to = file.offset(line: start.line, column: first + 1 + width)
    let shown = file.text(from..<to).unicodeScalars.map(visible)
    guard !shown.allSatisfy(\.properties.isWhitespace) else { return [] }
    let length = end.line == start.line ? end.column - start.column : count - start.column + 1
    let indent = start.column - 1 - first
    let carets = max(1, min(length, shown.count - indent))
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let marks = style.paint(String(repeating: "^", count: carets), .marks(severity))
    return [
      "  \(style.paint(number + " |", .place)) \(String(String.UnicodeScalarView(shown)))",
      "  \(style.paint(gutter + " |", .place)) \(String(repeating: " ", count: indent))\(marks)",
    ]
  }

  /// Returns the scalar as it may be sent to a terminal: control characters become a blank.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: " "
    default: scalar
    }
  }
}
