import Diagnostics
import Foundation
import Testing

@Suite("Reports of findings")
struct FormatterTests {
  /// The file that the findings point into.
  static let file = SourceFile(
    path: "prioriteit-1/1.1.md", text: "---\ntitel: 3,8,1 é \"x\"\n---\n")

  /// A finding with everything that one can have.
  static var full: Diagnostic {
    var finding = Diagnostic(
      "number-unreadable", .fout, at: SourceRange(file, 11, 16), "\"3,8,1\" is geen getal",
      explanation: "Er staan twee komma's.",
      notes: [.init(at: SourceRange(file, 0, 3), "Eerder hier")],
      solutions: [.init("Schrijf één komma", .init(SourceRange(file, 11, 16), "3,8"))],
      subject: "2c")
    finding.acceptance = .init(reason: "Zo besproken", by: "redactie", date: "2026-11-21")
    return finding
  }

  /// A finding with no more than it must have.
  static let bare = Diagnostic(
    "header-missing", .waarschuwing, at: SourceRange(file, 4, 9), "Er is geen kopblok")

  @Test("prints headline, place, frame, reason and mend")
  func text() {
    let report = TextFormatter.report([Self.bare, Self.full], folder: "content")
    #expect(
      report == """
        waarschuwing: Er is geen kopblok [header-missing]
          --> content/prioriteit-1/1.1.md:2:1
          2 | titel: 3,8,1 é "x"
            | ^^^^^

        besproken en zo gelaten: "3,8,1" is geen getal [number-unreadable]
          --> content/prioriteit-1/1.1.md:2:8
          2 | titel: 3,8,1 é "x"
            |        ^^^^^
          Eerder hier: content/prioriteit-1/1.1.md:1:1
          Waarom: Er staan twee komma's.
          Zo lost u het op: Schrijf één komma
          Besproken en zo gelaten, omdat: Zo besproken (redactie, 2026-11-21)

        1 waarschuwing, 1 besproken en zo gelaten.

        """)
  }

  @Test("says so when there is nothing")
  func nothing() {
    #expect(TextFormatter.report([], folder: "content") == "Geen bevindingen.\n")
    #expect(ConciseFormatter.report([], folder: "content").isEmpty)
  }

  @Test("prints one line per finding")
  func concise() {
    #expect(
      ConciseFormatter.report([Self.bare, Self.full], folder: "")
        == "prioriteit-1/1.1.md:2:1: waarschuwing: Er is geen kopblok [header-missing]\n"
        + "prioriteit-1/1.1.md:2:8: besproken en zo gelaten: \"3,8,1\" is geen getal "
        + "[number-unreadable]\n")
  }

  @Test("prints JSON that other programs read back")
  func json() throws {
    let report = JSONFormatter.report([Self.full, Self.bare], folder: "content")
    let parsed = try JSONSerialization.jsonObject(with: Data(report.utf8))
    let top = try #require(parsed as? [String: Any])
    #expect(top["version"] as? String == JSONFormatter.version)
    let findings = try #require(top["findings"] as? [[String: Any]])
    #expect(findings.count == 2)
    let first = findings[0]
    #expect(first["id"] as? String == "number-unreadable")
    #expect(first["severity"] as? String == "fout")
    #expect(first["file"] as? String == "content/prioriteit-1/1.1.md")
    #expect((first["line"] as? Int, first["column"] as? Int) == (2, 8))
    #expect((first["endLine"] as? Int, first["endColumn"] as? Int) == (2, 13))
    #expect(first["summary"] as? String == "\"3,8,1\" is geen getal")
    #expect(first["subject"] as? String == "2c")
    #expect((first["accepted"] as? [String: String])?["by"] == "redactie")
    let solutions = try #require(first["solutions"] as? [[String: Any]])
    let replacement = try #require(solutions.first?["replacement"] as? [String: Any])
    #expect(replacement["text"] as? String == "3,8")
    #expect(findings[1]["explanation"] is NSNull)
    #expect(findings[1]["accepted"] is NSNull)
  }

  @Test("keeps the order of keys and escapes what JSON cannot hold")
  func jsonText() {
    let value = JSON.object([
      ("z", .array([.null, .bool(true), .integer(-1), .number("3.80")])),
      ("a", .string("\"\\\n\u{1}\u{7F}é")), ("leeg", .array([])),
    ])
    #expect(
      value.text() == """
        {
          "z": [
            null,
            true,
            -1,
            3.80
          ],
          "a": "\\"\\\\\\n\\u0001\\u007fé",
          "leeg": []
        }
        """)
  }

  @Test("cuts a long line around the place, and shows no control characters")
  func frames() {
    let long =
      String(repeating: "x", count: 300) + "\u{202E}fout" + String(repeating: "y", count: 300)
    let file = SourceFile(path: "a.md", text: long)
    let finding = Diagnostic("a-b", .fout, at: SourceRange(file, 303, 307), "Fout")
    let lines = TextFormatter.report([finding], folder: "").split(separator: "\n")
    #expect(lines[2].hasPrefix("  1 | xxx") && lines[2].contains(" fout"))
    #expect(lines[2].count == 106)
    #expect(lines[3].hasSuffix("^^^^"))
    #expect(!lines[2].unicodeScalars.contains("\u{202E}"))
  }

  @Test("draws carets to the line's end for a span of several lines, and none under a blank line")
  func spans() {
    let file = SourceFile(path: "a.md", text: "ab\n\ncd\n")
    let wide = Diagnostic("a-b", .fout, at: SourceRange(file, 1, 6), "Fout")
    #expect(TextFormatter.report([wide], folder: "").contains("  1 | ab\n    |  ^\n"))
    let blank = Diagnostic("a-b", .fout, at: SourceRange(file, 3, 3), "Fout")
    #expect(!TextFormatter.report([blank], folder: "").contains("|"))
    let end = Diagnostic("a-b", .fout, at: SourceRange(file, 2, 2), "Fout")
    #expect(TextFormatter.report([end], folder: "").contains("|   ^\n"))
  }

  @Test("counts in words, one and many")
  func counts() {
    let one = FindingCount([Self.bare])
    #expect(one.sentence == "1 waarschuwing.")
    var fault = Self.full
    fault.acceptance = nil
    #expect(
      FindingCount([fault, fault, Self.full]).sentence == "2 fouten, 1 besproken en zo gelaten.")
    let rest = [Severity.nogInTeVullen, .advies, .advies, .melding].map {
      Diagnostic("a-b", $0, at: SourceRange(Self.file, 0, 0), "x")
    }
    #expect(FindingCount(rest).sentence == "1 onderdeel nog in te vullen, 2 adviezen, 1 melding.")
  }

  @Test("sorts by path, place, id and summary, and drops exact doubles")
  func sorting() {
    let other = SourceFile(path: "agenda.yaml", text: "abc")
    let findings = [
      Diagnostic("b-b", .fout, at: SourceRange(Self.file, 4, 9), "x"),
      Diagnostic("a-a", .fout, at: SourceRange(Self.file, 4, 9), "y"),
      Diagnostic("a-a", .fout, at: SourceRange(Self.file, 4, 9), "x"),
      Diagnostic("a-a", .fout, at: SourceRange(Self.file, 4, 9), "x"),
      Diagnostic("z-z", .melding, at: SourceRange(Self.file, 0, 1), "x"),
      Diagnostic("z-z", .fout, at: SourceRange(other, 2, 3), "x"),
    ]
    let sorted = findings.sortedForPrinting().map {
      "\($0.range.file.path):\($0.range.lower):\($0.id):\($0.summary)"
    }
    #expect(
      sorted == [
        "agenda.yaml:2:z-z:x", "prioriteit-1/1.1.md:0:z-z:x", "prioriteit-1/1.1.md:4:a-a:x",
        "prioriteit-1/1.1.md:4:a-a:y", "prioriteit-1/1.1.md:4:b-b:x",
      ])
    #expect(Severity.allCases.sorted() == Severity.allCases)
  }
}
