public import AgendaModel
public import Diagnostics

/// The editions of the Regeling that ship with the tool.
public enum Editions {
  /// Returns all editions, oldest first, and what is wrong with their files.
  public static func all() -> (regelingen: [Regeling], findings: [Diagnostic]) {
    (read.map(\.regeling), read.flatMap(\.findings))
  }

  /// The editions with what is wrong with each, read once per process.
  private static let read = EmbeddedCatalogues.files.map { file in
    RegelingReader.read(SourceFile(path: file.name, text: file.text))
  }
}
