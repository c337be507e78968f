public import AgendaModel
public import Diagnostics

/// A file of an agenda's folder, as found on disk.
public struct InputFile: Sendable {
  /// The path relative to the folder, with `/` between its parts.
  public var path: String
  /// The contents as they are.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

  /// Creates a file from text, for tests.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// What reading an agenda gives: all that could be read, and what could not.
public struct ReadResult: Sendable {
  /// The agenda.
  public var agenda: Agenda
  /// What was wrong with the text itself.
  public var findings: [Diagnostic]

  /// Creates a result.
  public init(agenda: Agenda, findings: [Diagnostic]) {
    (self.agenda, self.findings) = (agenda, findings)
  }
}
