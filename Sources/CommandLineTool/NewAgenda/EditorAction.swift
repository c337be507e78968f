internal import AgendaModel
internal import Publishing
internal import Reading

/// Puts the schemas and settings for editors into the folder of an agenda that is there.
enum EditorAction {
  /// Writes the schemas anew, and the settings where there are none.
  static func run(_ folder: String) -> ExitStatus {
    guard let source = AgendaSource.existing(in: folder) else { return .failed }
    let editor = EditorSettings(source.agenda.regeling)
    let files = NewFiles(folder)
    do throws(PublishingError) {
      let taken = try files.existing(editor.settings.map(\.path))
      let fresh = editor.settings.filter { !taken.contains($0.path) }
      try files.write(output(fresh))
      try files.replace(output(editor.schemas))
      return Terminal.out(summary(folder, editor.schemas.count, fresh.map(\.path), taken))
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// Returns files for the disk.
  static func output(_ files: [EditorSettings.File]) -> [OutputFile] {
    files.map { OutputFile(path: $0.path, bytes: Array($0.text.utf8)) }
  }

  /// Returns what was written and what was left.
  private static func summary(
    _ folder: String, _ schemas: Int, _ made: [String], _ kept: [String]
  ) -> String {
    let lines =
      ["Hulp voor de teksteditor, in \"\(folder)\":"]
      + ["  vernieuwd  \(schemas) schema's in .ijkpunt/schema"]
      + made.map { "  gemaakt    \($0)" } + kept.map { "  stond er   \($0), niet veranderd" }
    return lines.joined(separator: "\n") + "\n"
  }
}
