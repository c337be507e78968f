import Diagnostics
import Testing

@Suite("Source files know their places")
struct SourceFileTests {
  /// Text, an offset in it, and the line and column that people see.
  static let places: [(String, Int, Int, Int)] = [
    ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("abc", 99, 1, 4), ("abc", -1, 1, 1),
    ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\n", 2, 2, 1),
    ("é\nx", 2, 1, 2), ("één", 2, 1, 2), ("één", 4, 1, 3), ("€ 5", 3, 1, 2),
    ("a\r\nb", 3, 2, 1), ("a\r\nb", 1, 1, 2), ("\n\n\n", 2, 3, 1), ("", 0, 1, 1),
    ("😀x", 4, 1, 2), ("e\u{301}x", 3, 1, 3),
  ]

  @Test("gives the line and the column in characters of an offset", arguments: places)
  func position(text: String, offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(file.position(of: offset) == SourcePosition(line: line, column: column))
  }

  @Test("finds the offset of a line and column again", arguments: places.filter { $0.1 >= 0 })
  func offset(text: String, offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(file.offset(line: line, column: column) == min(offset, text.utf8.count))
  }

  @Test("knows every place of a long line with letters of several bytes, there and back")
  func longLine() {
    let text = "x\n" + String(repeating: "aé€😀", count: 300)
    let file = SourceFile(path: "a.md", text: text)
    var offset = 2
    for (index, scalar) in text.unicodeScalars.dropFirst(2).enumerated() {
      #expect(file.position(of: offset) == SourcePosition(line: 2, column: index + 1))
      #expect(file.offset(line: 2, column: index + 1) == offset)
      offset += String(scalar).utf8.count
    }
    #expect(offset == file.bytes.count)
  }

  @Test("stays quick with very many places on one line", .timeLimit(.minutes(1)))
  func manyPlaces() {
    let file = SourceFile(path: "a.md", text: String(repeating: "één ", count: 500_000))
    let columns = stride(from: 0, to: file.bytes.count, by: 60).map { offset in
      file.position(of: offset).column
    }
    #expect(columns == columns.sorted())
    #expect(columns.last.map { $0 > 1_900_000 } == true)
  }

  @Test("gives a line without its line ending")
  func lineRange() {
    let file = SourceFile(path: "a.md", text: "een\r\ntwéé\n\ndrie")
    let lines = (1...file.lineCount).map { file.text(file.range(ofLine: $0)) }
    #expect(lines == ["een", "twéé", "", "drie"])
    #expect(file.start(ofLine: 2) == 5)
    #expect(file.start(ofLine: 99) == file.bytes.count)
    #expect(file.range(ofLine: 99).isEmpty)
  }

  @Test("has a last empty line behind a final line feed")
  func finalLine() {
    #expect(SourceFile(path: "a.md", text: "a\n").lineCount == 2)
    #expect(SourceFile(path: "a.md", text: "").lineCount == 1)
  }

  @Test("reads a range past the end, or of broken bytes, without failing")
  func brokenText() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x62])
    #expect(file.text(0..<99) == "a\u{FFFD}b")
    #expect(file.text(50..<60).isEmpty)
  }

  @Test("equates ranges of the same path and bytes, and mends turned bounds")
  func ranges() {
    let one = SourceFile(path: "a.md", text: "abc")
    let two = SourceFile(path: "a.md", text: "abc")
    #expect(SourceRange(one, 0, 2) == SourceRange(two, 0, 2))
    #expect(SourceRange(one, 0, 2).hashValue == SourceRange(two, 0, 2).hashValue)
    #expect(SourceRange(one, 0, 2) != SourceRange(one, 0, 3))
    #expect(SourceRange(one, 2, 0) == SourceRange(one, 2, 2))
    #expect(SourceRange(one, 1, 3).text == "bc")
  }
}
