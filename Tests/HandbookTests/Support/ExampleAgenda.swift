import AgendaModel
import Checks
import Diagnostics
import Foundation
import Reading
import TestSupport

/// The small agenda that examples are put into: the folder `Basis`.
///
/// It is a draft, so that parts that an example leaves out are no mistakes.
struct ExampleAgenda {
  /// The files by path.
  var files: [String: String]

  /// The agenda without any example.
  static let base: ExampleAgenda = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Basis")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = paths.compactMap { path in
      (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)).map { (path, $0) }
    }
    return ExampleAgenda(files: Dictionary(uniqueKeysWithValues: files))
  }()

  /// What `base` gives by itself.
  private static let baseFindings = Set(base.allFindings().map(Self.identity))

  /// The editions of the Regeling.
  static let regelingen = Editions.all().regelingen

  /// Returns the findings that the example brings, heavy enough to hold something up.
  func newFindings() -> [Diagnostic] {
    allFindings().filter { finding in
      !Self.baseFindings.contains(Self.identity(finding))
    }
  }

  /// Returns all findings.
  private func allFindings() -> [Diagnostic] {
    let inputs = files.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, text: $0.value) }
    let read = AgendaReader.read(files: inputs, regelingen: Self.regelingen)
    return CheckRunner.run(
      agenda: read.agenda, readingFindings: read.findings, selection: .everything)
  }

  /// A finding without its place in its file, which an example above it moves.
  private static func identity(_ finding: Diagnostic) -> String {
    [finding.id, finding.range.file.path, finding.summary].joined(separator: "|")
  }
}
