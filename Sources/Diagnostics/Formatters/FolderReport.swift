/// The findings about the agenda in one folder, in the order in which they are printed.
public struct FolderReport: Sendable {
  /// The folder as the user gave it; empty when paths are shown without one.
  public var folder: String
  /// The findings.
  public var findings: [Diagnostic]

  /// Creates a report.
  public init(_ findings: [Diagnostic], folder: String) {
    (self.findings, self.folder) = (findings, folder)
  }

  /// Returns the path of a file as the user can open it: with the folder in front.
  func path(of file: SourceFile) -> String {
    guard !folder.isEmpty else { return file.path }
    return folder.hasSuffix("/") ? folder + file.path : folder + "/" + file.path
  }
}
