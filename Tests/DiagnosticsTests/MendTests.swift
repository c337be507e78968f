import Diagnostics
import Testing

@Suite("Mends that are applied")
struct MendTests {
  /// A file of seven lines.
  static let file = SourceFile(path: "a.md", text: "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven\n")

  /// Returns a finding that replaces the first `old` with `new`.
  static func finding(
    _ old: String, _ new: String, isSafe: Bool = true, isAccepted: Bool = false
  ) -> Diagnostic {
    let text = file.text(0..<file.bytes.count)
    let start = text.firstRange(of: old).map { text[..<$0.lowerBound].utf8.count } ?? 0
    let range = SourceRange(file, start, start + old.utf8.count)
    var finding = Diagnostic(
      "x", .advies, at: range, "Anders",
      solutions: [.init("Schrijf anders", .init(range, new, isSafe: isSafe))])
    if isAccepted { finding.acceptance = .init(reason: "zo", by: "wij", date: "2026-01-01") }
    return finding
  }

  /// Returns the file after the mends.
  static func mended(_ findings: [Diagnostic]) -> String {
    SafeMends(findings).files.first.map { String(decoding: $0.mended, as: UTF8.self) } ?? ""
  }

  @Test("Safe mends are applied in the order of the file, whatever the order of the findings")
  func applies() {
    #expect(
      Self.mended([Self.finding("zes", "6"), Self.finding("een", "één")])
        == "één\ntwee\ndrie\nvier\nvijf\n6\nzeven\n")
  }

  @Test("Mends that may change the meaning, and those of accepted findings, are not")
  func leavesOthers() {
    let mends = SafeMends([
      Self.finding("een", "1", isSafe: false), Self.finding("twee", "2", isAccepted: true),
    ])
    #expect(mends.files.isEmpty)
    #expect(mends.unsafeCount == 1)
  }

  @Test("Of two mends of the same bytes the first is applied")
  func keepsTheFirst() {
    #expect(Self.mended([Self.finding("drie", "3"), Self.finding("rie", "x")]).contains("\n3\n"))
    #expect(SafeMends([Self.finding("drie", "3"), Self.finding("drie", "3")]).count == 1)
  }

  @Test("A mend with several spans is applied as a whole")
  func appliesAll() {
    var finding = Self.finding("een", "1")
    let second = Self.finding("twee", "2").solutions[0].replacements
    finding.solutions = [.init("Beide", all: finding.solutions[0].replacements + second)]
    #expect(Self.mended([finding]).hasPrefix("1\n2\ndrie"))
  }

  @Test("The difference shows the old and new lines with their context")
  func difference() throws {
    let mends = SafeMends([
      Self.finding("een", "1\n1½"), Self.finding("zes\n", ""), Self.finding("vijf", "5"),
    ])
    let mend = try #require(mends.files.first)
    #expect(
      MendDifference(mend, folder: "map").text() == """
        --- map/a.md
        +++ map/a.md
        @@ -1,3 +1,4 @@
        -een
        +1
        +1½
         twee
         drie
        @@ -3,5 +4,4 @@
         drie
         vier
        -vijf
        -zes
        -zeven
        +5
        +zeven

        """)
  }
}
