import AgendaModel
import Diagnostics
import Reading
import TestSupport
import Testing

/// Reads small agendas that tests write as text.
enum Sample {
  /// The editions of the Regeling.
  static let regelingen = Editions.all().regelingen

  /// An `agenda.yaml` about which there is nothing to say.
  static let agenda = """
    formaat: 1
    instelling:
      naam: Voorbeeldcollege
    regeling: 2024-2027

    """

  /// Reads files; `agenda.yaml` is the sample's where none is given.
  static func read(_ files: [String: String]) -> ReadResult {
    read(bytes: files.mapValues { Array($0.utf8) })
  }

  /// Reads files given as bytes.
  static func read(bytes files: [String: [UInt8]]) -> ReadResult {
    let all = files.merging(["agenda.yaml": Array(agenda.utf8)]) { given, _ in given }
    return AgendaReader.read(
      files: all.map { InputFile(path: $0.key, bytes: $0.value) }, regelingen: regelingen)
  }

  /// Returns a document about doelstelling 1.3 with this in its header.
  static func document(header: String = "", body: String = "") -> String {
    "---\ndoelstelling: \"1.3\"\n" + header + "---\n" + body
  }

  /// Reads one document about doelstelling 1.3.
  static func doelstelling(header: String = "", body: String = "") throws -> AgendaDocument {
    let result = read(["prioriteit-1/1.3.md": document(header: header, body: body)])
    #expect(result.findings.map(\.id).isEmpty, "\(result.findings.map(\.summary))")
    return try #require(result.agenda.doelstellingen.first)
  }

  /// Expects exactly the findings `ids`, in order, at the marked spans of the file at `path`.
  static func expect(
    _ ids: [String], in marked: String, at path: String = "agenda.yaml",
    with others: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let source = MarkedText(marked)
    let files = others.merging([path: source.text]) { _, given in given }
    let findings = read(files).findings.sortedForPrinting()
    #expect(findings.map(\.id) == ids, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { $0.range.file.path == path }, sourceLocation: sourceLocation)
    let places = findings.map { $0.range.lower..<$0.range.upper }
    let found = MarkedText.marking(places, in: source.text)
    #expect(found == marked, sourceLocation: sourceLocation)
    for finding in findings {
      #expect(!finding.solutions.isEmpty, "\(finding.id) says no mend")
    }
  }
}
