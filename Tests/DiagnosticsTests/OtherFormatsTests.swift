import Diagnostics
import Foundation
import Testing

@Suite("Reports for other programs")
struct OtherFormatsTests {
  /// A report with a full finding, a bare one, and one in a file with odd signs in its path.
  static let report = FolderReport(
    [
      FormatterTests.full, FormatterTests.bare,
      Diagnostic(
        "unused-file", .advies,
        at: SourceRange(SourceFile(path: "beelden/één, twee: 100%.png", text: "a\nb"), 0, 3),
        "Dit bestand, 100%, wordt\nniet gebruikt", explanation: "Waarom: zo",
        solutions: [.init("Haal het weg")]),
    ], folder: "content")

  /// The top of the log that is printed for the report.
  static func log() throws -> [String: Any] {
    let kinds = ["header-missing", "number-unreadable"].map {
      FindingKind(id: $0, title: "T", help: "H", family: "Notatie", severity: .fout)
    }
    let text = SARIFFormatter(kinds: kinds, version: "1.2.3").report([report])
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The results of that log.
  static func results() throws -> [[String: Any]] {
    let runs = try #require(try log()["runs"] as? [[String: Any]])
    return try #require(runs.first?["results"] as? [[String: Any]])
  }

  @Test("SARIF names its version, its rules and the level of each result")
  func sarifLevels() throws {
    #expect(try Self.log()["version"] as? String == "2.1.0")
    let results = try Self.results()
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, nil])
  }

  @Test("SARIF has an acceptance as a suppression, a note as a related place, a mend as a fix")
  func sarifParts() throws {
    let full = try #require(try Self.results().first)
    let suppression = try #require((full["suppressions"] as? [[String: Any]])?.first)
    #expect(suppression["justification"] as? String == "Zo besproken (redactie, 2026-11-21)")
    #expect((full["relatedLocations"] as? [Any])?.count == 1)
    let fix = try #require((full["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let new = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(new["insertedContent"] as? [String: String] == ["text": "3,8"])
    let region = try #require(new["deletedRegion"] as? [String: Int])
    #expect(region == ["startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 13])
  }

  @Test("SARIF escapes what an address cannot hold, and makes absolute paths addresses")
  func sarifAddresses() throws {
    let text = SARIFFormatter(kinds: [], version: "1").report([Self.report])
    #expect(text.contains("\"content/beelden/%C3%A9%C3%A9n%2C%20twee%3A%20100%25.png\""))
    let absolute = SARIFFormatter(kinds: [], version: "1").report([
      FolderReport([FormatterTests.bare], folder: "/agenda's")
    ])
    #expect(absolute.contains("\"file:///agenda%27s/prioriteit-1/1.1.md\""))
  }

  @Test("GitHub gets one command per open finding, with its signs escaped")
  func github() {
    #expect(
      GitHubFormatter.report(Self.report) == """
        ::warning file=content/prioriteit-1/1.1.md,line=2,endLine=2,col=1,endColumn=5,title=waarschuwing%3A header-missing::Er is geen kopblok
        ::notice file=content/beelden/één%2C twee%3A 100%25.png,line=1,endLine=2,title=advies%3A unused-file::Dit bestand, 100%25, wordt%0Aniet gebruikt%0AWaarom: zo%0AZo lost u het op: Haal het weg
        1 waarschuwing, 1 advies, 1 besproken en zo gelaten.

        """)
  }

  @Test("Colour paints words and marks, and the words stay the same without it")
  func colours() {
    let report = FolderReport([FormatterTests.full, FormatterTests.bare], folder: "content")
    let coloured = TextFormatter(.coloured).text(report)
    #expect(coloured.contains("\u{1B}[1;33mwaarschuwing:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;33m^^^^^\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == TextFormatter().text(report))
  }
}
