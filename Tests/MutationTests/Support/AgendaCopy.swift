import AgendaModel
import Checks
import Diagnostics
import Foundation
import Reading
import TestSupport

/// An agenda in memory that mistakes are put into.
struct AgendaCopy: Sendable {
  /// How the report calls it.
  let name: String
  /// Its files by path.
  let files: [String: SourceFile]
  /// The agenda as it is.
  let agenda: Agenda
  /// What is found in it as it is.
  private let baseline: [Finding: Int]
  /// Where those stand.
  private let places: [(id: String, path: String, lines: ClosedRange<Int>)]
  /// The editions of the Regeling.
  private let regelingen: [Regeling]

  /// A finding as far as a shift of lines leaves it alone.
  private struct Finding: Hashable {
    /// Its id.
    let id: String
    /// The file.
    let path: String
    /// The headline.
    let summary: String
    /// Whether it was accepted.
    let isAccepted: Bool

    /// Describes a finding.
    init(_ finding: Diagnostic) {
      (id, path, summary) = (finding.id, finding.range.file.path, finding.summary)
      isAccepted = finding.acceptance != nil
    }
  }

  /// Reads the agenda in a folder of this package.
  init(_ folder: String, name: String) throws {
    let path = PackageFolder.root.appending(path: folder).path
    guard let reader = FolderReader(path) else { throw CocoaError(.fileNoSuchFile) }
    let contents = reader.read()
    let files = contents.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    self.name = name
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    regelingen = Editions.all().regelingen
    let read = AgendaReader.read(files: contents.files, regelingen: regelingen)
    agenda = read.agenda
    let findings = CheckRunner.run(agenda: agenda, readingFindings: read.findings)
    baseline = Dictionary(findings.map { (Finding($0), 1) }, uniquingKeysWith: +)
    places = findings.map { finding in
      let (start, end) = (finding.range.start.line, finding.range.end.line)
      return (finding.id, finding.range.file.path, start...max(start, end))
    }
  }

  /// Whether a line that a mistake would change carries one of its findings already.
  func isWrongAlready(_ mutation: Mutation, _ ids: Set<String>) -> Bool {
    mutation.edits.contains { edit in
      guard let file = files[edit.path] else { return false }
      let line = file.position(of: edit.range.lowerBound).line
      return places.contains { place in
        ids.contains(place.id) && place.path == edit.path && place.lines.contains(line)
      }
    }
  }

  /// Returns the findings that a mistake adds.
  func newFindings(after mutation: Mutation) -> [Diagnostic] {
    var bytes = files.filter { !mutation.removed.contains($0.key) }.mapValues(\.bytes)
    for edit in mutation.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes[edit.path]?.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    let inputs = bytes.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, bytes: $0.value) }
    let read = AgendaReader.read(files: inputs, regelingen: regelingen)
    let findings = CheckRunner.run(agenda: read.agenda, readingFindings: read.findings)
    var known = baseline
    return findings.filter { finding in
      let key = Finding(finding)
      guard let left = known[key], left > 0 else { return true }
      known[key] = left - 1
      return false
    }
  }

  /// The Markdown documents and `agenda.yaml`, sorted by path.
  var texts: [SourceFile] {
    files.values.filter { $0.path.hasSuffix(".md") || $0.path == "agenda.yaml" }
      .sorted { $0.path < $1.path }
  }
}
