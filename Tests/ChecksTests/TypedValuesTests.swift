import AgendaModel
import Checks
import Diagnostics
import Foundation
import Markdown
import Reading
import Testing

/// The real agenda with its references typed out: what an author without references would write.
@Suite("Typed values")
struct TypedValuesTests {
  /// The files of the agenda.
  private let files: [InputFile]
  /// The agenda.
  private let agenda: Agenda
  /// The editions of the Regeling.
  private let regelingen = Editions.all().regelingen

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let path = ProcessInfo.processInfo.environment["AGENDA"] ?? root.path
    files = try #require(FolderReader(path)).read().files
    agenda = AgendaReader.read(files: files, regelingen: regelingen).agenda
  }

  /// Returns the findings about the agenda with some files replaced.
  private func findings(replacing replaced: [String: String] = [:]) -> [Diagnostic] {
    let inputs = files.map { file in
      replaced[file.path].map { InputFile(path: file.path, text: $0) } ?? file
    }
    let read = AgendaReader.read(files: inputs, regelingen: regelingen)
    return CheckRunner.run(
      agenda: read.agenda, readingFindings: read.findings,
      selection: CheckSelection(only: ["prose-number-contradicts"]))
  }

  /// Returns a document's text with the references typed out; `change` may change each value.
  private func typed(_ document: AgendaDocument, change: (Int, String) -> String) -> String {
    var bytes = document.file.bytes
    for (index, reference) in document.body.references.enumerated().reversed() {
      guard let parsed = ValueReference(reference.text), let found = agenda.resolve(parsed) else {
        continue
      }
      let value = found.measurement.value.value.dutch(unit: found.series.unit)
      bytes.replaceSubrange(reference.range, with: change(index, value).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Values typed as they are contradict nothing")
  func isSilentAboutRightValues() {
    let texts = agenda.documents.map { ($0.file.path, typed($0) { $1 }) }
    let found = findings(replacing: Dictionary(uniqueKeysWithValues: texts))
    #expect(found.filter { $0.acceptance == nil }.map(\.line) == [])
  }

  /// Returns a value with its last digit changed, or as it is when it has none.
  private func mistyped(_ value: String) -> String {
    guard let at = value.lastIndex(where: \.isNumber), let digit = Int(String(value[at])) else {
      return value
    }
    return value.replacingCharacters(in: at...at, with: String((digit + 6) % 10))
  }

  @Test(
    "A mistyped value in a doelstelling is found at its place, or not at all, and most are found")
  func findsMistypedValues() {
    var (found, all) = (0, 0)
    // A sample: each round takes a whole check, of one value in each document. The ring of mistakes
    // has more of them, one by one.
    let samples = agenda.doelstellingen.map { document in
      (document, document.body.references.indices.filter { $0 % 12 == 3 })
    }
    for round in 0..<(samples.map(\.1.count).max() ?? 0) {
      var texts: [String: String] = [:]
      for (document, places) in samples where round < places.count {
        texts[document.file.path] = typed(document) {
          $0 == places[round] ? mistyped($1) : $1
        }
      }
      let byPath = Dictionary(grouping: findings(replacing: texts), by: \.range.file.path)
      #expect(Set(byPath.keys).isSubset(of: texts.keys))
      for (path, findings) in byPath {
        #expect(findings.count == 1, "round \(round) in \(path)")
        found += findings.count
      }
      all += texts.count
    }
    #expect(found * 2 > all, "\(found) of \(all)")
  }
}
