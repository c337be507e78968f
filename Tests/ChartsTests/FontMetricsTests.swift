import Charts
import Testing

struct FontMetricsTests {
  /// The cases of `computesTheWidthFromTheTable`.
  static let widths: [(String, Int)] = [
    // DejaVu Sans at 14 units, measured with its hmtx table, plus a fifth.
    ("", 0), ("0", 1303), ("21%", 1303 * 2 + 1946), ("€\u{A0}5", 1303 + 651 + 1303),
    ("ë", 1260), ("e\u{301}", 1260), ("−1", 1716 + 1303), ("中", 2048),
  ]

  @Test(arguments: widths)
  func computesTheWidthFromTheTable(_ text: String, _ units: Int) {
    #expect((FontMetrics.width(of: text) - Double(units) / 2048 * 14 * 1.2).magnitude < 1e-9)
  }

  @Test(arguments: [
    "Voortijdig schoolverlaten op niveau 3", "beroepsbegeleidingsovereenkomstenadministratie",
    "onderwijs-arbeidsmarkt/regio", "   begin en   eind   ", "een\nregel\teinde", "a",
  ])
  func breaksLinesThatAllFitAndLoseNothing(_ text: String) {
    let lines = FontMetrics.lines(of: text, room: 100)
    for line in lines { #expect(FontMetrics.width(of: line) <= 100.01, "\(line)") }
    let kept = lines.joined().filter { !$0.isWhitespace && $0 != "-" }
    #expect(kept == text.filter { !$0.isWhitespace && $0 != "-" })
  }

  @Test func breaksAtSpacesAndAfterHyphens() {
    let lines = FontMetrics.lines(of: "aansluiting onderwijs-arbeidsmarkt", room: 130)
    #expect(lines == ["aansluiting", "onderwijs-", "arbeidsmarkt"])
  }

  @Test func givesNoLinesForNoWords() {
    #expect(FontMetrics.lines(of: "", room: 100) == [])
    #expect(FontMetrics.lines(of: "  \n ", room: 100) == [])
  }

  @Test func makesProgressInARoomThatIsTooSmall() {
    #expect(FontMetrics.lines(of: "woord", room: -5).joined().filter { $0 != "-" } == "woord")
  }
}
