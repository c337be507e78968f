public import AgendaModel
public import Diagnostics

/// Tells which files of an agenda could not be read, wholly or in part.
public enum UnreadFiles {
  /// Returns the paths of the files of which nothing is known, or of which a part is lost.
  ///
  /// - Parameters:
  ///   - agenda: The agenda as far as it could be read.
  ///   - readingFindings: What reading it found.
  /// - Returns: The paths in the agenda's folder.
  public static func paths(in agenda: Agenda, _ readingFindings: [Diagnostic]) -> Set<String> {
    Damage(readingFindings, documents: Set(agenda.documents.map(\.file.path))).incomplete
  }
}
