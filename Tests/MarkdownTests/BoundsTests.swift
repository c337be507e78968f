import Diagnostics
import Markdown
import Testing

@Suite("Sizes beyond all reason")
struct BoundsTests {
  /// Returns the id of the finding about some text.
  private func finding(_ text: String) -> String? {
    MarkdownBounds.finding(in: SourceFile(path: "a.md", text: text), bodyStart: 0)?.id
  }

  /// Returns a table.
  private static func table(columns: Int, rows: Int) -> String {
    let row = String(repeating: "|a", count: columns) + "|\n"
    let border = String(repeating: "|-", count: columns) + "|\n"
    return row + border + String(repeating: row, count: rows)
  }

  @Test("refuses a table of 200 columns and 200 rows, and takes one of 100 by 100")
  func tables() {
    #expect(finding(Self.table(columns: 200, rows: 200)) == "table-too-large")
    #expect(finding(Self.table(columns: 100, rows: 100)) == nil)
    let quoted = Self.table(columns: 200, rows: 200).split(separator: "\n").map { "> \($0)\n" }
      .joined()
    #expect(finding(quoted) == "table-too-large")
    let short = Self.table(columns: 3000, rows: 1) + String(repeating: "|\n", count: 3000)
    #expect(finding(short) == "table-too-large")
  }

  @Test("counts each table on its own")
  func manyTables() {
    let tables = String(repeating: Self.table(columns: 10, rows: 10) + "\n", count: 300)
    #expect(finding(tables) == nil)
  }

  /// Text that nests deeper than allowed.
  static let deep: [(String, String)] = [
    ("list", (0..<500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()),
    ("tabs", (0..<100).map { String(repeating: "\t", count: $0) + "- x\n" }.joined()),
    ("quote", String(repeating: ">", count: 500) + " x\n"),
    ("dashes", String(repeating: "- ", count: 500) + "x\n"),
    ("numbers", String(repeating: "1. ", count: 500) + "\n"),
    ("mixed", String(repeating: "> 1) * ", count: 100) + "x\n"),
    ("footnotes", String(repeating: "[^a]: ", count: 500) + "x\n"),
  ]

  @Test("refuses nesting of 500 levels", arguments: deep)
  func nesting(name: String, text: String) {
    #expect(finding(text) == "nesting-too-deep")
  }

  @Test("points at the line that is too deep")
  func place() throws {
    let file = SourceFile(path: "a.md", text: "x: y\n\nEen\n\n" + String(repeating: ">", count: 61))
    let found = try #require(MarkdownBounds.finding(in: file, bodyStart: 5))
    #expect(found.range.start == SourcePosition(line: 5, column: 1))
    #expect(found.severity == .fout && !found.solutions.isEmpty)
  }

  @Test("takes ordinary text, blank lines with spaces and long dashes")
  func ordinary() {
    let text =
      "# Kop\n\n- a\n  - b\n    - c\n\n" + String(repeating: " ", count: 400) + "\n\n"
      + String(repeating: "-", count: 400) + "\n\n1990. Een jaar.\n"
    #expect(finding(text) == nil)
  }

  /// Text within the bounds that is hard on a parser.
  static let hard: [(String, String)] = [
    ("stars", String(repeating: "*", count: 5000) + "x" + String(repeating: "*", count: 5000)),
    ("emphases", String(repeating: "*a **b ", count: 5000)),
    ("brackets", String(repeating: "[", count: 5000)),
    ("links", String(repeating: "[", count: 5000) + "x" + String(repeating: "](y)", count: 5000)),
    ("images", String(repeating: "![", count: 5000)),
    ("footnotes", String(repeating: "[^a", count: 5000)),
    ("quotes", String(repeating: ">", count: 60) + "x"),
    ("strikes", String(repeating: "~~x ", count: 5000)),
    ("ticks", (1..<300).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
    ("entities", String(repeating: "&", count: 50_000)),
    ("braces", String(repeating: "{", count: 50_000)),
    ("pairs", String(repeating: "{{", count: 25_000)),
    ("html", String(repeating: "<a ", count: 20_000)),
    ("marks", String(repeating: "x {a}\n", count: 20_000)),
    ("notes", (0..<3000).map { "[^\($0)]: x\n" }.joined()),
  ]

  @Test("stays quick on hard text", .timeLimit(.minutes(1)), arguments: hard)
  func hardText(name: String, text: String) {
    let file = SourceFile(path: "a.md", text: text + "\n")
    guard MarkdownBounds.finding(in: file, bodyStart: 0) == nil else { return }
    let clock = ContinuousClock()
    var document: MarkdownDocument?
    let time = clock.measure { document = MarkdownParser.parse(file) }
    #expect(document != nil)
    #expect(time < .seconds(5), "\(name) took \(time)")
  }

  @Test("flattens what still nests too deep, and loses no text")
  func flattening() {
    let text =
      String(repeating: "*a ", count: 200) + "kern" + String(repeating: "*", count: 200) + "\n"
    let file = SourceFile(path: "a.md", text: text)
    guard case .paragraph(let inlines)? = MarkdownParser.parse(file).blocks.first?.kind else {
      Issue.record("not a paragraph")
      return
    }
    #expect(inlines.plainText.contains("kern"))
    let quotes = SourceFile(path: "a.md", text: String(repeating: ">", count: 3000) + "kern\n")
    #expect(TreeDump(document: MarkdownParser.parse(quotes)).text.contains("kern"))
  }

  @Test("reads a paragraph of a megabyte", .timeLimit(.minutes(1)))
  func longParagraph() {
    let text = String(
      repeating: "Een zin van de school met *nadruk* en {{2c doel}}. ", count: 20_000)
    let file = SourceFile(path: "a.md", text: text)
    let document = MarkdownParser.parse(file)
    #expect(document.blocks.count == 1)
    #expect(document.references.count == 20_000)
    #expect(document.references.last.map { file.text($0.range) } == "{{2c doel}}")
  }
}
