import Foundation
import TestSupport
import Testing

/// Input that nobody would write, within bounds of time and memory that the system enforces.
@Suite("Hostile input")
struct HostileInputTests {
  /// One input and the finding that it must give.
  struct Input: Sendable, CustomTestStringConvertible {
    /// What it is.
    let name: String
    /// The file.
    let path: String
    /// Its text.
    let text: @Sendable () -> String
    /// The finding; nil where none is asked, as long as the run ends.
    let id: String?

    var testDescription: String { name }
  }

  /// An agenda with these lines below its own.
  private static func agenda(_ lines: String) -> String {
    "formaat: 1\ninstelling:\n  naam: X\nregeling: 2024-2027\ntitel: T\nperiode: 2024-2027\n"
      + "status: concept\npeildatum: 2024-03-12\n" + lines
  }

  /// A document about doelstelling 1.3 with this header and body.
  private static func document(_ header: String, _ body: String = "") -> String {
    "---\ndoelstelling: \"1.3\"\n\(header)---\n\(body)"
  }

  /// A chapter about money with these rows of costs.
  private static func budget(_ rows: [String]) -> String {
    "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n    doelstelling;post;2024;2025;totaal;aandeel\n"
      + rows.map { "    \($0)\n" }.joined() + "---\n"
  }

  /// Aliases that would grow to a billion values if they were followed.
  private static var bomb: String {
    let names = (0..<10).map { String(UnicodeScalar(UInt8(97 + $0))) }
    return "\(names[0]): &a [x]\n"
      + zip(names, names.dropFirst()).map { earlier, name in
        let copies = Array(repeating: "*\(earlier)", count: 9).joined(separator: ",")
        return "\(name): &\(name) [\(copies)]\n"
      }.joined()
  }

  /// The agenda's file.
  private static let yaml = "agenda.yaml"
  /// The document's file.
  private static let markdown = "prioriteit-1/1.3.md"
  /// The chapter's file.
  private static let money = "hoofdstukken/70-middelen.md"

  /// The inputs.
  static let inputs: [Input] = [
    Input(name: "aliases of aliases", path: yaml, text: { agenda(bomb) }, id: "yaml-anchor"),
    Input(
      name: "a key that merges itself", path: yaml, text: { agenda("x: &x\n  <<: *x\n") },
      id: "yaml-anchor"),
    Input(
      name: "30.000 keys", path: yaml,
      text: { agenda((0..<30_000).map { "k\($0): v\n" }.joined()) }, id: "unknown-key"),
    Input(
      name: "30.000 times one key", path: yaml,
      text: { agenda(String(repeating: "titel: x\n", count: 30_000)) }, id: "duplicate-key"),
    Input(
      name: "lists 10.000 deep", path: yaml,
      text: {
        agenda(
          "bronnen: " + String(repeating: "[", count: 10_000)
            + String(repeating: "]", count: 10_000) + "\n")
      }, id: "yaml-syntax"),
    Input(
      name: "mappings 10.000 deep", path: yaml,
      text: { agenda("bronnen: " + String(repeating: "{a: ", count: 10_000) + "\n") },
      id: "yaml-syntax"),
    Input(
      name: "blocks 10.000 deep", path: markdown,
      text: { document("indicatoren:\n  " + String(repeating: "- ", count: 10_000) + "x\n") },
      id: "yaml-syntax"),
    Input(
      name: "a NUL byte", path: markdown, text: { document("", "Te\0kst\n") }, id: "file-not-text"),
    Input(
      name: "text from right to left in a name", path: yaml,
      text: { agenda("adres: \"https://x.nl/\u{202E}lmth\"\n") }, id: nil),
    Input(
      name: "references 10.000 deep", path: markdown,
      text: {
        document(
          "", String(repeating: "{{", count: 10_000) + String(repeating: "}}", count: 10_000))
      }, id: nil),
    Input(
      name: "a begroting of 10.000 wrong rows", path: money,
      text: { budget((0..<10_000).map { "1.1;p\($0);\($0);1;999999999999999;1%" }) },
      id: "budget-total-differs"),
    Input(
      name: "a begroting of 10.000 totals", path: money,
      text: { budget((0..<10_000).flatMap { ["1.1;p\($0);1;1;2;", "totaal;t\($0);1;1;2;"] }) },
      id: nil),
    Input(
      name: "a begroting of 20.000 columns", path: money,
      text: {
        "---\nhoofdstuk: middelen\nbegroting:\n  kosten: |\n    "
          + (0..<20_000).map { String($0) }.joined(separator: ";") + "\n---\n"
      }, id: "unknown-key"),
  ]

  @Test("ends with a finding, within 60 seconds of processor time and 2 GB", arguments: inputs)
  func ends(input: Input) throws {
    let folder = try TemporaryFolder()
    try folder.write("content/agenda.yaml", Self.agenda(""))
    try folder.write("content/" + input.path, input.text())
    let tool = Tool(in: folder.url, limits: .init(seconds: 60, megabytes: 2048))
    let run = try tool.run("check", "--format", "concise")
    #expect(run.status == 0 || run.status == 1, "ended by \(run.status): \(run.error)")
    guard let id = input.id else { return }
    let place = "content/\(input.path):"
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix(place) && $0.hasSuffix("[\(id)]") })
  }
}
