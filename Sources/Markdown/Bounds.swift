public import Diagnostics

/// The sizes beyond which a Markdown body is not given to the parser.
///
/// Debian's cmark-gfm needs cubic time for a table of n columns and n rows, and deep nesting costs
/// stack. A body over a bound is refused with a finding; nothing of it is lost, it stays in its file.
public enum MarkdownBounds {
  /// The most cells (columns times rows) of one table.
  public static let cells = 20_000
  /// The deepest nesting of lists and quotations.
  public static let nesting = 60

  /// Returns why the body is refused, or nil when it may be parsed.
  ///
  /// Code is counted like the rest, since only the parser knows for certain what is code.
  public static func finding(in file: SourceFile, bodyStart: Int) -> Diagnostic? {
    var table = TableSize()
    for line in file.position(of: bodyStart).line...max(file.lineCount, 1) {
      let range = file.range(ofLine: line)
      if depth(of: range, in: file.bytes) > nesting { return nestingFinding(file, range) }
      table.add(range, in: file.bytes)
      if table.cells > cells { return tableFinding(file, range, table) }
    }
    return nil
  }

  /// Returns an upper bound of the nesting that a line can open or continue.
  ///
  /// Every marker of a list, quotation or footnote counts, and every second blank before the text,
  /// as a level takes at least two columns.
  private static func depth(of line: Range<Int>, in bytes: [UInt8]) -> Int {
    var (blanks, markers, at) = (0, 0, line.lowerBound)
    while at < line.upperBound {
      if AttributeParser.isBlank(bytes[at]) {
        blanks += bytes[at] == 0x20 ? 1 : 4
        at += 1
      } else if let next = marker(at, before: line.upperBound, in: bytes) {
        markers += 1
        at = next
      } else {
        return markers + blanks / 2
      }
    }
    return markers
  }

  /// Returns the offset past the marker of a list, quotation or footnote at `at`, or nil.
  private static func marker(_ at: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: ">"): return at + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return at + 1 == end || AttributeParser.isBlank(bytes[at + 1]) ? at + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let mark = bytes[at..<end].first { !(0x30...0x39).contains($0) }
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      return bytes[at..<end].firstIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 }
    case UInt8(ascii: "["):
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "^") else { return nil }
      let close = bytes[at..<end].firstIndex(of: UInt8(ascii: "]"))
      return close.flatMap { $0 + 1 < end && bytes[$0 + 1] == UInt8(ascii: ":") ? $0 + 2 : nil }
    default: return nil
    }
  }

  /// The finding about nesting.
  private static func nestingFinding(_ file: SourceFile, _ line: Range<Int>) -> Diagnostic {
    Diagnostic(
      "nesting-too-deep", .fout, at: SourceRange(file, line),
      "Deze opsomming is dieper genest dan \(nesting) niveaus",
      explanation: "Zo diep genest kan niemand de tekst lezen. "
        + "De tekst van dit bestand is niet gelezen.",
      solutions: [.init("Maak van de diepste niveaus gewone alinea's of aparte kopjes")])
  }

  /// The finding about a table.
  private static func tableFinding(
    _ file: SourceFile, _ line: Range<Int>, _ table: TableSize
  ) -> Diagnostic {
    Diagnostic(
      "table-too-large", .fout, at: SourceRange(file, line),
      "Deze tabel heeft meer dan \(cells) cellen (\(table.columns) kolommen)",
      explanation: "Zo'n tabel is op een pagina niet te lezen. "
        + "De tekst van dit bestand is niet gelezen.",
      solutions: [.init("Zet de tabel als CSV-bestand in de map data en verwijs ernaar")])
  }
}

/// The size of the table that the lines read so far could form.
private struct TableSize {
  /// The most columns of one of its lines.
  private(set) var columns = 0
  /// Its lines.
  private(set) var rows = 0

  /// The cells the parser could make of it.
  var cells: Int { columns * rows }

  /// Adds a line; a blank line ends the table.
  mutating func add(_ line: Range<Int>, in bytes: [UInt8]) {
    guard line.contains(where: { !AttributeParser.isBlank(bytes[$0]) }) else {
      self = TableSize()
      return
    }
    let bars = line.count { bytes[$0] == UInt8(ascii: "|") }
    guard bars > 0 || rows > 0 else { return }
    columns = max(columns, bars + 1)
    rows += 1
  }
}
