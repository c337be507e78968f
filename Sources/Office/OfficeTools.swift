/// The programs that make PDF, Word and Excel files, in the one folder where they are looked for.
///
/// `ijkpunt-tools` (`make tools` in the sources) makes that folder: an environment of Python with
/// what the formats need. It stands where `IJKPUNT_TOOLS` says, else in the user's data folder.
public struct OfficeTools: Sendable {
  /// The folder.
  public let folder: String

  /// Finds the folder by the settings of the environment.
  public init(_ setting: (String) -> String?) {
    func known(_ name: String) -> String? { setting(name).flatMap { $0.isEmpty ? nil : $0 } }
    let data =
      known("XDG_DATA_HOME") ?? known("HOME").map { $0 + "/.local/share" } ?? "/usr/local/share"
    folder = known("IJKPUNT_TOOLS") ?? data + "/ijkpunt/tools"
  }

  /// The Python of the environment.
  var python: String { folder + "/bin/python" }

  /// The command that installs them, and what it is called in a folder with the sources.
  static let command = "ijkpunt-tools (of `make tools` in de broncode)"
}
